import { Inject, Injectable } from '@nestjs/common';
import { PaidCertificates, PayAsked, PayEvidence } from '../contexts/accreditation';
import { Gathered, valueEvidence } from '../kernel/evidence';
import { EVENT_STORE, EventStore } from '../ledger/event-store.port';

/** Until the allowance context computes the list itself, what the authority read in the list shown to it counts, by value. */
@Injectable()
export class ShownPayEvidence extends PayEvidence {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {
    super();
  }

  async of({ shown }: PayAsked): Promise<Gathered<PaidCertificates | null>> {
    const { position } = await this.store.head();
    return valueEvidence('authority.shown-pay-evidence', position, shown);
  }
}
