import { setImmediate } from 'node:timers/promises';
import type { FactPage, Position, StoredFact } from '../ledger/event-store.port';
import { type RecordedFact, recordedOf } from '../ledger/recorded';
import type { BuildSite } from './build-site';
import { BuiltPart, Part } from './built-part.provider';
import { BulkChanges, BulkWriter } from './bulk-writer.provider';
import { advancesOf } from './checkpoints';
import { CatchUpRoom } from './catch-up-room';
import { isInTheData } from './faults';
import { PageReader } from './page-reader';
import { factsOf } from './projection';
import { Settled, settled, unsettled } from './settled';

export type Progress = (position: Position, events: number) => void;

export interface Room {
  /** Read at once, and folded between two looks at how much is held. */
  readonly pageEvents: number;
  /** Rows held until they are written, of all parts. A row that changes again before is written once. */
  readonly heldRows: number;
  /** The same by the texts of the facts they were made of, for rows may be long. */
  readonly heldCharacters: number;
  /** Rows kept after they were written, of all parts, for events to come: beyond, those are forgotten that nobody asked for of late. */
  readonly keptRows: number;
  /** While the server writes what was sent on one, rows are sent on another. */
  readonly connections: number;
}
/** Some 100 MB in all. With half of it rows were written more often, with twice of it a log was built no faster. */
const ROOM: Room = { pageEvents: 1_000, heldRows: 20_000, heldCharacters: 16_000_000, keptRows: 30_000, connections: 2 };

/**
 * Builds several projections in empty tables from one reading of the log: each event is read and parsed once, rows are held
 * and written in bulk while the next ones are folded (ADR 177). Whatever cannot be taken this way is left to its projector.
 */
export class TogetherBuild {
  private readonly parts: readonly BuiltPart[];
  private readonly minding = new Map<string, readonly BuiltPart[]>();
  private readonly pages: PageReader;
  private writing: Promise<Settled<void>> = settled(Promise.resolve());
  private characters = 0;
  private taken = 0;

  constructor(private readonly site: BuildSite, parts: readonly Part[], private readonly room = ROOM) {
    this.parts = parts.map((part) => new BuiltPart(part, site.projectors, site.metadata));
    this.pages = new PageReader(site.store, factsOf(parts.flatMap(({ projection }) => projection.on)), new CatchUpRoom(), setImmediate);
  }

  async run(progress: Progress): Promise<void> {
    const writers = await Promise.all(Array.from({ length: this.room.connections }, () => BulkWriter.open(this.site.ownerUrl)));
    try {
      // The first page is read meanwhile.
      const first = settled(this.pages.read(0n, this.room.pageEvents));
      await Promise.all(this.parts.map((part) => part.begin()));
      await this.read(await unsettled(first), writers, progress);
    } finally {
      await this.writing;
      for (const writer of writers) await writer.close();
    }
  }

  private async read(first: FactPage, writers: readonly BulkWriter[], progress: Progress): Promise<void> {
    for (let page = first; ; page = await this.pages.read(page.last, this.room.pageEvents)) {
      await this.fold(page.facts, page.last);
      if (this.heldRows >= this.room.heldRows || this.characters >= this.room.heldCharacters) await this.write(writers);
      this.taken += page.countTo(page.last);
      progress(page.last, this.taken);
      if (!page.isFull || this.parts.every(({ isDone }) => isDone)) break;
    }
    await this.write(writers);
    await unsettled(this.writing);
  }

  private async fold(facts: readonly StoredFact[], last: Position): Promise<void> {
    const [mine, recorded] = [new Map<BuiltPart, StoredFact[]>(this.parts.map((part) => [part, []])), new Map<StoredFact, RecordedFact>()];
    for (const fact of facts) {
      this.characters += fact.data.length + (fact.metadata?.length ?? 0);
      for (const part of this.mindedBy(fact.type)) mine.get(part)!.push(fact);
    }
    const parsed = (fact: StoredFact): RecordedFact => {
      let found = recorded.get(fact);
      if (!found) recorded.set(fact, (found = recordedOf(fact)));
      return found;
    };
    for (const part of this.parts) await part.fold(mine.get(part)!, last, parsed);
  }

  private mindedBy(type: string): readonly BuiltPart[] {
    let found = this.minding.get(type);
    if (!found) this.minding.set(type, (found = this.parts.filter((part) => part.minds(type))));
    return found;
  }

  private get heldRows(): number {
    return this.parts.reduce((sum, { changedRows }) => sum + changedRows, 0);
  }

  /** What is held goes on its way as soon as what went before has arrived. */
  private async write(writers: readonly BulkWriter[]): Promise<void> {
    await unsettled(this.writing);
    const bulks = this.parts.flatMap((part) => {
      const bulk = part.take();
      return bulk ? [{ part, bulk }] : [];
    });
    this.characters = 0;
    const share = Math.floor(this.room.keptRows / this.parts.length);
    const kept = this.parts.reduce((sum, { cachedRows }) => sum + cachedRows, 0);
    if (kept > this.room.keptRows) for (const part of this.parts) part.age(share);
    const waiting = bulks.sort((one, other) => rowsOf(other.bulk) - rowsOf(one.bulk));
    this.writing = settled(Promise.all(writers.map((writer) => this.writeEach(writer, waiting))).then(() => undefined));
  }

  private async writeEach(writer: BulkWriter, waiting: { readonly part: BuiltPart; readonly bulk: BulkChanges }[]): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { part, bulk } = next;
      try {
        if (bulk.changes.length === 0) await advancesOf(this.site.projectors).advance(bulk, bulk.from, bulk.to);
        else await writer.write(bulk);
      } catch (fault) {
        if (!isInTheData(fault)) throw fault;
        part.leave();
      }
    }
  }
}

const rowsOf = ({ changes }: BulkChanges): number => changes.reduce((sum, { added, altered }) => sum + added.length + altered.length, 0);
