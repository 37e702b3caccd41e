import type { Pool, PoolClient } from 'pg';
import type { Instant } from '../kernel/instant';
import { type ChainEnd, chained } from './reading-chain.hash';
import type { ReadingRow } from './reading';
import { inTransaction } from './transaction.adapter';

/** Rows written with one commit; more only makes everyone behind them wait. */
const MAX_BATCH_ROWS = 500;
/** The second is carried out by the database as soon as the first one stands, without a word from here in between. */
const UNDER_WAY = 2;

interface Waiting {
  readonly rows: readonly ReadingRow[];
  resolve(): void;
  reject(fault: unknown): void;
}

/**
 * Nothing is added where the chain does not end there any more: another instance has gone on with it. The end is read with its row locked, so
 * that whoever is writing is waited for and what it left is seen; without the lock it would be the end as it was when the statement began.
 */
const ADD_AFTER = `
  WITH ended AS (SELECT seq, hash FROM vault.reading_head FOR UPDATE),
  moved AS (UPDATE vault.reading_head h SET seq = $1, hash = $2 FROM ended WHERE ended.seq = $3 AND ended.hash = $4 RETURNING h.seq), added AS (
    INSERT INTO vault.reading SELECT r.seq, r.at, reader, audience, tenant, whose, fields, purpose, r.hash FROM moved, json_populate_recordset(NULL::vault.reading, $5::json) r
  )
  SELECT (SELECT seq FROM moved) IS NOT NULL AS "isAdded"`;

/**
 * Adds rows to the chain. Those of one moment share a commit, and one way to the database as long as this instance alone adds to the chain: it knows
 * where it left it.
 */
export class ReadingChain {
  private readonly queue: Waiting[] = [];
  private isStarting = false;
  private underWay = 0;
  /** Where the chain ends once everything that this instance has sent is written; undefined where it does not know. Whether it was right the database says. */
  private left: ChainEnd | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly now: () => Instant,
  ) {}

  /** In the chain, durable, when the promise resolves. */
  async add(rows: readonly ReadingRow[]): Promise<void> {
    const written = new Promise<void>((resolve, reject) => this.queue.push({ rows, resolve, reject }));
    void this.flush();
    return written;
  }

  /** As whoever has just moved it knows. */
  endsNowAt(end: ChainEnd): void {
    this.left = end;
  }

  private async flush(): Promise<void> {
    if (this.isStarting) return;
    this.isStarting = true;
    // Whoever comes in the same breath comes along.
    await Promise.resolve();
    this.isStarting = false;
    while (this.queue.length > 0 && this.underWay < UNDER_WAY) void this.send(this.take());
  }

  private async send(batch: readonly Waiting[]): Promise<void> {
    this.underWay += 1;
    await this.write(batch.flatMap(({ rows }) => rows)).then(
      () => batch.forEach(({ resolve }) => resolve()),
      (fault: unknown) => batch.forEach(({ reject }) => reject(fault)),
    );
    this.underWay -= 1;
    void this.flush();
  }

  private take(): readonly Waiting[] {
    let rows = 0;
    const within = this.queue.findIndex((waiting) => (rows += waiting.rows.length) > MAX_BATCH_ROWS);
    return this.queue.splice(0, within < 0 ? this.queue.length : Math.max(within, 1));
  }

  /** Behind the end that this instance knows; where the chain ends elsewhere, behind that, with the end locked. */
  private async write(rows: readonly ReadingRow[]): Promise<void> {
    const known = this.left;
    if (known && (await this.addAfter(this.pool, known, rows))) return;
    await inTransaction(this.pool, (connection) => this.addBehindLock(connection, rows));
  }

  private async addBehindLock(connection: PoolClient, rows: readonly ReadingRow[]): Promise<void> {
    const {
      rows: [head],
    } = await connection.query<{ seq: string; hash: string }>("SELECT seq, encode(hash, 'hex') AS hash FROM vault.reading_head FOR UPDATE");
    await this.addAfter(connection, { seq: BigInt(head!.seq), hash: head!.hash }, rows);
  }

  /** False where the chain does not end there. */
  private async addAfter(connection: Pick<Pool, 'query'>, known: ChainEnd, readings: readonly ReadingRow[]): Promise<boolean> {
    const at = this.now();
    const { rows, end } = chained(
      known,
      readings.map((reading) => ({ ...reading, at })),
    );
    this.left = end;
    const values = [String(end.seq), `\\x${end.hash}`, String(known.seq), `\\x${known.hash}`, rows];
    const {
      rows: [found],
    } = await connection.query<{ isAdded: boolean }>({ name: 'add_readings', text: ADD_AFTER, values });
    return found!.isAdded;
  }
}
