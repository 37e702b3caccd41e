import type { Uuid } from '../../kernel/uuid';
import type { EventInBytes } from '../../ledger/event-in-bytes';
import { type Commitments, entryOf } from '../growing/leaf.hash';
import type { Finding } from './finding';

const of = (event: EventInBytes, leafIndex?: number) => ({
  ...(leafIndex === undefined ? {} : { leafIndex }),
  eventId: event.id,
  position: String(event.position),
});
const membersOf = (entry: Buffer): Record<string, unknown> => JSON.parse(entry.toString('utf8')) as Record<string, unknown>;

/** What the members of an entry are called outside. */
const NAMES: Readonly<Record<string, string>> = {
  at: 'time',
  d: 'commitment to the data',
  i: 'place',
  id: 'id',
  m: 'commitment to the metadata',
  r: 'revision',
  s: 'stream',
  t: 'type',
  tv: 'version',
  v: 'envelope',
};

const idIn = (entry: Buffer): string => String(membersOf(entry).id);
/** An entry that is no JSON any more has no id; that it gives another root is told by the tiles. */
export function idOrNothing(entry: Buffer): Uuid {
  try {
    return idIn(entry) as Uuid;
  } catch {
    return '' as Uuid;
  }
}

/** A stored event beside the entry that was sealed of it: what differs, and by that which of the two cannot be right. */
export function comparedEvent(event: EventInBytes, entry: Buffer, leafIndex: number, commitments: Commitments): readonly Finding[] {
  const found: Finding[] = [];
  const differing = commitments.differing(event);
  if (differing)
    found.push({
      kind: 'ALTERED',
      place: 'event',
      what: `${differing} of ${event.type} is not what was committed to`,
      ...of(event, leafIndex),
    });
  const expected = entryOf(event, leafIndex);
  if (!expected.equals(entry)) {
    const [stored, sealed] = [membersOf(expected), membersOf(entry)];
    const members = Object.keys(NAMES).filter((member) => stored[member] !== sealed[member]);
    const said = members
      .map((member) => `${NAMES[member]} ${String(sealed[member])} was sealed, ${String(stored[member])} is stored`)
      .join('; ');
    found.push({ kind: 'ALTERED', place: 'event', what: said || 'the entry is not written as it was sealed', ...of(event, leafIndex) });
  }
  return found;
}

export const inserted = (event: EventInBytes): Finding => ({
  kind: 'INSERTED',
  place: 'event',
  what: 'no leaf names this event, which stands among those that are sealed',
  ...of(event),
});
export const unsealed = (event: EventInBytes): Finding => ({
  kind: 'UNSEALED',
  place: 'event',
  what: `recorded at ${event.at}, and in no checkpoint yet`,
  ...of(event),
});
export const repeated = (event: EventInBytes): Finding => ({
  kind: 'INSERTED',
  place: 'event',
  what: 'another event has this id too',
  ...of(event),
});
export const missing = (entry: Buffer, leafIndex: number, position: bigint): Finding => ({
  kind: 'MISSING',
  place: 'event',
  what: 'the leaf is there, its event is not',
  leafIndex,
  eventId: idIn(entry),
  position: String(position),
});

/** Of an event that is gone in one place and stands in another it is said once: it was moved. */
export function withMoves(gone: readonly Finding[], come: readonly Finding[]): readonly Finding[] {
  const places = new Map(come.map((finding) => [finding.eventId, finding]));
  const moved = new Set(gone.map(({ eventId }) => eventId).filter((id) => places.has(id)));
  return [
    ...gone.map(
      (finding): Finding =>
        moved.has(finding.eventId)
          ? {
              ...finding,
              kind: 'ALTERED',
              what: `sealed at position ${finding.position}, and stands at ${places.get(finding.eventId)!.position}`,
            }
          : finding,
    ),
    ...come.filter(({ eventId }) => !moved.has(eventId)),
  ];
}
