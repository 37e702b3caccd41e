import { lastDayOf, Month } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { MAX_CAUSES } from '../allowance.events';
import type { EndReason, PayFacts, StatementLine } from './pay-facts';

export type ChangeNote =
  | 'RECOVERY_DECIDED'
  | 'ANNULLED_IN_CLOSED_PERIOD'
  | 'SUSPENDED_IN_CLOSED_PERIOD'
  | 'LEFT_IN_CLOSED_PERIOD'
  | 'ENDED_IN_CLOSED_PERIOD'
  | 'REINSTATED_IN_CLOSED_PERIOD'
  | 'STARTED_IN_CLOSED_PERIOD'
  | 'RATE_REVISED'
  | 'CHANGED_IN_CLOSED_PERIOD';

/** A fact that may have changed a closed month. */
interface Suspect {
  readonly eventId: Uuid;
  readonly noteCode: ChangeNote;
}
/** The lines of one slot of a closed month, now and then; `shown` stands for both. */
export interface Change {
  readonly due: readonly StatementLine[];
  readonly closed: readonly StatementLine[];
  readonly shown: StatementLine;
}

/** The gravest first: one line has one note, and a reader looks for the reason that took pay away. */
const GRAVITY: readonly ChangeNote[] = [
  'RECOVERY_DECIDED',
  'ANNULLED_IN_CLOSED_PERIOD',
  'SUSPENDED_IN_CLOSED_PERIOD',
  'LEFT_IN_CLOSED_PERIOD',
  'ENDED_IN_CLOSED_PERIOD',
  'REINSTATED_IN_CLOSED_PERIOD',
  'STARTED_IN_CLOSED_PERIOD',
  'RATE_REVISED',
  'CHANGED_IN_CLOSED_PERIOD',
];
const NOTE_OF: Readonly<Record<EndReason, ChangeNote>> = {
  RECOVERED: 'RECOVERY_DECIDED',
  ANNULLED: 'ANNULLED_IN_CLOSED_PERIOD',
  SUSPENDED: 'SUSPENDED_IN_CLOSED_PERIOD',
  LEFT: 'LEFT_IN_CLOSED_PERIOD',
  APPOINTMENT_ENDED: 'ENDED_IN_CLOSED_PERIOD',
  AGREEMENT_ENDED: 'ENDED_IN_CLOSED_PERIOD',
  POST_ENDED: 'ENDED_IN_CLOSED_PERIOD',
  HIGHER_LEVEL: 'STARTED_IN_CLOSED_PERIOD',
  SUPERSEDED: 'CHANGED_IN_CLOSED_PERIOD',
  RECORD_LINKED: 'CHANGED_IN_CLOSED_PERIOD',
};

const idsOf = (lines: readonly StatementLine[]): Uuid[] => lines.flatMap(({ causeEventIds }) => causeEventIds);

/** Ends that now fall before the month's last day, of segments that were paid for it, then or now. */
function ends(period: Month, { due, closed, shown }: Change, { segments }: PayFacts): Suspect[] {
  const paid = new Set([...idsOf(due), ...idsOf(closed)]);
  return segments.flatMap(({ item, causeEventId, lastOn, endCauseEventId, endReason }) =>
    item === shown.item && paid.has(causeEventId) && lastOn !== null && lastOn < lastDayOf(period) && endCauseEventId && endReason
      ? [{ eventId: endCauseEventId, noteCode: NOTE_OF[endReason] }]
      : [],
  );
}

/** The end of the service that would otherwise cover the month's last day. */
function leavings(period: Month, { employments }: PayFacts): Suspect[] {
  const last = lastDayOf(period);
  const served = employments.filter(({ fromOn }) => fromOn <= last).sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
  const { lastOn = null, endCauseEventId = null, endReason = 'LEFT' } = served.at(-1) ?? {};
  return lastOn !== null && lastOn < last && endCauseEventId ? [{ eventId: endCauseEventId, noteCode: NOTE_OF[endReason] }] : [];
}

/** Tables that pay now and did not pay then. */
function revisions({ due, closed }: Change, { rateTables }: PayFacts): Suspect[] {
  const then = new Set(closed.map(({ rateTableVersion }) => rateTableVersion));
  const now = new Set(due.map(({ rateTableVersion }) => rateTableVersion).filter((version) => closed.length > 0 && !then.has(version)));
  return rateTables.flatMap(({ version, adoptedEventId }) =>
    now.has(version) ? [{ eventId: adoptedEventId, noteCode: 'RATE_REVISED' }] : [],
  );
}

/** A segment after one of the same certificate that an annulment had ended. */
const isReinstated = (eventId: Uuid, { segments }: PayFacts): boolean =>
  segments.some(
    (again) =>
      again.causeEventId === eventId &&
      segments.some(
        ({ basisId, endReason, lastOn }) =>
          basisId === again.basisId && endReason === 'ANNULLED' && lastOn !== null && lastOn < again.fromOn,
      ),
  );

const starts = ({ due }: Change, known: readonly Suspect[], facts: PayFacts): Suspect[] => {
  const named = new Set(known.map(({ eventId }) => eventId));
  return idsOf(due)
    .filter((id) => !named.has(id))
    .map((eventId) => ({ eventId, noteCode: isReinstated(eventId, facts) ? 'REINSTATED_IN_CLOSED_PERIOD' : 'STARTED_IN_CLOSED_PERIOD' }));
};

/** The events that the closed lines did not know, among the facts of the one worker. Where all are known (a fact was taken back), those of the line stand. */
export function causesOfChange(period: Month, change: Change, facts: PayFacts): { causeEventIds: Uuid[]; noteCode: ChangeNote } {
  const known = new Set(idsOf(change.closed));
  const found = [...ends(period, change, facts), ...leavings(period, facts), ...revisions(change, facts)];
  const fresh = [...found, ...starts(change, found, facts)].filter(({ eventId }) => !known.has(eventId));
  const noteCode = GRAVITY.find((note) => fresh.some((suspect) => suspect.noteCode === note)) ?? 'CHANGED_IN_CLOSED_PERIOD';
  const ids = fresh.length > 0 ? fresh.map(({ eventId }) => eventId) : change.shown.causeEventIds;
  return { causeEventIds: [...new Set(ids)].sort().slice(0, MAX_CAUSES), noteCode };
}
