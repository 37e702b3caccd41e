import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { AGREEMENT_ENDINGS, MentorAgreementEnded, MentorEvent } from '../mentor.events';
import { Mentorships, mentorships } from '../mentorship';

export interface EndMentorAgreement {
  readonly agreementId: Uuid;
  readonly enterpriseId: Uuid;
  readonly lastOn: Day;
  readonly reason: (typeof AGREEMENT_ENDINGS)[number];
}
type No = 'NOT_FOUND' | 'AGREEMENT_ENDED_BEFORE' | 'AGREEMENT_END_OUTSIDE_TERM';

/** The last day counts, and lies inside the agreement's term. */
export const endMentorAgreement = rule<Mentorships, MentorEvent, EndMentorAgreement, object, No>({
  name: 'career.end-mentor-agreement',
  version: 1,
  fold: mentorships,
  decide: ({ agreements }, { agreementId, enterpriseId, lastOn, reason }) => {
    const agreement = agreements.find((each) => each.agreementId === agreementId);
    if (!agreement) return refuse('NOT_FOUND');
    if (agreement.hasEnded) return refuse('AGREEMENT_ENDED_BEFORE', { lastOn: agreement.lastOn });
    if (lastOn < agreement.fromOn || lastOn > agreement.lastOn)
      return refuse('AGREEMENT_END_OUTSIDE_TERM', { fromOn: agreement.fromOn, termEndsOn: agreement.lastOn });
    return [MentorAgreementEnded({ agreementId, enterpriseId, mentorId: agreement.mentorId, lastOn, reason })];
  },
});
