import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { type Instant, instantOfMicros } from '../kernel/instant';
import { readingHash } from './reading-chain.hash';
import { ReadingChain } from './reading-chain.provider';
import { mustBePurpose, type Reading, type ReadingRow, readingText, rowsOf } from './reading';
import { type Beside, type IntakeFigures, type Looks, ReadingIntake } from './reading-intake.provider';
import { SoonAgain } from './soon-again.provider';

/** Rows read at a time when the chain is checked. */
const CHECK_PAGE_ROWS = 1_000;
const MICROS_PER_MS = 1_000n;

interface StoredReading extends ReadingRow {
  readonly seq: string;
  readonly at: Instant;
  readonly hash: string;
}

/**
 * The log of who read whose personal data: append-only, one hash chain for the ledger, in real time. A reading is answered only after it is in the log. Looks that
 * come in great number are answered once they are in its intake, which whoever asks the log has emptied first.
 */
export class AccessLog implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('access-log');
  private readonly chain: ReadingChain;
  private readonly intake: ReadingIntake;
  /** What cannot be chained now stays where it is, durable, for the next who comes. */
  private readonly chaining = new SoonAgain(
    () => this.drain(),
    ({ message }) => this.log.error(`readings stay in the intake for now: ${message}`),
  );

  constructor(
    private readonly pool: Pool,
    nowMs: () => number = Date.now,
  ) {
    const now = (): Instant => instantOfMicros(BigInt(nowMs()) * MICROS_PER_MS);
    [this.chain, this.intake] = [new ReadingChain(pool, now), new ReadingIntake(pool, now)];
  }

  /** Durable when the promise resolves. @throws RangeError where the purpose is no code */
  async recordReading(reading: Reading): Promise<void> {
    const rows = rowsOf(reading);
    if (rows.length > 0) await this.chain.add(rows);
  }

  /**
   * Looks of one moment, with what stands beside them: what that asks, as it was after this was called. Durable when the promise resolves, and soon after in
   * the chain: whoever asks this log, of whichever instance, finds them there. @throws RangeError where the purpose is no code
   */
  async recordLooks(looks: Looks, beside: Beside): Promise<unknown> {
    mustBePurpose(looks.purpose);
    const told = await this.intake.put(looks, beside);
    this.chaining.ask();
    return told;
  }

  /** How many rows there are, and the hash that covers them all, as 64 hex digits. */
  async head(): Promise<{ readonly rows: number; readonly root: string }> {
    await this.drain();
    const { rows } = await this.pool.query<{ rows: number; root: string }>(
      "SELECT seq::float8 AS rows, encode(hash, 'hex') AS root FROM vault.reading_head",
    );
    return rows[0]!;
  }

  /** The hash of a row, as 64 hex digits; undefined where it is no more. */
  async rootAt(row: number): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ root: string }>("SELECT encode(hash, 'hex') AS root FROM vault.reading WHERE seq = $1", [row]);
    return rows[0]?.root;
  }

  /** Behind which row the log begins, and its hash, on which the first one stands: those up to it have expired. */
  async start(): Promise<{ readonly rows: number; readonly root: string }> {
    const { rows } = await this.pool.query<{ rows: number; root: string }>(
      "SELECT seq::float8 AS rows, encode(hash, 'hex') AS root FROM vault.reading_start",
    );
    return rows[0]!;
  }

  /** The oldest row about somebody whose data are held for a case. */
  async firstHeldRow(): Promise<number | null> {
    const { rows } = await this.pool.query<{ seq: number | null }>(
      'SELECT min(seq)::float8 AS seq FROM vault.reading WHERE whose && (SELECT array_agg(DISTINCT person_ref) FROM vault.legal_hold)',
    );
    return rows[0]!.seq;
  }

  /** Rows up to this one go, for ever; which of them may is for the ledger to say, and to record before. Repeating it does nothing. @throws where that row has another hash */
  async expire(row: number, root: string): Promise<void> {
    await this.pool.query("SELECT vault.expire_readings($1, decode($2, 'hex'))", [row, root]);
  }

  /** Walks the whole chain from where it begins; `brokenAt` is the first row that does not fit the one before it. */
  async check(): Promise<{ readonly rows: bigint; readonly brokenAt: bigint | null }> {
    await this.drain();
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

  /** Whatever was recorded before this was called is in the chain. */
  async drain(): Promise<void> {
    const end = await this.intake.drain();
    if (end) this.chain.endsNowAt(end);
  }

  /** What is durable and not yet in the chain, of all instances. Where there is any it is chained soon: what a killed instance left might wait for the next look, or the day's seal. */
  async waiting(): Promise<IntakeFigures> {
    const figures = await this.intake.figures();
    if (figures.groups > 0) this.chaining.ask();
    return figures;
  }

  /** What an instance left behind that ended without a word. */
  onApplicationBootstrap(): void {
    this.chaining.ask();
  }

  onApplicationShutdown(): Promise<void> {
    return this.chaining.end();
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
    const { rowCount } = await this.pool.query("SELECT FROM vault.reading_head WHERE seq = $1 AND hash = decode($2, 'hex')", [
      String(seq),
      hash,
    ]);
    return rowCount === 1;
  }
}
