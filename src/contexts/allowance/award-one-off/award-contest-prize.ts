import { rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import type { Award as Entry } from '../../catalogue';
import { Award, award } from '../award';
import { AwardEvent, ContestPrizeAwarded } from '../award.events';

export interface AwardContestPrize {
  readonly awardId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly entryId: Uuid;
  readonly causeEventId: Uuid;
}
/** What the enterprise says, as plain values. */
export type ContestFacts = {
  readonly region: string;
  /** On the day of the award. */
  readonly inService: boolean;
};
interface Evidence {
  readonly entry: Entry;
  readonly facts: ContestFacts;
}

/**
 * A place in a competition, as the register of awards has it, once for an enterprise in whose service the person was on that day. An honour is
 * no place. Whether and how much is paid is the rate table's to say. A withdrawal that comes in between is met by its own reaction.
 */
export const awardContestPrize = rule<Award, AwardEvent, AwardContestPrize, Evidence, never>({
  name: 'allowance.award-contest-prize',
  version: 1,
  fold: award,
  decide: ({ isAwarded }, intent, { entry, facts: { region, inService } }) => {
    if (isAwarded || !inService || entry.status === 'none' || entry.rank === null || entry.withdrawnFrom !== null) return [];
    const { titleCode, tier, rank, occupationCode, awardedOn: on } = entry;
    return [ContestPrizeAwarded({ ...intent, region, titleCode, tier, rank, occupationCode, on })];
  },
});
