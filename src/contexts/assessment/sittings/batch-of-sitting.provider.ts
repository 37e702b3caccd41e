import { Injectable } from '@nestjs/common';
import type { Gathered } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import { Batch, batchRecord } from '../batch';
import { sittingRecord } from './sitting';

/** The batch to which a sitting belongs, for decisions on the sitting's own stream. */
@Injectable()
export class BatchOfSitting {
  constructor(private readonly ledger: Ledger) {}

  /** Of no batch where there is no such sitting. */
  async of(sittingId: Uuid): Promise<Gathered<Batch>> {
    const { value: planned } = await this.ledger.evidence(sittingRecord, sittingId);
    return this.ledger.evidence(batchRecord, planned.status === 'none' ? sittingId : planned.batchId);
  }
}
