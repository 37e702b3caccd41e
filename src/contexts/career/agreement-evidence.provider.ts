import { Injectable } from '@nestjs/common';
import type { EvidenceSet } from '../../kernel/evidence';
import { Ledger } from '../../ledger/ledger';
import { recordLinksOf, workerRecord } from '../workforce';
import type { AgreementEvidence, AgreementTerms } from './agreement-terms';
import { CareerEvidence } from './career-evidence.provider';
import { policyEvidence } from './policy-evidence';

/** What is asked before a mentor and an apprentice sign, alone, in a cohort or in the place of another mentor. */
@Injectable()
export class AgreementEvidences {
  constructor(private readonly ledger: Ledger, private readonly careers: CareerEvidence) {}

  async of({ enterpriseId, mentorId, apprenticeId, fromOn }: Pick<AgreementTerms, 'enterpriseId' | 'mentorId' | 'apprenticeId' | 'fromOn'>): Promise<EvidenceSet<Required<AgreementEvidence>>> {
    const mentor = await this.ledger.evidence(workerRecord, mentorId);
    return {
      mentor,
      apprentice: await this.ledger.evidence(workerRecord, apprenticeId),
      mentorCareer: await this.careers.of(enterpriseId, mentorId),
      apprenticeCareer: await this.careers.of(enterpriseId, apprenticeId),
      pack: policyEvidence(mentor.value.status === 'registered' ? mentor.value.region : '', fromOn),
      links: await this.ledger.evidence(recordLinksOf, enterpriseId),
    };
  }
}
