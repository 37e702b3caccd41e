import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Award, award } from '../award';
import { AWARD_WITHDRAWAL_REASONS, AwardEvent, AwardWithdrawn } from '../award.events';

export interface WithdrawAward {
  readonly awardId: Uuid;
  readonly reasonCode: (typeof AWARD_WITHDRAWAL_REASONS)[number];
  readonly documentNo: string;
  /** First day without it. */
  readonly fromOn: Day;
}
type No = 'NOT_FOUND' | 'AWARD_WITHDRAWN_BEFORE' | 'AWARD_IN_FUTURE';

/** Takes an award out of what may be leaned on. Certificates that rest on it get a finding; what becomes of them is somebody's decision. */
export const withdrawAward = rule<Award, AwardEvent, WithdrawAward, object, No>({
  name: 'catalogue.withdraw-award',
  version: 1,
  fold: award,
  decide: (state, { awardId, reasonCode, documentNo, fromOn }, _, { today }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (state.withdrawnFrom !== null) return refuse('AWARD_WITHDRAWN_BEFORE', { fromOn: state.withdrawnFrom });
    return fromOn > today
      ? refuse('AWARD_IN_FUTURE', { awardedOn: fromOn })
      : [AwardWithdrawn({ awardId, personRef: state.personRef, reasonCode, documentNo, fromOn })];
  },
});
