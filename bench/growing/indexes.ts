import type { Client } from 'pg';

interface Made {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
  readonly isConstraint: boolean;
}

/** What keys and indexes of these schemas are; a table is filled sooner without, and they are made again as they were. */
const MADE = `select i.indrelid::regclass::text as table, quote_ident(c.relname) as name, coalesce(pg_get_constraintdef(k.oid), pg_get_indexdef(i.indexrelid)) as definition, k.oid is not null as "isConstraint"
  from pg_index i join pg_class c on c.oid = i.indexrelid left join pg_constraint k on k.conindid = i.indexrelid and k.contype in ('p', 'u')
  where c.relnamespace = any($1::regnamespace[]) and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = i.indexrelid)`;

export async function withoutIndexes<Done>(owner: Client, schemas: readonly string[], work: () => Promise<Done>): Promise<Done> {
  const { rows } = await owner.query<Made>(MADE, [schemas]);
  for (const { table, name, isConstraint } of rows)
    await owner.query(isConstraint ? `alter table ${table} drop constraint ${name}` : `drop index ${table.split('.')[0]}.${name}`);
  const done = await work();
  for (const { table, name, definition, isConstraint } of rows)
    await owner.query(isConstraint ? `alter table ${table} add constraint ${name} ${definition}` : definition);
  return done;
}
