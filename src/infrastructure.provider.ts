import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { Pool, type PoolConfig } from 'pg';
import { DataSource } from 'typeorm';
import { refuseUnfinishedRestore } from './backup/unfinished-restore.file';
import type { Settings } from './config/settings';
import { startEmbeddedPostgres } from './embedded-postgres/embedded-postgres.provider';
import type { FileStore } from './files/file-store.port';
import { FolderFileStore } from './files/folder/folder-file-store.adapter';
import type { CopiedLog } from './ledger/copied-log.port';
import type { EventStore, Position } from './ledger/event-store.port';
import type { EventStoreDbEventStore } from './ledger/eventstoredb/eventstoredb-event-store.adapter';
import { PostgresCopiedLog } from './ledger/postgres/copied-log.adapter';
import { migrate } from './ledger/postgres/migrate.adapter';
import { PostgresEventStore } from './ledger/postgres/postgres-event-store.adapter';
import { LEDGER_MIGRATIONS, type MigrationFile, type MigrationFolder, readMigrations } from './ledger/postgres/migration.file';
import { epochAt, homeOf } from './moving/log-home.provider';
import { LIVE_SCHEMA, projectingOptions, readingOptions } from './projecting/tables/read-models.schema';
import { createTables } from './projecting/tables/create-tables.provider';
import type { TableOf } from './projecting/projection';

/** Everything that is opened before the application and closed after it, in the reverse order. */
export interface Infrastructure {
  readonly ownerUrl: string;
  readonly store: EventStore;
  /** Of the log's order: it is another one after the log was moved (docs/adr/0168). */
  readonly epoch: number;
  /** As the role that projects; also for the vault and the keys of callers, which have grants of their own. */
  readonly projectors: Pool;
  /** As the same role, for what may be lost with the last half second before a crash of the database: the memory of answers (ADR 163). */
  readonly courtesy: Pool;
  /** As the role that reads under row-level security. */
  readonly readers: DataSource;
  close(): Promise<void>;
}

/** Connections of each pool: a service on a small machine; PostgreSQL allows 100 by default. */
const POOL_CONNECTIONS = 10;
/**
 * Of those that write and prove, and of those that read, so many stay open when nobody has asked for ten seconds: a proof by a new one takes 40 ms and more instead
 * of 3, a question 32 instead of 2, and a server's process knows only pages of the server's memory that it has touched itself before (ADR 194). The last one that was used is used next.
 */
export const KEPT_CONNECTIONS = 4;
/** One statement of each kind at a time, and those that are looked for one by one. */
const COURTESY_CONNECTIONS = 3;
/** A connection that was cut without a word gives no answer: what waits for one, an orderly end too, is told so after this time. */
const COURTESY_MS = 10_000;

const MIGRATIONS: readonly MigrationFolder[] = [
  { schema: 'moving', path: join(__dirname, 'moving', 'migrations') },
  { schema: 'engine', path: join(__dirname, 'projecting', 'migrations') },
  { schema: 'vault', path: join(__dirname, 'people', 'migrations') },
  { schema: 'access', path: join(__dirname, 'access', 'migrations') },
  { schema: 'imports', path: join(__dirname, 'contexts', 'assessment', 'imports', 'migrations') },
  { schema: 'verification', path: join(__dirname, 'verification', 'migrations') },
  { schema: 'seal', path: join(__dirname, 'sealing', 'migrations') },
  { schema: 'webhooks', path: join(__dirname, 'webhooks', 'migrations') },
];

/** Every schema that holds what a ledger is made of, its read models included. */
export const SCHEMAS: readonly string[] = [LEDGER_MIGRATIONS, ...MIGRATIONS].map(({ schema }) => schema).concat(LIVE_SCHEMA);
export const knownMigrations = (): readonly MigrationFile[] => [LEDGER_MIGRATIONS, ...MIGRATIONS].flatMap(readMigrations);

/** The database alone, as it stands: nothing in it is made or changed. */
export async function openDatabase(settings: Settings): Promise<Pick<Infrastructure, 'ownerUrl' | 'close'>> {
  if (settings.databaseUrl !== undefined) return { ownerUrl: settings.databaseUrl, close: async () => undefined };
  const log = new Logger('postgres');
  const { url, stop } = await startEmbeddedPostgres({
    dataDir: settings.dataDir,
    carrierFrom: settings.postgresCarrier,
    log: (line) => log.log(line),
  });
  return { ownerUrl: url, close: stop };
}

/** Brings a database up to date, or no further than to the migrations that are named. */
export async function prepareDatabase(
  ownerUrl: string,
  settings: Settings,
  tables: readonly TableOf[],
  only?: ReadonlySet<string>,
): Promise<void> {
  await migrate(ownerUrl, MIGRATIONS, { withoutRoles: settings.withoutRoles, ...(only ? { only } : {}) });
  await createTables(ownerUrl, LIVE_SCHEMA, tables, settings);
}

/** @throws LogLivesElsewhere, LogIsMoving unless it is opened in order to move the log */
export async function openInfrastructure(
  settings: Settings,
  tables: readonly TableOf[],
  { isMoving = false } = {},
): Promise<Infrastructure> {
  const log = new Logger('postgres');
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    refuseUnfinishedRestore(settings.dataDir);
    const database = await openDatabase(settings);
    closing.push(() => database.close());
    const { ownerUrl } = database;
    await prepareDatabase(ownerUrl, settings, tables);
    const epoch = isMoving ? 0 : await epochAt(ownerUrl, homeOf(settings));
    const store = await openStore(settings, ownerUrl);
    closing.push(() => store.close());
    const options = projectingOptions(settings);
    const lost = (line: string): void => log.error(line);
    const projectors = openPool({ connectionString: ownerUrl, max: POOL_CONNECTIONS, min: KEPT_CONNECTIONS, options }, lost);
    closing.push(() => projectors.end());
    const courtesy = openPool(
      {
        connectionString: ownerUrl,
        max: COURTESY_CONNECTIONS,
        options: `${options} -c synchronous_commit=off`,
        query_timeout: COURTESY_MS,
        connectionTimeoutMillis: COURTESY_MS,
      },
      lost,
    );
    closing.push(() => courtesy.end());
    const readers = await openReaders(ownerUrl, tables, settings);
    closing.push(() => readers.destroy());
    return { ownerUrl, store, epoch, projectors, courtesy, readers, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** Found to be there. */
export async function openStore(settings: Settings, ownerUrl: string): Promise<EventStore & { close(): Promise<void> }> {
  const store = await storeOf(settings, ownerUrl);
  try {
    await store.open();
    return store;
  } catch (fault) {
    await store.close();
    throw fault;
  }
}

/** The same store by the door for copies. */
export async function openCopiedLog({ eventStoreDb }: Settings, ownerUrl: string): Promise<CopiedLog> {
  if (eventStoreDb === undefined) return PostgresCopiedLog.open(ownerUrl);
  const adapter = await import('./ledger/eventstoredb/copied-log.adapter');
  return new adapter.EventStoreDbCopiedLog(eventStoreDb);
}

/** PostgreSQL unless told; the read models are in PostgreSQL either way. The client of EventStoreDB takes some 9 MiB: only who writes there loads it. */
async function storeOf({ eventStoreDb, withoutRoles }: Settings, ownerUrl: string): Promise<PostgresEventStore | EventStoreDbEventStore> {
  if (eventStoreDb === undefined) return new PostgresEventStore({ url: ownerUrl, withoutRoles });
  const adapter = await import('./ledger/eventstoredb/eventstoredb-event-store.adapter');
  return new adapter.EventStoreDbEventStore(eventStoreDb);
}

/** The last position of a log, which may lie in a store of its own. */
export async function headOfLog(settings: Settings, ownerUrl: string): Promise<Position> {
  const store = await openStore(settings, ownerUrl);
  try {
    return (await store.head()).position;
  } finally {
    await store.close();
  }
}

/** A folder beside the keys, unless a service is named. */
export async function fileStoreOf({ s3, dataDir }: Settings): Promise<FileStore> {
  if (s3 === undefined) return FolderFileStore.open(join(dataDir, 'files'));
  const { S3FileStore } = await import('./files/s3/s3-file-store.adapter');
  return new S3FileStore(s3);
}

/**
 * A connection that breaks says so to its pool while it is idle, and else by itself: whoever holds it between two
 * statements would not hear, and an event of that kind without a listener ends the process.
 */
function openPool(config: PoolConfig, log: (line: string) => void): Pool {
  const pool = new Pool(config);
  pool.on('connect', (client) => client.on('error', (fault) => log(`a connection was lost: ${fault.message}`)));
  pool.on('error', () => undefined); // The connection itself has said it.
  return pool;
}

async function openReaders(url: string, tables: readonly TableOf[], settings: Settings): Promise<DataSource> {
  const options = readingOptions(settings);
  const source = new DataSource({
    type: 'postgres',
    url,
    schema: LIVE_SCHEMA,
    entities: tables as (new () => object)[],
    poolSize: POOL_CONNECTIONS,
    extra: { min: KEPT_CONNECTIONS, ...(options === undefined ? {} : { options }) },
  });
  return source.initialize();
}
