import type { Pool, PoolClient } from 'pg';
import { type Instant, instantOfMicros } from '../kernel/instant';
import { type ChainEnd, chained, readingHash } from './reading-chain.hash';
import { type Reading, type ReadingRow, readingText, rowsOf } from './reading';
import { inTransaction } from './transaction.adapter';

/** Rows written with one commit; more only makes everyone behind them wait. */
const MAX_BATCH_ROWS = 500;
/** The second is carried out by the database as soon as the first one stands, without a word from here in between. */
const UNDER_WAY = 2;
/** Rows read at a time when the chain is checked. */
const CHECK_PAGE_ROWS = 1_000;
const MICROS_PER_MS = 1_000n;

/** What the statement that adds readings also writes and asks: one way to the database and back, and one commit, for all of it. */
export interface Beside {
  /** Of the prepared statement. */
  readonly name: string;
  /** A part of the statement, with the name it goes by. `moved` has a row where the readings are added, and none where they are not. */
  readonly writes: string;
  /** An expression of what is asked, as it was before anything was written. */
  readonly asks: string;
  /** The parameters of both, from $6 on. */
  readonly values: readonly unknown[];
}
const NOTHING: Beside = { name: 'add_readings', writes: '', asks: 'NULL', values: [] };

interface Waiting {
  readonly rows: readonly ReadingRow[];
  readonly beside: Beside | undefined;
  resolve(told: unknown): void;
  reject(fault: unknown): void;
}
interface StoredReading extends ReadingRow {
  readonly seq: string;
  readonly at: Instant;
  readonly hash: string;
}
interface Added {
  readonly told: unknown;
}

/**
 * Nothing is added where the chain does not end there any more: another instance has gone on with it. The end is read with its row locked, so
 * that whoever is writing is waited for and what it left is seen; without the lock it would be the end as it was when the statement began.
 */
const addAfter = ({ writes, asks }: Beside): string => `
  WITH ended AS (SELECT seq, hash FROM vault.reading_head FOR UPDATE),
  moved AS (UPDATE vault.reading_head h SET seq = $1, hash = $2 FROM ended WHERE ended.seq = $3 AND ended.hash = $4 RETURNING h.seq), added AS (
    INSERT INTO vault.reading SELECT r.seq, r.at, reader, audience, tenant, whose, fields, purpose, r.hash FROM moved, json_populate_recordset(NULL::vault.reading, $5::json) r
  )${writes === '' ? '' : `, ${writes}`}
  SELECT (SELECT seq FROM moved) IS NOT NULL AS "isAdded", ${asks} AS told`;

/**
 * The log of who read whose personal data: append-only, one hash chain for the ledger, in real time. A reading is
 * answered only after it is in the log. Readings of one moment share a commit, and one way to the database as long as this
 * instance alone adds to the chain: it knows where it left it.
 */
export class AccessLog {
  private readonly queue: Waiting[] = [];
  private isStarting = false;
  private underWay = 0;
  /** Where the chain ends once everything that this instance has sent is written; undefined where it does not know. Whether it was right the database says. */
  private left: ChainEnd | undefined;

  constructor(private readonly pool: Pool, private readonly nowMs: () => number = Date.now) {}

  /** Durable when the promise resolves. @throws RangeError where the purpose is no code */
  async recordReading(reading: Reading): Promise<void> {
    const rows = rowsOf(reading);
    if (rows.length > 0) await this.add(rows, undefined);
  }

  /** Several at once, with what stands beside them: what that asks, as it was after this was called. @throws RangeError where the purpose is no code */
  async recordBeside(readings: readonly Reading[], beside: Beside): Promise<unknown> {
    return this.add(readings.flatMap(rowsOf), beside);
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
    let [seq, hash] = [BigInt(start.rows), start.root];
    for (let page = await this.page(seq); page.length > 0; page = await this.page(seq)) {
      for (const row of page) {
        const follows = BigInt(row.seq) === seq + 1n && readingHash(hash, readingText(BigInt(row.seq), row.at, row)) === row.hash;
        if (!follows) return { rows: seq, brokenAt: seq + 1n };
        [seq, hash] = [BigInt(row.seq), row.hash];
      }
    }
    return { rows: seq, brokenAt: (await this.endsAt(seq, hash)) ? null : seq + 1n };
  }

  private async add(rows: readonly ReadingRow[], beside: Beside | undefined): Promise<unknown> {
    const written = new Promise<unknown>((resolve, reject) => this.queue.push({ rows, beside, resolve, reject }));
    void this.flush();
    return written;
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
    await this.write(batch).then((told) => batch.forEach(({ resolve }) => resolve(told)), (fault: unknown) => batch.forEach(({ reject }) => reject(fault)));
    this.underWay -= 1;
    void this.flush();
  }

  /** What has something beside it goes alone: the readings of others have no part in what may come of that. */
  private take(): readonly Waiting[] {
    let rows = 0;
    const within = this.queue.findIndex((waiting) => (rows += waiting.rows.length) > MAX_BATCH_ROWS || waiting.beside !== undefined);
    return this.queue.splice(0, within < 0 ? this.queue.length : Math.max(within, 1));
  }

  /** Behind the end that this instance knows; where the chain ends elsewhere, behind that, with the end locked. */
  private async write(batch: readonly Waiting[]): Promise<unknown> {
    const [known, rows] = [this.left, batch.flatMap((each) => each.rows)];
    const beside = batch.find((each) => each.beside)?.beside ?? NOTHING;
    const added = known && (await this.addAfter(this.pool, known, rows, beside));
    if (added) return added.told;
    return (await inTransaction(this.pool, (connection) => this.addBehindLock(connection, rows, beside))).told;
  }

  private async addBehindLock(connection: PoolClient, rows: readonly ReadingRow[], beside: Beside): Promise<Added> {
    const { rows: [head] } = await connection.query<{ seq: string; hash: string }>("SELECT seq, encode(hash, 'hex') AS hash FROM vault.reading_head FOR UPDATE");
    return (await this.addAfter(connection, { seq: BigInt(head!.seq), hash: head!.hash }, rows, beside))!;
  }

  /** Undefined where the chain does not end there. */
  private async addAfter(connection: Pick<Pool, 'query'>, known: ChainEnd, readings: readonly ReadingRow[], beside: Beside): Promise<Added | undefined> {
    const { rows, end } = chained(known, instantOfMicros(BigInt(this.nowMs()) * MICROS_PER_MS), readings);
    this.left = end;
    const values = [String(end.seq), `\\x${end.hash}`, String(known.seq), `\\x${known.hash}`, rows, ...beside.values];
    const { rows: [found] } = await connection.query<{ isAdded: boolean; told: unknown }>({ name: beside.name, text: addAfter(beside), values });
    return found!.isAdded ? { told: found!.told } : undefined;
  }

  private async page(after: bigint): Promise<readonly StoredReading[]> {
    const { rows } = await this.pool.query<StoredReading>(
      `SELECT r.seq::text, to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, reader, audience, tenant, whose::text[], fields, purpose, encode(hash, 'hex') AS hash
       FROM vault.reading r WHERE r.seq > $1 ORDER BY r.seq LIMIT $2`,
      [String(after), CHECK_PAGE_ROWS],
    );
    return rows;
  }

  /** Rows cut off at the end leave a chain that is whole; the head tells. */
  private async endsAt(seq: bigint, hash: string): Promise<boolean> {
    const { rowCount } = await this.pool.query("SELECT FROM vault.reading_head WHERE seq = $1 AND hash = decode($2, 'hex')", [String(seq), hash]);
    return rowCount === 1;
  }
}
