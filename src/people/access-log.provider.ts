import type { Pool, PoolClient } from 'pg';
import { type Instant, instantOfMicros } from '../kernel/instant';
import { readingHash } from './reading-chain.hash';
import { type Reading, readingContent, type ReadingRow, rowsOf } from './reading';
import { inTransaction } from './transaction.adapter';

/** Rows written with one commit; more only makes everyone behind them wait. */
const MAX_BATCH_ROWS = 500;
/** Rows read at a time when the chain is checked. */
const CHECK_PAGE_ROWS = 1_000;
const MICROS_PER_MS = 1_000n;

interface Waiting {
  readonly rows: readonly ReadingRow[];
  resolve(): void;
  reject(fault: unknown): void;
}
/** Where the chain ends: the last row's number and hash. */
interface ChainEnd {
  readonly seq: bigint;
  readonly hash: Buffer;
}
interface StoredReading extends ReadingRow {
  readonly seq: string;
  readonly at: Instant;
  readonly hash: Buffer;
}

/** Nothing is added where the chain does not end there any more: another instance has gone on with it. */
const ADD_AFTER = `
  WITH moved AS (UPDATE vault.reading_head SET seq = $1, hash = $2 WHERE seq = $3 AND hash = $4 RETURNING seq)
  INSERT INTO vault.reading SELECT r.seq, r.at, reader, audience, tenant, whose, fields, purpose, r.hash FROM moved, json_populate_recordset(NULL::vault.reading, $5::json) r`;

/**
 * The log of who read whose personal data: append-only, one hash chain for the ledger, in real time. A reading is
 * answered only after it is in the log. Readings of one moment share a commit, and one way to the database as long as this
 * instance alone adds to the chain: it knows where it left it.
 */
export class AccessLog {
  private readonly queue: Waiting[] = [];
  private flushing = false;
  /** Where this instance left the chain; undefined where it does not know. */
  private left: ChainEnd | undefined;

  constructor(private readonly pool: Pool, private readonly nowMs: () => number = Date.now) {}

  /** Durable when the promise resolves. @throws RangeError where the purpose is no code */
  async recordReading(reading: Reading): Promise<void> {
    const rows = rowsOf(reading);
    if (rows.length === 0) return;
    const written = new Promise<void>((resolve, reject) => this.queue.push({ rows, resolve, reject }));
    void this.flush();
    await written;
  }

  /** How many rows there are, and the hash that covers them all, as 64 hex digits. */
  async head(): Promise<{ readonly rows: number; readonly root: string }> {
    const { rows } = await this.pool.query<{ rows: number; root: string }>("SELECT seq::float8 AS rows, encode(hash, 'hex') AS root FROM vault.reading_head");
    return rows[0]!;
  }

  /** The hash of a row, as 64 hex digits; undefined where it is no more. */
  async rootAt(row: number): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ root: string }>("SELECT encode(hash, 'hex') AS root FROM vault.reading WHERE seq = $1", [row]);
    return rows[0]?.root;
  }

  /** Behind which row the log begins, and its hash, on which the first one stands: those up to it have expired. */
  async start(): Promise<{ readonly rows: number; readonly root: string }> {
    const { rows } = await this.pool.query<{ rows: number; root: string }>("SELECT seq::float8 AS rows, encode(hash, 'hex') AS root FROM vault.reading_start");
    return rows[0]!;
  }

  /** The oldest row about somebody whose data are held for a case. */
  async firstHeldRow(): Promise<number | null> {
    const { rows } = await this.pool.query<{ seq: number | null }>(
      'SELECT min(seq)::float8 AS seq FROM vault.reading WHERE whose && (SELECT array_agg(DISTINCT person_ref) FROM vault.legal_hold)');
    return rows[0]!.seq;
  }

  /** Rows up to this one go, for ever; which of them may is for the ledger to say, and to record before. Repeating it does nothing. @throws where that row has another hash */
  async expire(row: number, root: string): Promise<void> {
    await this.pool.query("SELECT vault.expire_readings($1, decode($2, 'hex'))", [row, root]);
  }

  /** Walks the whole chain from where it begins; `brokenAt` is the first row that does not fit the one before it. */
  async check(): Promise<{ readonly rows: bigint; readonly brokenAt: bigint | null }> {
    const start = await this.start();
    let [seq, hash]: [bigint, Buffer] = [BigInt(start.rows), Buffer.from(start.root, 'hex')];
    for (let page = await this.page(seq); page.length > 0; page = await this.page(seq)) {
      for (const row of page) {
        const follows = BigInt(row.seq) === seq + 1n && readingHash(hash, readingContent(BigInt(row.seq), row.at, row)).equals(row.hash);
        if (!follows) return { rows: seq, brokenAt: seq + 1n };
        [seq, hash] = [BigInt(row.seq), row.hash];
      }
    }
    return { rows: seq, brokenAt: (await this.endsAt(seq, hash)) ? null : seq + 1n };
  }

  private async flush(): Promise<void> {
    if (this.flushing) return;
    this.flushing = true;
    // Whoever comes in the same breath comes along.
    await Promise.resolve();
    while (this.queue.length > 0) {
      const batch = this.take();
      await this.add(batch.flatMap(({ rows }) => rows)).then(() => batch.forEach(({ resolve }) => resolve()), (fault: unknown) => batch.forEach(({ reject }) => reject(fault)));
    }
    this.flushing = false;
  }

  private take(): readonly Waiting[] {
    let rows = 0;
    const within = this.queue.findIndex((waiting) => (rows += waiting.rows.length) > MAX_BATCH_ROWS);
    return this.queue.splice(0, within < 0 ? this.queue.length : Math.max(within, 1));
  }

  /** Behind the end that this instance knows; where the chain ends elsewhere, behind that, with the end locked. */
  private async add(readings: readonly ReadingRow[]): Promise<void> {
    const known = this.left;
    // What becomes of it is not known until it is answered.
    this.left = undefined;
    this.left = (known && (await this.addAfter(known, readings))) ?? (await inTransaction(this.pool, (connection) => this.append(connection, readings)));
  }

  /** Undefined where the chain does not end there. */
  private async addAfter(known: ChainEnd, readings: readonly ReadingRow[]): Promise<ChainEnd | undefined> {
    const { rows, end } = this.chained(known, readings);
    const { rowCount } = await this.pool.query({ name: 'add_readings', text: ADD_AFTER, values: [String(end.seq), end.hash, String(known.seq), known.hash, rows] });
    return rowCount === 0 ? undefined : end;
  }

  private async append(connection: PoolClient, readings: readonly ReadingRow[]): Promise<ChainEnd> {
    const { rows: [head] } = await connection.query<{ seq: string; hash: Buffer }>('SELECT seq, hash FROM vault.reading_head FOR UPDATE');
    const { rows, end } = this.chained({ seq: BigInt(head!.seq), hash: head!.hash }, readings);
    await connection.query(
      'INSERT INTO vault.reading SELECT seq, at, reader, audience, tenant, whose, fields, purpose, hash FROM json_populate_recordset(NULL::vault.reading, $1::json)', [rows],
    );
    await connection.query('UPDATE vault.reading_head SET seq = $1, hash = $2', [String(end.seq), end.hash]);
    return end;
  }

  /** The rows as they will stand, as JSON, and where the chain then ends. */
  private chained(from: ChainEnd, readings: readonly ReadingRow[]): { readonly rows: string; readonly end: ChainEnd } {
    let { seq, hash } = from;
    const at = instantOfMicros(BigInt(this.nowMs()) * MICROS_PER_MS);
    const rows = readings.map((reading) => {
      seq += 1n;
      const content = readingContent(seq, at, reading);
      hash = readingHash(hash, content);
      return { ...content, hash: `\\x${hash.toString('hex')}` };
    });
    return { rows: JSON.stringify(rows), end: { seq, hash } };
  }

  private async page(after: bigint): Promise<readonly StoredReading[]> {
    const { rows } = await this.pool.query<StoredReading>(
      `SELECT r.seq::text, to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, reader, audience, tenant, whose::text[], fields, purpose, hash
       FROM vault.reading r WHERE r.seq > $1 ORDER BY r.seq LIMIT $2`,
      [String(after), CHECK_PAGE_ROWS],
    );
    return rows;
  }

  /** Rows cut off at the end leave a chain that is whole; the head tells. */
  private async endsAt(seq: bigint, hash: Buffer): Promise<boolean> {
    const { rowCount } = await this.pool.query('SELECT FROM vault.reading_head WHERE seq = $1 AND hash = $2', [String(seq), hash]);
    return rowCount === 1;
  }
}
