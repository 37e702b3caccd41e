import { escapeLiteral, type PoolClient, type QueryConfig, type QueryResult } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { Level, LEVELS, rank } from '../../kernel/level';
import { momentIn } from '../../kernel/moment';
import { sameForAll } from '../../kernel/together';
import type { Uuid } from '../../kernel/uuid';
import type { Position } from '../../ledger/event-store.port';
import type { Provenance } from '../../ledger/provenance';
import { type Least, leastOf, leastPositionSql, POSITIONS_SQL, reachedOf } from '../writing/checkpoints';
import { askedBy } from './own-rows.query';
import { answered, LOOK_MS, ReadModelBehind, Reaching, type Wait } from './reaching.provider';
import type { Followed } from '../engine/runner';
import {
  AUDIENCE_SETTING,
  EVERY_LEVEL,
  LEVELS_SETTING,
  REGION_SETTING,
  SUBJECT_SETTING,
  TENANT_SETTING,
  WORKER_SETTING,
} from '../tables/read-models.schema';
import { AsKnown, AsNow, MakesAgain, NO_PAST, Then } from './then';

/** SQLSTATEs of a table or a column that this release asks for and that is still being built: undefined_table, undefined_column. */
const NOT_BUILT = ['42P01', '42703'];

/** In whose eyes a question is asked; row-level security lets through what they may see. */
export interface Viewer {
  readonly audience: string;
  readonly tenant: Uuid | null;
  /** Prefix of division codes, for an authority and a union; null for others. */
  readonly region: string | null;
  /** The highest level that an authority supervises; absent: all. */
  readonly upToLevel?: Level;
  /** The worker behind a one-time code. */
  readonly workerId?: Uuid | null;
  /** The cohort or the sitting of a partner. */
  readonly subjectId?: Uuid;
}
/** A process sees every tenant; it answers nobody. */
export const PROCESS_VIEWER: Viewer = { audience: 'process', tenant: null, region: null };

export interface Seen<Value> {
  readonly value: Value;
  /** The position at which the answer is true. */
  readonly atPosition: Position;
}

/** How recent an answer must be, and up to where in the log it may know. */
export interface Horizon {
  readonly minPosition: Position;
  /** The answer is what was known when the log ended here; null: all that is known now. */
  readonly knownPosition: Position | null;
  /** That moment as the caller wrote it; null or absent: none was named. */
  readonly knownAt?: string | null;
  /** Is told which events the answer rests on, and which came later. */
  readonly provenance?: Provenance | undefined;
}
const SETTINGS = [AUDIENCE_SETTING, TENANT_SETTING, REGION_SETTING, LEVELS_SETTING, WORKER_SETTING, SUBJECT_SETTING] as const;
/** In the order of {@link SETTINGS}. */
const settingsOf = ({ audience, tenant, region, upToLevel, workerId, subjectId }: Viewer): readonly string[] => [
  audience,
  tenant ?? '',
  region ?? '',
  upToLevel ? levelsUpTo(upToLevel) : EVERY_LEVEL,
  workerId ?? '',
  subjectId ?? '',
];
/** All that decides what a viewer is shown, as one text. */
export const eyesOf = (viewer: Viewer): string => settingsOf(viewer).join('\n');
/** By name and by rank, as tables hold them. */
const levelsUpTo = (highest: Level): string =>
  LEVELS.slice(0, rank(highest))
    .flatMap((level) => [level, rank(level)])
    .join(',');

const MARK = "SELECT md5(string_agg(position || ' ' || claim, ',' ORDER BY name)) AS mark FROM engine.checkpoint WHERE name = ANY($1)";

export type Question<Value> = (rows: EntityManager, then: Then) => Promise<Value>;

/** The one way to read a read model: in a read-only transaction that has said who is looking. */
export class ReadModels implements Followed {
  private readonly reaching: Reaching;
  private readonly leastSql: string;
  private readonly marks = sameForAll(async () => (await this.looked<{ mark: string | null }>(MARK))[0]!.mark ?? '');

  constructor(
    private readonly source: DataSource,
    private readonly projections: readonly string[],
    private readonly past: MakesAgain = NO_PAST,
    private readonly lookMs = LOOK_MS,
  ) {
    this.leastSql = leastPositionSql(`ARRAY[${projections.map(escapeLiteral).join(', ')}]::text[]`);
    this.reaching = new Reaching(async () => reachedOf(await this.looked(POSITIONS_SQL)), projections, { lookMs });
  }

  /**
   * Another text as soon as any row of any read model may be another one: how far each projection has come, and under whose claim,
   * which also moves when rows that were built beside are put in their place. One question for all who ask at one moment.
   * @throws ReadModelBehind after {@link LOOK_MS} where nothing answers, or all connections are busy
   */
  mark(): Promise<string> {
    return answered(this.marks.add(), this.lookMs);
  }

  progressed(name: string, position: Position): void {
    this.reaching.progressed(name, position);
  }

  left(): void {
    this.reaching.left();
  }

  /** What was known at an earlier moment is asked of the rows of now, each of which the question then turns into what it was (`then`). */
  async ask<Value>(viewer: Viewer, question: Question<Value>, asked: Position | Horizon = 0n): Promise<Seen<Value>> {
    const {
      minPosition,
      knownPosition,
      knownAt = null,
      provenance,
    }: Horizon = typeof asked === 'bigint' ? { minPosition: asked, knownPosition: null } : asked;
    const reached = knownPosition !== null && knownPosition > minPosition ? knownPosition : minPosition;
    const isKnown = this.reaching.isHere(reached);
    if (!isKnown) await this.reach(reached);
    const then =
      knownPosition === null
        ? new AsNow()
        : new AsKnown(this.past, knownPosition, knownAt === null ? undefined : momentIn(knownAt), provenance);
    const answer = (): Promise<Seen<Value>> => this.inSnapshot(viewer, question, then, { knownPosition, reached });
    // What is known here a crash of the database may have taken back: then it is waited for as by whoever does not know.
    const again = async (fault: unknown): Promise<Seen<Value>> => {
      if (!isKnown || !(fault instanceof ReadModelBehind)) throw fault;
      await this.reach(reached);
      return answer();
    };
    return answer().catch(again).catch(sayWhereNotBuilt);
  }

  /** A connection that was cut without a word answers nobody: the pool hears of it, and the next look has another one. */
  private async looked<Row extends object>(text: string): Promise<readonly Row[]> {
    const runner = this.source.createQueryRunner();
    try {
      const connection = (await runner.connect()) as PoolClient;
      const asked: QueryConfig & { readonly query_timeout: number } = { text, values: [this.projections], query_timeout: this.lookMs };
      return (await connection.query<Row>(asked).catch((fault: Error) => leave(connection, fault))).rows;
    } finally {
      await runner.release();
    }
  }

  private async inSnapshot<Value>(
    viewer: Viewer,
    question: Question<Value>,
    then: Then,
    { knownPosition, reached }: { readonly knownPosition: Position | null; readonly reached: Position },
  ): Promise<Seen<Value>> {
    const runner = this.source.createQueryRunner();
    try {
      const connection = (await runner.connect()) as PoolClient;
      try {
        const atPosition = leastOf(lastRow(await connection.query(this.beginning(viewer))), this.projections) ?? 0n;
        // A crash of the database in between took back what waits for no disk (ADR 180).
        if (atPosition < reached) throw new ReadModelBehind(`the read models are at position ${atPosition} again, before ${reached}`);
        askedBy(runner.manager, viewer);
        const value = await question(runner.manager, then);
        if (then instanceof AsKnown) then.mustHaveBeenAsked(value);
        await connection.query('COMMIT');
        return { value, atPosition: knownPosition ?? atPosition };
      } catch (fault) {
        // That the connection itself is broken is no news. But the pool hears of it, and gives it to nobody: whoever came next would wait behind what was not answered.
        await connection.query('ROLLBACK').catch((broken: Error) => void connection.emit('error', broken));
        throw fault;
      }
    } finally {
      await runner.release();
    }
  }

  /**
   * The whole beginning of a question in one way to the database and back: statements without parameters can be sent as one.
   * The lock comes before the snapshot is taken: until this question is answered no other tables are put in the place of these.
   */
  private beginning(viewer: Viewer): string {
    const settings = settingsOf(viewer).map((value, index) => `set_config('${SETTINGS[index]}', ${escapeLiteral(value)}, true)`);
    return `START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; LOCK TABLE engine.reading IN ACCESS SHARE MODE; SELECT ${settings.join(', ')}; ${this.leastSql}`;
  }

  /**
   * Waits until the named projections (all of them, unless told) have reached a position.
   * @throws ReadModelBehind after {@link MIN_POSITION_WAIT_MS}, or the wait given
   */
  reach(minPosition: Position, wait: Wait = {}): Promise<void> {
    return this.reaching.reach(minPosition, wait);
  }
}

function leave(connection: PoolClient, fault: Error): never {
  connection.emit('error', fault);
  throw fault;
}

/** Of several statements that were sent as one, the answer to the last. */
const lastRow = (results: unknown): Least => (results as readonly QueryResult<Least>[]).at(-1)!.rows[0]!;

function sayWhereNotBuilt(fault: unknown): never {
  const { code } = (fault as { driverError?: { code?: string } }).driverError ?? {};
  if (NOT_BUILT.includes(code ?? '')) throw new ReadModelBehind('a read model is still being built for this release', { cause: fault });
  throw fault;
}
