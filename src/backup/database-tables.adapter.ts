import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { LIVE_SCHEMA, projectingOptions, quoted, type RoleOptions } from '../projecting/tables/read-models.schema';
import type { StoredTable } from './manifest';
import { Tally } from './part.file';

export interface Table {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
  /** As the server writes the types of the columns. */
  readonly types: readonly string[];
  /** Of its rows: by the key, letters by their bytes, so that every server gives the same order. */
  readonly order: string;
  /** Tables that must be filled before it. */
  readonly after: readonly string[];
}
export type Rows = Pick<StoredTable, 'rows' | 'content'>;

/** A text says the same on every server, whatever that is set to. */
export const TEXT_OPTIONS =
  '-c TimeZone=UTC -c DateStyle=ISO -c IntervalStyle=postgres -c bytea_output=hex -c extra_float_digits=1 -c client_encoding=UTF8';
/** Which migrations stand in a database is said by the migrations themselves. */
const LEFT_OUT = ['ledger.migration'];
/** Checkpoints of rows that are built beside the live ones, which no backup holds. */
const LIVE_CHECKPOINTS = "name !~ '^(beside|before|rebuild):'";

const TABLES = `
  SELECT n.nspname AS schema, c.relname AS name,
    (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
    (SELECT array_agg(format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS types,
    (SELECT array_agg(quote_ident(a.attname) || CASE WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END ORDER BY k.place)
     FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k (attnum, place) JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
     WHERE i.indrelid = c.oid AND i.indisprimary) AS key,
    (SELECT array_agg(DISTINCT fn.nspname || '.' || f.relname) FROM pg_constraint x JOIN pg_class f ON f.oid = x.confrelid JOIN pg_namespace fn ON fn.oid = f.relnamespace
     WHERE x.conrelid = c.oid AND x.contype = 'f' AND x.confrelid <> c.oid) AS after
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND n.nspname = ANY($1) ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;

type Found = {
  readonly schema: string;
  readonly name: string;
  readonly columns: string[] | null;
  readonly types: string[];
  readonly key: string[] | null;
  readonly after: string[] | null;
};

export const nameOf = ({ schema, name }: Pick<Table, 'schema' | 'name'>): string => `${schema}.${name}`;
export const inSql = ({ schema, name }: Pick<Table, 'schema' | 'name'>): string => `${quoted(schema)}.${quoted(name)}`;

/** The tables of these schemas that hold anything, each behind those that it refers to. */
export async function tablesOf(client: Client, schemas: readonly string[]): Promise<readonly Table[]> {
  const { rows } = await client.query<Found>(TABLES, [schemas]);
  const tables = rows
    .filter((table) => table.columns !== null && !LEFT_OUT.includes(nameOf(table)))
    .map(({ schema, name, columns, types, key, after }) => {
      const row = columns!.map((column) => `t.${quoted(column)}`).join(', ');
      return {
        schema,
        name,
        columns: columns!,
        types,
        order: key?.map((column) => `t.${column}`).join(', ') ?? `ROW(${row})::text COLLATE "C"`,
        after: after ?? [],
      };
    });
  return inOrder(tables);
}

/** @throws RangeError where tables refer to one another in a ring */
export function inOrder(tables: readonly Table[]): readonly Table[] {
  const [placed, left] = [[] as Table[], [...tables]];
  while (left.length > 0) {
    const next = left.findIndex(({ after }) => !after.some((other) => left.some((table) => nameOf(table) === other)));
    if (next < 0) throw new RangeError(`tables refer to one another in a ring: ${left.map(nameOf).join(', ')}`);
    placed.push(...left.splice(next, 1));
  }
  return placed;
}

/** Hands the rows of a table over as text, in their order. Read models as the role that projects: row-level security is forced on their owner too. */
export async function copyOut<Into>(
  client: Client,
  table: Table,
  options: RoleOptions,
  into: (rows: ReturnType<typeof copyTo>) => Promise<Into>,
): Promise<Into> {
  const columns = table.columns.map((column) => `t.${quoted(column)}`).join(', ');
  const which = nameOf(table) === 'engine.checkpoint' ? ` WHERE ${LIVE_CHECKPOINTS}` : '';
  const text = `COPY (SELECT ${columns} FROM ${inSql(table)} t${which} ORDER BY ${table.order}) TO STDOUT`;
  if (table.schema !== LIVE_SCHEMA) return into(client.query(copyTo(text)));
  const [, name, value] = /^-c (\S+)=(.*)$/.exec(projectingOptions(options))!;
  await client.query('SELECT set_config($1, $2, true)', [name, value]);
  const given = await into(client.query(copyTo(text)));
  await client.query(`RESET ${name}`);
  return given;
}

/** What the rows of a table say, without keeping them. */
export const digestOf = (client: Client, table: Table, options: RoleOptions): Promise<Rows> =>
  copyOut(client, table, options, async (rows) => {
    const tally = new Tally();
    await pipeline(rows, tally, new Writable({ write: (_chunk, _encoding, done) => done() }));
    return { rows: tally.lines, content: tally.sha256 };
  });
