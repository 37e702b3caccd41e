import type { StreamName } from '../../kernel/fold';
import type { DerivedIds } from '../../ledger/derived-ids.provider';
import type { EventStore, Position, StoredEvent, StoredFact } from '../../ledger/event-store.port';
import type { Provenance } from '../../ledger/provenance';
import { recordedOf } from '../../ledger/recorded';
import type { TableShape } from './cached-table';
import { MemoryRows, NoSuchRow } from './memory-rows';
import { factsOf, Projection, Reaction, TableOf } from '../projection';
import { streamsBehind } from '../rests-on.entity';
import { TracedRows } from './traced-rows';

/** Streams read with one question. */
const STREAMS_AT_ONCE = 500;
/** Streams that one question about the past may rest on: a batch of 5,000 candidacies, or the pay of some thousand workers. */
export const MAX_STREAMS_BEHIND = 20_000;
/** Events read at a time, and at most, where rows rest on the log as a whole. */
const PAGE_EVENTS = 2_000;
export const MAX_EVENTS_BEHIND = 1_000_000;

/** The question rests on more of the log than is made again while somebody waits. */
export class PastTooWide extends Error {}

/**
 * Rows as they were known when the log ended at a position: the projection's own reactions, applied in memory to the
 * streams behind the rows up to there (ADR 37). Nothing is kept for it, and it cannot differ from the read model.
 */
export class Past {
  private readonly homes: ReadonlyMap<TableOf, Projection>;

  constructor(
    private readonly store: EventStore,
    private readonly ids: DerivedIds,
    private readonly shapeOf: (table: TableOf) => TableShape,
    projections: readonly Projection[],
  ) {
    this.homes = new Map(projections.flatMap((projection) => projection.tables.map((table) => [table, projection] as const)));
  }

  /** What the given rows were then, in the same order; a row that was not yet there is left out. */
  async rows<Row extends object>(table: TableOf<Row>, present: readonly Row[], at: Position, provenance?: Provenance): Promise<Row[]> {
    const [behind, home] = [streamsBehind(table), this.homes.get(table)];
    if (!behind || !home) throw new Error(`${table.name} does not say on which streams its rows rest`);
    const rows = new MemoryRows(this.shapeOf);
    const reactions: Reactions = new Map(home.on.map((reaction) => [reaction.type.type, reaction]));
    const made = (): Row[] => present.flatMap((row) => rows.of(table).at(row) ?? []);
    if (behind === 'whole log') {
      await this.replayLog(home, reactions, rows, at);
      provenance?.noteMore('WHOLE_LOG');
      return made();
    }
    const events = await this.eventsOf([...new Set(present.flatMap((row) => behind(row, this.ids)))]);
    const [known, later] = [events.filter(({ position }) => position <= at), events.filter(({ position }) => position > at)];
    const traced = provenance && new TracedRows(rows.of(table), present, provenance);
    await replay(reactions, rows, known, traced);
    const then = made();
    if (traced) await replay(reactions, rows, later, traced);
    return then;
  }

  /** In the order of the log. */
  private async eventsOf(streams: readonly StreamName[]): Promise<readonly StoredEvent[]> {
    if (streams.length > MAX_STREAMS_BEHIND) throw new PastTooWide(`${streams.length} streams, at most ${MAX_STREAMS_BEHIND}`);
    const events: StoredEvent[] = [];
    for (let from = 0; from < streams.length; from += STREAMS_AT_ONCE) {
      const histories = await this.store.readStreams(streams.slice(from, from + STREAMS_AT_ONCE));
      for (const history of histories.values()) events.push(...history);
    }
    return events.sort((a, b) => (a.position < b.position ? -1 : 1));
  }

  private async replayLog({ on }: Projection, reactions: Reactions, rows: MemoryRows, at: Position): Promise<void> {
    const asked = factsOf(on);
    let [after, events] = [0n, 0];
    while (after < at) {
      const page = await this.store.readFacts({ after, limit: PAGE_EVENTS, ...asked });
      events += page.countTo(at);
      if (events > MAX_EVENTS_BEHIND) throw new PastTooWide(`more than ${MAX_EVENTS_BEHIND} events`);
      await replay(
        reactions,
        rows,
        page.facts.filter(({ position }) => position <= at),
      );
      after = page.isFull ? page.last : at;
    }
  }
}

type Reactions = ReadonlyMap<string, Reaction>;

async function replay(
  reactions: Reactions,
  rows: MemoryRows,
  events: readonly StoredEvent[],
  traced: TracedRows | undefined,
): Promise<void>;
async function replay(reactions: Reactions, rows: MemoryRows, events: readonly StoredFact[]): Promise<void>;
async function replay(reactions: Reactions, rows: MemoryRows, events: readonly StoredFact[], traced?: TracedRows): Promise<void> {
  for (const event of events) {
    await reactions.get(event.type)?.apply(recordedOf(event), rows)?.catch(aboutAnotherRow);
    traced?.after(event as StoredEvent);
  }
}

/** A stream also tells of rows that were not asked for, and what made those lies in streams that were not read. */
function aboutAnotherRow(fault: unknown): void {
  if (!(fault instanceof NoSuchRow)) throw fault;
}
