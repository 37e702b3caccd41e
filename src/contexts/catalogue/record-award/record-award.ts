import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Award, award, RecordedAward } from '../award';
import { AwardEvent, AwardRecorded } from '../award.events';

export interface RecordAward extends Omit<RecordedAward, 'status' | 'withdrawnFrom'> {
  readonly awardId: Uuid;
  readonly nameVersion: number;
}
type No = 'AWARD_RECORDED_BEFORE' | 'AWARD_IN_FUTURE' | 'AWARD_RANK_WRONG';

/** One award per person, title and day: its id is derived from them, so that a second entry meets the first. */
export const recordAward = rule<Award, AwardEvent, RecordAward, object, No>({
  name: 'catalogue.record-award',
  version: 1,
  fold: award,
  decide: ({ status }, intent, _, { today }) => {
    const { kind, rank, titleCode, awardedOn } = intent;
    if (status !== 'none') return refuse('AWARD_RECORDED_BEFORE', { titleCode, awardedOn });
    if (awardedOn > today) return refuse('AWARD_IN_FUTURE', { awardedOn });
    return (kind === 'COMPETITION') === (rank !== null) ? [AwardRecorded({ ...intent })] : refuse('AWARD_RANK_WRONG', { kind });
  },
});
