import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Position, StoredFact } from '../../ledger/event-store.port';
import type { RecordedFact } from '../../ledger/recorded';
import { BatchFold } from '../folding/batch-fold';
import type { BuildRoom } from './build-room';
import type { BulkChanges } from '../writing/bulk-writer.provider';
import type { Claimed } from '../writing/checkpoints';
import { textQueryOf } from '../database';
import { PoisonEvent } from '../folding/event-faults';
import { KnownVersions } from '../engine/known-versions';
import type { Place } from '../tables/places.schema';
import type { Projection, Reaction, TableOf } from '../projection';
import { RowCache } from '../folding/row-cache';
import { setWiseReader } from '../folding/set-wise-reader';
import { TableWriter } from '../writing/table-writer';

/** What is built together, where, and up to which position. */
export interface Part {
  readonly projection: Projection;
  readonly place: Place;
  readonly until: Position;
}

/**
 * One of the projections that are built from one reading of the log. One that meets an event it cannot take leaves the others
 * with what was written before; its own projector finds the event and says so.
 */
export class BuiltPart {
  private readonly reactions: ReadonlyMap<string, Reaction>;
  private readonly versions: KnownVersions;
  private readonly writers: ReadonlyMap<TableOf, TableWriter>;
  private cache = this.emptyCache();
  private claimed: Claimed | undefined;
  private folded = 0n;
  private characters = 0;
  private isGone = false;

  constructor(
    private readonly part: Part,
    private readonly pool: Pool,
    metadata: DataSource,
    private readonly room: Pick<BuildRoom, 'heldRows' | 'heldCharacters'>,
  ) {
    const { projection, place } = part;
    this.reactions = new Map(projection.on.map((reaction) => [reaction.type.type, reaction]));
    this.versions = new KnownVersions(projection.on.map(({ type }) => type));
    this.writers = new Map(
      projection.tables.map((table) => [table, new TableWriter(metadata.getMetadata(table as new () => object), place.schema)]),
    );
  }

  get checkpoint(): { readonly name: string; readonly version: number } {
    const {
      projection: { name, version },
      place,
    } = this.part;
    return { name: place.checkpointOf(name), version };
  }

  /** Whoever begins in the middle goes on alone: what stands in the tables is not known here. */
  begin(claimed: Claimed): void {
    this.claimed = claimed;
    if (claimed.position !== 0n) this.leave();
  }

  /** It has to look at events of this type. */
  minds(type: string): boolean {
    return this.reactions.has(type) || this.versions.isNewer(type);
  }

  get isDone(): boolean {
    return this.isGone || this.folded >= this.part.until;
  }

  /** How much of the room is taken by what is to be written. */
  get fullness(): number {
    return Math.max(this.cache.changedRows / this.room.heldRows, this.characters / this.room.heldCharacters);
  }

  get cachedRows(): number {
    return this.cache.size;
  }

  /** Those of a page's facts that it minds; the page goes up to `last`. */
  async fold(facts: readonly StoredFact[], last: Position, recorded: (fact: StoredFact) => RecordedFact): Promise<void> {
    if (this.isDone) return;
    const { until } = this.part;
    for (const { data, metadata } of facts) this.characters += data.length + (metadata?.length ?? 0);
    const mine = last <= until ? facts : facts.filter(({ position }) => position <= until);
    if (mine.some(({ type }) => this.versions.isNewer(type))) return this.leave();
    try {
      await new BatchFold(
        this.reactions,
        this.cache,
        setWiseReader(textQueryOf(this.pool), (table) => this.writerOf(table)),
        Infinity,
        recorded,
      ).apply(mine);
    } catch (fault) {
      if (!(fault instanceof PoisonEvent)) throw fault;
      return this.leave();
    }
    this.folded = last <= until ? last : until;
  }

  /** What is to be written now; undefined where it stands where it was written last. */
  take(): BulkChanges | undefined {
    if (this.isGone || !this.claimed || this.claimed.position === this.folded) return undefined;
    const { name, claim, position } = this.claimed;
    this.characters = 0;
    this.claimed = { name, claim, position: this.folded };
    return { name, claim, from: position, to: this.folded, changes: this.cache.takeParted(), writerOf: (table) => this.writerOf(table) };
  }

  age(limit: number): void {
    this.cache.age(limit);
  }

  leave(): void {
    this.isGone = true;
    this.characters = 0;
    this.cache = this.emptyCache();
  }

  private emptyCache(): RowCache {
    return new RowCache((table) => this.writerOf(table), true);
  }

  private writerOf(table: TableOf): TableWriter {
    const found = this.writers.get(table);
    if (!found) throw new Error(`${this.part.projection.name} writes ${table.name}, which it did not declare`);
    return found;
  }
}
