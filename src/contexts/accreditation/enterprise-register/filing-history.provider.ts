import { Injectable } from '@nestjs/common';
import { foldAll } from '../../../kernel/fold';
import type { KnownAt } from '../../../kernel/known-at';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import type { FilingEvent } from '../accreditation.events';
import { Enterprise, enterprise } from '../enterprise';
import type { EnterpriseEvent } from '../enterprise.events';
import { filing, FilingState } from '../filing-record';

/** Filings and enterprises as they were known at a moment, folded from their streams (ADR 28). */
@Injectable()
export class FilingHistory {
  constructor(private readonly ledger: Ledger) {}

  async filing(filingId: Uuid, isKnown: KnownAt): Promise<FilingState> {
    const history = await this.ledger.history<FilingEvent>(filing, filingId);
    return foldAll(filing, history.filter(({ at }) => isKnown(at)) as readonly FilingEvent[]);
  }

  async enterprise(enterpriseId: Uuid, isKnown: KnownAt): Promise<Enterprise> {
    const history = await this.ledger.history<EnterpriseEvent>(enterprise, enterpriseId);
    return foldAll(enterprise, history.filter(({ at }) => isKnown(at)) as readonly EnterpriseEvent[]);
  }
}
