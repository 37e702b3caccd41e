import { parentPort, workerData } from 'node:worker_threads';
import { Pool } from 'pg';
import type { EventStore } from './ledger/event-store.port';
import { PostgresEventStore } from './ledger/postgres/postgres-event-store.adapter';
import { projectingOptions } from './projecting/read-models.schema';
import { Commitments } from './sealing/leaf.hash';
import { logSigners } from './sealing/log-signers.provider';
import { SealTables } from './sealing/seal-tables.adapter';
import { SealingLoop } from './sealing/sealing-loop.provider';
import type { SealingTask } from './sealing/sealing-task';
import { SignedCopy } from './sealing/signed-copy.file';
import { Witnesses } from './sealing/witnesses.provider';
import { policyOf } from './tlog/policy';
import { consistencySpans } from './tlog/subtrees';

/* The thread that seals: hashing and signing never hold up a request. It has a store and connections of its own. */

/** The lock, and the statements beside it. */
const CONNECTIONS = 2;

async function storeOf({ databaseUrl, eventStoreDb, withoutRoles }: SealingTask): Promise<EventStore & { close(): Promise<void> }> {
  if (eventStoreDb === undefined) return new PostgresEventStore({ url: databaseUrl, applicationName: 'skills-ledger-seal', withoutRoles });
  const adapter = await import('./ledger/eventstoredb/eventstoredb-event-store.adapter');
  const store = new adapter.EventStoreDbEventStore(eventStoreDb);
  await store.open();
  return store;
}

async function main(task: SealingTask): Promise<void> {
  const store = await storeOf(task);
  const pool = new Pool({ connectionString: task.databaseUrl, max: CONNECTIONS, options: projectingOptions(task), application_name: 'skills-ledger-seal' });
  pool.on('error', () => undefined); // Whoever holds the connection hears of it.
  const tables = new SealTables(pool);
  const witnesses = new Witnesses(policyOf(task.policy), (from, to) => tables.rootsOf(consistencySpans(from, to)));
  const loop = new SealingLoop({
    store, tables, cosign: (signed) => witnesses.cosigned(signed), copy: new SignedCopy(task.copyFolder), signers: logSigners(task.origin, task.keysFolder, task.key),
    commitments: new Commitments({ saltKeyId: task.saltKeyId, saltKey: Buffer.from(task.saltKeyHex, 'hex') }), origin: task.origin, isDense: task.eventStoreDb === undefined,
  }, pool, (report) => parentPort!.postMessage(report));
  loop.start();
  parentPort!.once('message', () => void end(loop, store, pool));
}

async function end(loop: SealingLoop, store: { close(): Promise<void> }, pool: Pool): Promise<void> {
  await loop.stop();
  await Promise.all([store.close(), pool.end()]);
  parentPort!.close();
}

void main(workerData as SealingTask);
