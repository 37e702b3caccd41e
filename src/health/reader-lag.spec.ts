import { instant } from '../kernel/instant';
import { InMemoryEventStore } from '../ledger/in-memory/in-memory-event-store.adapter';
import { anAppend } from '../../test/contract/appends';
import { ReaderLag } from './reader-lag.provider';

/** `appends` are recorded at 08:00. */
const lagAt = (time: string, store: InMemoryEventStore): ReaderLag =>
  new ReaderLag(store, { now: () => instant(`2026-03-01T${time}.000000Z`) });

it('is since when the next event has waited for a reader, and nothing at the head', async () => {
  const store = new InMemoryEventStore();
  for (let count = 0; count < 3; count += 1) await store.append(anAppend());
  const seconds = await lagAt('08:00:30', store).secondsAt([0n, 2n, 2n, 3n], 3n);
  expect([...seconds].map(([position, value]) => [position, Math.round(value)])).toEqual([
    [0n, 30],
    [2n, 30],
    [3n, 0],
  ]);
});
it('is never before the beginning, though the clock of this instance be behind', async () => {
  const store = new InMemoryEventStore();
  await store.append(anAppend());
  expect([...(await lagAt('07:00:00', store).secondsAt([0n], 1n)).values()]).toEqual([0]);
});
