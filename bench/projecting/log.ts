import { randomUUID } from 'node:crypto';
import { canonicalJson } from '../../src/kernel/canonical-json';
import { day } from '../../src/kernel/day';
import { instant } from '../../src/kernel/instant';
import { type Uuid, uuid } from '../../src/kernel/uuid';
import type { StreamName } from '../../src/kernel/fold';
import type { Append, EventStore } from '../../src/ledger/event-store.port';
import { CATEGORY, D, Envelopes, M, SALT_KEY_ID } from '../contenders/envelope';
import { Confirmed } from './certificate.projection';

/** Certificates that are confirmed in turn; a batch meets each of them once or twice, as in a ledger that many write to. */
const SIDE_BY_SIDE = 1_000;
const EVENTS_PER_STREAM = 10;

/** Fills an empty log with so many events. */
export async function fillLog(store: EventStore, events: number): Promise<void> {
  const outcomes = await store.appendEach([...appends(events)]);
  const failed = outcomes.find(({ outcome }) => outcome === 'failed');
  if (failed?.outcome === 'failed') throw failed.error;
}

function* appends(events: number): Generator<Append> {
  const next = new Envelopes();
  for (let begun = 0; ; ) {
    const certificates = Array.from({ length: SIDE_BY_SIDE }, () => uuid(randomUUID()));
    for (let revision = 0; revision < EVENTS_PER_STREAM; revision += 1) {
      for (const certificateId of certificates) {
        if (begun === events) return;
        begun += 1;
        yield appendOf(certificateId, revision, next.next().metadataText);
      }
    }
  }
}

function appendOf(certificateId: Uuid, revision: number, metadata: string): Append {
  const { type, data } = Confirmed({
    certificateId,
    enterpriseId: certificateId,
    number: 'Y000032080001263000001',
    occupation: '6-18-01-01',
    level: 3,
    confirmedOn: day(`2026-12-${10 + revision}`),
  });
  return {
    stream: `${CATEGORY}-${certificateId}` as StreamName,
    expected: revision === 0 ? 'no-stream' : revision - 1,
    events: [{ id: uuid(randomUUID()), type, data: canonicalJson(data), metadata, saltKeyId: SALT_KEY_ID, d: D, m: M }],
    now: instant('2026-12-20T08:00:00.000000Z'),
  };
}
