import type { Day } from '../../../kernel/day';
import { DecisionRule, rule } from '../../../kernel/decision';
import type { Level } from '../../../kernel/level';
import { isRefusal, Refusal, refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { partsAt, ResolvedPack } from '../../catalogue';
import { judged } from '../application/application';
import type { NotEligibleCode } from '../application/not-eligible';
import { Batch, cancelledFault, isBatchOf, isSubmitted, OpenBatch } from '../batch';
import { Candidacy, candidacy, isAdmitted, RegisteredCandidacy, RowSource } from '../candidacy';
import type { CandidacyEvent } from '../candidacy.events';
import type { CandidateEvidence } from '../candidate-evidence';
import type { Dimensions } from '../dimensions';
import { ExamEvidence, examFault, ExamNo } from '../examined';
import { markFacts, markingFault, newMarks, typedFault } from '../marking';
import type { Marks } from '../marks/outcome';
import { guidingFault, registrationFault, subjectFault } from '../registration-open';
import { standardInForce } from '../scope';
import { isCommitteePath, WaiverPath } from '../terms';
import { admission, AdmissionNo } from './admission';
import { keptParts, ResitNo } from './resit';

export interface RegisterCandidate {
  /** Derived from batch, worker, occupation, trade and level: a second registration meets the first. */
  readonly candidacyId: Uuid;
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
  /** The line of the application conditions that the roster names; it only says which line to judge. */
  readonly claim: string | null;
  /** As far as known. */
  readonly marks: Marks;
  readonly source: RowSource | null;
  /** For whom conditions are to be waived: registered although no line holds, and admitted by the waiver. */
  readonly path?: WaiverPath;
  /** The failed candidacy that is sat again. */
  readonly resitOf?: Uuid;
  /** Where they are not those of the batch. */
  readonly dimensions?: Partial<Dimensions>;
  /** A group that says something sensitive of the person: its code, in the vault. */
  readonly targetGroupText?: TextReference;
  /** A "no" is a fact of the batch: registered, rejected by every line, and admitted to nothing (ADR 90). */
  readonly recordIneligible?: true;
}
export interface RegistrationEvidence extends CandidateEvidence {
  /** What is sat again, and the batch that it was sat in. */
  readonly former?: Candidacy;
  readonly formerBatch?: Batch;
  /** Of the day of the registration: whose lists the dimensions come from. */
  readonly codes?: ResolvedPack | null;
}
type Refused<Of> = Extract<Of, Refusal> extends Refusal<infer Code> ? Code : never;
type No =
  | 'NOT_FOUND'
  | 'WORKER_UNKNOWN'
  | 'COMMITTEE_DECIDES'
  | 'LEVEL_NOT_IN_STANDARD'
  | 'POLICY_PACK_UNKNOWN'
  | 'CANDIDATE_WITHDRAWN'
  | 'ELIGIBILITY_NOT_CONFIRMED'
  | 'RESULT_VOID'
  | AdmissionNo
  | ResitNo
  | NotEligibleCode
  | Refused<ReturnType<typeof registrationFault>>
  | Refused<ReturnType<typeof judged>>
  | Refused<ReturnType<typeof subjectFault>>
  | Refused<ReturnType<typeof markingFault>>
  | Refused<ReturnType<typeof guidingFault>>
  | ExamNo
  | 'RECORDS_TOO_FEW'
  | 'SCORE_OUT_OF_RANGE';
type Registering = DecisionRule<Candidacy, CandidacyEvent, RegisterCandidate, RegistrationEvidence, No>;

/**
 * Registers a worker, confirms eligibility and takes the marks that are known, in one decision, so that a row of a
 * sheet is all or nothing. The same again records nothing; changed marks are recorded until results are submitted.
 *
 * The worker's facts and the batch may be a moment old. Facts that come later never undo a decision (handbook 19,
 * invariant 17), and a registration that overtakes the submission is met by the approval, which compares the whole list.
 */
export const registerCandidate: Registering = rule({
  name: 'assessment.register-candidate',
  version: 3,
  fold: candidacy,
  decide: (state, intent, evidence, { today }) => registered(state, intent, { ...evidence, exam: evidence }, today),
});
/** Before whoever is not eligible could be kept; to explain what was recorded then. */
export const registerEligibleAlone: Registering = rule({
  ...registerCandidate,
  version: 2,
  decide: (state, { recordIneligible: _, ...intent }, evidence, { today }) =>
    registered(state, intent, { ...evidence, exam: evidence }, today),
});
/** Before new marks and ended filings were held to the filing, and marks of a process assessment to its records; to explain what was recorded then. */
export const registerCandidateOnce: Registering = rule({
  ...registerCandidate,
  version: 1,
  decide: (state, intent, evidence, { today }) => registered(state, intent, { ...evidence, exam: {} }, today),
});

function registered(
  state: Candidacy,
  intent: RegisterCandidate,
  evidence: RegistrationEvidence & { readonly exam: ExamEvidence },
  today: Day,
): readonly CandidacyEvent[] | Refusal<No> {
  const { batch, worker, filing, policy, exam } = evidence;
  if (!isBatchOf(batch, intent.enterpriseId)) return refuse('NOT_FOUND');
  if (worker.status === 'unknown' || worker.enterpriseId !== intent.enterpriseId) return refuse('WORKER_UNKNOWN');
  if (isSettled(state, batch)) return remark(state, intent, { batch, exam }, today);
  if (isCommitteePath(batch.path)) return refuse('COMMITTEE_DECIDES', { path: batch.path });
  const fault =
    registrationFault(batch, today) ??
    subjectFault(intent, batch, filing) ??
    guidingFault(intent, batch, evidence) ??
    examFault([], batch.assessmentOn, exam, today) ??
    typedFault(batch.path, intent.marks, exam.policy);
  if (fault) return fault;
  if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: batch.region });
  const standard = standardOf(intent, evidence, batch.assessmentOn);
  if (isRefusal(standard)) return standard;
  const answer = judged(
    {
      assessmentOn: batch.assessmentOn,
      eligibilityOn: batch.eligibilityOn,
      subject: intent,
      claim: intent.claim,
      filing,
      policy,
      standard,
    },
    evidence,
  );
  if (isRefusal(answer)) return answer;
  const kept = keptParts(intent, evidence, batch, policy.pack);
  if (isRefusal(kept)) return kept;
  return admission(
    intent,
    { batch, policy, standard, codes: evidence.codes, answer, personRef: worker.personRef, kept, before: state },
    today,
  );
}

/** Registered before; unless it was kept although no line held: facts that were registered since may carry the same application. */
const isSettled = (state: Candidacy, batch: OpenBatch): state is RegisteredCandidacy =>
  state.status !== 'none' && !(state.status === 'registered' && state.eligibility === 'REJECTED' && state.path === batch.path);

/** The version in force on the day, where one is published: it must know the level. */
function standardOf(
  intent: RegisterCandidate,
  { standard, filing }: RegistrationEvidence,
  on: Day,
): ReturnType<typeof standardInForce> | Refusal<'LEVEL_NOT_IN_STANDARD'> {
  const inForce = standardInForce(standard, filing, intent, on);
  return inForce && partsAt(inForce, intent.level).length === 0
    ? refuse('LEVEL_NOT_IN_STANDARD', { level: intent.level, version: inForce.version })
    : inForce;
}

/** A registered candidate again: only marks can be new. */
function remark(
  state: RegisteredCandidacy,
  { marks, source }: RegisterCandidate,
  { batch, exam }: { batch: OpenBatch; exam: ExamEvidence },
  today: Day,
): CandidacyEvent[] | Refusal<No> {
  if (state.status === 'withdrawn') return refuse('CANDIDATE_WITHDRAWN');
  const entered = newMarks(state.marks, marks);
  if (Object.keys(entered).length === 0) return [];
  if (!isAdmitted(state)) return refuse('ELIGIBILITY_NOT_CONFIRMED');
  if (isSubmitted(batch)) return refuse('RESULTS_SUBMITTED');
  const fault =
    cancelledFault(batch) ??
    typedFault(batch.path, entered, exam.policy) ??
    markingFault(state, entered, batch, today) ??
    examFault([{ ...state, on: null }], batch.assessmentOn, exam, today);
  return fault ?? markFacts(state, entered, source);
}
