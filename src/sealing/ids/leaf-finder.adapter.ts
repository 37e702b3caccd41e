import type { Pool } from 'pg';
import { TILE_WIDTH } from '../../tlog/tile-path';
import { leavesInBundle, RUN_LEAVES } from './id-runs';
import { KeptTail } from './kept-tail';
import { beginningOf, bucketOf, leavesInRun, MERGED_RUNS } from './merged-runs';

/** How many runs of each level there are, from the first one on, counted anew once in so many questions: whatever was merged since is found in the smaller runs, which stay. */
const COUNTED_EACH = 256;
const BUNDLES = `SELECT (size / ${TILE_WIDTH})::text AS bundles FROM seal.state`;
const COUNTS = 'SELECT runs::text FROM seal.merged WHERE runs > 0 ORDER BY level';
/**
 * The server leaves out what does not hold the bytes that are sought, wherever in a record they stand: nearly all. Handing
 * over every row of a bucket took most of the time of a proof once there were a hundred runs. Counts stand in queries of their own, or the
 * server would plan each question anew for the few rows that it then expects, which takes longer than answering it.
 */
const SMALLEST =
  'SELECT 0 AS level, run::text, ids FROM seal.id_run WHERE bucket = $1::smallint AND position($2::bytea IN ids) > 0 AND run >= (SELECT $3::bigint)';
const ofLevel = (level: number, at: number): string =>
  `SELECT ${level}, run::text, ids FROM seal.merged_run WHERE level = ${level} AND bucket = $${at}::int AND position($${at + 1}::bytea IN ids) > 0 AND run >= (SELECT $${at + 2}::bigint) AND run < (SELECT $${at + 3}::bigint)`;
/** In place of a level: bundles that stay as they are, and others, which are handed over only where they hold what is sought. */
const [SETTLED, UNSETTLED] = [-1, -2];
const BUNDLES_OF_RUN = RUN_LEAVES / TILE_WIDTH;
const FIRST_OF_TAIL = `(SELECT size / ${RUN_LEAVES} * ${BUNDLES_OF_RUN} FROM seal.state)`;
const FIRST_UNSETTLED = `(SELECT size / ${TILE_WIDTH} FROM seal.state)`;
// In the same statement as the runs, so at the same moment: a run that becomes whole is in one of both. Both ends are named, though nothing stands beyond the upper one: of an open end the planner expects a third of all bundles, and reads them all.
const TAIL = `
  SELECT CASE WHEN n < ${FIRST_UNSETTLED} THEN ${SETTLED} ELSE ${UNSETTLED} END, n::text, ids FROM seal.bundle
  WHERE n >= greatest(${FIRST_OF_TAIL}, (SELECT $4::bigint)) AND n < ${FIRST_OF_TAIL} + ${BUNDLES_OF_RUN} AND (n < ${FIRST_UNSETTLED} OR position($5::bytea IN ids) > 0)`;

interface Found {
  readonly level: number;
  /** Of a run or of a bundle. */
  readonly run: string;
  readonly ids: Buffer;
}

/** Leaves whose event's id begins like one that is sought: in the runs, and in the bundles that are in no run yet. */
export class LeafFinder {
  private asked = 0;
  private counts: readonly number[] = [];
  private tail = new KeptTail(0);

  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  async candidates(prefix: Buffer): Promise<readonly number[]> {
    const found = await this.look(prefix);
    return found.length === 0 && (await this.isOfWhatWas()) ? this.look(prefix) : found;
  }

  /** A crash takes back counts that waited for no disk, and a database may be set back: then what is kept is of what is no more. */
  private async isOfWhatWas(): Promise<boolean> {
    const [before, { rows }] = [this.counts, await this.pool.query<{ bundles: string }>(BUNDLES)];
    this.counts = await this.counted();
    const isBeyond = this.tail.nextBundle > Number(rows[0]?.bundles ?? 0);
    if (isBeyond) this.tail = new KeptTail(0);
    return isBeyond || before.join() !== this.counts.join();
  }

  private async counted(): Promise<readonly number[]> {
    return (await this.pool.query<{ runs: string }>(COUNTS)).rows.map(({ runs }) => Number(runs));
  }

  private async look(prefix: Buffer): Promise<readonly number[]> {
    if (this.asked % COUNTED_EACH === 0) this.counts = await this.counted();
    this.asked += 1;
    // What was kept when the server was asked: of a run that becomes whole meanwhile another question may drop it.
    const { tail } = this;
    const { rows } = await this.pool.query<Found>(questionOf(prefix, this.counts, tail.nextBundle));
    const bundles = rows
      .filter(({ level }) => level < 0)
      .map(({ level, run, ids }) => ({ n: Number(run), ids, isSettled: level === SETTLED }))
      .sort((one, other) => one.n - other.n);
    this.keep(bundles.filter(({ isSettled }) => isSettled));
    return [
      ...new Set([
        ...tail.leavesOf(prefix),
        ...bundles.flatMap(({ n, ids }) => leavesInBundle(n * TILE_WIDTH, ids, prefix)),
        ...rows.filter(({ level }) => level >= 0).flatMap(({ level, run, ids }) => leavesInRun({ level, run: Number(run), ids }, prefix)),
      ]),
    ];
  }

  /** Of one run alone: the bundles of the former one are in a run now. */
  private keep(bundles: readonly { readonly n: number; readonly ids: Buffer }[]): void {
    for (const { n, ids } of bundles) {
      if (n > this.tail.firstBundle && n % BUNDLES_OF_RUN === 0) this.tail = new KeptTail(n);
      this.tail.add(n, ids);
    }
  }
}

/** Of each level the runs that are in none of the next, where there are any; of the bundles in no run those that are not kept. */
function questionOf(
  prefix: Buffer,
  counts: readonly number[],
  firstBundle: number,
): { readonly name: string; readonly text: string; readonly values: unknown[] } {
  const madeInto = (level: number): number => (counts[level] ?? 0) * MERGED_RUNS;
  const [texts, values]: [string[], unknown[]] = [
    [SMALLEST, TAIL],
    [bucketOf(prefix), beginningOf(prefix, 0), madeInto(0), firstBundle, prefix],
  ];
  counts.forEach((runs, index) => {
    const level = index + 1;
    texts.push(ofLevel(level, values.length + 1));
    values.push(bucketOf(prefix, level), beginningOf(prefix, level), madeInto(level), runs);
  });
  return { name: `seal_leaves_of_${counts.length}`, text: texts.join(' UNION ALL '), values };
}
