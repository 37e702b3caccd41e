import { versionedName } from '../kernel/versioned-name';
import type { FactInFull, FactPage, FactsAsked, Position, StoredEvent } from './event-store.port';

/** A page of facts from the events that follow one another in the log, for stores that read whole events anyway. */
export function factsAmong(events: readonly StoredEvent[], { after, limit, names }: FactsAsked): FactPage<FactInFull> {
  const wanted = new Set(names);
  return {
    facts: events.filter(({ type }) => wanted.has(versionedName(type)[0])),
    last: events.at(-1)?.position ?? after,
    countTo: (position) => countTo(events, position),
    isFull: events.length >= limit,
  };
}

function countTo(events: readonly StoredEvent[], position: Position): number {
  const beyond = events.findIndex((event) => event.position > position);
  return beyond < 0 ? events.length : beyond;
}
