import { beijingText, Instant } from '../../../kernel/instant';
import type { Uuid } from '../../../kernel/uuid';
import type { CertificateEvent } from '../certificate.events';
import { ActorEntry, BatchFact, CandidacyFact, FilingFact, HistoryEvent } from './history-event';
import { Told } from './told';
import { toldOfBatch, toldOfCandidacy, toldOfFiling } from './told-of-assessment';
import { toldOfCertificate } from './told-of-certificate';

/** The streams that one certificate comes from. */
export interface CertificateStreams {
  readonly filing: readonly HistoryEvent<FilingFact>[];
  readonly batch: readonly HistoryEvent<BatchFact>[];
  readonly candidacy: readonly HistoryEvent<CandidacyFact>[];
  readonly certificate: readonly HistoryEvent<CertificateEvent>[];
}
/** One line of the history: who, when, what, before and after, why, under which rule, from which file and row. */
export interface Entry extends Told {
  readonly eventId: Uuid;
  readonly type: string;
  readonly position: bigint;
  readonly at: Instant;
  readonly atBeijing: string;
  readonly who: ActorEntry;
  readonly decision: string;
}

/** In the order of the log; nothing is folded away. */
export function timelineOf({ filing, batch, candidacy, certificate }: CertificateStreams, candidacyId: Uuid): readonly Entry[] {
  const entries = [
    ...filing.map((event) => entryOf(event, toldOfFiling(event.fact))),
    ...batch.filter(({ fact }) => concerns(fact, candidacyId)).flatMap((event) => entriesOf(event, toldOfBatch(event.fact))),
    ...candidacyEntries(candidacy),
    ...certificate.map((event) => entryOf(event, toldOfCertificate(event.fact))),
  ];
  return entries.sort((a, b) => (a.position < b.position ? -1 : 1));
}

/** Approvals come in chunks; only the one that names this candidacy belongs to its history. */
export const concerns = (fact: BatchFact, candidacyId: Uuid): boolean =>
  fact.type !== 'assessment.results_approved.v1' || fact.data.approved.some((approved) => approved.candidacyId === candidacyId);

function candidacyEntries(events: readonly HistoryEvent<CandidacyFact>[]): Entry[] {
  let outcome: string | null = null;
  return events.map((event) => {
    const entry = entryOf(event, toldOfCandidacy(event.fact, outcome));
    if (event.fact.type === 'assessment.outcome_determined.v1') outcome = event.fact.data.outcome;
    return entry;
  });
}

const entriesOf = (event: HistoryEvent, what: Told | null): Entry[] => (what ? [entryOf(event, what)] : []);

const entryOf = ({ fact, id, at, position, origin }: HistoryEvent, what: Told): Entry => ({
  ...what,
  policyPack: what.policyPack ?? origin.documents[0] ?? null,
  eventId: id,
  type: fact.type,
  position,
  at,
  atBeijing: beijingText(at),
  who: origin.actor,
  decision: origin.decision,
});
