import type { Pool } from 'pg';
import type { Uuid } from '../kernel/uuid';
import type { Beside } from '../people/reading-intake.provider';
import { MAX_WRONG_TRIES, TRIES_WINDOW_MINUTES, VISITOR_DAYS, waitMinutes } from './tries';

/** A visit in so many also sweeps away what is older than it may be, unless that was done within the last minute. */
const [SWEEP_EVERY, SWEPT_FOR_MS] = [200, 60_000];
/** Of one address at a time in this process; whoever sends more asks too much. */
const MAX_IN_TURN = 60;

export interface Visit {
  readonly visit: Uuid;
  readonly visitor: Buffer;
}

const WITH_LOOKS = 'visited AS (INSERT INTO verification.visits_together (visits, visitors) VALUES ($9, $10))';

const SWEEP = `
  WITH alone AS (DELETE FROM verification.visit WHERE at <= clock_timestamp() - make_interval(days => $1) RETURNING 1),
  together AS (DELETE FROM verification.visits_together WHERE at <= clock_timestamp() - make_interval(days => $1) RETURNING cardinality(visits) AS visits)
  SELECT (SELECT count(*) FROM alone)::int + (SELECT coalesce(sum(visits), 0) FROM together)::int AS swept`;

export class TooManyInTurn extends Error {}

/** Who asked in public, and how often in vain. In the database, so that every instance counts the same; in real time. */
export class Visits {
  private readonly turns = new Map<string, { readonly last: Promise<void>; readonly waiting: number }>();
  private kept = 0;
  private sweptAtMs = -Infinity;

  constructor(
    private readonly pool: Pool,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  /** Whole minutes that this visitor has yet to wait; undefined where it may try. */
  async waitOf(visitor: Buffer): Promise<number | undefined> {
    const { rows } = await this.pool.query<{ seconds: number }>(
      `SELECT extract(epoch FROM at + make_interval(mins => $2) - clock_timestamp())::float8 AS seconds FROM verification.visit
       WHERE visitor = $1 AND was_wrong AND at > clock_timestamp() - make_interval(mins => $2) ORDER BY at DESC OFFSET $3 LIMIT 1`,
      [visitor, TRIES_WINDOW_MINUTES, MAX_WRONG_TRIES - 1],
    );
    return rows[0] && waitMinutes(rows[0].seconds);
  }

  async keep(visit: Uuid, visitor: Buffer, wasWrong: boolean): Promise<void> {
    await this.pool.query('INSERT INTO verification.visit (visit, visitor, was_wrong) VALUES ($1, $2, $3)', [visit, visitor, wasWrong]);
    await this.counted(1);
  }

  /** To be kept with the looks of those who came, none of whom tried in vain. */
  besideLooks(visits: readonly Visit[], asks: string | undefined): Beside {
    return {
      name: asks === undefined ? 'looks_with_visits' : 'looks_with_visits_and_head',
      writes: WITH_LOOKS,
      asks: asks ?? 'NULL',
      values: [visits.map(({ visit }) => visit), visits.map(({ visitor }) => visitor)],
    };
  }

  /** So many were kept: now and then it is time to sweep. */
  async counted(visits: number): Promise<void> {
    this.kept += visits;
    if (this.kept < SWEEP_EVERY || this.nowMs() < this.sweptAtMs + SWEPT_FOR_MS) return;
    [this.kept, this.sweptAtMs] = [0, this.nowMs()];
    await this.sweep();
  }

  /** How many visits have become nobody's. */
  async sweep(): Promise<number> {
    const { rows } = await this.pool.query<{ swept: number }>(SWEEP, [VISITOR_DAYS]);
    return rows[0]!.swept;
  }

  /**
   * One try of an address after the other, so that ten at once count as ten. Instances do not wait for each other: beyond
   * the limit each of them lets one more through.
   * @throws TooManyInTurn
   */
  async inTurn<Value>(visitor: Buffer, work: () => Promise<Value>): Promise<Value> {
    const name = visitor.toString('hex');
    const { last = Promise.resolve(), waiting = 0 } = this.turns.get(name) ?? {};
    if (waiting >= MAX_IN_TURN) throw new TooManyInTurn(`${MAX_IN_TURN} tries of one address wait already`);
    const mine = last.then(work);
    const ended = mine.then(
      () => this.leave(name),
      () => this.leave(name),
    );
    this.turns.set(name, { last: ended, waiting: waiting + 1 });
    return mine;
  }

  private leave(name: string): void {
    const { last, waiting } = this.turns.get(name)!;
    if (waiting === 1) this.turns.delete(name);
    else this.turns.set(name, { last, waiting: waiting - 1 });
  }
}
