import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { problem } from '../../http/problems/refused';
import { isInRegion } from '../../kernel/region';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import { enterpriseRecord, RegisteredEnterprise } from './enterprise';
import { Filed, filingScope } from './filing';
import { applicationRecord, WrittenApplication } from './filing-application';
import { DrawnCard, scoreCardRecord } from './score-card';

/** What a regulator may act on: what belongs to enterprises of its region. Everything else answers like what is not there. */
@Injectable()
export class Jurisdiction {
  constructor(private readonly ledger: Ledger) {}

  async enterprise(enterpriseId: Uuid, { region }: Caller): Promise<RegisteredEnterprise> {
    const { value } = await this.ledger.evidence(enterpriseRecord, enterpriseId);
    if (value.status === 'unknown' || !isInRegion(value.region, region)) throw problem('NOT_FOUND');
    return value;
  }

  async filing(filingId: Uuid, caller: Caller): Promise<Filed> {
    const { value } = await this.ledger.evidence(filingScope, filingId);
    if (value.status === 'none') throw problem('NOT_FOUND');
    await this.enterprise(value.enterpriseId, caller);
    return value;
  }

  async application(applicationId: Uuid, caller: Caller): Promise<WrittenApplication> {
    const { value } = await this.ledger.evidence(applicationRecord, applicationId);
    if (value.status === 'none') throw problem('NOT_FOUND');
    await this.enterprise(value.enterpriseId, caller);
    return value;
  }

  async scoreCard(scoreCardId: Uuid, caller: Caller): Promise<DrawnCard> {
    const { value } = await this.ledger.evidence(scoreCardRecord, scoreCardId);
    if (value.status === 'none') throw problem('NOT_FOUND');
    await this.enterprise(value.enterpriseId, caller);
    return value;
  }
}
