import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { StreamName } from '../../src/kernel/fold';
import { type Instant, instantOfMicros } from '../../src/kernel/instant';
import { commitment, Salts } from '../../src/ledger/commitment.hash';
import type { Append, NewEvent } from '../../src/ledger/event-store.port';
import { migrate } from '../../src/ledger/postgres/migrate.adapter';
import { PostgresEventStore } from '../../src/ledger/postgres/postgres-event-store.adapter';
import { recordedOf } from '../../src/ledger/recorded';
import { CatchUpRoom } from '../../src/projecting/engine/catch-up-room';
import { PageReader } from '../../src/projecting/engine/page-reader';
import { type Contender, PAGE_EVENTS } from './contender';
import { CATEGORY, DATA_TEXT, type Envelope, SALT_KEY_ID, TYPE } from './envelope';

const NAME = TYPE.replace(/\.v\d+$/, '');

/** The product's store as the ledger calls it, and both commitments of each event computed within the measured time. */
export async function open(url: string): Promise<Contender> {
  await migrate(url);
  const store = new PostgresEventStore({ url });
  await store.open();
  const salts = new Salts(randomBytes(32));
  return {
    append: (envelope) => store.append(appendOf(envelope, salts)),
    // As the ledger reads what it folds, and as the engine reads what it hands to projections.
    read: async (streamId) =>
      (await store.readStream(`${CATEGORY}-${streamId}` as StreamName)).map((stored) => recordedOf(stored).data as unknown),
    catchUp: (handle) => handAll(store, handle),
    close: () => store.close(),
  };
}

async function handAll(store: PostgresEventStore, handle: (data: unknown) => void): Promise<void> {
  const pages = new PageReader(store, { names: [NAME] }, new CatchUpRoom(), setImmediate);
  for (let [page, last] = [await pages.read(0n, PAGE_EVENTS), 0n]; page.last !== last; page = await pages.read(last, PAGE_EVENTS)) {
    for (const fact of page.facts) handle(recordedOf(fact).data);
    last = page.last;
  }
}

export function appendOf(envelope: Envelope, salts: Salts): Append {
  const salt = salts.of(envelope.id);
  return appendWith({ d: commitment(DATA_TEXT, salt), m: commitment(envelope.metadataText, salt) }, envelope);
}

export function appendWith(commitments: Pick<NewEvent, 'd' | 'm'>, { streamId, revision, id, metadataText }: Envelope): Append {
  const event: NewEvent = { id, type: TYPE, data: DATA_TEXT, metadata: metadataText, saltKeyId: SALT_KEY_ID, ...commitments };
  return {
    stream: `${CATEGORY}-${streamId}` as StreamName,
    expected: revision === 0 ? 'no-stream' : revision - 1,
    events: [event],
    now: now(),
  };
}

let [reading, text] = [0, '' as Instant];
function now(): Instant {
  const millis = Date.now();
  if (millis !== reading) [reading, text] = [millis, instantOfMicros(BigInt(millis) * 1_000n)];
  return text;
}
