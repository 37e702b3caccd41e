import { Injectable } from '@nestjs/common';
import { documentEvidence, Gathered } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import { Ledger } from '../../ledger/ledger';
import { Chain, chain, chainRecord } from './chain';

/** Chains by their codes, as evidence for decisions of later contexts. */
@Injectable()
export class Chains {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  idOf(chainCode: string): Uuid {
    return this.ids.of('chain', chainCode);
  }

  /** Null where no chain is named. */
  async evidence(chainCode: string | null): Promise<Gathered<Chain | null>> {
    return chainCode === null ? documentEvidence('none:chain', null) : this.ledger.evidence(chainRecord, this.idOf(chainCode));
  }

  /** One without members where no chain is named. */
  async byId(chainId: Uuid | null): Promise<Gathered<Chain>> {
    return chainId === null ? documentEvidence('none:chain', chain.initial) : this.ledger.evidence(chainRecord, chainId);
  }
}
