import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { PolicyPackEvent, policyPackEvents } from './policy-pack.events';
import type { PolicyDocument } from './policy-packs';

export interface ProposedPack {
  readonly proposalId: Uuid;
  readonly proposedBy: Uuid;
  readonly document: PolicyDocument;
  readonly isPublished: boolean;
}
/** Every pack that was ever proposed, of every region, in one stream: they are few, and a province's stands above its cities'. */
export type PublishedPacks = readonly ProposedPack[];

export const publishedPacks: Fold<PublishedPacks, PolicyPackEvent> = {
  category: 'policy_packs',
  events: policyPackEvents,
  initial: [],
  evolve: (packs, event) => {
    switch (event.type) {
      case 'catalogue.policy_pack_proposed.v1': {
        const { proposalId, proposedBy, document } = event.data;
        return [...packs, { proposalId, proposedBy, document, isPublished: false }];
      }
      case 'catalogue.policy_pack_published.v1':
        return packs.map((pack) => (pack.proposalId === event.data.proposalId ? { ...pack, isPublished: true } : pack));
    }
  },
};

export const documentsOf = (packs: PublishedPacks): readonly PolicyDocument[] =>
  packs.filter(({ isPublished }) => isPublished).map(({ document }) => document);

export const publishedDocuments = streamView('catalogue.policy-packs', publishedPacks, documentsOf);
