import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Position } from '../../ledger/event-store.port';
import { ADVANCE_SQL, checkpointMoved, Claim, UNHURRIED } from './checkpoints';
import type { TableOf } from '../projection';
import type { PartedChanges } from '../folding/row-cache';
import type { TableWriter } from './table-writer';

/** What one projection has changed since it was written last. */
export interface BulkChanges extends Claim {
  readonly from: Position;
  readonly to: Position;
  readonly changes: readonly PartedChanges[];
  readonly writerOf: (table: TableOf) => TableWriter;
}

const ALWAYS = 'true';
/** Rows made into lines while the server is still at those before. */
const SENT_AHEAD_BYTES = 1_048_576;

/**
 * Writes rows of tables that nobody reads yet, as their owner: what is new by COPY, at a third of the cost of an upsert. COPY knows
 * no row-level security, so for an owner whom that binds it is off within the transaction, which locks the tables: nobody ever
 * finds them without it (ADR 177).
 */
export class BulkWriter {
  private constructor(
    private readonly owner: Client,
    private readonly isBound: boolean,
  ) {}

  static async open(url: string): Promise<BulkWriter> {
    const owner = new Client({ connectionString: url, application_name: 'skills-ledger-build' });
    // A connection that breaks fails the statement under way; without a listener it would end the program as well.
    owner.on('error', () => undefined);
    await owner.connect();
    const { rows } = await owner.query<{ isBound: boolean }>(
      'SELECT NOT (rolsuper OR rolbypassrls) AS "isBound" FROM pg_roles WHERE rolname = current_user',
    );
    return new BulkWriter(owner, rows[0]!.isBound);
  }

  async close(): Promise<void> {
    await this.owner.end();
  }

  /** Rows and checkpoint together, or nothing. @throws CheckpointMoved where another worker has claimed or moved the checkpoint */
  async write(bulk: BulkChanges): Promise<void> {
    try {
      await this.writeAtOnce(bulk);
    } catch (fault) {
      await this.owner.query('ROLLBACK');
      throw fault;
    }
  }

  /** The switch, which waits for the disk, makes durable what did not. */
  private async writeAtOnce({ name, claim, from, to, changes, writerOf }: BulkChanges): Promise<void> {
    const security = (word: 'DISABLE' | 'ENABLE'): string =>
      this.isBound ? changes.map(({ table }) => `ALTER TABLE ${writerOf(table).name} ${word} ROW LEVEL SECURITY; `).join('') : '';
    await this.owner.query('BEGIN');
    const { rowCount } = await this.owner.query(`WITH ${UNHURRIED} ${ADVANCE_SQL}`, [name, claim, String(from), String(to)]);
    if (rowCount !== 1) throw checkpointMoved(name);
    if (this.isBound) await this.owner.query(security('DISABLE'));
    for (const { table, added, altered } of changes) {
      const writer = writerOf(table);
      if (added.length > 0)
        await pipeline(
          Readable.from(writer.copyLines(added)),
          this.owner.query(copyFrom(writer.copySql, { highWaterMark: SENT_AHEAD_BYTES })),
        );
      if (altered.length > 0) await this.owner.query(writer.upsertSql(1, ALWAYS), [...writer.valuesOf(altered)]);
    }
    await this.owner.query(`${security('ENABLE')}COMMIT`);
  }
}
