import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Filing } from '../../accreditation';
import type { Award, ResolvedPack } from '../../catalogue';
import { standingFault as awardStandingFault } from '../award-basis';
import { Batch, isBatchOf, isSubmitted, OpenBatch } from '../batch';
import { Candidacy, candidacy, isCandidacyOf, isVoid, RegisteredCandidacy } from '../candidacy';
import { CandidacyEvent, CommitteeDecided, OutcomeDetermined } from '../candidacy.events';
import type { Ties } from '../mentorship-conflict';
import { scopeFault } from '../scope';
import { CommitteeNo, committeeFault, countVotes, isCarried, Vote } from './committee';

export interface DecideRecognition {
  readonly candidacyId: Uuid;
  readonly enterpriseId: Uuid;
  /** The civil day on which the committee met. */
  readonly decidedOn: Day;
  readonly votes: readonly Vote[];
  readonly minutesSha256: string;
  /** The upheld objection that asks for a new vote; null for the first. */
  readonly objectionId: Uuid | null;
}
export interface DecideRecognitionEvidence extends Ties {
  readonly batch: Batch;
  readonly filing: Filing;
  /** Of the day of the decision. */
  readonly policy: ResolvedPack | null;
  /** The award that the case rests on, as it is when the committee meets; null where it rests on none. */
  readonly award?: Award | null;
}
type StandingNo =
  | 'CANDIDATE_WITHDRAWN'
  | 'BATCH_CANCELLED'
  | 'RESULT_VOID'
  | 'OBJECTION_NOT_UPHELD'
  | 'COMMITTEE_DECIDED_BEFORE'
  | 'RESULTS_SUBMITTED'
  | 'RECOGNITION_WITHOUT_EVIDENCE'
  | 'COMMITTEE_DAY_WRONG'
  | 'AWARD_NOT_STANDING';
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | 'POLICY_PACK_UNKNOWN'
  | 'FILING_NOT_IN_FORCE'
  | 'OCCUPATION_NOT_IN_SCOPE'
  | 'LEVEL_NOT_IN_SCOPE'
  | StandingNo
  | CommitteeNo;

/**
 * The committee's vote is the outcome. Scope is tested on the day of the decision (handbook 5); quorum and majority are
 * those of the policy, and no mentor of the candidate votes. Two persons approve the outcome, and it is published, like any
 * other: what is decided here certifies nobody yet.
 */
export const decideRecognition = rule<Candidacy, CandidacyEvent, DecideRecognition, DecideRecognitionEvidence, No>({
  name: 'assessment.decide-recognition',
  version: 1,
  fold: candidacy,
  decide: (state, intent, { batch, filing, policy, mentorings, links, award }, { actor, today }) => {
    const { candidacyId, enterpriseId, decidedOn, votes, minutesSha256, objectionId } = intent;
    if (!isCandidacyOf(state, enterpriseId) || !state.recognition || !isBatchOf(batch, enterpriseId)) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const fault =
      standingFault(state, batch, objectionId) ??
      dayFault(decidedOn, today) ??
      scopeFault(filing, state, decidedOn) ??
      groundFault(award, decidedOn);
    if (fault) return fault;
    if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: batch.region });
    const { committeeMin, committeeMajority } = policy.pack.paths.DIRECT;
    const committee = committeeFault(votes, committeeMin, { workerId: state.workerId, mentorings, links, on: decidedOn });
    if (committee) return committee;
    const counted = countVotes(votes);
    const isGranted = isCarried(counted, committeeMajority);
    return [
      CommitteeDecided({
        candidacyId,
        batchId: state.batchId,
        decidedOn,
        votes: votes.map((vote) => ({ ...vote })),
        ...counted,
        quorum: committeeMin,
        majority: committeeMajority,
        isGranted,
        minutesSha256,
        objectionId,
        policyPack: policy.ref,
      }),
      OutcomeDetermined({
        candidacyId,
        batchId: state.batchId,
        outcome: isGranted ? 'PASSED' : 'FAILED',
        reason: isGranted ? null : 'NOT_RECOGNISED',
        failedParts: [],
      }),
    ];
  },
});

/** A case is decided once, and anew only where an objection was upheld. */
function standingFault(state: RegisteredCandidacy, batch: OpenBatch, objectionId: Uuid | null): Refusal<StandingNo> | undefined {
  if (state.status === 'withdrawn') return refuse('CANDIDATE_WITHDRAWN');
  if (batch.isCancelled) return refuse('BATCH_CANCELLED');
  if (isVoid(state)) return refuse('RESULT_VOID');
  const upheld = state.objections.filter(({ status }) => status === 'UPHELD');
  if (objectionId !== null && !upheld.some((each) => each.objectionId === objectionId)) return refuse('OBJECTION_NOT_UPHELD');
  if (objectionId === null && state.outcome !== null) return refuse('COMMITTEE_DECIDED_BEFORE');
  if (objectionId === null && isSubmitted(batch)) return refuse('RESULTS_SUBMITTED');
  return state.recognition!.documents.length === 0 ? refuse('RECOGNITION_WITHOUT_EVIDENCE') : undefined;
}

const dayFault = (decidedOn: Day, today: Day): Refusal<'COMMITTEE_DAY_WRONG'> | undefined =>
  decidedOn > today ? refuse('COMMITTEE_DAY_WRONG', { decidedOn, today }) : undefined;

/** An award that was withdrawn since the proposal is a ground no longer. */
const groundFault = (award: Award | null | undefined, on: Day): Refusal<'AWARD_NOT_STANDING'> | undefined =>
  award?.status === 'recorded' ? awardStandingFault(award, on) : undefined;
