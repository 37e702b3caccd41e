import { Injectable } from '@nestjs/common';
import type { Gathered } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import { Batch, batchRecord } from './batch';
import { candidacyRecord } from './candidacy';

/** The batch that a candidacy belongs to, as evidence. A candidacy never moves to another batch, so two reads are one. */
@Injectable()
export class BatchOfCandidacy {
  constructor(private readonly ledger: Ledger) {}

  async evidence(candidacyId: Uuid): Promise<Gathered<Batch>> {
    const { value } = await this.ledger.evidence(candidacyRecord, candidacyId);
    // An unknown candidacy has no batch either; no batch has the id of a candidacy.
    return this.ledger.evidence(batchRecord, value.status === 'none' ? candidacyId : value.batchId);
  }
}
