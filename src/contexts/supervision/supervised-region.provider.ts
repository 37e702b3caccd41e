import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { problem } from '../../http/problems/refused';
import { divisionOf, isInRegion } from '../../kernel/region';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import { enterpriseRecord } from '../accreditation';
import { complaintRecord, ReceivedComplaint } from './complaint';
import { filingOwner } from './filing-owner';
import { inspectionRecord, OpenedInspection } from './inspection';

/** What an authority may act on: what belongs to its region. Everything else answers like what is not there. */
@Injectable()
export class SupervisedRegion {
  constructor(private readonly ledger: Ledger) {}

  /** The region named, or the authority's own. Whoever names none may say so by null. */
  of(named: string | null | undefined, { region }: Caller): string {
    if (!region || (typeof named === 'string' && !isInRegion(named, region))) throw problem('NOT_FOUND');
    return named ?? divisionOf(region);
  }

  async inspection(inspectionId: Uuid, { region }: Caller): Promise<OpenedInspection> {
    const { value } = await this.ledger.evidence(inspectionRecord, inspectionId);
    if (value.status === 'none' || !isInRegion(value.region, region)) throw problem('NOT_FOUND');
    return value;
  }

  async complaint(complaintId: Uuid, { region }: Caller): Promise<ReceivedComplaint> {
    const { value } = await this.ledger.evidence(complaintRecord, complaintId);
    if (value.status === 'none' || !isInRegion(value.region, region)) throw problem('NOT_FOUND');
    return value;
  }

  async filing(filingId: Uuid, caller: Caller): Promise<Uuid> {
    const { value: owner } = await this.ledger.evidence(filingOwner, filingId);
    if (owner === null) throw problem('NOT_FOUND');
    await this.enterprise(owner, caller);
    return owner;
  }

  async enterprise(enterpriseId: Uuid, { region }: Caller): Promise<void> {
    const { value } = await this.ledger.evidence(enterpriseRecord, enterpriseId);
    if (value.status === 'unknown' || !isInRegion(value.region, region)) throw problem('NOT_FOUND');
  }
}
