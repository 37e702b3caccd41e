import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Employment } from '../employment';
import { allPapers, Qualifications } from '../qualification';
import { keptRecordOf, RecordLinks, recordLinks } from '../record-links';
import { LINK_REASONS, RecordDivisionProposed, RecordLinkEvent } from '../record-link.events';
import type { Worker } from '../worker';

export interface ProposeDivision {
  readonly linkId: Uuid;
  readonly enterpriseId: Uuid;
  readonly fromId: Uuid;
  /** The other person, registered as a worker before. */
  readonly toId: Uuid;
  /** Spans of work and qualifications; a certificate issued here to the wrong person is annulled and decided anew. */
  readonly factIds: readonly Uuid[];
  readonly reasonCode: (typeof LINK_REASONS)[number];
  readonly evidenceHash: string;
}
interface Evidence {
  readonly from: Worker;
  readonly to: Worker;
  readonly employment: Employment;
  readonly qualifications: Qualifications;
}
type No = 'WORKER_UNKNOWN' | 'RECORDS_JOINED_BEFORE' | 'FACT_UNKNOWN' | 'PERSON_REQUIRED';

/** The first of two persons. What is moved stays in its stream and is read with the other record. */
export const proposeDivision = rule<RecordLinks, RecordLinkEvent, ProposeDivision, Evidence, No>({
  name: 'workforce.propose-division',
  version: 1,
  fold: recordLinks,
  decide: (links, intent, { from, to, employment, qualifications }, { actor }) => {
    const isOwn = (worker: Worker): boolean => worker.status === 'registered' && worker.enterpriseId === intent.enterpriseId;
    if (!isOwn(from) || !isOwn(to)) return refuse('WORKER_UNKNOWN');
    if (keptRecordOf(links, intent.fromId) === keptRecordOf(links, intent.toId)) return refuse('RECORDS_JOINED_BEFORE');
    const held = new Set([...employment.map(({ spanId }) => spanId), ...allPapers(qualifications).map(({ recordId }) => recordId)]);
    const unknown = intent.factIds.find((factId) => !held.has(factId));
    if (unknown) return refuse('FACT_UNKNOWN', { factId: unknown });
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    return [RecordDivisionProposed({ ...intent, factIds: [...intent.factIds], proposedBy: actor.ref })];
  },
});
