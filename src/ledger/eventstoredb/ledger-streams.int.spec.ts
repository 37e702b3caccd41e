import { anAppend, idsOf, readToEnd, someEvents } from '../../../test/contract/appends';
import { GrpcEventStore } from '../../../test/support/eventstoredb/grpc-event-store';
import { RevisionConflict } from '../event-store.port';
import { EventStoreDbEventStore } from './eventstoredb-event-store.adapter';

let server: GrpcEventStore;
const stores: EventStoreDbEventStore[] = [];
const opened = (ledger?: string): EventStoreDbEventStore => {
  const made = new EventStoreDbEventStore({ url: server.url, ledger });
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

describe('several ledgers in one log', () => {
  it('see nothing of each other: not in streams, not in the log, not at its head', async () => {
    const [one, other, append] = [opened('one'), opened('other'), anAppend({ events: someEvents(2) })];
    await one.append(append);
    for (const stranger of [other, opened()]) {
      expect([await stranger.readStream(append.stream), await stranger.readAll(0n, 10), await stranger.head()]).toEqual([
        [],
        [],
        { position: 0n, at: null },
      ]);
      await stranger.append(anAppend({ stream: append.stream }));
    }
    for (const ledger of [one, other, opened()])
      expect(new Set((await readToEnd(ledger, 0n)).map(({ stream }) => stream))).toEqual(new Set([append.stream]));
    expect(idsOf(await readToEnd(one, 0n))).toEqual(idsOf(append.events));
    expect(server.log.events.map(({ stream }) => stream)).toEqual([
      `one~${append.stream}`,
      `one~${append.stream}`,
      `other~${append.stream}`,
      append.stream,
    ]);
  });

  it('have positions and conflicts of their own', async () => {
    const [one, other, { stream }] = [opened('one'), opened('other'), anAppend()];
    await one.append(anAppend({ stream }));
    const { position } = await other.append(anAppend({ stream, events: someEvents(3) }));
    expect((await other.head()).position).toBe(position);
    await expect(one.append(anAppend({ stream, expected: 2 }))).rejects.toEqual(new RevisionConflict(stream, 2, 0));
    expect(await one.append(anAppend({ stream, expected: 0 }))).toMatchObject({ revision: 1 });
    expect((await one.readAll(0n, 10)).map(({ revision }) => revision)).toEqual([0, 1]);
  });
});
