import { Injectable } from '@nestjs/common';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { DerivedIds } from '../../ledger/derived-ids.provider';

/** Who is assessed for what. */
export interface Applicant {
  readonly workerId: Uuid;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
}

/** Natural uniqueness: one candidacy per batch, worker, occupation, trade and level (decision 4). */
@Injectable()
export class CandidacyIds {
  constructor(private readonly ids: DerivedIds) {}

  of(batchId: Uuid, { workerId, occupationCode, trade, level }: Applicant): Uuid {
    return this.ids.of('candidacy', batchId, workerId, occupationCode, trade ?? '', level);
  }
}
