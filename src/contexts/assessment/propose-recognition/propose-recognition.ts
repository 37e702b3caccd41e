import { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { CertifiableLevel } from '../../../kernel/level';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import type { Award, ResolvedPack } from '../../catalogue';
import { certificateHeld, countingPapers } from '../application/application';
import { isBatchOf, OpenBatch } from '../batch';
import { Candidacy, candidacy } from '../candidacy';
import { CandidacyEvent, CandidateRegistered, RecognitionDocumentAttached, RecognitionProposed } from '../candidacy.events';
import type { CandidateEvidence } from '../candidate-evidence';
import { pathFault } from '../path-offer';
import { guidingFault, registrationFault, subjectFault } from '../registration-open';
import { COMPETITION_TIERS, isCommitteePath, RECOGNITION_DOCUMENTS, RecognitionBasis } from '../terms';
import { BasisNo, Ground, groundOf } from './basis';

export interface Competition {
  readonly code: string;
  readonly tier: (typeof COMPETITION_TIERS)[number];
  readonly rank: number;
  readonly heldOn: Day;
}
export interface RecognitionDocument {
  readonly documentId: Uuid;
  readonly kind: (typeof RECOGNITION_DOCUMENTS)[number];
  readonly sha256: string;
}
export interface ProposeRecognition {
  /** Derived from batch, worker, occupation, trade and level: a second proposal meets the first. */
  readonly candidacyId: Uuid;
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: CertifiableLevel;
  readonly basis: RecognitionBasis;
  readonly yearlyBenefitFen: number | null;
  /** As typed: an enterprise's own. Others stand in the register of awards. */
  readonly competition: Competition | null;
  readonly awardId: Uuid | null;
  readonly reason: TextReference;
  readonly documents: readonly RecognitionDocument[];
}
export interface RecognitionEvidence extends CandidateEvidence {
  /** The award that is named; null where none is. */
  readonly award?: Award | null;
  /** The references of the worker's other records, where several were found to be one person. */
  readonly otherPersons?: readonly Uuid[];
}
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | 'RECOGNITION_PROPOSED_BEFORE'
  | 'WORKER_UNKNOWN'
  | 'COMMITTEE_NOT_ASKED'
  | 'POLICY_PACK_UNKNOWN'
  | 'LEVEL_ALREADY_HELD'
  | BasisNo
  | 'BATCH_CANCELLED'
  | 'RESULTS_SUBMITTED'
  | 'REGISTRATION_CLOSED'
  | 'LEVEL_NOT_IN_BATCH'
  | 'SUBJECT_NOT_IN_PLAN'
  | 'FILING_NOT_IN_FORCE'
  | 'OCCUPATION_NOT_IN_SCOPE'
  | 'LEVEL_NOT_IN_SCOPE'
  | 'PATH_NOT_OFFERED'
  | 'PATH_LEVEL_NOT_OFFERED'
  | 'PLAN_NOT_IN_CATALOGUE'
  | 'INSTITUTION_NOT_IN_CATALOGUE';

/**
 * 直接认定, 竞赛认定: a worker is put before a committee with a ground and papers. The sitting is waived, and with it the
 * conditions of schooling and years (中办发〔2022〕58号); identity, scope, the committee, the notice and the number never are.
 * It is a candidacy in a round of the committee, and ends in a certificate by the same way as any other (ADR 46).
 */
export const proposeRecognition = rule<Candidacy, CandidacyEvent, ProposeRecognition, RecognitionEvidence, No>({
  name: 'assessment.propose-recognition',
  version: 1,
  fold: candidacy,
  decide: (state, intent, evidence, { actor, today }) => {
    const { batch, worker, filing, policy } = evidence;
    if (!isBatchOf(batch, intent.enterpriseId)) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.status !== 'none') return refuse('RECOGNITION_PROPOSED_BEFORE');
    if (worker.status === 'unknown' || worker.enterpriseId !== intent.enterpriseId) return refuse('WORKER_UNKNOWN');
    if (!isCommitteePath(batch.path)) return refuse('COMMITTEE_NOT_ASKED', { path: batch.path });
    const closed = registrationFault(batch, today) ?? subjectFault(intent, batch, filing) ?? guidingFault(intent, batch, evidence);
    if (closed) return closed;
    if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: batch.region });
    const held = certificateHeld(
      intent,
      { ...evidence, qualifications: countingPapers(evidence.qualifications, policy) },
      batch.assessmentOn,
    );
    if (held) return refuse('LEVEL_ALREADY_HELD', { level: intent.level, issuedOn: held.issuedOn });
    const fault = pathFault(batch.path, [intent.level], policy.pack);
    if (fault) return fault;
    const ground = groundOf(intent, {
      batch,
      pack: policy.pack,
      award: evidence.award,
      persons: [worker.personRef, ...(evidence.otherPersons ?? [])],
      today,
    });
    return isRefusal(ground) ? ground : proposal(intent, { batch, policy, ground, personRef: worker.personRef }, actor.ref);
  },
});

function proposal(
  intent: ProposeRecognition,
  { batch, policy, ground, personRef }: { batch: OpenBatch; policy: ResolvedPack; ground: Ground; personRef: Uuid },
  proposedBy: Uuid,
): CandidacyEvent[] {
  const { candidacyId, batchId, enterpriseId, workerId, occupationCode, trade, level, basis, yearlyBenefitFen, reason, documents } = intent;
  const { competition, awardId } = ground;
  return [
    CandidateRegistered({
      candidacyId,
      batchId,
      enterpriseId,
      filingId: batch.filingId,
      workerId,
      personRef,
      occupationCode,
      trade,
      level,
      path: batch.path,
      requiredParts: [],
      passMark: policy.pack.passMark,
      policyPack: policy.ref,
      claimedRuleId: null,
      source: null,
    }),
    RecognitionProposed({
      candidacyId,
      batchId,
      basis,
      yearlyBenefitFen,
      competition: competition && { ...competition },
      ...(awardId === undefined ? {} : { awardId }),
      reason: { ...reason },
      proposedBy,
    }),
    ...documents.map((document) => RecognitionDocumentAttached({ candidacyId, ...document })),
  ];
}
