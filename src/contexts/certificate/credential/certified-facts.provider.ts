import { Injectable } from '@nestjs/common';
import { Ledger } from '../../../ledger/ledger';
import { enterpriseRecord, filingScope, nameOn } from '../../accreditation';
import { currentDictionary, occupationByCode } from '../../catalogue';
import type { PublicRecord } from '../public-record/public-record';
import type { CertificateFacts } from './certificate-credential';

/** What a certificate says but for its holder, in the words that a paper has: the institution as filed, the occupation as the dictionary names it. */
@Injectable()
export class CertifiedFacts {
  constructor(private readonly ledger: Ledger) {}

  async of({ certificateId, number, occupationCode, trade, level, issuedOn, filingId, enterpriseId }: PublicRecord): Promise<CertificateFacts> {
    const [{ value: filing }, { value: enterprise }] = await Promise.all([this.ledger.evidence(filingScope, filingId), this.ledger.evidence(enterpriseRecord, enterpriseId)]);
    const filed = filing.status === 'filed' ? filing : undefined;
    const registered = enterprise.status === 'unknown' ? '' : nameOn(enterprise, issuedOn);
    return {
      certificateId, number, occupationCode, occupation: occupationByCode(occupationCode)?.name ?? occupationCode, edition: currentDictionary().edition, trade, level, issuedOn,
      institution: filed?.branchName ?? registered, institutionCode: filed?.institutionCode ?? null,
    };
  }
}
