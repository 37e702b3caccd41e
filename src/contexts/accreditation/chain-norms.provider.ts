import { Injectable } from '@nestjs/common';
import { documentEvidence, Gathered } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import { Ledger } from '../../ledger/ledger';
import { ChainNorm, chainNormRecord } from './chain-norm';

const NONE: ChainNorm = { status: 'none' };

/** Norms of chains by their codes, as evidence for decisions. */
@Injectable()
export class ChainNorms {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  idOf(normCode: string): Uuid {
    return this.ids.of('chain-norm', normCode);
  }

  /** None where no code is named. */
  async evidence(normCode: string | null): Promise<Gathered<ChainNorm>> {
    return normCode === null ? documentEvidence('none:chain-norm', NONE) : this.ledger.evidence(chainNormRecord, this.idOf(normCode));
  }
}
