import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { PolicyPackEvent, PolicyPackProposed } from '../policy-pack.events';
import type { PolicyDocument } from '../policy-packs';
import { PublishedPacks, publishedPacks } from '../published-packs';
import { PackNo, packFault } from './pack-fault';

export interface ProposePolicyPack {
  readonly proposalId: Uuid;
  readonly document: PolicyDocument;
}
interface Evidence {
  /** What comes with this release of the product. */
  readonly shipped: readonly PolicyDocument[];
}

/** The first of two persons (decision 17). Nothing applies yet; the second sees the document whole, as it stands here. */
export const proposePolicyPack = rule<PublishedPacks, PolicyPackEvent, ProposePolicyPack, Evidence, 'PERSON_REQUIRED' | PackNo>({
  name: 'catalogue.propose-policy-pack',
  version: 1,
  fold: publishedPacks,
  decide: (packs, { proposalId, document }, { shipped }, { today, actor }) => {
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    return packFault(packs, shipped, document, today) ?? [PolicyPackProposed({ proposalId, proposedBy: actor.ref, document })];
  },
});
