import { Injectable } from '@nestjs/common';
import type { Fact } from '../../../kernel/event-type';
import type { StreamView } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import type { Horizon } from '../../../projecting/querying/read-models.provider';
import { enterpriseRecord, filingScope, nameOn } from '../../accreditation';
import { editionNamedOn, occupationByCode } from '../../catalogue';
import type { PublicRecord } from '../public-record/public-record';
import type { CertificateFacts } from './certificate-credential';

/** What a certificate says but for its holder, in the words that a paper has: the institution as filed by what was known, the occupation as the dictionary names it today, of the edition of the day of issue. */
@Injectable()
export class CertifiedFacts {
  constructor(private readonly ledger: Ledger) {}

  async of(
    { certificateId, number, occupationCode, trade, level, issuedOn, filingId, enterpriseId }: PublicRecord,
    horizon: Horizon,
  ): Promise<CertificateFacts> {
    const [filing, enterprise] = await Promise.all([
      this.known(filingScope, filingId, horizon),
      this.known(enterpriseRecord, enterpriseId, horizon),
    ]);
    const filed = filing.status === 'filed' ? filing : undefined;
    const registered = enterprise.status === 'unknown' ? '' : nameOn(enterprise, issuedOn);
    return {
      certificateId,
      number,
      occupationCode,
      occupation: occupationByCode(occupationCode)?.name ?? occupationCode,
      edition: editionNamedOn(issuedOn),
      trade,
      level,
      issuedOn,
      institution: filed?.branchName ?? registered,
      institutionCode: filed?.institutionCode ?? null,
    };
  }

  private async known<State, Value, E extends Fact>(declared: StreamView<State, Value, E>, id: Uuid, horizon: Horizon): Promise<Value> {
    return declared.view((await this.ledger.known(declared.fold, id, horizon)).state);
  }
}
