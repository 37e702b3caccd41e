import { Injectable } from '@nestjs/common';
import type { EvidenceSet } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import { filingScope } from '../accreditation';
import { Batch, batchRecord } from './batch';
import type { ExamEvidence } from './examined';
import { batchPolicy } from './policy';

/** What a batch's examinations are held against: its filing as it is known now, and the terms of the day of the assessment. */
@Injectable()
export class ExamEvidences {
  constructor(private readonly ledger: Ledger) {}

  /** No filing has the id of a batch: who asks for one that is not there learns of none. */
  async of(batch: Batch, batchId: Uuid): Promise<EvidenceSet<Required<ExamEvidence>>> {
    return {
      filing: await this.ledger.evidence(filingScope, batch.status === 'none' ? batchId : batch.filingId),
      policy: batchPolicy(batch),
    };
  }

  async ofBatch(batchId: Uuid): Promise<EvidenceSet<Required<ExamEvidence>>> {
    return this.of((await this.ledger.evidence(batchRecord, batchId)).value, batchId);
  }
}
