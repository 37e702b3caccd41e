/**
 * One digest of everything that makes the tables of a schema what they are, by the catalogue: columns, indexes, constraints, policies, rights and storage.
 * What the rows, their statistics and their upkeep change is left out. $1 is the schema.
 */
export const STANDING_DIGEST = `
  WITH relations AS (SELECT c.* FROM pg_class c WHERE c.relnamespace = to_regnamespace(quote_ident($1)))
  SELECT encode(sha256(convert_to(string_agg(line, E'\\n' ORDER BY line COLLATE "C"), 'UTF8')), 'hex') AS digest FROM (
    SELECT ROW('schema', n.oid, n.nspowner, n.nspacl)::text AS line FROM pg_namespace n WHERE n.nspname = $1
    UNION ALL SELECT ROW('relation', c.oid, c.relname, c.relkind, c.relowner, c.relacl, c.reloptions, c.relrowsecurity, c.relforcerowsecurity)::text FROM relations c
    UNION ALL SELECT ROW('column', a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod, a.attnotnull, a.attcollation, a.attidentity, a.attgenerated, a.attacl)::text
      FROM pg_attribute a JOIN relations c ON c.oid = a.attrelid WHERE a.attnum > 0 AND NOT a.attisdropped
    UNION ALL SELECT ROW('default', d.adrelid, d.adnum, d.adbin)::text FROM pg_attrdef d JOIN relations c ON c.oid = d.adrelid
    UNION ALL SELECT ROW('index', i.indexrelid, i.indrelid, i.indisunique, i.indisprimary, i.indisvalid, i.indkey, i.indclass, i.indoption, i.indexprs, i.indpred)::text
      FROM pg_index i JOIN relations c ON c.oid = i.indrelid
    UNION ALL SELECT ROW('constraint', k.*)::text FROM pg_constraint k JOIN relations c ON c.oid = k.conrelid
    UNION ALL SELECT ROW('policy', p.*)::text FROM pg_policy p JOIN relations c ON c.oid = p.polrelid
    UNION ALL SELECT ROW('trigger', t.*)::text FROM pg_trigger t JOIN relations c ON c.oid = t.tgrelid
  ) found`;

/** What was left with the schema when its tables were made: null where they never were. */
export const MADE_NOTE = `SELECT obj_description(to_regnamespace(quote_ident($1)), 'pg_namespace') AS note`;
