import { freshSealedLog, type SealedLog } from '../../test/support/sealed-log';
import type { EventStore } from '../ledger/event-store.port';
import { BACKLOG_EVENTS, LIVE_EVENTS } from './page-size';
import { SealingLoop } from './sealing-loop.provider';

/** Four full pages, which are a backlog, and half of a backlog's page behind them: so many at once that the loop wants to hear of no single commit any more. */
const BUSY = 4 * LIVE_EVENTS + BACKLOG_EVENTS / 2;

let log: SealedLog & { drop(): Promise<void> };
beforeEach(async () => void (log = await freshSealedLog()));
afterEach(() => log.drop());

/** The store as it is, over a connection that was cut silently: taking the first word back gets no answer. */
function cutSilently<Store extends Pick<EventStore, 'onAppended'>>(store: Store, hanging: () => void): Store {
  let isCut = true;
  return Object.assign(Object.create(store) as Store, {
    onAppended: (wake: () => void) => {
      const takeBack = store.onAppended(wake);
      return () => {
        if (!isCut) return takeBack();
        isCut = false;
        hanging();
        return new Promise<void>(() => undefined);
      };
    },
  });
}

it('goes on sealing while a busy time is begun over a connection that gives no answer', async () => {
  await log.append(BUSY);
  let [isHanging, sealed, wanted] = [false, 0, BUSY];
  let reached: () => void = () => undefined;
  const loop = new SealingLoop({ ...log.parts, store: cutSilently(log.store, () => (isHanging = true)) }, log.pool, ({ size }) => {
    sealed = size;
    if (sealed >= wanted) reached();
  });
  const sealedTo = (size: number): Promise<void> => new Promise((resolve) => {
    [wanted, reached] = [size, resolve];
  });
  const first = sealedTo(BUSY);
  loop.start();
  await first;
  const next = sealedTo(BUSY + 1);
  await log.append(1);
  await next;
  await loop.stop();
  expect([isHanging, sealed]).toEqual([true, BUSY + 1]);
});
