import { Injectable } from '@nestjs/common';
import type { Day } from '../../kernel/day';
import type { Gathered } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import { policyEvidence, type ResolvedPack } from '../catalogue';
import { enterpriseRecord, regionOf } from './enterprise';
import { Filed, filingScope } from './filing';
import { filingTerm, FilingTerm } from './filing-record';

/** What the acts on a filing lean on besides its own stream. */
@Injectable()
export class FilingEvidence {
  constructor(private readonly ledger: Ledger) {}

  async filed(filingId: Uuid): Promise<Filed | null> {
    const { value } = await this.ledger.evidence(filingScope, filingId);
    return value.status === 'none' ? null : value;
  }

  /** The days of the term that is running, for which a renewal is judged. */
  async term(filingId: Uuid): Promise<FilingTerm | null> {
    return (await this.ledger.evidence(filingTerm, filingId)).value;
  }

  /** The pack of the filing's region on a day. */
  async policy(filingId: Uuid, on: Day): Promise<Gathered<ResolvedPack | null>> {
    const filed = await this.filed(filingId);
    return policyEvidence(filed ? regionOf((await this.ledger.evidence(enterpriseRecord, filed.enterpriseId)).value) : '', on);
  }
}
