import { Injectable } from '@nestjs/common';
import type { EvidenceSet } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import { recordLinksOf } from '../../workforce';
import type { Links } from '../mentorship-conflict';
import type { Sitting } from './sitting';

/** Which records are one person, among those who meet in a sitting: the enterprise's own, and the examiners of its host (ADR 74). */
@Injectable()
export class SittingLinks {
  constructor(private readonly ledger: Ledger) {}

  async of(enterpriseId: Uuid, sitting: Sitting): Promise<EvidenceSet<Links> & { readonly links: unknown }> {
    const links = await this.ledger.evidence(recordLinksOf, enterpriseId);
    const hostId = sitting.status === 'none' ? null : sitting.hostEnterpriseId;
    return hostId === null || hostId === enterpriseId ? { links } : { links, hostLinks: await this.ledger.evidence(recordLinksOf, hostId) };
  }
}

export const valuesOf = ({ links, hostLinks }: EvidenceSet<Links>): Links => ({
  ...(links ? { links: links.value } : {}),
  ...(hostLinks ? { hostLinks: hostLinks.value } : {}),
});
