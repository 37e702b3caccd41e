import { Injectable } from '@nestjs/common';
import type { EvidenceSet } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import { policyEvidence } from '../catalogue';
import { recordLinksOf, workerRecord } from '../workforce';
import type { AgreementEvidence, AgreementTerms } from './agreement-terms';
import { OtherCareers } from './other-careers.provider';

type Parties = Pick<AgreementTerms, 'enterpriseId' | 'mentorId' | 'apprenticeId' | 'fromOn'>;

/** What is asked before a mentor and an apprentice sign, alone, in a cohort or in the place of another mentor. */
@Injectable()
export class AgreementEvidences {
  constructor(
    private readonly ledger: Ledger,
    private readonly careers: OtherCareers,
  ) {}

  async of(terms: Parties): Promise<EvidenceSet<Required<AgreementEvidence>>> {
    return (await this.ofEach(terms.enterpriseId, [terms]))[0]!;
  }

  /** For many of one enterprise, by as many questions as for one. */
  async ofEach(enterpriseId: Uuid, terms: readonly Parties[]): Promise<readonly EvidenceSet<Required<AgreementEvidence>>[]> {
    const people = [...new Set(terms.flatMap(({ mentorId, apprenticeId }) => [mentorId, apprenticeId]))];
    const workers = await this.ledger.evidenceEach(workerRecord, people);
    const careers = await this.careers.ofPersons(enterpriseId, people);
    const links = await this.ledger.evidence(recordLinksOf, enterpriseId);
    return terms.map(({ mentorId, apprenticeId, fromOn }) => {
      const mentor = workers.get(mentorId)!;
      const pack = policyEvidence(mentor.value.status === 'registered' ? mentor.value.region : '', fromOn);
      return {
        mentor,
        apprentice: workers.get(apprenticeId)!,
        mentorCareer: careers.get(mentorId)!,
        apprenticeCareer: careers.get(apprenticeId)!,
        pack,
        links,
      };
    });
  }
}
