import { addDays, Day, later } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import { Award, award } from '../award';
import { AwardEvent, ContestPrizeWithdrawn } from '../award.events';

export interface WithdrawContestPrize {
  readonly awardId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly entryId: Uuid;
  /** The first day without the award, as its register says. */
  readonly fromOn: Day;
  /** The day on which it was told. */
  readonly toldOn: Day;
  readonly causeEventId: Uuid;
}

/** What falls due from then on is no longer due. What was due before it was told is not taken back by itself: that would be a person's to decide. */
export const withdrawContestPrize = rule<Award, AwardEvent, WithdrawContestPrize, object, never>({
  name: 'allowance.withdraw-contest-prize',
  version: 1,
  fold: award,
  decide: ({ isAwarded, isWithdrawn }, { fromOn, toldOn, ...named }) =>
    !isAwarded || isWithdrawn ? [] : [ContestPrizeWithdrawn({ ...named, lastOn: addDays(later(fromOn, toldOn), -1) })],
});
