import { existsSync, readlinkSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { Pool } from 'pg';
import type { EventStore } from './ledger/event-store.port';
import { PostgresEventStore } from './ledger/postgres/postgres-event-store.adapter';
import { projectingOptions } from './projecting/tables/read-models.schema';
import { Commitments } from './sealing/growing/leaf.hash';
import { logSigners } from './sealing/signing/log-signers.provider';
import { SealTables } from './sealing/growing/seal-tables.adapter';
import { SealingLoop } from './sealing/growing/sealing-loop.provider';
import type { ThreadWord } from './sealing/growing/seal-report';
import type { SealingTask } from './sealing/growing/sealing-task';
import { SignedCopy } from './sealing/growing/signed-copy.file';
import { Stamps } from './sealing/vouching/stamps.adapter';
import { TimeStamping } from './sealing/vouching/time-stamping.provider';
import { Witnesses } from './sealing/vouching/witnesses.provider';
import { policyOf } from './tlog/policy';

/*
 * The thread that seals: hashing and signing never hold up a request. It has a store and connections of its own, and loads
 * no framework: whatever it loads is in memory a second time (ADR 151).
 */

/** The lock, the statements beside it, and those about time-stamps. */
const CONNECTIONS = 3;

async function storeOf({ databaseUrl, eventStoreDb, withoutRoles }: SealingTask): Promise<EventStore & { close(): Promise<void> }> {
  if (eventStoreDb === undefined) return new PostgresEventStore({ url: databaseUrl, applicationName: 'skills-ledger-seal', withoutRoles });
  const adapter = await import('./ledger/eventstoredb/eventstoredb-event-store.adapter');
  const store = new adapter.EventStoreDbEventStore(eventStoreDb);
  await store.open();
  return store;
}

const say = (word: ThreadWord): void => parentPort!.postMessage(word);

/**
 * Whoever waits for an answer goes before the seal, which may be a second behind. Where Linux tells a thread by a number of its own
 * it has a priority of its own too; of two that want the same core this one gets a quarter, which is more than it needs at 10,000 events a second.
 */
const NICE = 5;
const THREAD = '/proc/thread-self';
function stepBack(): void {
  if (!existsSync(THREAD)) return;
  const thread = Number(basename(readlinkSync(THREAD)));
  // A service that was started with less already keeps that: nobody may take a priority back.
  setPriority(thread, Math.max(NICE, getPriority(thread)));
}

async function main(task: SealingTask): Promise<void> {
  stepBack();
  const store = await storeOf(task);
  const pool = new Pool({
    connectionString: task.databaseUrl,
    max: CONNECTIONS,
    options: projectingOptions(task),
    application_name: 'skills-ledger-seal',
  });
  pool.on('error', () => undefined); // Whoever holds the connection hears of it.
  const [tables, policy] = [new SealTables(pool), policyOf(task.policy)];
  const witnesses = policy.witnesses.length > 0 ? new Witnesses(policy, tables) : undefined;
  const loop = new SealingLoop(
    {
      store,
      tables,
      copy: new SignedCopy(task.copyFolder),
      signers: logSigners(task.origin, task.keysFolder, task.key),
      commitments: new Commitments({ saltKeyId: task.saltKeyId, saltKey: Buffer.from(task.saltKeyHex, 'hex') }),
      origin: task.origin,
      isDense: task.eventStoreDb === undefined,
      ...(witnesses && { cosign: (signed) => witnesses.cosign(signed) }),
    },
    pool,
    say,
  );
  const stamping =
    task.authorityUrl === undefined
      ? undefined
      : new TimeStamping(task.authorityUrl, tables, new Stamps(pool), ({ message }) => say({ stampFault: message }));
  loop.start();
  stamping?.start();
  parentPort!.once('message', () => void end([loop, ...(stamping ? [stamping] : [])], store, pool));
}

async function end(running: readonly { stop(): Promise<void> }[], store: { close(): Promise<void> }, pool: Pool): Promise<void> {
  await Promise.all(running.map((each) => each.stop()));
  await Promise.all([store.close(), pool.end()]);
  parentPort!.close();
}

void main(workerData as SealingTask);
