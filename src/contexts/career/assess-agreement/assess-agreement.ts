import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { RecordLinks, Worker } from '../../workforce';
import { isOf, isSamePerson } from '../agreement-terms';
import { AGREEMENT_GRADES, MentorAgreementAssessed, MentorEvent } from '../mentor.events';
import { Mentorships, mentorships } from '../mentorship';

export interface AssessAgreement {
  readonly agreementId: Uuid;
  readonly enterpriseId: Uuid;
  readonly grade: (typeof AGREEMENT_GRADES)[number];
  readonly assessedOn: Day;
  /** The worker who led the final test. */
  readonly assessedBy: Uuid;
  readonly minutesHash: string;
}
interface Evidence {
  readonly assessor: Worker;
  readonly links: RecordLinks;
}
type No = 'NOT_FOUND' | 'AGREEMENT_ASSESSED_BEFORE' | 'AGREEMENT_NOT_OVER' | 'AGREEMENT_ASSESSED_IN_FUTURE' | 'ASSESSED_BY_PARTY';

/** The grade at the end, of which a settled mentor allowance is a share: once, on the last day at the earliest, and by neither of the two. */
export const assessAgreement = rule<Mentorships, MentorEvent, AssessAgreement, Evidence, No>({
  name: 'career.assess-agreement',
  version: 1,
  fold: mentorships,
  decide: ({ agreements }, intent, { assessor, links }, { today }) => {
    const agreement = agreements.find(({ agreementId }) => agreementId === intent.agreementId);
    if (!agreement || !isOf(assessor, intent.enterpriseId)) return refuse('NOT_FOUND');
    const { mentorId, apprenticeId, grade, lastOn } = agreement;
    if (grade !== null) return refuse('AGREEMENT_ASSESSED_BEFORE', { grade });
    if (intent.assessedOn < lastOn) return refuse('AGREEMENT_NOT_OVER', { lastOn });
    if (intent.assessedOn > today) return refuse('AGREEMENT_ASSESSED_IN_FUTURE', { assessedOn: intent.assessedOn });
    if ([mentorId, apprenticeId].some((party) => isSamePerson(links, party, intent.assessedBy))) return refuse('ASSESSED_BY_PARTY');
    return [MentorAgreementAssessed({ ...intent, mentorId, apprenticeId })];
  },
});
