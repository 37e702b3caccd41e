import { on, Reaction } from '../../../projecting/projection';
import { AwardRecorded } from '../../catalogue';
import { PayContestRow } from './pay-contest.entity';

export const contestsReactions: readonly Reaction[] = [
  on(AwardRecorded, ({ id, data: { awardId: entryId, kind, personRef, region, awardedOn } }, rows) => {
    if (kind === 'COMPETITION') rows.of(PayContestRow).put({ entryId, personRef, region, awardedOn, causeEventId: id });
  }),
];
