import { addDays, Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { areOnePerson } from '../../workforce';
import { AgreementEvidence, agreementFault, AgreementNo } from '../agreement-terms';
import { MentorAgreementEnded, MentorAgreementSigned, MentorEvent } from '../mentor.events';
import { Mentorships, mentorships } from '../mentorship';

export interface ReplaceMentor {
  /** The agreement that ends, and the one that goes on with it. */
  readonly agreementId: Uuid;
  readonly newAgreementId: Uuid;
  readonly enterpriseId: Uuid;
  readonly mentorId: Uuid;
  /** The first day of the new mentor. */
  readonly fromOn: Day;
}
type No = AgreementNo | 'AGREEMENT_ENDED_BEFORE' | 'AGREEMENT_REPLACED_OUTSIDE_TERM' | 'MENTOR_SAME';

/**
 * Another mentor takes over for the rest of the term: the old agreement ends the day before, in the same append, so that the
 * apprentice is without a mentor on no day, and has two on none.
 */
export const replaceMentor = rule<Mentorships, MentorEvent, ReplaceMentor, AgreementEvidence, No>({
  name: 'career.replace-mentor',
  version: 1,
  fold: mentorships,
  decide: ({ agreements, cohorts }, { agreementId, newAgreementId, enterpriseId, mentorId, fromOn }, evidence) => {
    const old = agreements.find((each) => each.agreementId === agreementId);
    const { mentor } = evidence;
    if (!old || mentor.status === 'unknown') return refuse('NOT_FOUND');
    if (old.hasEnded) return refuse('AGREEMENT_ENDED_BEFORE', { lastOn: old.lastOn });
    if (fromOn <= old.fromOn || fromOn > old.lastOn)
      return refuse('AGREEMENT_REPLACED_OUTSIDE_TERM', { fromOn: addDays(old.fromOn, 1), termEndsOn: old.lastOn });
    if (areOnePerson(evidence.links, old.mentorId, mentorId)) return refuse('MENTOR_SAME');
    const { apprenticeId, occupationCode, targetLevel, lastOn, cohortId } = old;
    const terms = {
      agreementId: newAgreementId,
      enterpriseId,
      mentorId,
      apprenticeId,
      occupationCode,
      targetLevel,
      fromOn,
      lastOn,
      ...(cohortId && { cohortId }),
    };
    const fault = agreementFault({ cohorts, agreements: agreements.filter((each) => each !== old) }, terms, evidence);
    if (isRefusal(fault)) return fault;
    return [
      MentorAgreementEnded({ agreementId, enterpriseId, mentorId: old.mentorId, lastOn: addDays(fromOn, -1), reason: 'REPLACED' }),
      MentorAgreementSigned({ ...terms, region: mentor.region, replaces: agreementId }),
    ];
  },
});
