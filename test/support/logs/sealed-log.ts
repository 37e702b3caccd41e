import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { StreamName } from '../../../src/kernel/fold';
import { type Uuid, uuid } from '../../../src/kernel/uuid';
import { DerivedIds } from '../../../src/ledger/derived-ids.provider';
import type { NewEvent } from '../../../src/ledger/event-store.port';
import { EventStoreDbEventStore } from '../../../src/ledger/eventstoredb/eventstoredb-event-store.adapter';
import { KeyedCommitter } from '../../../src/ledger/keyed-committer.provider';
import { migrate } from '../../../src/ledger/postgres/migrate.adapter';
import { PostgresEventStore } from '../../../src/ledger/postgres/postgres-event-store.adapter';
import { PROJECT_ROLE } from '../../../src/projecting/tables/read-models.schema';
import { signerWith } from '../../../src/sealing/signing/log-key.file';
import { Commitments } from '../../../src/sealing/growing/leaf.hash';
import { SealTables } from '../../../src/sealing/growing/seal-tables.adapter';
import type { SealerParts } from '../../../src/sealing/growing/sealer.provider';
import { SignedCopy } from '../../../src/sealing/growing/signed-copy.file';
import { NOW, readToEnd } from '../../contract/appends';
import type { ClosableStore } from '../../contract/store-under-test';
import { freshDatabase } from '../database';

/** The same in every process of a test. */
const SALT = { saltKeyId: 'salt-1', saltKey: Buffer.alloc(32, 8) };
const LOG_KEY = Buffer.alloc(32, 1);
export const ORIGIN = 'ledger.example/sealed';
const committer = new KeyedCommitter(SALT, new DerivedIds(Buffer.alloc(32, 7)));
const migrations = [{ schema: 'seal', path: join(__dirname, '..', '..', '..', 'src', 'sealing', 'migrations') }];

const idOf = (name: string): Uuid => {
  const hex = createHmac('sha256', 'sealed').update(name).digest('hex');
  return uuid(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`);
};

/** An event with the commitments that belong to it; the same for the same number. */
export function sealedEvent(number: number): NewEvent {
  const id = idOf(`event ${number}`);
  const [data, metadata] = [JSON.stringify({ number }), JSON.stringify({ commandId: idOf(`command ${number}`) })];
  return {
    id,
    type: 'contract.fact_recorded.v1',
    data,
    metadata,
    saltKeyId: SALT.saltKeyId,
    d: committer.commit(id, data),
    m: committer.commit(id, metadata),
  };
}

/** Where the events of a log are; its seal is in PostgreSQL in any case. */
export type LogKind = 'postgres' | 'eventstoredb';
const { ESDB_URL } = process.env;
/** What the specs of sealing run over, EventStoreDB where ESDB_URL names a server. */
export const LOG_KINDS: readonly LogKind[] = ESDB_URL ? ['postgres', 'eventstoredb'] : ['postgres'];
if (!ESDB_URL)
  process.stdout.write('skipped: sealing a log in EventStoreDB; ESDB_URL names no server (for instance esdb://127.0.0.1:2113?tls=false)\n');

/** A database has one log there too, under its name (docs/adr/0036). */
export const ledgerOf = (url: string): { readonly url: string; readonly ledger: string } => ({
  url: ESDB_URL!,
  ledger: `sealed-${new URL(url).pathname.slice(1).replaceAll('_', '-')}`,
});
const storeOf = (kind: LogKind, url: string): ClosableStore =>
  kind === 'postgres' ? new PostgresEventStore({ url }) : new EventStoreDbEventStore(ledgerOf(url));

export interface SealedLog {
  readonly url: string;
  readonly folder: string;
  readonly store: ClosableStore;
  /** As the role that projects, which the sealer has. */
  readonly pool: Pool;
  readonly parts: SealerParts;
  /** Appends so many events, each a stream of its own. */
  append(count: number): Promise<void>;
  /** How many events there are. */
  count(): Promise<number>;
  /** Lets everybody go from the log as it is; what is in the database and the folder stays. */
  close(): Promise<void>;
}

/** A log and what seals it, on a database and in a folder that may be another process's too. */
export function openSealedLog(url: string, folder: string, onStep?: SealerParts['onStep'], kind: LogKind = 'postgres'): SealedLog {
  const store = storeOf(kind, url);
  const pool = new Pool({ connectionString: url, options: `-c role=${PROJECT_ROLE}` });
  pool.on('error', () => undefined);
  const parts = {
    store,
    tables: new SealTables(pool),
    copy: new SignedCopy(folder),
    signers: [signerWith(ORIGIN, LOG_KEY)],
    commitments: new Commitments(SALT),
    origin: ORIGIN,
    isDense: kind === 'postgres',
    onStep,
  };
  let next = -1;
  const count = async (): Promise<number> =>
    kind === 'postgres' ? Number((await store.head()).position) : (await readToEnd(store, 0n, 4_096)).length;
  const append = async (added: number): Promise<void> => {
    if (next < 0) next = await count();
    const outcomes = await store.appendEach(
      Array.from({ length: added }, (_, at) => ({
        stream: `sealed-${idOf(`stream ${next + at}`)}` as StreamName,
        expected: 'no-stream' as const,
        events: [sealedEvent(next + at)],
        now: NOW,
      })),
    );
    if (outcomes.some(({ outcome }) => outcome !== 'appended')) throw new Error('an event was not appended');
    next += added;
  };
  let closing: Promise<unknown> | undefined;
  const close = async (): Promise<void> => void (await (closing ??= Promise.all([store.close(), pool.end()])));
  return { url, folder, store, pool, parts, append, count, close };
}

/** On a database of its own, with a folder that goes with it. */
export async function freshSealedLog(kind?: LogKind): Promise<SealedLog & { drop(): Promise<void> }> {
  const database = await freshDatabase();
  await migrate(database.url, migrations);
  const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-sealed-'));
  const log = openSealedLog(database.url, folder, undefined, kind);
  const drop = async (): Promise<void> => {
    await log.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...log, drop };
}

/** As whoever owns the database and heeds no trigger. */
export async function asSuperuser(url: string, ...statements: readonly string[]): Promise<void> {
  const superuser = new Pool({ connectionString: url, max: 1, options: '-c session_replication_role=replica' });
  try {
    for (const statement of statements) await superuser.query(statement);
  } finally {
    await superuser.end();
  }
}
