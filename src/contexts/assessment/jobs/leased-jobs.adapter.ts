import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Uuid } from '../../../kernel/uuid';
import { inTransaction } from '../../../people/transaction.adapter';

/** A job whose process died may be taken by another after this time; a living process prolongs it. */
export const LEASE_MS = 10_000;
/** After a fault a job waits this long, times its attempts. */
const PAUSE_AFTER_FAULT_MS = 500;

/** Another process has taken the job, or ended it; whoever meets this stops without a trace. */
export class LeaseLost extends Error {}

/** Where jobs of a kind are kept: a table with the columns `import_id`, `state`, `received_at`, `attempts`, `holder` and `lease_until`. */
export interface JobTable<Change extends object> {
  readonly table: string;
  /** What is selected of a job, in SQL. */
  readonly columns: string;
  /** The columns that may change while a process holds the job. */
  readonly columnOf: Readonly<Record<keyof Change, string>>;
}
/** A lease waits for no disk: one that a crash of the database loses was of a process that lost its connections with it, and the job is taken anew. */
const UNHURRIED = "WITH unhurried AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))";

/** Nothing besides the job itself. */
const NOTHING = (): Promise<void> => Promise.resolve();

/** Jobs of this ledger, each taken by one process at a time; what they do to the ledger is idempotent all the same. */
export class LeasedJobs<Job extends object, Change extends object> {
  private readonly holder = randomUUID();

  constructor(
    private readonly pool: Pool,
    private readonly of: JobTable<Change>,
  ) {}

  /** The longest waiting job that nobody holds; this process holds it from now on. */
  async take(): Promise<Job | null> {
    const { table, columns } = this.of;
    const { rows } = await this.pool.query<Job>(
      `${UNHURRIED} UPDATE ${table} SET holder = $1, lease_until = clock_timestamp() + make_interval(secs => $2::double precision / 1000) FROM unhurried
       WHERE import_id = (SELECT import_id FROM ${table} WHERE state IN ('RECEIVED', 'CHECKING', 'APPLYING') AND (lease_until IS NULL OR lease_until < clock_timestamp())
         ORDER BY received_at LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING ${columns}`,
      [this.holder, LEASE_MS],
    );
    return rows[0] ?? null;
  }

  /** False where the lease is another's by now. */
  async renew(importId: Uuid): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `UPDATE ${this.of.table} SET lease_until = clock_timestamp() + make_interval(secs => $3::double precision / 1000) WHERE import_id = $1 AND holder = $2`,
      [importId, this.holder, LEASE_MS],
    );
    return rowCount === 1;
  }

  /** @throws LeaseLost, and nothing has changed, where this process no longer holds the job */
  async change(importId: Uuid, change: Partial<Change>, beside: (connection: PoolClient) => Promise<void> = NOTHING): Promise<void> {
    await inTransaction(this.pool, async (connection) => {
      await this.set(connection, importId, change);
      await beside(connection);
    });
  }

  /** The same where what is done beside says what changes, as at the end of a job. @throws LeaseLost, and nothing has changed */
  async changeAfter(importId: Uuid, work: (connection: PoolClient) => Promise<Partial<Change>>): Promise<void> {
    await inTransaction(this.pool, async (connection) => this.set(connection, importId, await work(connection)));
  }

  /** Gives the job back: done, or for the next process to go on with. */
  async release(importId: Uuid): Promise<void> {
    await this.pool.query(`UPDATE ${this.of.table} SET holder = NULL, lease_until = NULL WHERE import_id = $1 AND holder = $2`, [
      importId,
      this.holder,
    ]);
  }

  /** Gives it back after a fault, to be tried again a little later; how often it has failed. */
  async postpone(importId: Uuid): Promise<number> {
    const { rows } = await this.pool.query<{ attempts: number }>(
      `UPDATE ${this.of.table} SET attempts = attempts + 1, lease_until = clock_timestamp() + make_interval(secs => (attempts + 1) * $3::double precision / 1000)
       WHERE import_id = $1 AND holder = $2 RETURNING attempts`,
      [importId, this.holder, PAUSE_AFTER_FAULT_MS],
    );
    return rows[0]?.attempts ?? 0;
  }

  private async set(connection: PoolClient, importId: Uuid, change: Partial<Change>): Promise<void> {
    const fields = Object.keys(change) as (keyof Change)[];
    const values = fields.map((field) => (isDocument(change[field]) ? JSON.stringify(change[field]) : change[field]));
    const { rowCount } = await connection.query(
      `UPDATE ${this.of.table} SET ${fields.map((field, index) => `${this.of.columnOf[field]} = $${index + 3}`).join(', ')} WHERE import_id = $1 AND holder = $2`,
      [importId, this.holder, ...values],
    );
    if (rowCount === 0) throw new LeaseLost(importId);
  }
}

const isDocument = (value: unknown): boolean => typeof value === 'object' && value !== null;
