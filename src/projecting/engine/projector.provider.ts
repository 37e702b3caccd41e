import { setImmediate } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { EventStore, Position, StoredFact } from '../../ledger/event-store.port';
import { AdaptiveBatch, BatchSize } from './adaptive-batch';
import { BatchFold } from '../folding/batch-fold';
import { CatchUpRoom } from './catch-up-room';
import { FencedWriter } from '../writing/fenced-writer.provider';
import { CheckpointMoved, claimCheckpoint, Claimed } from '../writing/checkpoints';
import { queryOf, textQueryOf } from '../database';
import { NewerEvent, PoisonEvent } from '../folding/event-faults';
import { isInTheData } from './faults';
import { KnownVersions } from './known-versions';
import { PageReader } from './page-reader';
import { factsOf, Projection, Reaction, TableOf } from '../projection';
import { RowCache, TableChanges } from '../folding/row-cache';
import { setWiseReader } from '../folding/set-wise-reader';
import { Settled, settled, unsettled } from '../settled';
import { NO_STEP_METER, type StepMeter } from './step-meter.port';
import { TableWriter } from '../writing/table-writer';
import { secondsSince } from './timed.provider';

/** A batch as it is to be written: rows and checkpoint together. */
interface Folded {
  readonly from: Position;
  readonly to: Position;
  readonly facts: readonly StoredFact[];
  /** Events of the log that it takes the checkpoint past, of concern or not. */
  readonly events: number;
  readonly changes: readonly TableChanges[];
  readonly isFull: boolean;
}
type Span = readonly [from: Position, until: Position | undefined];

/**
 * One projection: reads the total order after its checkpoint, folds a batch in memory, writes rows and checkpoint
 * together. While a batch is written the next one is folded already, on rows as they will be then.
 */
export class Projector {
  private readonly reactions: ReadonlyMap<string, Reaction>;
  private readonly writers: ReadonlyMap<TableOf, TableWriter>;
  private readonly versions: KnownVersions;
  private readonly pages: PageReader;
  private readonly writer: FencedWriter;
  private taken = 0;
  private claimed: Claimed | undefined;
  private cache: RowCache | undefined;
  private ahead: { readonly span: Span; readonly folded: Promise<Settled<Folded | undefined>> } | undefined;

  constructor(
    readonly projection: Projection,
    store: EventStore,
    private readonly pool: Pool,
    metadata: DataSource,
    schema: string,
    private readonly checkpointName = projection.name,
    private readonly room = new CatchUpRoom(),
    private readonly batch: BatchSize = new AdaptiveBatch(room),
    private readonly steps: StepMeter = NO_STEP_METER,
  ) {
    this.reactions = new Map(projection.on.map((reaction) => [reaction.type.type, reaction]));
    this.versions = new KnownVersions(projection.on.map(({ type }) => type));
    this.writers = new Map(
      projection.tables.map((table) => [table, new TableWriter(metadata.getMetadata(table as new () => object), schema)]),
    );
    const asked = factsOf(projection.on);
    this.pages = new PageReader(store, { ...asked, inFull: asked.inFull || steps.readsInFull }, room, setImmediate);
    this.writer = new FencedWriter(pool, (table) => this.writerOf(table));
  }

  get name(): string {
    return this.checkpointName;
  }

  /** Events taken by this projector, whatever their positions are. */
  get events(): number {
    return this.taken;
  }

  /**
   * Claims the checkpoint, so that nobody else writes these rows any more; the position reached.
   * @throws VersionDiffers where the rows were made by another version
   */
  async position(): Promise<Position> {
    this.forget();
    this.claimed = await claimCheckpoint(queryOf(this.pool), this.checkpointName, this.projection.version);
    return this.claimed.position;
  }

  /**
   * Applies the next batch, up to `until` where one is given; the same position again where there is nothing new.
   * @throws PoisonEvent, NewerEvent once everything before that event is written
   * @throws CheckpointMoved where another worker has claimed the rows
   */
  async step(from: Position, until?: Position): Promise<Position> {
    if (!this.claimed && (await this.position()) !== from)
      throw new CheckpointMoved(`the checkpoint of ${this.checkpointName} is not at ${from}`);
    for (;;) {
      const began = performance.now();
      const folded = await this.folded([from, until]);
      this.stands(folded?.isFull === true);
      if (!folded) return from;
      try {
        await this.writeAndFoldAhead(folded, until);
      } catch (fault) {
        this.forget();
        if (!isInTheData(fault)) throw fault;
        // The table refuses what one of these events brings. Halves are tried until it is found.
        if (folded.facts.length === 1) throw new PoisonEvent(folded.facts[0]!, fault);
        this.batch.narrow(folded.events);
        continue;
      }
      this.taken += folded.events;
      if (folded.facts.length > 0) this.steps.projected(this.name, folded.facts, secondsSince(began));
      this.batch.took({ isFull: folded.isFull, bytes: bytesOf(folded.facts), ms: performance.now() - began });
      return folded.to;
    }
  }

  /** Applies everything up to the given position, or to the head as it stands; says after each batch how far it is. */
  async catchUp(until?: Position, progress: (position: Position, events: number) => void = () => undefined): Promise<Position> {
    let position = await this.position();
    for (let next = await this.step(position, until); next !== position; next = await this.step(position, until)) {
      position = next;
      progress(position, this.taken);
    }
    return position;
  }

  private stands(isBehind: boolean): void {
    if (isBehind) this.room.enter(this);
    else this.room.leave(this);
  }

  private async writeAndFoldAhead(folded: Folded, until: Position | undefined): Promise<void> {
    const writing = settled(this.writer.write(this.claimed!, folded.from, folded.to, folded.changes));
    if (folded.isFull) this.ahead = { span: [folded.to, until], folded: settled(this.fold([folded.to, until], this.batch.size)) };
    await unsettled(writing);
  }

  /** The next batch; of one with an event that cannot be taken, what comes before that event. */
  private async folded(span: Span, limit?: number): Promise<Folded | undefined> {
    const ahead = this.takeAhead(span);
    const size = limit ?? this.batch.size;
    try {
      return await (ahead ? unsettled(ahead) : this.fold(span, size));
    } catch (fault) {
      this.forget();
      const before =
        fault instanceof PoisonEvent || fault instanceof NewerEvent ? await this.eventsBefore(fault.event.position, span, size) : 0;
      if (before === 0) throw fault;
      return this.folded(span, before);
    }
  }

  private async eventsBefore(position: Position, [from]: Span, limit: number): Promise<number> {
    const page = await this.pages.readNow(from, limit);
    // A batch that was folded ahead may have been larger than one is now.
    return page.last < position ? page.countTo(page.last) : page.countTo(position) - 1;
  }

  private takeAhead([from, until]: Span): Promise<Settled<Folded | undefined>> | undefined {
    const { ahead } = this;
    this.ahead = undefined;
    if (!ahead || (ahead.span[0] === from && ahead.span[1] === until)) return ahead?.folded;
    // Folded for another question: its changes are in the cache and were never written.
    this.forget();
    return undefined;
  }

  private async fold([from, until]: Span, limit: number): Promise<Folded | undefined> {
    // Taken before anything is awaited: a fold that outlives a fault goes on with what was forgotten, and harms nobody.
    const cache = (this.cache ??= new RowCache((table) => this.writerOf(table), from === 0n));
    const page = await this.pages.read(from, limit);
    const last = until !== undefined && page.last > until ? until : page.last;
    if (page.countTo(last) === 0) return undefined;
    const asked = page.facts.filter(({ position }) => position <= last);
    const newer = asked.find(({ type }) => this.versions.isNewer(type));
    if (newer) throw new NewerEvent(newer);
    const applied = await new BatchFold(
      this.reactions,
      cache,
      setWiseReader(textQueryOf(this.pool), (table) => this.writerOf(table)),
    ).apply(asked);
    const facts = asked.slice(0, applied);
    const to = applied < asked.length ? facts.at(-1)!.position : last;
    const changes = cache.takeChanges();
    cache.age(page.isFull ? this.room.rows : this.room.liveRows);
    return { from, to, facts, events: page.countTo(to), changes, isFull: page.isFull || to !== last };
  }

  private writerOf(table: TableOf): TableWriter {
    const found = this.writers.get(table);
    if (!found) throw new Error(`${this.projection.name} writes ${table.name}, which it did not declare`);
    return found;
  }

  /** Everything that was true only as long as nobody else wrote. Its room is for those who go on. */
  forget(): void {
    this.room.leave(this);
    this.cache = undefined;
    this.ahead = undefined;
    this.pages.forget();
  }
}

const bytesOf = (facts: readonly StoredFact[]): number =>
  facts.reduce((sum, { data, metadata = '' }) => sum + data.length + metadata.length, 0);
