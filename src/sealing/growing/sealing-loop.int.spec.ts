import { fillLog } from '../../../test/support/logs/filled-log';
import { asSuperuser, freshSealedLog, type SealedLog } from '../../../test/support/logs/sealed-log';
import type { EventStore } from '../../ledger/event-store.port';
import { PROJECT_ROLE } from '../../projecting/tables/read-models.schema';
import { RUN_LEAVES } from '../ids/id-runs';
import { BACKLOG_EVENTS, LIVE_EVENTS } from './page-size';
import type { SealReport } from './seal-report';
import { Sealer } from './sealer.provider';
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
  const sealedTo = (size: number): Promise<void> =>
    new Promise((resolve) => {
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

it('a fault while runs of ids are merged stops no sealing, and is told', async () => {
  await fillLog(log, RUN_LEAVES);
  const sealer = await Sealer.takeUp(log.parts);
  while ((await sealer.step()) > 0);
  // From one run on the loop asks how many are merged.
  await asSuperuser(log.url, `REVOKE SELECT ON seal.merged FROM ${PROJECT_ROLE}`);
  const told: SealReport[] = [];
  let heard = (): void => undefined;
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise<void>((resolve) => (heard = resolve));
  };
  const loop = new SealingLoop({ ...log.parts, store: log.store }, log.pool, (report) => {
    told.push(report);
    heard();
  });
  loop.start();
  await until(() =>
    told.some(({ state, why }) => state !== 'SEALING' || why === 'runs of ids are not merged: permission denied for table merged'),
  );
  await log.append(2);
  await until(() => told.at(-1)!.size === RUN_LEAVES + 2 || told.at(-1)!.state !== 'SEALING');
  await loop.stop();
  expect(told.filter(({ state }) => state !== 'SEALING')).toEqual([]);
});
