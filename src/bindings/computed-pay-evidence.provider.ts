import { Inject, Injectable } from '@nestjs/common';
import { PaidCertificates, PayAsked, PayEvidence } from '../contexts/accreditation';
import { PayEvidenceLists } from '../contexts/allowance/services';
import { Gathered, valueEvidence } from '../kernel/evidence';
import { EVENT_STORE, EventStore } from '../ledger/event-store.port';
import { PROCESS_VIEWER } from '../projecting/querying/read-models.provider';

/**
 * The list is computed from closed months, never typed (handbook 6.3). What the list cannot explain may be explained in
 * writing: the authority then says for how many, and of which list. Another list, as when a month was closed meanwhile,
 * explains nothing.
 */
@Injectable()
export class ComputedPayEvidence extends PayEvidence {
  constructor(
    private readonly lists: PayEvidenceLists,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {
    super();
  }

  async of({ shown, ...term }: PayAsked): Promise<Gathered<PaidCertificates | null>> {
    const { position } = await this.store.head();
    const { value: list, atPosition } = await this.lists.of(PROCESS_VIEWER, term, position);
    if (!list || !(list.isAnyClosed || list.certificates === 0)) return valueEvidence('allowance.pay-evidence', atPosition, null);
    const { certificates, paid, explained, listDigest } = list;
    const inWriting = shown?.listDigest === listDigest ? Math.min(shown.explained, certificates - paid - explained) : 0;
    return valueEvidence('allowance.pay-evidence', atPosition, { certificates, paid, explained: explained + inWriting, listDigest });
  }
}
