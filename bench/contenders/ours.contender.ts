import { randomBytes } from 'node:crypto';
import type { StreamName } from '../../src/kernel/fold';
import { type Instant, instantOfMicros } from '../../src/kernel/instant';
import { commitment, Salts } from '../../src/ledger/commitment.hash';
import type { Append, NewEvent } from '../../src/ledger/event-store.port';
import { migrate } from '../../src/ledger/postgres/migrate.adapter';
import { PostgresEventStore } from '../../src/ledger/postgres/postgres-event-store.adapter';
import type { Contender } from './contender';
import { CATEGORY, DATA_TEXT, type Envelope, SALT_KEY_ID, TYPE } from './envelope';

/** The product's store as the ledger calls it, and both commitments of each event computed within the measured time. */
export async function open(url: string): Promise<Contender> {
  await migrate(url);
  const store = new PostgresEventStore({ url });
  await store.open();
  const salts = new Salts(randomBytes(32));
  return { append: (envelope) => store.append(appendOf(envelope, salts)), close: () => store.close() };
}

function appendOf({ streamId, revision, id, metadataText }: Envelope, salts: Salts): Append {
  const salt = salts.of(id);
  const event: NewEvent = {
    id, type: TYPE, data: DATA_TEXT, metadata: metadataText, saltKeyId: SALT_KEY_ID, d: commitment(DATA_TEXT, salt), m: commitment(metadataText, salt),
  };
  return { stream: `${CATEGORY}-${streamId}` as StreamName, expected: revision === 0 ? 'no-stream' : revision - 1, events: [event], now: now() };
}

let [reading, text] = [0, '' as Instant];
function now(): Instant {
  const millis = Date.now();
  if (millis !== reading) [reading, text] = [millis, instantOfMicros(BigInt(millis) * 1_000n)];
  return text;
}
