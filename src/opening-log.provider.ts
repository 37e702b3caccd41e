import { Logger } from '@nestjs/common';
import type { Settings } from './config/settings';
import { SYSTEM_CLOCK } from './config/system-clock.provider';
import { opening, openLedger } from './contexts/opening';
import { granted } from './http/problems/refused';
import type { FollowingClock } from './kernel/clock';
import { day } from './kernel/day';
import { NO_EVIDENCE } from './kernel/evidence';
import { streamOf } from './kernel/fold';
import { startOfBeijingDay } from './kernel/instant';
import { NoEarlierClock } from './kernel/no-earlier-clock';
import type { DerivedIds } from './ledger/derived-ids.provider';
import type { EventStore } from './ledger/event-store.port';
import type { Ledger } from './ledger/ledger';
import { MovableClock } from './sandbox/movable-clock';

/** A demo's clock goes on from the last recorded moment, so that it never goes back over a restart. */
export async function clockOf({ demoFrom }: Settings, store: EventStore): Promise<FollowingClock> {
  if (demoFrom === undefined) return new NoEarlierClock(SYSTEM_CLOCK);
  const { at } = await store.head();
  return new MovableClock(at ?? startOfBeijingDay(day(demoFrom)), SYSTEM_CLOCK);
}

/** Two deployments that write into one log, each with keys of its own, could never be told apart again. */
export class LogOfAnotherLedger extends Error {
  constructor() {
    super(
      'The log belongs to another ledger than the keys in this data folder. Restore the keys that were made with it; ' +
        'or, where an EventStoreDB is to hold several ledgers, give this one a name of its own by ESDB_LEDGER.',
    );
  }
}

/** The first event of a log is its ledger's opening, in a stream whose name is made from the keys. */
export async function refuseForeignLog(store: EventStore, ids: DerivedIds): Promise<void> {
  const [first] = await store.readAll(0n, 1);
  if (first && first.stream !== streamOf(opening, ids.of('ledger'))) throw new LogOfAnotherLedger();
}

/** Recorded once: whoever starts again finds what was recorded. */
export async function open(ledger: Ledger, ids: DerivedIds, { demoFrom }: Settings): Promise<void> {
  const ledgerId = ids.of('ledger');
  granted(
    await ledger.record({
      rule: openLedger,
      id: ledgerId,
      intent: { ledgerId, kind: demoFrom === undefined ? 'PRODUCTION' : 'DEMO' },
      evidence: NO_EVIDENCE,
      envelope: {
        commandId: ids.of('open-ledger', demoFrom === undefined ? 'PRODUCTION' : 'DEMO'),
        tenants: [],
        correlationId: ledgerId,
        actor: { ref: ids.of('system-actor', 'opening'), kind: 'system', audience: 'process' },
      },
    }),
  );
  new Logger('ledger').debug(`ledger ${ledgerId} is open`);
}
