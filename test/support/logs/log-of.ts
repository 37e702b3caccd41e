import type { RunningService } from '../../../src/app';
import { parseSettings } from '../../../src/config/settings';
import { EVENT_STORE, type EventStore, type StoredEvent } from '../../../src/ledger/event-store.port';
import { EventStoreDbEventStore } from '../../../src/ledger/eventstoredb/eventstoredb-event-store.adapter';
import { PostgresEventStore } from '../../../src/ledger/postgres/postgres-event-store.adapter';
import { readToEnd } from '../../contract/appends';

const PAGE_EVENTS = 1_000;

/** Everything a running service has recorded, read through the port: the same over every store. */
export const logOf = ({ app }: RunningService): Promise<readonly StoredEvent[]> =>
  readToEnd(app.get<EventStore>(EVENT_STORE, { strict: false }), 0n, PAGE_EVENTS);

/** The same of a service that is a program of its own, by somebody else who is given its environment. */
export async function logNamedBy(environment: NodeJS.ProcessEnv): Promise<readonly StoredEvent[]> {
  const { databaseUrl, eventStoreDb } = parseSettings(environment);
  const store = eventStoreDb ? new EventStoreDbEventStore(eventStoreDb) : new PostgresEventStore({ url: databaseUrl! });
  try {
    return await readToEnd(store, 0n, PAGE_EVENTS);
  } finally {
    await store.close();
  }
}

/** How many events of each type whose name begins with one of these words. */
export async function countsOf(service: RunningService, ...beginnings: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of await logOf(service))
    if (beginnings.some((beginning) => type.startsWith(beginning))) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
export const sumOf = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** How many events stand up to a position, and so the least size of a tree that covers it: positions are not dense everywhere. */
export const sizeCovering = async (service: RunningService, position: string): Promise<number> =>
  (await logOf(service)).filter((event) => event.position <= BigInt(position)).length;
