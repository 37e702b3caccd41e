import type { Day } from '../../../kernel/day';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { dimensionFault, DimensionNo, ResolvedPack } from '../../catalogue';
import { NotEligibleCode, notEligible } from '../application/not-eligible';
import type { OpenBatch } from '../batch';
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

export type AdmissionNo = NotEligibleCode | MarkingNo | 'PATH_NOT_OFFERED' | 'PATH_LEVEL_NOT_OFFERED' | 'WAIVER_NOT_NEEDED' | 'ELIGIBILITY_NOT_CONFIRMED' | DimensionNo;

interface Admission {
  readonly batch: OpenBatch;
  readonly policy: ResolvedPack;
  readonly standard: StandardInForce | undefined;
  readonly codes?: ResolvedPack | null | undefined;
  readonly answer: Eligible | NotEligible;
  readonly personRef: Uuid;
  readonly kept: Kept;
}

/** The facts of a registration: with the line that holds, or, for whom a waiver is to follow, with every line that failed. */
export function admission(intent: RegisterCandidate, { answer, ...admitted }: Admission, today: Day): CandidacyEvent[] | Refusal<AdmissionNo> {
  const fault = codesFault(intent, admitted.policy, admitted.codes);
  if (fault) return fault;
  if (intent.path !== undefined) return awaitingWaiver(intent, { answer, ...admitted }, intent.path);
  return answer.eligible ? admit(intent, { answer, ...admitted }, today) : notEligible(answer);
}

function admit(intent: RegisterCandidate, { batch, policy, standard, answer, kept, personRef }: Admission & { readonly answer: Eligible }, today: Day): CandidacyEvent[] | Refusal<AdmissionNo> {
  const { candidacyId, batchId, marks, source } = intent;
  const registered = registration(intent, { batch, policy, standard, personRef, kept });
  const { requiredParts, passMark, passMarks = [] } = registered.data;
  const fault = markingFault({ requiredParts, kept: kept.parts.map(({ part }) => part), outcome: null }, marks, batch, today);
  if (fault) return fault;
  const known = Object.fromEntries(kept.parts.map(({ part, tenths }) => [part, { kind: 'SCORED' as const, tenths }]));
  return [
    registered,
    EligibilityConfirmed({
      candidacyId, ruleSet: answer.ruleSet, ruleId: answer.ruleId, asOf: answer.asOf,
      countedMonths: answer.monthsCounted, countedDays: answer.daysCounted, policyPack: policy.ref,
    }),
    ...kept.parts.map((part) => PartKept({ candidacyId, ...part })),
    ...markFacts({ candidacyId, batchId, requiredParts, passMark, passMarks: passMarksOf(passMarks), marks: known }, marks, source),
  ];
}

/** Registered, and not admitted: nothing follows until a second person has waived what is missing. */
function awaitingWaiver(intent: RegisterCandidate, { batch, policy, standard, answer, personRef, kept }: Admission, path: Path): CandidacyEvent[] | Refusal<AdmissionNo> {
  const { candidacyId, batchId, level, marks } = intent;
  if (answer.eligible) return refuse('WAIVER_NOT_NEEDED', { ruleId: answer.ruleId });
  const fault = pathFault(path, [level], policy.pack);
  if (fault) return fault;
  // A waiver names conditions of a line; where no line leads there is nothing to waive.
  if (answer.perRule.length === 0) return notEligible(answer);
  if (Object.keys(marks).length > 0) return refuse('ELIGIBILITY_NOT_CONFIRMED');
  const failures = answer.perRule.map(({ ruleId, failedCondition, shortBy }) =>
    ({ ruleId, condition: failedCondition.k, shortTotalDays: shortBy?.totalDays ?? null, reachedOn: shortBy?.reachedOn ?? null }));
  return [
    registration(intent, { batch, policy, standard, personRef, kept }),
    EligibilityRejected({ candidacyId, batchId, ruleSet: answer.ruleSet, asOf: answer.asOf, failures, policyPack: policy.ref }),
    ...kept.parts.map((part) => PartKept({ candidacyId, ...part })),
  ];
}

function registration(intent: RegisterCandidate, { batch, policy, standard, personRef, kept }: Omit<Admission, 'answer'>) {
  const { candidacyId, batchId, enterpriseId, workerId, occupationCode, trade, level, claim, source, path, resitOf, dimensions = {}, targetGroupText } = intent;
  const own = Object.fromEntries(DIMENSIONS.flatMap((name) => (dimensions[name] ? [[name, dimensions[name]]] : [])));
  return CandidateRegistered({
    candidacyId, batchId, enterpriseId, filingId: batch.filingId, workerId, personRef, occupationCode, trade, level, path: path ?? batch.path,
    ...askedParts(batch.path, level, policy.pack, standard), policyPack: policy.ref, claimedRuleId: claim, source: source && { ...source },
    ...own, ...(targetGroupText === undefined ? {} : { targetGroupText: { ...targetGroupText } }), ...(resitOf === undefined ? {} : { resitOf, resits: kept.resits }),
  });
}

/** Codes are those of the day of the registration; of a registration from before they were asked, only the group. */
function codesFault({ dimensions = {} }: RegisterCandidate, policy: ResolvedPack, codes: ResolvedPack | null | undefined): Refusal<DimensionNo> | undefined {
  const { targetGroup = null } = dimensions;
  return dimensionFault({ targetGroup }, policy) ?? dimensionFault({ ...dimensions, targetGroup: null }, codes);
}
