import { anAppend, readToEnd } from '../../../test/contract/appends';
import { GrpcEventStore } from '../../../test/support/eventstoredb/grpc-event-store';
import { writtenAt } from '../../../test/support/eventstoredb/written-by-another';
import type { StoredEvent } from '../event-store.port';
import { EventStoreDbEventStore } from './eventstoredb-event-store.adapter';

const AHEAD = '2098-03-01T08:00:00.000000Z';
const NOW = '2026-03-01T08:00:00.000000Z';
/** A writer whose clock is right has not seen the one whose clock is ahead for so many events. */
const UNSEEN = 192;
const HORIZON_EVENTS = 256;
/** Farther than the timeline reads on. */
const FAR = 10_000_000;
const FORWARDS = 0;

let server: GrpcEventStore;
const stores: EventStoreDbEventStore[] = [];
const opened = (): EventStoreDbEventStore => {
  const made = new EventStoreDbEventStore({ url: server.url });
  stores.push(made);
  return made;
};
beforeEach(async () => {
  server = await GrpcEventStore.start();
});
afterEach(async () => {
  await Promise.all(stores.splice(0).map((made) => made.close()));
  server.close();
});

/** The events of one stream, in turn. */
function written(stream: string, ...times: readonly string[]): void {
  server.write(stream, server.log.stream(stream).length - 1, times.map(writtenAt));
}
const many = (count: number): string[] => Array.from({ length: count }, () => NOW);
const timesOf = (events: readonly StoredEvent[]): string[] => events.map(({ position, at }) => `${position} ${at}`);

/** Of the last of so many events. */
const positionOf = (count: number): bigint => BigInt(server.log.events[count - 1]!.position);
/** As whoever reads the log from its beginning finds them. */
const trueTimes = async (): Promise<string[]> => timesOf(await readToEnd(opened(), 0n));

describe('a timeline that begins near the head', () => {
  it('knows the time before the first event that it tells of', async () => {
    written('contract-ahead', ...many(5), AHEAD);
    written('contract-right', ...many(UNSEEN));
    written('contract-caught-up', ...many(HORIZON_EVENTS - UNSEEN));
    const store = opened();
    await store.head();
    const truth = await trueTimes();
    for (const first of [0, 5, 6, 7, 100])
      expect(timesOf(await readToEnd(store, first === 0 ? 0n : positionOf(first)))).toEqual(truth.slice(first));
  });

  it('keeps what it knows where nothing but another ledger has written much since, which it passes once and in large steps', async () => {
    written('contract-ahead', AHEAD);
    written('contract-right', ...many(HORIZON_EVENTS + 44));
    const store = opened();
    expect(timesOf(await readToEnd(store, 0n))).toEqual(await trueTimes());
    await store.head();
    server.fail('batch', { does: 'answer', writes: true, written: { revision: 0, position: FAR } });
    const { at } = await store.append(anAppend());
    const before = server.asked.length;
    await (at as () => Promise<unknown>)();
    const onwards = server.asked[before]!;
    expect([onwards.getReadDirection(), onwards.getAll()!.getPosition()!.getCommitPosition()]).toEqual([
      FORWARDS,
      String(positionOf(HORIZON_EVENTS + 45)),
    ]);
    expect(onwards.getFilter()!.getMax()).toBeGreaterThanOrEqual(1_000);
    const truth = await trueTimes();
    expect(timesOf(await readToEnd(store, positionOf(100)))).toEqual(truth.slice(100));
  });

  it('never sets back the time that it has told, however far it was behind', async () => {
    written('contract-ahead', AHEAD);
    const store = opened();
    await store.head();
    for (let n = 0; n < 3 * HORIZON_EVENTS; n += 1)
      server.log.events.push({ ...writtenAt(NOW), stream: 'contract-far', revision: n, position: FAR + n * 1_000 });
    expect((await store.head()).at! > AHEAD).toBe(true);
  });
});
