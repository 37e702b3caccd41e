import { Inject, Injectable } from '@nestjs/common';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { Actor } from '../../../kernel/decision';
import type { EvidenceSet } from '../../../kernel/evidence';
import { isRefusal, Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import type { Filing, Subject } from '../../accreditation';
import type { Standard } from '../../catalogue';
import type { CandidacyEvent } from '../assessment.events';
import { CandidatesEvidence } from '../application/candidate-evidence.provider';
import type { Batch } from '../batch';
import { Applicant, CandidacyIds } from '../candidacy-ids.provider';
import type { CandidateEvidence } from '../candidate-evidence';
import { batchPolicy } from '../policy';
import { FormerCandidacies } from './former-candidacies.provider';
import { RegisterCandidate, registerCandidate } from './register-candidate';

/** A worker for an occupation and level in a batch; the candidacy's id follows from these. */
export type Candidate = Omit<RegisterCandidate, 'candidacyId' | 'batchId' | 'enterpriseId'>;
export type Registration = Outcome<string, CandidacyEvent>;
export type RegistrationResult = 'CREATED' | 'UPDATED' | 'SAME';

/** Registers one candidate or hundreds, each by a decision of its own, with evidence and histories read together. */
@Injectable()
export class RegisterCandidates {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: CandidacyIds,
    private readonly evidence: CandidatesEvidence,
    private readonly former: FormerCandidacies,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  candidacyIdOf(batchId: Uuid, applicant: Applicant): Uuid {
    return this.ids.of(batchId, applicant);
  }

  intentOf(batchId: Uuid, enterpriseId: Uuid, candidate: Candidate): RegisterCandidate {
    return { ...candidate, candidacyId: this.candidacyIdOf(batchId, candidate), batchId, enterpriseId };
  }

  /** What {@link register} decides on, for a check beforehand that records nothing. */
  gather(
    batchId: Uuid,
    enterpriseId: Uuid,
    workerIds: readonly Uuid[],
    actor: Actor,
  ): Promise<ReadonlyMap<Uuid, EvidenceSet<CandidateEvidence>>> {
    return this.evidence.gather(batchId, enterpriseId, workerIds, actor);
  }

  /** The standard that each subject will be judged by, for the same check. */
  async standards(batch: Batch, filing: Filing, subjects: readonly Subject[]): Promise<readonly (Standard | null)[]> {
    return (await this.evidence.standards(batch, filing, subjects)).map(({ value }) => value);
  }

  /** One answer per candidate, in order. Each row of a sheet has an envelope of its own, so that an import can be run again. */
  async register(
    batchId: Uuid,
    enterpriseId: Uuid,
    candidates: readonly Candidate[],
    envelopes: readonly CommandEnvelope[],
  ): Promise<readonly Registration[]> {
    const [first] = envelopes;
    if (!first) return [];
    const evidence = await this.gather(
      batchId,
      enterpriseId,
      candidates.map(({ workerId }) => workerId),
      first.actor,
    );
    const former = await this.former.of(candidates.flatMap(({ resitOf }) => resitOf ?? []));
    const { batch, filing } = evidence.get(candidates[0]!.workerId)!;
    const codes = { codes: batchPolicy(batch.value, todayOf(this.clock)) };
    const standards = await this.evidence.standards(batch.value, filing.value, candidates);
    return this.ledger.recordEach(
      candidates.map((candidate, index) => {
        const intent = this.intentOf(batchId, enterpriseId, candidate);
        const known = {
          ...evidence.get(candidate.workerId)!,
          standard: standards[index]!,
          ...(candidate.dimensions && codes),
          ...(candidate.resitOf === undefined ? {} : former.get(candidate.resitOf)),
        };
        return { rule: registerCandidate, id: intent.candidacyId, intent, evidence: known, envelope: envelopes[index] ?? first };
      }),
    );
  }
}

/** How an import counts what came of a row. */
export function resultOf(registration: Registration): RegistrationResult | Refusal {
  if (isRefusal(registration)) return refuse(registration.refused, registration.params);
  const [first] = registration.events;
  if (!first) return 'SAME';
  return first.type === 'assessment.candidate_registered.v1' ? 'CREATED' : 'UPDATED';
}
