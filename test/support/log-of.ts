import type { RunningService } from '../../src/app';
import { EVENT_STORE, type EventStore, type StoredEvent } from '../../src/ledger/event-store.port';
import { readToEnd } from '../contract/appends';

const PAGE_EVENTS = 1_000;

/** Everything a running service has recorded, read through the port: the same over every store. */
export const logOf = ({ app }: RunningService): Promise<readonly StoredEvent[]> => readToEnd(app.get<EventStore>(EVENT_STORE, { strict: false }), 0n, PAGE_EVENTS);

/** How many events of each type whose name begins with one of these words. */
export async function countsOf(service: RunningService, ...beginnings: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of await logOf(service)) if (beginnings.some((beginning) => type.startsWith(beginning))) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
export const sumOf = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
