import { Inject, Injectable } from '@nestjs/common';
import { CertificatesInLookup, InLookup } from '../contexts/accreditation';
import type { Day } from '../kernel/day';
import { Gathered, valueEvidence } from '../kernel/evidence';
import type { Uuid } from '../kernel/uuid';
import { EVENT_STORE, EventStore } from '../ledger/event-store.port';
import { FilingPractice } from '../read-models/filing-practice/filing-practice.query';

/** Counted over many certificates, so it is kept by value, with the position at which it was true. */
@Injectable()
export class PractisedLookup extends CertificatesInLookup {
  constructor(
    private readonly practice: FilingPractice,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {
    super();
  }

  async of(filingId: Uuid, fromOn: Day, lastOn: Day): Promise<Gathered<InLookup>> {
    const { position } = await this.store.head();
    const { value, atPosition } = await this.practice.inLookup({ filingId, fromOn, lastOn }, position);
    return valueEvidence('filing-practice.in-lookup', atPosition, value);
  }
}
