import { anAppend, anEvent, aStream, inFull, readToEnd, someEvents } from '../../../test/contract/appends';
import { type Fault, GrpcEventStore } from '../../../test/support/eventstoredb/grpc-event-store';
import { envelope, writtenAt } from '../../../test/support/eventstoredb/written-by-another';
import { until } from '../../../test/support/until';
import type { Instant } from '../../kernel/instant';
import type { Appended } from '../event-store.port';
import { EventStoreDbEventStore } from './eventstoredb-event-store.adapter';

let server: GrpcEventStore;
let store: EventStoreDbEventStore;
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

const written = (stream: string, at: string): void => void server.write(stream, -1, [writtenAt(at)]);

describe('the place of an append in the log', () => {
  const SELDOM_MS = 600_000;
  const ownReads = async (during: () => Promise<unknown>): Promise<number> => {
    const before = server.count('read');
    await during();
    return server.count('read') - before;
  };
  /** Somebody follows the log; it is looked at once, and then only where it must be. */
  async function followed(...faults: readonly Fault[]): Promise<void> {
    store = new EventStoreDbEventStore({ url: server.url, limits: { pollMs: SELDOM_MS, longestPollMs: SELDOM_MS } });
    stores.push(store);
    await store.append(anAppend());
    const reads = server.count('read');
    server.fail('subscription', ...faults);
    store.onAppended(() => undefined);
    await until(() => server.count('read') > reads && server.count('subscription') === 1);
  }

  it('comes by itself where somebody follows the log, at the time of the log, and nothing is read for it', async () => {
    await followed();
    written(aStream(), '2098-03-01T08:00:00.000000Z');
    let answers: readonly (Appended & { at: Instant })[] = [];
    expect(
      await ownReads(
        async () => (answers = await Promise.all([1, 2, 3].map(() => inFull(store.append(anAppend({ events: someEvents(2) })))))),
      ),
    ).toBe(0);
    const other = opened();
    const log = new Map((await readToEnd(other, 0n)).map((event) => [event.position, event.at]));
    expect(answers.map(({ at }) => at)).toEqual(answers.map(({ position }) => log.get(position)));
    expect(answers.every(({ at }) => at > '2098')).toBe(true);
  });

  it('is read where the server tells nothing by itself', async () => {
    await followed({ does: 'hold-events' });
    const append = anAppend();
    const answer = await store.append(append);
    expect(await ownReads(() => inFull(answer))).toBeGreaterThan(0);
    expect(await store.readStream(append.stream)).toHaveLength(1);
  });

  it('is not asked for where nobody asks for its time; the log is read before a writer is too far ahead of what others wrote', async () => {
    store = opened();
    await store.append(anAppend());
    expect(
      await ownReads(async () => {
        for (let n = 0; n < 63; n += 1) await store.append(anAppend());
      }),
    ).toBe(0);
    written(aStream(), '2098-03-01T08:00:00.000000Z');
    for (let n = 0; n < 140; n += 1) await store.append(anAppend());
    const own = JSON.parse(server.log.events.at(-1)!.metadata.toString()) as { at: string };
    expect(own.at > '2098').toBe(true);
  });

  it('is unseen of no more events at a time than whoever begins near the head reads before them, however few appends they are in', async () => {
    const [EVENTS, AT_ONCE] = [10, 19];
    store = new EventStoreDbEventStore({ url: server.url, limits: { answerMs: 600, appendTries: 2 } });
    stores.push(store);
    await store.append(anAppend());
    server.fail('batch', ...Array.from({ length: AT_ONCE }, (): Fault => ({ does: 'silence' })));
    const reads = server.count('read');
    const appends = Array.from({ length: 2 * AT_ONCE }, () => store.append(anAppend({ events: someEvents(EVENTS) })));
    // The first that is not answered is sought in its stream.
    await until(() => server.count('read') > reads);
    expect(server.count('batch')).toBeLessThanOrEqual(1 + AT_ONCE);
    await Promise.all(appends);
    expect(server.log.events).toHaveLength(1 + 2 * AT_ONCE * EVENTS);
  });

  it.each(['at', 'd', 'm', 'mc', 'saltKeyId'])(
    'is not moved by what another program wrote into a stream of ours without %s',
    async (missing) => {
      await followed();
      const metadata = { ...(JSON.parse(envelope('2099-03-01T08:00:00.000000Z').toString()) as object), [missing]: undefined };
      server.write('contract-of-nobody', -1, [
        { ...anEvent(), type: 'x', data: Buffer.from('{}'), metadata: Buffer.from(JSON.stringify(metadata)) },
      ]);
      for (let n = 0; n < 2; n += 1) expect((await inFull(store.append(anAppend()))).at < '2099').toBe(true);
      await expect(store.readAll(0n, 10)).rejects.toThrow(/is no event of a ledger/);
    },
  );

  it('is read behind what another program wrote, which whoever reads the log is told of', async () => {
    await followed();
    server.write('contract-of-nobody', -1, [{ ...anEvent(), type: 'x', data: Buffer.from('{}'), metadata: Buffer.from('{}') }]);
    const append = anAppend();
    expect(await inFull(store.append(append))).toMatchObject({
      outcome: 'appended',
      revision: 0,
      at: (await store.readStream(append.stream))[0]!.at,
    });
    await expect(store.readAll(0n, 10)).rejects.toThrow(/is no event of a ledger/);
  });

  it('keeps nobody from appending who starts behind what another program wrote, and is sought there by one reading for all', async () => {
    server.write('contract-of-nobody', -1, [{ ...anEvent(), type: 'x', data: Buffer.from('{}'), metadata: Buffer.from('{}') }]);
    store = opened();
    const appends = [1, 2, 3, 4, 5, 6].map(() => anAppend());
    for (const append of appends) await store.append(append);
    const reads = await ownReads(() => store.readStreams(appends.map(({ stream }) => stream)));
    expect(reads).toBeLessThanOrEqual(appends.length + 2);
  });
});
