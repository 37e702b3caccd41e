import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { readInBytes } from '../../src/ledger/event-in-bytes';
import { entriesOf } from '../../src/tlog/entry-bundle';
import { SealTables } from '../../src/sealing/growing/seal-tables.adapter';
import type { Turn } from '../measuring/interleaved';
import { audited } from './built';
import type { SealedLedger } from './sealed-ledger';

const PAGE_EVENTS = 4_096;
const BUNDLES = 256;
/** What is hashed of an event beside its texts and its entry: its salt from id and key, what a commitment begins with, twice, and one node of the tree. */
const BESIDE_BYTES = 2 * 64 + 36 + 32 + 2 * (24 + 32) + 1 + 65;

export const [SEAL, AUDIT, READING, SHA256] = ['seal', 'audit', 'reading', 'sha256'] as const;

/** Events a second: the log sealed from its first event, audited, and what either cannot be quicker than on this machine at this moment. */
export function turnsOf(ledger: SealedLedger, events: number): readonly Turn[] {
  const rate = (ms: number): number => (events / ms) * 1_000;
  return [
    { name: SEAL, measure: async () => (await ledger.unseal(), rate(await ledger.sealedUpTo(events))) },
    { name: READING, measure: async () => rate(await timed(() => readAll(ledger))) },
    { name: AUDIT, measure: async () => rate(await auditMs(ledger, events)) },
    { name: SHA256, measure: async () => rate(hashingMs(await hashedBytes(ledger), events)) },
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The log as its pages are read to be hashed, one after the other, and nothing done with them. */
async function readAll({ store }: SealedLedger): Promise<void> {
  for (
    let page = await readInBytes(store, 0n, PAGE_EVENTS);
    page.length > 0;
    page = await readInBytes(store, page.at(-1)!.position, PAGE_EVENTS)
  );
}

/** As the program tells it, which must have read everything and found nothing. */
async function auditMs({ url, dataDir }: SealedLedger, events: number): Promise<number> {
  const found = await audited(url, dataDir);
  if (!found.isClean || found.events !== events || found.size !== events) throw new Error(`the audit says: ${JSON.stringify(found)}`);
  return found.seconds * 1_000;
}

/** As many bytes as are hashed of the log, of the log itself. */
async function hashedBytes({ store, owner }: SealedLedger): Promise<readonly Buffer[]> {
  const [page, [bundle]] = [await readInBytes(store, 0n, PAGE_EVENTS), await new SealTables(owner as unknown as Pool).bundles(0, 1)];
  const entry = Math.round(entriesOf(bundle!.entries).reduce((sum, { length }) => sum + length, 0) / BUNDLES);
  return page.map(({ data, metadata }) => Buffer.concat([data, metadata, Buffer.alloc(entry + BESIDE_BYTES)]));
}

/** For as many events as were asked for, the first page again and again, as one message in one thread. */
function hashingMs(messages: readonly Buffer[], events: number): number {
  const [hash, began] = [createHash('sha256'), performance.now()];
  for (let done = 0; done < events; done += 1) hash.update(messages[done % messages.length]!);
  hash.digest();
  return performance.now() - began;
}
