import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { PolicyPackEvent, PolicyPackPublished } from '../policy-pack.events';
import type { PolicyDocument } from '../policy-packs';
import { PublishedPacks, publishedPacks } from '../published-packs';
import { PackNo, packFault } from './pack-fault';

export interface ConfirmPolicyPack {
  readonly proposalId: Uuid;
}
interface Evidence {
  readonly shipped: readonly PolicyDocument[];
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'SECOND_PERSON_REQUIRED' | PackNo;

/** The second of two persons; only now the pack is published, if it may still be: days have passed and others were published. */
export const confirmPolicyPack = rule<PublishedPacks, PolicyPackEvent, ConfirmPolicyPack, Evidence, No>({
  name: 'catalogue.confirm-policy-pack',
  version: 1,
  fold: publishedPacks,
  decide: (packs, { proposalId }, { shipped }, { today, actor }) => {
    const proposal = packs.find((pack) => pack.proposalId === proposalId);
    if (!proposal) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (actor.ref === proposal.proposedBy) return refuse('SECOND_PERSON_REQUIRED');
    const { packId, version, region, validFrom } = proposal.document;
    return packFault(packs, shipped, proposal.document, today) ?? [PolicyPackPublished({ proposalId, packId, version, region, validFrom })];
  },
});
