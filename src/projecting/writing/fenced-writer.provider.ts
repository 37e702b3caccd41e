import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Position } from '../../ledger/event-store.port';
import { ADVANCE_SQL, advancesOf, checkpointMoved, Claim, UNHURRIED } from './checkpoints';
import type { TableOf } from '../projection';
import type { TableChanges } from '../folding/row-cache';
import type { TableWriter } from './table-writer';

/** Parameters of the fence come first: name, claim, from, to. */
const FENCE_PARAMETERS = 4;
const FENCE = 'EXISTS (SELECT FROM fence)';
/** PostgreSQL cuts names of statements at 63 bytes. */
const NAME_CHARACTERS = 40;

/** A statement that the server plans once a connection. */
interface Prepared {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes what a batch changed, in all its tables, and moves the checkpoint: one statement, one way to the server and
 * back, all or nothing. The fence is read by every insertion, so it goes first: it waits for whoever is moving the
 * checkpoint, and holds the others back.
 */
export class FencedWriter {
  private readonly prepared = new Map<string, Prepared>();

  constructor(
    private readonly pool: Pool,
    private readonly writerOf: (table: TableOf) => TableWriter,
  ) {}

  /** @throws CheckpointMoved where another worker has claimed or moved the checkpoint; nothing is written then */
  async write({ name, claim }: Claim, from: Position, to: Position, changes: readonly TableChanges[]): Promise<void> {
    if (changes.length === 0) return advancesOf(this.pool).advance({ name, claim }, from, to);
    const values = [name, claim, String(from), String(to), ...changes.flatMap(({ table, rows }) => this.writerOf(table).valuesOf(rows))];
    const { rows } = await this.pool.query({ ...this.statementFor(changes.map(({ table }) => table)), values });
    if (rows.length === 0) throw checkpointMoved(name);
  }

  /** Batches change the same few sets of tables again and again. */
  private statementFor(tables: readonly TableOf[]): Prepared {
    const set = tables.map((table) => table.name).join();
    let found = this.prepared.get(set);
    if (!found) this.prepared.set(set, (found = prepared(this.sql(tables))));
    return found;
  }

  private sql(tables: readonly TableOf[]): string {
    let first = FENCE_PARAMETERS + 1;
    const insertions = tables.map((table, index) => {
      const writer = this.writerOf(table);
      const insertion = `written_${index} AS (${writer.upsertSql(first, FENCE)})`;
      first += writer.width;
      return insertion;
    });
    return `WITH ${[UNHURRIED, `fence AS (${ADVANCE_SQL})`, ...insertions].join(', ')} SELECT name FROM fence`;
  }
}

const prepared = (text: string): Prepared => ({ name: createHash('sha256').update(text).digest('hex').slice(0, NAME_CHARACTERS), text });
