import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { RecordLinkEvent, recordLinkEvents } from './record-link.events';

type Proposal = Extract<RecordLinkEvent, { type: 'workforce.record_join_proposed.v1' | 'workforce.record_division_proposed.v1' }>;

/**
 * Which records of one enterprise are one person, and which facts of a record are another's. One stream per enterprise,
 * so that two links that contradict each other meet the same revision.
 */
export interface RecordLinks {
  readonly proposals: ReadonlyMap<Uuid, Proposal>;
  readonly settled: ReadonlySet<Uuid>;
  /** A joined record and the one it is read with; a kept one may be joined to a third later. */
  readonly joined: ReadonlyMap<Uuid, Uuid>;
  /** A fact (span, qualification) and the record that it is read with; and the records that others took facts from. */
  readonly moved: ReadonlyMap<Uuid, { readonly fromId: Uuid; readonly toId: Uuid }>;
}

export const recordLinks: Fold<RecordLinks, RecordLinkEvent> = {
  category: 'record_links',
  events: recordLinkEvents,
  initial: { proposals: new Map(), settled: new Set(), joined: new Map(), moved: new Map() },
  evolve: (links, event) => {
    switch (event.type) {
      case 'workforce.record_join_proposed.v1':
      case 'workforce.record_division_proposed.v1':
        return { ...links, proposals: new Map([...links.proposals, [event.data.linkId, event]]) };
      case 'workforce.records_joined.v1':
        return {
          ...links,
          settled: new Set([...links.settled, event.data.linkId]),
          joined: new Map([...links.joined, [event.data.otherId, event.data.keptId]]),
        };
      case 'workforce.record_divided.v1': {
        const { linkId, fromId, toId, factIds } = event.data;
        const moved = factIds.map((factId) => [factId, { fromId, toId }] as const);
        return { ...links, settled: new Set([...links.settled, linkId]), moved: new Map([...links.moved, ...moved]) };
      }
    }
  },
};

/** The record under which a person is known after all joins. */
export function keptRecordOf({ joined }: RecordLinks, workerId: Uuid): Uuid {
  let kept = workerId;
  // A join into its own group is refused, so that this ends.
  for (let next = joined.get(kept); next !== undefined; next = joined.get(kept)) kept = next;
  return kept;
}

/** Whether two records are one person; without links each is by itself. */
export const areOnePerson = (links: RecordLinks | undefined, one: Uuid, other: Uuid): boolean =>
  one === other || (links !== undefined && keptRecordOf(links, one) === keptRecordOf(links, other));

/** The records whose streams may hold facts of the person; the one asked for first. */
export function recordsToRead(links: RecordLinks, workerId: Uuid): readonly Uuid[] {
  const kept = keptRecordOf(links, workerId);
  const group = new Set([workerId, kept, ...[...links.joined.keys()].filter((each) => keptRecordOf(links, each) === kept)]);
  const sources = [...links.moved.values()].filter(({ toId }) => keptRecordOf(links, toId) === kept).map(({ fromId }) => fromId);
  return [...new Set([...group, ...sources])];
}

/** The records that are the person, without those that only hold facts of it. */
export const recordsOfPerson = (links: RecordLinks, workerId: Uuid): readonly Uuid[] =>
  recordsToRead(links, workerId).filter((each) => keptRecordOf(links, each) === keptRecordOf(links, workerId));

/** Whether a fact that stands in a record's stream is read as this person's. */
export const isFactOf = (links: RecordLinks, workerId: Uuid, factId: Uuid, recordedIn: Uuid): boolean =>
  keptRecordOf(links, links.moved.get(factId)?.toId ?? recordedIn) === keptRecordOf(links, workerId);

/** Everything that was proposed about a record, and under which one the person is read now. */
export function linksOf(links: RecordLinks, workerId: Uuid): { readonly keptId: Uuid; readonly links: readonly object[] } {
  const about = [...links.proposals.values()].filter(({ data }) =>
    ('keptId' in data ? [data.keptId, data.otherId] : [data.fromId, data.toId]).includes(workerId),
  );
  const shown = about.map(({ data: { linkId, enterpriseId: _, proposedBy: _by, ...proposed } }) => ({
    id: linkId,
    ...proposed,
    state: links.settled.has(linkId) ? 'CONFIRMED' : 'AWAITING_SECOND_PERSON',
  }));
  return { keptId: keptRecordOf(links, workerId), links: shown };
}

export const recordLinksOf = streamView('workforce.record-links', recordLinks, (links) => links);
