import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { keptRecordOf, RecordLinks, recordLinks } from '../record-links';
import { LINK_REASONS, RecordJoinProposed, RecordLinkEvent } from '../record-link.events';
import type { Worker } from '../worker';

export interface ProposeJoin {
  readonly linkId: Uuid;
  readonly enterpriseId: Uuid;
  readonly keptId: Uuid;
  readonly otherId: Uuid;
  readonly reasonCode: (typeof LINK_REASONS)[number];
  readonly evidenceHash: string;
}
interface Evidence {
  readonly kept: Worker;
  readonly other: Worker;
}
type No = 'WORKER_UNKNOWN' | 'RECORDS_JOINED_BEFORE' | 'PERSON_REQUIRED';

/** The first of two persons. Which record is kept decides only under which id the person is shown: both streams stay. */
export const proposeJoin = rule<RecordLinks, RecordLinkEvent, ProposeJoin, Evidence, No>({
  name: 'workforce.propose-join',
  version: 1,
  fold: recordLinks,
  decide: (links, intent, { kept, other }, { actor }) => {
    const isOwn = (worker: Worker): boolean => worker.status === 'registered' && worker.enterpriseId === intent.enterpriseId;
    if (!isOwn(kept) || !isOwn(other)) return refuse('WORKER_UNKNOWN');
    if (keptRecordOf(links, intent.keptId) === keptRecordOf(links, intent.otherId)) return refuse('RECORDS_JOINED_BEFORE');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    return [RecordJoinProposed({ ...intent, proposedBy: actor.ref })];
  },
});
