import type { AppendMeter, AppendOutcomeName } from './append-meter.port';
import {
  type Append,
  type Appended,
  type AppendOutcome,
  AppendRefused,
  type EventStore,
  OutcomeUnknown,
  RevisionConflict,
  StoreOverloaded,
} from './event-store.port';

const MS_PER_SECOND = 1_000;
const secondsSince = (began: number): number => (performance.now() - began) / MS_PER_SECOND;

/** @throws what the store throws */
export async function meteredAppend(store: Pick<EventStore, 'append'>, append: Append, meter: AppendMeter): Promise<Appended> {
  const began = performance.now();
  try {
    const appended = await store.append(append);
    meter.appended(append.lane ?? 'interactive', 'appended', secondsSince(began), append);
    return appended;
  } catch (fault) {
    meter.appended(append.lane ?? 'interactive', nameOf(fault), secondsSince(began), append);
    throw fault;
  }
}

/** Each of them as long as all of them: they are answered together. */
export async function meteredAppends(
  store: Pick<EventStore, 'appendEach'>,
  appends: readonly Append[],
  meter: AppendMeter,
): Promise<readonly AppendOutcome[]> {
  const began = performance.now();
  const outcomes = await store.appendEach(appends);
  const seconds = secondsSince(began);
  outcomes.forEach((outcome, index) =>
    meter.appended('bulk', outcome.outcome === 'appended' ? 'appended' : nameOf(outcome.error), seconds, appends[index]!),
  );
  return outcomes;
}

function nameOf(fault: unknown): AppendOutcomeName {
  if (fault instanceof RevisionConflict) return 'conflict';
  if (fault instanceof AppendRefused) return 'refused';
  if (fault instanceof OutcomeUnknown) return 'unknown';
  return fault instanceof StoreOverloaded ? 'overloaded' : 'fault';
}
