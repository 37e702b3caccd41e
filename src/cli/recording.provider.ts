import { SYSTEM_CLOCK } from '../config/system-clock.provider';
import { CONTEXTS } from '../contexts/contexts.declaration';
import type { Clock } from '../kernel/clock';
import { NoEarlierClock } from '../kernel/no-earlier-clock';
import type { KeyStore } from '../keys/key-store.port';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { EventCatalogue } from '../ledger/event-catalogue';
import type { EventStore } from '../ledger/event-store.port';
import { KeyedCommitter } from '../ledger/keyed-committer.provider';
import { Ledger } from '../ledger/ledger';
import { MovableClock } from '../sandbox/movable-clock';

/** The ledger itself, for a command that records: on the log of a data folder, by its keys and its clock. */
export async function recordingLedger(store: EventStore, keys: KeyStore): Promise<{ readonly ledger: Ledger; readonly clock: Clock }> {
  const clock = await clockOf(store);
  const committer = new KeyedCommitter(keys.secrets, new DerivedIds(keys.secrets.idKey));
  return { ledger: new Ledger(store, clock, committer, new EventCatalogue(CONTEXTS.flatMap(({ events }) => events))), clock };
}

/** Of a demo ledger the day on which its own clock stands. */
async function clockOf(store: EventStore): Promise<Clock> {
  const [first] = await store.readAll(0n, 1);
  const { at } = await store.head();
  const isDemo = first !== undefined && (JSON.parse(first.data) as { readonly kind?: string }).kind === 'DEMO';
  return isDemo && at !== null ? new MovableClock(at, SYSTEM_CLOCK) : new NoEarlierClock(SYSTEM_CLOCK);
}
