import type { Day } from '../../../kernel/day';
import { DecisionRule, Moment, rule } from '../../../kernel/decision';
import { isRefusal, Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Worker } from '../../workforce';
import { isBatchOf, isSubmitted } from '../batch';
import { Candidacy, candidacy, isCandidacyOf, RegisteredCandidacy } from '../candidacy';
import { CandidacyEvent, EligibilityConfirmed, WaiverGranted } from '../candidacy.events';
import type { CandidateEvidence } from '../candidate-evidence';
import { isMentorOn, isOnePerson, mentorsOn, Ties } from '../mentorship-conflict';
import { judgeWaiver, WaiverNo } from '../waiver';

export interface ConfirmWaiver {
  readonly candidacyId: Uuid;
  readonly waiverId: Uuid;
  readonly enterpriseId: Uuid;
  /** The worker whom the approver names as the own record. */
  readonly approverWorkerId: Uuid | null;
}
export interface ConfirmWaiverEvidence extends CandidateEvidence, Ties {
  readonly approver: Worker;
}
type ApproverNo = 'WAIVER_APPROVER_UNNAMED' | 'WAIVER_APPROVER_IS_MENTOR' | 'WAIVER_APPROVER_IS_CANDIDATE' | 'WORKER_UNKNOWN';
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'SECOND_PERSON_REQUIRED' | 'RESULTS_SUBMITTED' | ApproverNo | WaiverNo;
type Confirming = DecisionRule<Candidacy, CandidacyEvent, ConfirmWaiver, ConfirmWaiverEvidence, No>;

/**
 * The second of two persons waives what was named, and with it the candidate is admitted. Neither who proposed nor the
 * candidate, nor the candidate's mentor may decide: a key says who acts, but not which worker that is, so that an approver for
 * somebody who has a mentor names the own record and answers for it (ADR 45). The worker's facts are judged again.
 */
export const confirmWaiver: Confirming = rule({
  name: 'assessment.confirm-waiver',
  version: 2,
  fold: candidacy,
  decide: (...asked) => confirmed(true, ...asked),
});
/** Before the approver's own record was compared with the candidate's; to explain what was recorded then. */
export const confirmWaiverOfOneself: Confirming = rule({ ...confirmWaiver, version: 1, decide: (...asked) => confirmed(false, ...asked) });

function confirmed(
  asksCandidate: boolean,
  state: Candidacy,
  { candidacyId, waiverId, enterpriseId, approverWorkerId }: ConfirmWaiver,
  evidence: ConfirmWaiverEvidence,
  { actor, today }: Moment,
): readonly CandidacyEvent[] | Refusal<No> {
  const { batch, policy } = evidence;
  if (!isCandidacyOf(state, enterpriseId) || !isBatchOf(batch, enterpriseId)) return refuse('NOT_FOUND');
  const proposed = state.waivers.find((each) => each.waiverId === waiverId);
  if (!proposed) return refuse('NOT_FOUND');
  if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
  if (actor.ref === proposed.proposedBy) return refuse('SECOND_PERSON_REQUIRED');
  if (asksCandidate && approverWorkerId !== null && isOnePerson(evidence, state.workerId, approverWorkerId))
    return refuse('WAIVER_APPROVER_IS_CANDIDATE');
  const fault = approverFault(state, approverWorkerId, evidence, today);
  if (fault) return fault;
  if (isSubmitted(batch)) return refuse('RESULTS_SUBMITTED');
  const answer = judgeWaiver({ ...evidence, state, batch, facts: evidence, ruleId: proposed.ruleId, waived: proposed.waived });
  if (isRefusal(answer)) return answer;
  const { ruleSet, ruleId, asOf, monthsCounted, daysCounted } = answer;
  return [
    WaiverGranted({ candidacyId, ...proposed, waived: [...proposed.waived], approvedBy: actor.ref, approverWorkerId }),
    EligibilityConfirmed({
      candidacyId,
      ruleSet,
      ruleId,
      asOf,
      countedMonths: monthsCounted,
      countedDays: daysCounted,
      policyPack: policy!.ref,
      waiverId,
    }),
  ];
}

function approverFault(
  { workerId, enterpriseId }: RegisteredCandidacy,
  approverWorkerId: Uuid | null,
  { approver, ...ties }: ConfirmWaiverEvidence,
  today: Day,
): Refusal<ApproverNo> | undefined {
  if (approverWorkerId === null) return mentorsOn(ties, workerId, today).length > 0 ? refuse('WAIVER_APPROVER_UNNAMED') : undefined;
  if (approver.status === 'unknown' || approver.enterpriseId !== enterpriseId) return refuse('WORKER_UNKNOWN');
  return isMentorOn(ties, approverWorkerId, workerId, today) ? refuse('WAIVER_APPROVER_IS_MENTOR') : undefined;
}
