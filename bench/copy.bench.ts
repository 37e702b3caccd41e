import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { CopiedLog } from '../src/ledger/copied-log.port';
import type { EventStore } from '../src/ledger/event-store.port';
import { EventStoreDbCopiedLog } from '../src/ledger/eventstoredb/copied-log.adapter';
import { EventStoreDbEventStore } from '../src/ledger/eventstoredb/eventstoredb-event-store.adapter';
import { PostgresCopiedLog } from '../src/ledger/postgres/copied-log.adapter';
import { migrate } from '../src/ledger/postgres/migrate.adapter';
import { PostgresEventStore } from '../src/ledger/postgres/postgres-event-store.adapter';
import { COPY_PAGE_EVENTS, LogCopy } from '../src/moving/log-copy.provider';
import type { Bench } from './bench';
import { growLog } from './growing/log';
import { interleaved, type Turn } from './measuring/interleaved';
import { playStory } from './rebuilding/story';
import { comparison, OURS, tableOf } from './report';
import { saltKeyIn } from './sealing/made-log';
import type { Server } from './server';

const EVENTS = 20_000;
const READING = 'reading';
const POSTGRES = 'to PostgreSQL';

interface Target {
  readonly store: Pick<EventStore, 'readAll'>;
  readonly into: CopiedLog;
  close(): Promise<void>;
}

/**
 * A log as real work leaves it, copied into the store that `npm run ledger -- copy` moves it to, and each event compared with its original, against reading it
 * once. `ours` is EventStoreDB where ESDB_URL names a server, and another PostgreSQL where none is there.
 */
export const copyBench: Bench = async ({ rounds, events = EVENTS }, server, say) => {
  const [url, esdbUrl] = [await server.database('source'), process.env.ESDB_URL];
  const count = await grown(url, events);
  await server.settled();
  const source = new PostgresEventStore({ url });
  const copying = (name: string, open: () => Promise<Target>): Turn => ({ name, measure: () => copied(source, count, open) });
  const postgres = (name: string): Turn => copying(name, () => postgresTarget(server));
  const copies = esdbUrl === undefined ? [postgres(OURS)] : [copying(OURS, () => eventStoreDbTarget(esdbUrl)), postgres(POSTGRES)];
  if (esdbUrl === undefined) say('\nESDB_URL names no server: copied into another PostgreSQL alone');
  try {
    const found = comparison(await interleaved([...copies, { name: READING, measure: () => readAlone(source, count) }], rounds));
    say(`\n${tableOf(`${count.toLocaleString('en')} events copied`, found)}`);
    return found;
  } finally {
    await source.close();
  }
};

async function grown(url: string, events: number): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-bench-copy-'));
  await playStory(url, dataDir);
  const owner = new Client({ connectionString: url, options: '-c session_replication_role=replica' });
  await owner.connect();
  try {
    return (await growLog(owner, events, await saltKeyIn(dataDir))).events;
  } finally {
    await owner.end();
    rmSync(dataDir, { recursive: true });
  }
}

/** Into a store that has nothing yet; what opening it takes does not count. */
async function copied(source: EventStore, count: number, open: () => Promise<Target>): Promise<number> {
  const target = await open();
  try {
    const began = performance.now();
    const copy = new LogCopy(source, target.store, target.into);
    const { events } = await copy.run(() => undefined);
    let same = 0;
    for await (const _ of copy.inStep()) same += 1;
    if (events !== count || same !== count) throw new Error(`${events} of ${count} events copied, ${same} the same`);
    return (count / (performance.now() - began)) * 1_000;
  } finally {
    await target.close();
  }
}

let targets = 0;
async function postgresTarget(server: Server): Promise<Target> {
  const url = await server.database(`target_${(targets += 1)}`);
  await migrate(url);
  const [store, into] = [new PostgresEventStore({ url }), await PostgresCopiedLog.open(url)];
  return { store, into, close: async () => void (await Promise.all([store.close(), into.close()])) };
}

async function eventStoreDbTarget(url: string): Promise<Target> {
  const named = { url, ledger: `copied${randomBytes(4).toString('hex')}` };
  const [store, into] = [new EventStoreDbEventStore(named), new EventStoreDbCopiedLog(named)];
  return { store, into, close: async () => void (await Promise.all([store.close(), into.close()])) };
}

/** Every event of the log, as a copy reads it. */
async function readAlone(source: EventStore, count: number): Promise<number> {
  const began = performance.now();
  let [position, seen] = [0n, 0];
  for (
    let page = await source.readAll(position, COPY_PAGE_EVENTS);
    page.length > 0;
    page = await source.readAll(position, COPY_PAGE_EVENTS)
  )
    [position, seen] = [page.at(-1)!.position, seen + page.length];
  if (seen !== count) throw new Error(`${seen} of ${count} events read`);
  return (count / (performance.now() - began)) * 1_000;
}
