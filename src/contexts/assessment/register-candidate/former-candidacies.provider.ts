import { Injectable } from '@nestjs/common';
import type { EvidenceSet } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import { Batch, batchRecord } from '../batch';
import { Candidacy, candidacyRecord } from '../candidacy';

type Former = EvidenceSet<{ readonly former: Candidacy; readonly formerBatch: Batch }>;

/** What is sat again: the candidacy, and the batch whose approval says how it ended. A candidacy never moves to another batch. */
@Injectable()
export class FormerCandidacies {
  constructor(private readonly ledger: Ledger) {}

  async of(candidacyIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Former>> {
    const ids = [...new Set(candidacyIds)];
    if (ids.length === 0) return new Map();
    const candidacies = await this.ledger.evidenceEach(candidacyRecord, ids);
    const batchOf = (id: Uuid): Uuid => {
      const { value } = candidacies.get(id)!;
      return value.status === 'none' ? id : value.batchId;
    };
    const batches = await this.ledger.evidenceEach(batchRecord, [...new Set(ids.map(batchOf))]);
    return new Map(ids.map((id) => [id, { former: candidacies.get(id)!, formerBatch: batches.get(batchOf(id))! }]));
  }
}
