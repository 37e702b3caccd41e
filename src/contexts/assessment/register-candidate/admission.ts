import type { Day } from '../../../kernel/day';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { dimensionFault, DimensionNo, ResolvedPack } from '../../catalogue';
import { NotEligibleCode, notEligible } from '../application/not-eligible';
import type { OpenBatch } from '../batch';
import type { Candidacy } from '../candidacy';
import { CandidacyEvent, CandidateRegistered, EligibilityConfirmed, EligibilityRejected, PartKept } from '../candidacy.events';
import { DIMENSIONS } from '../dimensions';
import type { Eligible, NotEligible } from '../eligibility/eligibility';
import { markFacts, MarkingNo, markingFault } from '../marking';
import { passMarksOf } from '../marks/outcome';
import { pathFault } from '../path-offer';
import type { StandardInForce } from '../scope';
import type { Path } from '../terms';
import { askedParts } from './asked-parts';
import type { RegisterCandidate } from './register-candidate';
import type { Kept } from './resit';

export type AdmissionNo =
  | NotEligibleCode
  | MarkingNo
  | 'PATH_NOT_OFFERED'
  | 'PATH_LEVEL_NOT_OFFERED'
  | 'WAIVER_NOT_NEEDED'
  | 'ELIGIBILITY_NOT_CONFIRMED'
  | DimensionNo;

interface Admission {
  readonly batch: OpenBatch;
  readonly policy: ResolvedPack;
  readonly standard: StandardInForce | undefined;
  readonly codes?: ResolvedPack | null | undefined;
  readonly answer: Eligible | NotEligible;
  readonly personRef: Uuid;
  readonly kept: Kept;
  /** Registered before, and kept although not eligible. */
  readonly before: Candidacy;
}

/** The facts of a registration: with the line that holds, or, for whom a waiver is to follow, with every line that failed. */
export function admission(intent: RegisterCandidate, admitted: Admission, today: Day): CandidacyEvent[] | Refusal<AdmissionNo> {
  const fault = codesFault(intent, admitted.policy, admitted.codes);
  if (fault) return fault;
  if (intent.path !== undefined) return awaitingWaiver(intent, admitted, intent.path);
  if (isAdmitted(admitted)) return admit(intent, admitted, today);
  const answer = admitted.answer as NotEligible;
  return intent.recordIneligible ? notAdmitted(intent, { ...admitted, answer }) : notEligible(answer);
}

/** Handed on as it is: of each row of a roster a decision is made, and copies would cost more than it does. */
const isAdmitted = (admitted: Admission): admitted is Admission & { readonly answer: Eligible } => admitted.answer.eligible;

/** Not admitted, and told as such: a registration counts even where every line says no, and blocks nobody's results. */
function notAdmitted(
  intent: RegisterCandidate,
  { answer, ...admitted }: Admission & { readonly answer: NotEligible },
): CandidacyEvent[] | Refusal<AdmissionNo> {
  if (Object.keys(intent.marks).length > 0) return refuse('ELIGIBILITY_NOT_CONFIRMED');
  return admitted.before.status === 'none' ? rejection(intent, { answer, ...admitted }) : [];
}

function admit(
  intent: RegisterCandidate,
  { batch, policy, standard, answer, kept, personRef, before }: Admission & { readonly answer: Eligible },
  today: Day,
): CandidacyEvent[] | Refusal<AdmissionNo> {
  const { candidacyId, batchId, marks, source } = intent;
  const registered = registration(intent, { batch, policy, standard, personRef, kept });
  const { requiredParts, passMark, passMarks = [] } = registered.data;
  const known =
    kept.parts.length === 0 ? {} : Object.fromEntries(kept.parts.map(({ part, tenths }) => [part, { kind: 'SCORED' as const, tenths }]));
  const isNew = before.status === 'none';
  const sitting = !isNew
    ? before
    : {
        candidacyId,
        batchId,
        requiredParts,
        passMark,
        passMarks: passMarksOf(passMarks),
        marks: known,
        kept: kept.parts.map(({ part }) => part),
        outcome: null,
      };
  const fault = markingFault(sitting, marks, batch, today);
  if (fault) return fault;
  return [
    ...(isNew ? [registered] : []),
    EligibilityConfirmed({
      candidacyId,
      ruleSet: answer.ruleSet,
      ruleId: answer.ruleId,
      asOf: answer.asOf,
      countedMonths: answer.monthsCounted,
      countedDays: answer.daysCounted,
      policyPack: policy.ref,
    }),
    ...(isNew ? kept.parts.map((part) => PartKept({ candidacyId, ...part })) : []),
    ...markFacts(sitting, marks, source),
  ];
}

/** Registered, and not admitted: nothing follows until a second person has waived what is missing. */
function awaitingWaiver(
  intent: RegisterCandidate,
  { answer, ...admitted }: Admission,
  path: Path,
): CandidacyEvent[] | Refusal<AdmissionNo> {
  const { level, marks } = intent;
  if (answer.eligible) return refuse('WAIVER_NOT_NEEDED', { ruleId: answer.ruleId });
  const fault = pathFault(path, [level], admitted.policy.pack);
  if (fault) return fault;
  // A waiver names conditions of a line; where no line leads there is nothing to waive.
  if (answer.perRule.length === 0) return notEligible(answer);
  if (Object.keys(marks).length > 0) return refuse('ELIGIBILITY_NOT_CONFIRMED');
  return rejection(intent, { answer, ...admitted });
}

/** Registered, with every line that failed and by how much. */
function rejection(
  intent: RegisterCandidate,
  { batch, policy, standard, answer, personRef, kept }: Admission & { readonly answer: NotEligible },
): CandidacyEvent[] {
  const { candidacyId, batchId } = intent;
  const failures = answer.perRule.map(({ ruleId, failedCondition, shortBy }) => ({
    ruleId,
    condition: failedCondition.k,
    shortTotalDays: shortBy?.totalDays ?? null,
    reachedOn: shortBy?.reachedOn ?? null,
  }));
  return [
    registration(intent, { batch, policy, standard, personRef, kept }),
    EligibilityRejected({ candidacyId, batchId, ruleSet: answer.ruleSet, asOf: answer.asOf, failures, policyPack: policy.ref }),
    ...kept.parts.map((part) => PartKept({ candidacyId, ...part })),
  ];
}

function registration(intent: RegisterCandidate, { batch, policy, standard, personRef, kept }: Omit<Admission, 'answer' | 'before'>) {
  const {
    candidacyId,
    batchId,
    enterpriseId,
    workerId,
    occupationCode,
    trade,
    level,
    claim,
    source,
    path,
    resitOf,
    dimensions,
    targetGroupText,
  } = intent;
  const own = dimensions && Object.fromEntries(DIMENSIONS.flatMap((name) => (dimensions[name] ? [[name, dimensions[name]]] : [])));
  return CandidateRegistered({
    candidacyId,
    batchId,
    enterpriseId,
    filingId: batch.filingId,
    workerId,
    personRef,
    occupationCode,
    trade,
    level,
    path: path ?? batch.path,
    ...askedParts(batch.path, level, policy.pack, standard),
    policyPack: policy.ref,
    claimedRuleId: claim,
    source: source && { ...source },
    ...own,
    ...(targetGroupText === undefined ? {} : { targetGroupText: { ...targetGroupText } }),
    ...(resitOf === undefined ? {} : { resitOf, resits: kept.resits }),
  });
}

/** Codes are those of the day of the registration; of a registration from before they were asked, only the group. */
function codesFault(
  { dimensions }: RegisterCandidate,
  policy: ResolvedPack,
  codes: ResolvedPack | null | undefined,
): Refusal<DimensionNo> | undefined {
  if (dimensions === undefined) return undefined;
  const { targetGroup = null } = dimensions;
  return dimensionFault({ targetGroup }, policy) ?? dimensionFault({ ...dimensions, targetGroup: null }, codes);
}
