import type { Month } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { PayPolicy } from '../../catalogue';
import { daysOf, employedIn, isOnce } from './due';
import { byWorker, covers, EmploymentSpan, overlapOf, PayFacts, Segment, StatementLine, touches } from './pay-facts';

/** Why somebody in service has no line. */
export type MissingReason =
  /** Nothing that pays was ever recorded. */
  | 'NO_TIER_ON_RECORD'
  /** Recorded, and pays from a later month on. */
  | 'STARTS_LATER'
  /** What paid has ended before this month. */
  | 'TIER_ANNULLED'
  | 'TIER_SUSPENDED'
  | 'ENTITLEMENT_ENDED'
  /** A mentor's agreement that is paid when it ends. */
  | 'SETTLED_AT_END'
  /** Entitled on days on which the worker was not in service. */
  | 'NOT_IN_SERVICE_THEN'
  /** Entitled, and the rate table in force has no row for it. */
  | 'NO_RATE';
export interface Missing {
  readonly workerId: Uuid;
  readonly reasonCode: MissingReason;
}

const byEnd = (a: Segment, b: Segment): number => ((a.lastOn ?? '9999') < (b.lastOn ?? '9999') ? -1 : 1);

function endedReason(segments: readonly Segment[]): MissingReason {
  const reason = [...segments].sort(byEnd).at(-1)?.endReason;
  return reason === 'ANNULLED' || reason === 'RECOVERED'
    ? 'TIER_ANNULLED'
    : reason === 'SUSPENDED'
      ? 'TIER_SUSPENDED'
      : 'ENTITLEMENT_ENDED';
}

function reasonOf(period: Month, segments: readonly Segment[], employments: readonly EmploymentSpan[], policy: PayPolicy): MissingReason {
  const month = daysOf(period);
  const lasting = segments.filter((segment) => !isOnce(segment));
  // What is paid once is of its own day: before and after it says nothing of a month.
  const open = segments.filter((segment) => (isOnce(segment) ? covers(month, segment.fromOn) : touches(segment, month)));
  if (open.length === 0 && lasting.length === 0) return 'NO_TIER_ON_RECORD';
  if (open.length === 0) return lasting.some(({ fromOn }) => fromOn > month.lastOn) ? 'STARTS_LATER' : endedReason(lasting);
  const payable = open.filter((segment) => isOnce(segment) || segment.item !== 'MENTOR' || policy.mentorMode === 'MONTHLY');
  if (payable.length === 0) return 'SETTLED_AT_END';
  const service = employments.flatMap((employment) => overlapOf(employment, month) ?? []);
  const served = payable.some((segment) => service.some((days) => touches(segment, days)));
  return served ? 'NO_RATE' : 'NOT_IN_SERVICE_THEN';
}

/**
 * Everyone in service on any day of the month without a line of any kind, each with a reason: nobody is silently left
 * out. Who has only an adjustment has a line, and is not missing (decision 23).
 */
export function missing(period: Month, facts: PayFacts, lines: readonly StatementLine[], policy: PayPolicy): Missing[] {
  const named = new Set(lines.map(({ workerId }) => workerId));
  const [segments, employments] = [byWorker(facts.segments), byWorker(facts.employments)];
  return [...employedIn(period, facts.employments)]
    .filter((workerId) => !named.has(workerId))
    .sort()
    .map((workerId) => ({ workerId, reasonCode: reasonOf(period, segments.get(workerId) ?? [], employments.get(workerId) ?? [], policy) }));
}
