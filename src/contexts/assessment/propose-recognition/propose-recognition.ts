import { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { CertifiedLevel } from '../../../kernel/level';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { PolicyPack, ResolvedPack } from '../../catalogue';
import { certificateHeld } from '../application/application';
import { isBatchOf, OpenBatch } from '../batch';
import { Candidacy, candidacy } from '../candidacy';
import { CandidacyEvent, CandidateRegistered, RecognitionDocumentAttached, RecognitionProposed } from '../candidacy.events';
import type { CandidateEvidence } from '../candidate-evidence';
import type { TextReference } from '../objection-text';
import { pathFault } from '../path-offer';
import { guidingFault, registrationFault, subjectFault } from '../registration-open';
import { COMPETITION_TIERS, isCommitteePath, RECOGNITION_DOCUMENTS, RecognitionBasis } from '../terms';

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
  readonly level: CertifiedLevel;
  readonly basis: RecognitionBasis;
  readonly yearlyBenefitFen: number | null;
  readonly competition: Competition | null;
  readonly reason: TextReference;
  readonly documents: readonly RecognitionDocument[];
}
type BasisNo = 'RECOGNITION_BASIS_INCOMPLETE' | 'BENEFIT_TOO_SMALL' | 'COMPETITION_NOT_LISTED';
type No =
  | 'NOT_FOUND' | 'PERSON_REQUIRED' | 'RECOGNITION_PROPOSED_BEFORE' | 'WORKER_UNKNOWN' | 'COMMITTEE_NOT_ASKED' | 'POLICY_PACK_UNKNOWN' | 'LEVEL_ALREADY_HELD' | BasisNo
  | 'BATCH_CANCELLED' | 'RESULTS_SUBMITTED' | 'REGISTRATION_CLOSED' | 'LEVEL_NOT_IN_BATCH' | 'SUBJECT_NOT_IN_PLAN' | 'FILING_NOT_IN_FORCE' | 'OCCUPATION_NOT_IN_SCOPE' | 'LEVEL_NOT_IN_SCOPE'
  | 'PATH_NOT_OFFERED' | 'PATH_LEVEL_NOT_OFFERED' | 'PLAN_NOT_IN_CATALOGUE' | 'INSTITUTION_NOT_IN_CATALOGUE';

/**
 * 直接认定, 竞赛认定: a worker is put before a committee with a ground and papers. The sitting is waived, and with it the
 * conditions of schooling and years (中办发〔2022〕58号); identity, scope, the committee, the notice and the number never are.
 * It is a candidacy in a round of the committee, and ends in a certificate by the same way as any other (ADR 46).
 */
export const proposeRecognition = rule<Candidacy, CandidacyEvent, ProposeRecognition, CandidateEvidence, No>({
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
    const held = certificateHeld(intent, evidence, batch.assessmentOn);
    if (held) return refuse('LEVEL_ALREADY_HELD', { level: intent.level, issuedOn: held.issuedOn });
    const fault = pathFault(batch.path, [intent.level], policy.pack) ?? basisFault(intent, batch, policy.pack);
    return fault ?? proposal(intent, { batch, policy, personRef: worker.personRef }, actor.ref);
  },
});

/** Each ground comes with what it rests on. An empty list of competitions leaves the choice to the committee. */
function basisFault({ basis, yearlyBenefitFen, competition, level }: ProposeRecognition, { path }: OpenBatch, { paths }: PolicyPack): Refusal<BasisNo> | undefined {
  if (path === 'COMPETITION' && basis !== 'COMPETITION') return refuse('RECOGNITION_BASIS_INCOMPLETE', { basis, asks: 'COMPETITION' });
  if (basis === 'COMPETITION') {
    if (competition === null) return refuse('RECOGNITION_BASIS_INCOMPLETE', { basis, asks: 'competition' });
    const { catalogue } = paths.COMPETITION;
    return catalogue.length > 0 && !catalogue.includes(competition.code) ? refuse('COMPETITION_NOT_LISTED', { competition: competition.code }) : undefined;
  }
  if (basis !== 'ECONOMIC_BENEFIT') return undefined;
  if (yearlyBenefitFen === null) return refuse('RECOGNITION_BASIS_INCOMPLETE', { basis, asks: 'yearlyBenefitMinor' });
  const minimumFen = paths.DIRECT.minBenefitFen[level] ?? 0;
  return yearlyBenefitFen < minimumFen ? refuse('BENEFIT_TOO_SMALL', { yearlyBenefitFen, minimumFen, level }) : undefined;
}

function proposal(intent: ProposeRecognition, { batch, policy, personRef }: { batch: OpenBatch; policy: ResolvedPack; personRef: Uuid }, proposedBy: Uuid): CandidacyEvent[] {
  const { candidacyId, batchId, enterpriseId, workerId, occupationCode, trade, level, basis, yearlyBenefitFen, competition, reason, documents } = intent;
  return [
    CandidateRegistered({
      candidacyId, batchId, enterpriseId, filingId: batch.filingId, workerId, personRef, occupationCode, trade, level, path: batch.path,
      requiredParts: [], passMark: policy.pack.passMark, policyPack: policy.ref, claimedRuleId: null, source: null,
    }),
    RecognitionProposed({ candidacyId, batchId, basis, yearlyBenefitFen, competition: competition && { ...competition }, reason: { ...reason }, proposedBy }),
    ...documents.map((document) => RecognitionDocumentAttached({ candidacyId, ...document })),
  ];
}
