import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { keptRecordOf, RecordLinks, recordLinks } from '../record-links';
import { RecordDivided, RecordLinkEvent, RecordsJoined } from '../record-link.events';

export interface ConfirmLink {
  readonly enterpriseId: Uuid;
  readonly linkId: Uuid;
}
type No = 'NOT_FOUND' | 'LINK_CONFIRMED' | 'RECORDS_JOINED_BEFORE' | 'PERSON_REQUIRED' | 'SECOND_PERSON_REQUIRED';

/** The second of two persons. Nothing that was decided before is decided anew: what is read together counts from now on. */
export const confirmLink = rule<RecordLinks, RecordLinkEvent, ConfirmLink, object, No>({
  name: 'workforce.confirm-link',
  version: 1,
  fold: recordLinks,
  decide: (links, { linkId }, _, { actor }) => {
    const proposal = links.proposals.get(linkId);
    if (!proposal) return refuse('NOT_FOUND');
    if (links.settled.has(linkId)) return refuse('LINK_CONFIRMED');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (actor.ref === proposal.data.proposedBy) return refuse('SECOND_PERSON_REQUIRED');
    if (proposal.type === 'workforce.record_division_proposed.v1') {
      const { enterpriseId, fromId, toId, factIds } = proposal.data;
      return [RecordDivided({ linkId, enterpriseId, fromId, toId, factIds })];
    }
    const { enterpriseId, keptId, otherId } = proposal.data;
    const [kept, other] = [keptRecordOf(links, keptId), keptRecordOf(links, otherId)];
    // Another link may have been confirmed since; a join into its own group would never end.
    if (kept === other) return refuse('RECORDS_JOINED_BEFORE');
    return [RecordsJoined({ linkId, enterpriseId, keptId: kept, otherId: other })];
  },
});
