import { anAppend, aStream, inFull, readToEnd } from '../../../test/contract/appends';
import { type Fault, GrpcEventStore } from '../../../test/support/eventstoredb/grpc-event-store';
import { writtenAt } from '../../../test/support/eventstoredb/written-by-another';
import { type Append, StoreUnreadable, timeInLog } from '../event-store.port';
import { EventStoreDbEventStore } from './eventstoredb-event-store.adapter';

const AHEAD = '2098-03-01T08:00:00.000000Z';
const ERROR: Fault = { does: 'error' };
/** One reading is begun so often before it counts as failed. */
const READ_TRIES = 2;
const APPEND_TRIES = 3;
const errors = (count: number): Fault[] => Array.from({ length: count }, () => ERROR);

let server: GrpcEventStore;
let store: EventStoreDbEventStore;
const stores: EventStoreDbEventStore[] = [];
const opened = (appendTries = APPEND_TRIES): EventStoreDbEventStore => {
  const made = new EventStoreDbEventStore({ url: server.url, limits: { appendTries, readTries: READ_TRIES } });
  stores.push(made);
  return made;
};
beforeEach(async () => {
  server = await GrpcEventStore.start();
  store = opened();
  await inFull(store.append(anAppend()));
});
afterEach(async () => {
  await Promise.all(stores.splice(0).map((made) => made.close()));
  server.close();
});

/** By a writer whose clock is ahead, whom this store has not seen: what it appends next has a lower time of its own. */
const writtenAhead = (): void => void server.write(aStream(), -1, [writtenAt(AHEAD)]);
const timeInTheLog = async ({ stream }: Append): Promise<string> =>
  (await readToEnd(opened(), 0n)).findLast((event) => event.stream === stream)!.at;

describe('the time of an append that was just answered', () => {
  it('is that of the log for whoever reads its stream, alone or with others', async () => {
    for (const read of [
      async ({ stream }: Append) => store.readStream(stream),
      async ({ stream }: Append) => (await store.readStreams([stream])).get(stream)!,
    ]) {
      writtenAhead();
      const append = anAppend();
      await store.append(append);
      const { at } = (await read(append)).at(-1)!;
      expect(at > AHEAD).toBe(true);
      expect(at).toBe(await timeInTheLog(append));
    }
  });

  it('is read once for all streams that are read together', async () => {
    const appends = [1, 2, 3, 4].map(() => anAppend());
    for (const append of appends) await store.append(append);
    const before = server.count('read');
    await store.readStreams(appends.map(({ stream }) => stream));
    expect(server.count('read') - before).toBeLessThanOrEqual(appends.length + 2);
  });

  it('is not told by whoever reads its stream where the log cannot be read', async () => {
    const append = anAppend();
    await store.append(append);
    server.fail('read', undefined, ...errors(READ_TRIES));
    await expect(store.readStream(append.stream)).rejects.toBeInstanceOf(StoreUnreadable);
    expect(await store.readStream(append.stream)).toHaveLength(1);
  });

  it('is that of the log, too, where the append was found after a try without an answer', async () => {
    writtenAhead();
    const append = anAppend();
    server.fail('batch', { ...ERROR, writes: true });
    const { at } = await store.append(append);
    server.fail('read', ...errors(READ_TRIES));
    expect(await timeInLog(at)).toBe(await timeInTheLog(append));
  });

  it('is asked for again, with pauses, for as long as an append is tried', async () => {
    const append = anAppend();
    const { at } = await store.append(append);
    server.fail('read', ...errors((APPEND_TRIES - 1) * READ_TRIES));
    expect(await timeInLog(at)).toBe(await timeInTheLog(append));
  });

  it('is not told where it cannot be read for longer; the same append is answered from the log then', async () => {
    writtenAhead();
    const append = anAppend();
    const { at } = await store.append(append);
    server.fail('read', ...errors(APPEND_TRIES * READ_TRIES));
    await expect(timeInLog(at)).rejects.toBeInstanceOf(StoreUnreadable);
    expect((await inFull(store.append(append))).at).toBe(await timeInTheLog(append));
  });

  it("is not its writer's own where what stands before it cannot be read", async () => {
    const impatient = opened(1);
    // Of another event the log tells there, and the stream says which it is; what stands before it is not to be read.
    server.fail('batch', { does: 'answer', writes: true, written: { revision: 0, position: 100 } });
    const { at } = await impatient.append(anAppend());
    server.fail('read', undefined, ...errors(READ_TRIES));
    await expect(timeInLog(at)).rejects.toBeInstanceOf(StoreUnreadable);
  });
});
