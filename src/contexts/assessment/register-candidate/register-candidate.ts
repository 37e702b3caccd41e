import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { isCertifiedLevel, Level } from '../../../kernel/level';
import { isRefusal, Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Filing, Subject } from '../../accreditation';
import type { ResolvedPack } from '../../catalogue';
import type { Worker } from '../../workforce';
import { CandidacyEvent, CandidateRegistered, EligibilityConfirmed } from '../assessment.events';
import { Batch, isBatchOf, isSubmitted, OpenBatch } from '../batch';
import { Candidacy, candidacy, RegisteredCandidacy, RowSource } from '../candidacy';
import type { Eligible } from '../eligibility/eligibility';
import { markFacts, markingFault, newMarks } from '../marking';
import type { Marks } from '../marks/outcome';
import { scopeFault } from '../scope';
import { judgeApplication, WorkerFacts } from './application';

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
}
export interface CandidateEvidence extends WorkerFacts {
  readonly batch: Batch;
  readonly filing: Filing;
  readonly worker: Worker;
  readonly policy: ResolvedPack | null;
}
type Refused<Of> = Extract<Of, Refusal> extends Refusal<infer Code> ? Code : never;
type No =
  | 'NOT_FOUND' | 'WORKER_UNKNOWN' | 'RESULTS_SUBMITTED' | 'LEVEL_NOT_IN_BATCH' | 'SUBJECT_NOT_IN_PLAN' | 'POLICY_PACK_UNKNOWN' | 'CANDIDATE_WITHDRAWN'
  | Refused<ReturnType<typeof judgeApplication>> | Refused<ReturnType<typeof scopeFault>> | Refused<ReturnType<typeof markingFault>>;

/**
 * Registers a worker, confirms eligibility and takes the marks that are known, in one decision, so that a row of a
 * sheet is all or nothing. The same again records nothing; changed marks are recorded until results are submitted.
 *
 * The worker's facts and the batch may be a moment old. Facts that come later never undo a decision (handbook 19,
 * invariant 17), and a registration that overtakes the submission is met by the approval, which compares the whole list.
 */
export const registerCandidate = rule<Candidacy, CandidacyEvent, RegisterCandidate, CandidateEvidence, No>({
  name: 'assessment.register-candidate',
  version: 1,
  fold: candidacy,
  decide: (state, intent, evidence, { today }) => {
    const { batch, worker } = evidence;
    if (!isBatchOf(batch, intent.enterpriseId)) return refuse('NOT_FOUND');
    if (worker.status === 'unknown' || worker.enterpriseId !== intent.enterpriseId) return refuse('WORKER_UNKNOWN');
    if (state.status !== 'none') return remark(state, intent, batch, today);
    if (isSubmitted(batch)) return refuse('RESULTS_SUBMITTED');
    const { filing, policy } = evidence;
    const fault = subjectFault(intent, batch, filing);
    if (fault) return fault;
    if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: batch.region });
    const answer = judgeApplication({ ...batch, subject: intent, claim: intent.claim, filing, policy }, evidence);
    if (isRefusal(answer)) return answer;
    return register(intent, { batch, policy, answer, personRef: worker.personRef }, today);
  },
});

function subjectFault(intent: RegisterCandidate, { levels, planned, assessmentOn }: OpenBatch, filing: Filing): Refusal<No> | undefined {
  if (!levels.includes(intent.level)) return refuse('LEVEL_NOT_IN_BATCH', { level: intent.level, levels: [...levels] });
  if (planned && !planned.some((each) => isListed(intent, each))) return refuse('SUBJECT_NOT_IN_PLAN', { occupationCode: intent.occupationCode, level: intent.level });
  return scopeFault(filing, intent, assessmentOn);
}

/** A plan that names no trade is for every trade of the occupation. */
const isListed = (subject: Subject, planned: Subject): boolean =>
  subject.occupationCode === planned.occupationCode && subject.level === planned.level && (planned.trade === null || planned.trade === subject.trade);

interface Admitted {
  readonly batch: OpenBatch;
  readonly policy: ResolvedPack;
  readonly answer: Eligible;
  readonly personRef: Uuid;
}

function register(intent: RegisterCandidate, { batch, policy, answer, personRef }: Admitted, today: Day): CandidacyEvent[] | Refusal<No> {
  const { candidacyId, batchId, enterpriseId, workerId, occupationCode, trade, level, claim, marks, source } = intent;
  // A filing holds certified levels only, and the level has just been found in it.
  const requiredParts = isCertifiedLevel(level) ? policy.pack.parts[level] : [];
  const passMark = policy.pack.passMark;
  const fault = markingFault(requiredParts, marks, batch.assessmentOn, today);
  if (fault) return fault;
  const from = source && { ...source };
  return [
    CandidateRegistered({
      candidacyId, batchId, enterpriseId, filingId: batch.filingId, workerId, personRef, occupationCode, trade, level, path: batch.path,
      requiredParts: [...requiredParts], passMark, policyPack: policy.ref, claimedRuleId: claim, source: from,
    }),
    EligibilityConfirmed({
      candidacyId, ruleSet: answer.ruleSet, ruleId: answer.ruleId, asOf: answer.asOf,
      countedMonths: answer.monthsCounted, countedDays: answer.daysCounted, policyPack: policy.ref,
    }),
    ...markFacts({ candidacyId, batchId, requiredParts, passMark, marks: {} }, marks, source),
  ];
}

/** A registered candidate again: only marks can be new. */
function remark(state: RegisteredCandidacy, { marks, source }: RegisterCandidate, batch: OpenBatch, today: Day): CandidacyEvent[] | Refusal<No> {
  if (state.status === 'withdrawn') return refuse('CANDIDATE_WITHDRAWN');
  const entered = newMarks(state.marks, marks);
  if (Object.keys(entered).length === 0) return [];
  if (isSubmitted(batch)) return refuse('RESULTS_SUBMITTED');
  return markingFault(state.requiredParts, entered, batch.assessmentOn, today) ?? markFacts(state, entered, source);
}
