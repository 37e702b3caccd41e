import type { Day } from '../../kernel/day';
import { Refusal, refuse } from '../../kernel/refusal';
import type { Filing, Subject } from '../accreditation';
import { guidingCatalogueFault } from '../catalogue';
import { cancelledFault, isSubmitted, OpenBatch } from './batch';
import type { CandidateEvidence } from './candidate-evidence';
import { scopeFault } from './scope';

type Closed = 'BATCH_CANCELLED' | 'RESULTS_SUBMITTED' | 'REGISTRATION_CLOSED';
type Foreign = 'LEVEL_NOT_IN_BATCH' | 'SUBJECT_NOT_IN_PLAN' | 'FILING_NOT_IN_FORCE' | 'OCCUPATION_NOT_IN_SCOPE' | 'LEVEL_NOT_IN_SCOPE';

/** Whether a batch still takes candidates: to the end of the announced last day, and until somebody closes the registration. */
export function registrationFault(batch: OpenBatch, today: Day): Refusal<Closed> | undefined {
  const { announcement, isRegistrationClosed } = batch;
  const until = announcement?.registrationUntil ?? null;
  if (isSubmitted(batch)) return refuse('RESULTS_SUBMITTED');
  if (isRegistrationClosed || (until !== null && today > until)) return refuse('REGISTRATION_CLOSED', { registrationUntil: until });
  return cancelledFault(batch);
}

/** What is assessed is one of the batch's levels, of the plan's subjects, and in the filed scope on the assessment day. */
export function subjectFault(subject: Subject, { levels, planned, assessmentOn }: OpenBatch, filing: Filing): Refusal<Foreign> | undefined {
  if (!levels.includes(subject.level)) return refuse('LEVEL_NOT_IN_BATCH', { level: subject.level, levels: [...levels] });
  if (planned && !planned.some((each) => isListed(subject, each)))
    return refuse('SUBJECT_NOT_IN_PLAN', { occupationCode: subject.occupationCode, level: subject.level });
  return scopeFault(filing, subject, assessmentOn);
}

/**
 * A batch without a plan is measured by the guiding catalogue (指导性目录) as a plan is: by the version of the day on which it was
 * opened, whatever is published later. What it assesses is known only now.
 */
export function guidingFault(
  subject: Subject,
  { planned, openedOn }: OpenBatch,
  { filing, policy, guidingCatalogue }: Pick<CandidateEvidence, 'filing' | 'policy' | 'guidingCatalogue'>,
): ReturnType<typeof guidingCatalogueFault> {
  if (planned !== null || openedOn === null || !guidingCatalogue || filing.status === 'none' || policy === null) return undefined;
  return guidingCatalogueFault(
    guidingCatalogue,
    { institutionCode: filing.institutionCode, subjects: [subject], on: openedOn },
    policy.pack.guidingCatalogue.plans,
  );
}

/** A plan that names no trade is for every trade of the occupation. */
const isListed = (subject: Subject, planned: Subject): boolean =>
  subject.occupationCode === planned.occupationCode &&
  subject.level === planned.level &&
  (planned.trade === null || planned.trade === subject.trade);
