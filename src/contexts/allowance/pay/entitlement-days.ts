import { addDays, addMonthsToMonth, Day, earlier, firstDayOf, monthOf } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { PayPolicy } from '../../catalogue';
import type { EndReason, Segment } from './pay-facts';

/** The first entitled day after a certificate's issue or an appointment's start (handbook 12.5). */
export const firstEntitledDay = ({ start }: Pick<PayPolicy, 'start'>, effectiveOn: Day): Day =>
  start === 'SAME_DAY' ? effectiveOn : firstDayOf(addMonthsToMonth(monthOf(effectiveOn), 1));

/** The day before a higher level begins to pay: the old one is paid until then, so that no day has two or none. */
export const lastDayBeforeHigherLevel = (policy: Pick<PayPolicy, 'start'>, effectiveOn: Day): Day =>
  addDays(firstEntitledDay(policy, effectiveOn), -1);

/**
 * The last entitled day of what ends on a legal day. A last day in post, in service or of a term counts; an annulment
 * or a suspension takes effect on the day it is decided, so that the day before is the last.
 */
export const lastEntitledDay = (reason: EndReason, on: Day): Day =>
  reason === 'ANNULLED' || reason === 'SUSPENDED' || reason === 'RECOVERED' ? addDays(on, -1) : on;

/**
 * A decided recovery takes back every day from `fromOn` on. An annulment by itself never does: what was paid before
 * its decision waits for a person (`recoveryDefault`).
 */
export function recovered(segment: Segment, fromOn: Day, decisionEventId: Uuid): Segment {
  const before = lastEntitledDay('RECOVERED', fromOn);
  const lastOn = segment.lastOn === null ? before : earlier(segment.lastOn, before);
  return { ...segment, lastOn, endReason: 'RECOVERED', endCauseEventId: decisionEventId };
}
