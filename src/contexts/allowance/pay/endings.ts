import { addDays, Day, lastDayOf, Month } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { covers, EmploymentSpan, EndReason, PayFacts, Segment } from './pay-facts';

/** Why a line stops in its month, and the last day that it pays. */
export interface Ending {
  readonly toOn: Day;
  readonly noteCode: NoteCode;
  readonly causeEventId: Uuid | null;
}
export type NoteCode =
  | 'LEFT'
  | 'LEFT_MID_MONTH'
  | 'ANNULLED'
  | 'SUSPENDED'
  | 'RECOVERED'
  | 'APPOINTMENT_ENDED'
  | 'AGREEMENT_ENDED'
  | 'POST_ENDED'
  | 'RECORD_LINKED';

const left = (period: Month, toOn: Day): NoteCode => (toOn < lastDayOf(period) ? 'LEFT_MID_MONTH' : 'LEFT');
const noteOf = (reason: EndReason, period: Month, toOn: Day): NoteCode | null => {
  if (reason === 'HIGHER_LEVEL' || reason === 'SUPERSEDED') return null;
  return reason === 'LEFT' ? left(period, toOn) : reason;
};

/** The service that ends on a day and is not taken up again on the next. */
const lastService = (employments: readonly EmploymentSpan[], day: Day): EmploymentSpan | undefined => {
  const serving = employments.filter((employment) => covers(employment, day));
  const onItsLastDay = serving.every(({ lastOn }) => lastOn === day) && !employments.some(({ fromOn }) => fromOn === addDays(day, 1));
  return onItsLastDay ? serving.sort((a, b) => ((a.endCauseEventId ?? '') > (b.endCauseEventId ?? '') ? -1 : 1))[0] : undefined;
};

/** Another term of the same post, or a certificate that counts again, without a day between. */
const goesOn = ({ item, basisId }: Segment, lastPaidOn: Day, segments: readonly Segment[]): boolean =>
  segments.some(
    (next) => next.item === item && next.basisId === basisId && next.fromOn === addDays(lastPaidOn, 1) && covers(next, next.fromOn),
  );

/** Pay that goes on at a higher level, at another rate or for another term has no ending. */
export function ending(
  period: Month,
  lastPaidOn: Day,
  segment: Segment,
  { segments, employments }: Pick<PayFacts, 'segments' | 'employments'>,
): Ending | null {
  const service = lastService(employments, lastPaidOn);
  if (service)
    return {
      toOn: lastPaidOn,
      noteCode: service.endReason ?? left(period, lastPaidOn),
      causeEventId: service.endCauseEventId ?? (segment.endReason === 'LEFT' ? segment.endCauseEventId : null),
    };
  if (segment.lastOn !== lastPaidOn || segment.endReason === null || goesOn(segment, lastPaidOn, segments)) return null;
  const noteCode = noteOf(segment.endReason, period, lastPaidOn);
  return noteCode && { toOn: lastPaidOn, noteCode, causeEventId: segment.endCauseEventId };
}
