import { join } from 'node:path';
import type { StreamName } from '../../src/kernel/fold';
import { instant } from '../../src/kernel/instant';
import { FileKeyStore } from '../../src/keys/file-key-store.adapter';
import { commitment, Salts } from '../../src/ledger/commitment.hash';
import type { Append, EventStore } from '../../src/ledger/event-store.port';
import type { SaltKey } from '../../src/sealing/growing/leaf.hash';
import { CATEGORY, DATA_TEXT, type Envelope, Envelopes, TYPE } from '../contenders/envelope';

/** Streams that grow side by side, so that a batch of appends takes many at a time. */
const SIDE_BY_SIDE = 1_000;
const NOW = instant('2026-12-20T08:00:00.000000Z');

/** The key of the salts of a ledger in this folder; made where it has none. */
export async function saltKeyIn(dataDir: string): Promise<SaltKey> {
  const keys = FileKeyStore.open(join(dataDir, 'keys'));
  await keys.close();
  return keys.secrets;
}

/** The same event as in the benchmark of appends, committed to as the ledger commits. */
export function appendOf({ streamId, revision, id, metadataText }: Envelope, salts: Salts, saltKeyId: string, now = NOW): Append {
  const salt = salts.of(id);
  const event = {
    id,
    type: TYPE,
    data: DATA_TEXT,
    metadata: metadataText,
    saltKeyId,
    d: commitment(DATA_TEXT, salt),
    m: commitment(metadataText, salt),
  };
  return { stream: `${CATEGORY}-${streamId}` as StreamName, expected: revision === 0 ? 'no-stream' : revision - 1, events: [event], now };
}

/** Appends so many events. */
export async function fillLog(store: EventStore, events: number, { saltKeyId, saltKey }: SaltKey): Promise<void> {
  const [salts, writers] = [new Salts(saltKey), Array.from({ length: SIDE_BY_SIDE }, () => new Envelopes())];
  for (let begun = 0; begun < events; begun += SIDE_BY_SIDE) {
    const outcomes = await store.appendEach(writers.slice(0, events - begun).map((writer) => appendOf(writer.next(), salts, saltKeyId)));
    const failed = outcomes.find(({ outcome }) => outcome === 'failed');
    if (failed?.outcome === 'failed') throw failed.error;
  }
}
