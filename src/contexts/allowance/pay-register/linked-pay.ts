import { addDays, Day, later } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { PayBasis } from '../pay-basis';

/** From a day on a record is read with another, or one span of service is (ADR 63); in the order in which they were recorded. */
export interface RecordLink {
  /** The record that was joined, or the fact that was divided from it. */
  readonly subjectId: Uuid;
  readonly fromId: Uuid;
  readonly toId: Uuid;
  readonly linkedOn: Day;
  readonly eventId: Uuid;
}
/** A span of service as it stands under the record in which it was recorded; both days count. */
export interface RecordedService {
  readonly spanId: Uuid;
  readonly workerId: Uuid;
  readonly occupationCode: string;
  readonly fromOn: Day;
  readonly lastOn: Day | null;
  readonly endCauseEventId: Uuid | null;
  /** Why it ends, where nobody left. */
  readonly endReason?: 'RECORD_LINKED';
}
export type RecordedBasis = PayBasis & { readonly workerId: Uuid };

const isJoin = ({ subjectId, fromId }: RecordLink): boolean => subjectId === fromId;

/** Under which record something of a record counts on a day. */
export function readUnder(
  links: readonly RecordLink[],
  { workerId, spanId }: { readonly workerId: Uuid; readonly spanId?: Uuid },
  on: Day,
): Uuid {
  const inForce = links.filter(({ linkedOn }) => linkedOn <= on);
  let under = inForce.findLast((link) => link.subjectId === spanId && !isJoin(link))?.toId ?? workerId;
  // A join into its own group is refused, so that this ends.
  for (let next; (next = inForce.find((link) => isJoin(link) && link.fromId === under)); ) under = next.toId;
  return under;
}

/** All records whose facts may be this one's, and those that may have its own. */
export function groupOf(links: readonly RecordLink[], workerId: Uuid): ReadonlySet<Uuid> {
  const group = new Set([workerId]);
  for (let size = 0; size < group.size; ) {
    size = group.size;
    for (const { fromId, toId } of links) if (group.has(fromId) || group.has(toId)) group.add(fromId).add(toId);
  }
  return group;
}

/** Service under the records where it counts: cut where a link gives it to another one. */
export const linkedServices = (services: readonly RecordedService[], links: readonly RecordLink[]): readonly RecordedService[] =>
  links.length === 0 ? services : services.flatMap((service) => piecesOf(service, links));

function piecesOf(service: RecordedService, links: readonly RecordLink[]): RecordedService[] {
  const { fromOn, lastOn } = service;
  const cuts = [fromOn, ...new Set(links.map(({ linkedOn }) => linkedOn))]
    .filter((on) => fromOn <= on && (lastOn === null || on <= lastOn))
    .sort();
  const turns = cuts
    .map((on) => ({ on, under: readUnder(links, service, on) }))
    .filter(({ under }, index, all) => under !== all[index - 1]?.under);
  return turns.map(({ on, under }, index): RecordedService => {
    const next = turns[index + 1];
    const piece = { ...service, workerId: under, fromOn: on };
    return next
      ? {
          ...piece,
          lastOn: addDays(next.on, -1),
          endCauseEventId: links.findLast(({ linkedOn }) => linkedOn === next.on)!.eventId,
          endReason: 'RECORD_LINKED',
        }
      : piece;
  });
}

/** The first day on which another record is read under this one, and the link that made it so. */
function readSince(links: readonly RecordLink[], workerId: Uuid, other: Uuid): RecordLink | undefined {
  const on = links
    .map(({ linkedOn }) => linkedOn)
    .sort()
    .find((day) => readUnder(links, { workerId: other }, day) === workerId);
  return links.findLast((link) => isJoin(link) && link.linkedOn === on);
}

/**
 * What pay can rest on under one record: its own, and from the day of the join on what stands under a record that was
 * joined to it. The kept career counts the other's certificates as well (ADR 50); those copies would reach back before the
 * join, and are left out.
 */
export function linkedBases(workerId: Uuid, all: readonly RecordedBasis[], links: readonly RecordLink[]): PayBasis[] {
  const since = new Map(
    [...new Set(all.map((basis) => basis.workerId))].flatMap((other) => {
      const link = other === workerId ? undefined : readSince(links, workerId, other);
      return link ? [[other, link] as const] : [];
    }),
  );
  const elsewhere = new Set(all.flatMap((basis) => (since.has(basis.workerId) ? [basis.basisId] : [])));
  return all.flatMap(({ workerId: recordedIn, ...basis }): PayBasis[] => {
    if (recordedIn === workerId) return elsewhere.has(basis.basisId) ? [] : [basis];
    const link = since.get(recordedIn);
    if (!link) return [];
    const isCut = basis.fromOn < link.linkedOn;
    return [{ ...basis, fromOn: later(basis.fromOn, link.linkedOn), causeEventId: isCut ? link.eventId : basis.causeEventId }];
  });
}
