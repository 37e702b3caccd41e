import { addDays, addMonths, Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import type { Mentorships } from '../../career';
import { Award, award } from '../award';
import { AwardEvent, SettlementAwarded } from '../award.events';

export interface AwardSettlement {
  readonly awardId: Uuid;
  readonly enterpriseId: Uuid;
  readonly agreementId: Uuid;
  readonly grade: 'EXCELLENT' | 'PASS' | 'FAIL';
  readonly causeEventId: Uuid;
}
/** The pay rules of the agreement's last day, as plain values. */
export type SettlementRules = {
  readonly region: string;
  readonly policyPack: string;
  readonly mode: 'MONTHLY' | 'SETTLED_AT_END';
  readonly permille: number;
  /** The first day of the agreement that counts. */
  readonly countsFrom: Day;
};
interface Evidence {
  readonly agreements: Mentorships;
  readonly rules: SettlementRules;
}

/** Whole months of an agreement: of one that begins in mid-month they begin with the next, as its monthly pay would. */
export function wholeMonths(countsFrom: Day, lastOn: Day): number {
  let months = 0;
  while (addMonths(countsFrom, months + 1) <= addDays(lastOn, 1)) months += 1;
  return months;
}

/**
 * Where the pack pays mentors at the end, the grade of the apprentice settles the agreement (handbook 12.5: factors 1,
 * 0.5 and 0). Where it pays by the month nothing is left to settle. An agreement is graded once, and over by then, so
 * that what is read of it can no longer change.
 */
export const awardSettlement = rule<Award, AwardEvent, AwardSettlement, Evidence, never>({
  name: 'allowance.award-settlement',
  version: 1,
  fold: award,
  decide: (
    { isAwarded },
    { awardId, enterpriseId, agreementId, grade, causeEventId },
    { agreements, rules: { region, policyPack, mode, permille, countsFrom } },
  ) => {
    const agreement = agreements.agreements.find((each) => each.agreementId === agreementId);
    if (isAwarded || !agreement || mode === 'MONTHLY') return [];
    const { mentorId: workerId, occupationCode, lastOn } = agreement;
    const months = wholeMonths(countsFrom, lastOn);
    if (months === 0) return [];
    return [
      SettlementAwarded({
        awardId,
        enterpriseId,
        region,
        workerId,
        agreementId,
        occupationCode,
        grade,
        months,
        permille,
        on: lastOn,
        policyPack,
        causeEventId,
      }),
    ];
  },
});
