import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../src/embedded-postgres/embedded-postgres.provider';
import type { Parts } from './simulation';

export type Stored = Pick<Parts, 'events' | 'workers' | 'bytes'> & {
  readonly tables: readonly { readonly name: string; readonly bytes: number }[];
};

/** Which part a schema is; what none names is the rest: keys of callers, imports, webhooks, readings. */
const PART_OF: Readonly<Record<string, keyof Parts['bytes']>> = { ledger: 'log', seal: 'seal', views: 'readModels', vault: 'people' };
const TABLES = `SELECT n.nspname AS schema, c.relname AS name, pg_total_relation_size(c.oid)::float8 AS bytes FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 3 DESC`;

const COUNTS = 'SELECT (SELECT count(*) FROM ledger.event)::float8 AS events, (SELECT count(*) FROM views.worker)::float8 AS workers';

/** Bytes by part in a data folder with an embedded PostgreSQL, indexes included. */
export async function storedIn(dataDir: string): Promise<Stored> {
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  const client = new Client({ connectionString: server.url });
  try {
    await client.connect();
    const { rows } = await client.query<{ schema: string; name: string; bytes: number }>(TABLES);
    const [{ events, workers }] = (await client.query<{ events: number; workers: number }>(COUNTS)).rows as [
      { events: number; workers: number },
    ];
    const bytes = { log: 0, seal: 0, readModels: 0, people: 0, rest: 0 };
    for (const table of rows) bytes[PART_OF[table.schema] ?? 'rest'] += table.bytes;
    return { events, workers, bytes, tables: rows.map(({ schema, name, bytes: size }) => ({ name: `${schema}.${name}`, bytes: size })) };
  } finally {
    await client.end();
    await server.stop();
  }
}
