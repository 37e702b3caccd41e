import { DataSource, EntityMetadata } from 'typeorm';
import type { Pool, PoolClient } from 'pg';
import type { EventStore, Position } from '../ledger/event-store.port';
import { Recorded, recordedOf } from '../ledger/recorded';
import { advanceCheckpoint, loadCheckpoint, restartCheckpoint } from './checkpoints';
import type { Projection, Reaction, TableOf } from './projection';
import { RowCache } from './row-cache';
import { Query, TableWriter } from './table-writer';

/** Events folded into one transaction while catching up: larger batches write fewer, fuller statements. */
export const PROJECTION_BATCH_EVENTS = 2_000;

const queryOf = (client: Pool | PoolClient): Query => (text, values) => client.query(text, [...values]);

/** One projection: reads the total order after its checkpoint, folds a batch in memory, writes rows and checkpoint together. */
export class Projector {
  private readonly reactions: ReadonlyMap<string, Reaction>;
  private readonly writers: ReadonlyMap<TableOf, TableWriter>;

  constructor(
    readonly projection: Projection,
    private readonly store: EventStore,
    private readonly pool: Pool,
    metadata: DataSource,
    schema: string,
    private readonly checkpointName = projection.name,
  ) {
    this.reactions = new Map(projection.on.map((reaction) => [reaction.type.type, reaction]));
    this.writers = new Map(projection.tables.map((table) => [table, new TableWriter(metadataOf(metadata, table), schema)]));
  }

  get name(): string {
    return this.checkpointName;
  }

  /** The position reached; a changed version empties the tables and starts anew. */
  async position(): Promise<Position> {
    const query = queryOf(this.pool);
    const { version, position } = await loadCheckpoint(query, this.checkpointName, this.projection.version);
    return version === this.projection.version ? position : this.restart();
  }

  async restart(): Promise<Position> {
    await this.inTransaction(async (query) => {
      for (const writer of this.writers.values()) await writer.truncate(query);
      await restartCheckpoint(query, this.checkpointName, this.projection.version);
    });
    return 0n;
  }

  /**
   * Applies the next batch, up to `until` where one is given; the same position again where there is nothing new.
   * @throws what a poison event throws
   */
  async step(from: Position, until?: Position): Promise<Position> {
    const page = await this.store.readAll(from, PROJECTION_BATCH_EVENTS);
    const events = until === undefined ? page : page.filter(({ position }) => position <= until);
    const last = events.at(-1);
    if (!last) return from;
    await this.inTransaction(async (query) => {
      const rows = this.cache(query);
      for (const event of events) await this.apply(recordedOf(event), rows);
      for (const { table, rows: changed } of rows.changed()) await this.writers.get(table)!.upsert(query, changed);
      await advanceCheckpoint(query, this.checkpointName, from, last.position);
    });
    return last.position;
  }

  /** Applies everything up to the given position, or to the head as it stands; says after each batch how far it is. */
  async catchUp(until?: Position, progress: (position: Position) => void = () => undefined): Promise<Position> {
    let position = await this.position();
    for (let next = await this.step(position, until); next !== position; next = await this.step(position, until)) {
      position = next;
      progress(position);
    }
    return position;
  }

  private async apply(event: Recorded, rows: RowCache): Promise<void> {
    await this.reactions.get(event.type)?.apply(event, rows);
  }

  private cache(query: Query): RowCache {
    const writer = (table: TableOf): TableWriter => {
      const found = this.writers.get(table);
      if (!found) throw new Error(`${this.projection.name} writes ${table.name}, which it did not declare`);
      return found;
    };
    return new RowCache((table) => writer(table).keyColumns, (table, key) => writer(table).read(query, key));
  }

  private async inTransaction(work: (query: Query) => Promise<void>): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      await work(queryOf(client));
      await client.query('COMMIT');
      client.release();
    } catch (fault) {
      // The connection may be what failed: it is thrown away, which rolls back as well.
      client.release(true);
      throw fault;
    }
  }
}

const metadataOf = (source: DataSource, table: TableOf): EntityMetadata => source.getMetadata(table as new () => object);
