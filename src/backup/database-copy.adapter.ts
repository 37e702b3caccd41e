import { join } from 'node:path';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { LIVE_SCHEMA, quoted, type RoleOptions } from '../projecting/tables/read-models.schema';
import { copyOut, digestOf, inSql, nameOf, type Rows, type Table, tablesOf, TEXT_OPTIONS } from './database-tables.adapter';
import type { AppliedMigration, DataManifest, StoredSequence, StoredTable } from './manifest';
import { readRows, writeRows } from './part.file';

const SNAPSHOT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
const FOLDER = 'database';

/** What a snapshot says besides its tables. */
export interface Snapshot {
  readonly postgres: string;
  readonly keySetId: string | null;
  readonly position: string;
  readonly seal: DataManifest['seal'];
  readonly migrations: readonly AppliedMigration[];
  readonly sequences: readonly StoredSequence[];
  readonly tables: readonly Table[];
}

/** On a connection of the owner's, whose texts are the same on every server. */
export async function onDatabase<Value>(ownerUrl: string, work: (client: Client) => Promise<Value>): Promise<Value> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'skills-ledger-backup', options: TEXT_OPTIONS });
  // A connection that breaks fails the statement under way; without a listener it would end the program as well.
  client.on('error', () => undefined);
  await client.connect();
  return work(client).finally(() => client.end());
}

/** Everything that is read in here is of one moment, however long it takes and whoever writes meanwhile. */
export async function inSnapshot<Value>(ownerUrl: string, work: (client: Client) => Promise<Value>): Promise<Value> {
  return onDatabase(ownerUrl, async (client) => {
    await client.query(SNAPSHOT);
    const value = await work(client);
    await client.query('COMMIT');
    return value;
  });
}

/** Whether there is a ledger in this database at all. */
export async function holdsLedger(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    "SELECT to_regclass('ledger.migration') IS NOT NULL AND to_regclass('vault.key_set') IS NOT NULL AS found",
  );
  return rows[0]!.found;
}

/** Whether any table stands in these schemas. */
export async function holdsAnything(client: Client, schemas: readonly string[]): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = ANY($1)) AS found', [
    schemas,
  ]);
  return rows[0]!.found;
}

export async function snapshotOf(client: Client, schemas: readonly string[]): Promise<Snapshot> {
  const {
    rows: [one],
  } = await client.query<{ postgres: string; key_set_id: string | null; position: string }>(
    "SELECT current_setting('server_version') AS postgres, (SELECT key_set_id FROM vault.key_set) AS key_set_id, (SELECT position::text FROM ledger.log_head) AS position",
  );
  const {
    rows: [seal],
  } = await client.query<{ origin: string; size: string }>('SELECT origin, size::text FROM seal.state');
  const { rows: migrations } = await client.query<AppliedMigration>(
    'SELECT schema, name, digest FROM ledger.migration ORDER BY applied_at, schema, name',
  );
  const { rows: sequences } = await client.query<StoredSequence>(
    'SELECT schemaname::text AS schema, sequencename::text AS name, last_value::text AS value FROM pg_sequences WHERE schemaname = ANY($1) AND last_value IS NOT NULL ORDER BY 1, 2',
    [schemas],
  );
  return {
    postgres: one!.postgres,
    keySetId: one!.key_set_id,
    position: one!.position,
    seal: seal ? { origin: seal.origin, size: Number(seal.size) } : null,
    migrations,
    sequences,
    tables: await tablesOf(client, schemas),
  };
}

export async function exportTables(
  client: Client,
  tables: readonly Table[],
  options: RoleOptions,
  into: string,
): Promise<readonly StoredTable[]> {
  const stored: StoredTable[] = [];
  for (const table of tables) {
    const { schema, name, columns, types } = table;
    const part = await copyOut(client, table, options, (rows) => writeRows(into, join(FOLDER, `${nameOf(table)}.copy.gz`), rows));
    stored.push({ schema, name, columns, types, ...part });
  }
  return stored;
}

/** All tables or none. The tables are there, made by the migrations and entities that the backup names. */
export async function importTables(
  ownerUrl: string,
  folder: string,
  { tables, sequences }: Pick<DataManifest, 'tables' | 'sequences'>,
  forgotten: readonly string[],
): Promise<void> {
  await onDatabase(ownerUrl, async (client) => {
    await client.query('BEGIN');
    for (const table of tables) await importRows(client, folder, table);
    // Of whose rows nothing came, it is projected from the beginning.
    await client.query('DELETE FROM engine.checkpoint WHERE name = ANY($1)', [forgotten]);
    for (const { schema, name, value } of sequences)
      await client.query('SELECT setval(to_regclass($1), $2::bigint) WHERE to_regclass($1) IS NOT NULL', [
        `${quoted(schema)}.${quoted(name)}`,
        value,
      ]);
    await client.query('COMMIT');
    await client.query('ANALYZE');
  });
}

/** Tables that a backup holds with other columns than they have here: read models of another release, which are projected anew. */
export async function withOtherColumns(
  ownerUrl: string,
  schemas: readonly string[],
  stored: readonly StoredTable[],
): Promise<readonly StoredTable[]> {
  const shape = ({ columns, types }: Pick<Table, 'columns' | 'types'>): string =>
    columns
      .map((column, at) => `${column} ${types[at]}`)
      .sort()
      .join();
  const standing = new Map(
    (await onDatabase(ownerUrl, (client) => tablesOf(client, schemas))).map((table) => [nameOf(table), shape(table)]),
  );
  return stored.filter((table) => standing.get(nameOf(table)) !== shape(table));
}

async function importRows(client: Client, folder: string, table: StoredTable): Promise<void> {
  const name = inSql(table);
  const isForced = table.schema === LIVE_SCHEMA;
  // COPY does not go through row-level security, which binds the owner where it is forced.
  if (isForced) await client.query(`ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`);
  const { rows } = await client.query<{ filled: boolean }>(`SELECT EXISTS (SELECT FROM ${name}) AS filled`);
  // A migration has put a first row there.
  if (rows[0]!.filled) await client.query(`DELETE FROM ${name}`);
  await readRows(folder, table, client.query(copyFrom(`COPY ${name} (${table.columns.map(quoted).join(', ')}) FROM STDIN`)));
  if (isForced) await client.query(`ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`);
}

/** What the tables that a backup holds say now; undefined for one that is not there. */
export async function digestsIn(
  ownerUrl: string,
  schemas: readonly string[],
  stored: readonly StoredTable[],
  options: RoleOptions,
): Promise<ReadonlyMap<StoredTable, Rows | undefined>> {
  return inSnapshot(ownerUrl, async (client) => {
    const standing = new Map((await tablesOf(client, schemas)).map((table) => [nameOf(table), table]));
    const found = new Map<StoredTable, Rows | undefined>();
    for (const table of stored) {
      const now = standing.get(nameOf(table));
      found.set(table, now && (await digestOf(client, { ...now, columns: table.columns }, options)));
    }
    return found;
  });
}
