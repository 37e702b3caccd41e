import type { Pool } from 'pg';
import { TILE_WIDTH } from '../tlog/tile-path';
import { leavesInBundle, RUN_LEAVES } from './id-runs';
import { beginningOf, bucketOf, leavesInRun, MERGED_RUNS } from './merged-runs';

/** How many runs of each level there are, from the first one on, counted anew once in so many questions: whatever was merged since is found in the smaller runs, which stay. */
const COUNTED_EACH = 256;
const COUNTS = 'SELECT runs::text FROM seal.merged WHERE runs > 0 ORDER BY level';
/**
 * The server leaves out what does not hold the bytes that are sought, wherever in a record they stand: nearly all. Handing
 * over every row of a bucket took most of the time of a proof once there were a hundred runs. Counts stand in queries of their own, or the
 * server would plan each question anew for the few rows that it then expects, which takes longer than answering it.
 */
const SMALLEST = 'SELECT 0 AS level, run::text, ids FROM seal.id_run WHERE bucket = $1::smallint AND position($2::bytea IN ids) > 0 AND run >= (SELECT $3::bigint)';
const ofLevel = (level: number, at: number): string =>
  `SELECT ${level}, run::text, ids FROM seal.merged_run WHERE level = ${level} AND bucket = $${at}::int AND position($${at + 1}::bytea IN ids) > 0 AND run >= (SELECT $${at + 2}::bigint) AND run < (SELECT $${at + 3}::bigint)`;
// Both ends are named, though nothing stands beyond the upper one: of an open end the planner expects a third of all bundles, and reads them all.
const FIRST_OF_TAIL = `(SELECT size / ${RUN_LEAVES} * ${RUN_LEAVES / TILE_WIDTH} FROM seal.state)`;
const TAIL = `
  SELECT n::text, ids FROM seal.bundle
  WHERE n >= ${FIRST_OF_TAIL} AND n < ${FIRST_OF_TAIL} + ${RUN_LEAVES / TILE_WIDTH} AND position($1::bytea IN ids) > 0`;

/** Leaves whose event's id begins like one that is sought: in the runs, and in the bundles that are in no run yet. */
export class LeafFinder {
  private asked = 0;
  private counts: readonly number[] = [];

  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  async candidates(prefix: Buffer): Promise<readonly number[]> {
    if (this.asked % COUNTED_EACH === 0) this.counts = (await this.pool.query<{ runs: string }>(COUNTS)).rows.map(({ runs }) => Number(runs));
    this.asked += 1;
    const [runs, bundles] = await Promise.all([
      this.pool.query<{ level: number; run: string; ids: Buffer }>(runsOf(prefix, this.counts)),
      this.pool.query<{ n: string; ids: Buffer }>({ name: 'seal_id_tail', text: TAIL, values: [prefix] }),
    ]);
    return [
      ...bundles.rows.flatMap(({ n, ids }) => leavesInBundle(Number(n) * TILE_WIDTH, ids, prefix)),
      ...runs.rows.flatMap(({ level, run, ids }) => leavesInRun({ level, run: Number(run), ids }, prefix)),
    ];
  }
}

/** Of each level the runs that are in none of the next: a level that has none is not asked for. */
function runsOf(prefix: Buffer, counts: readonly number[]): { readonly name: string; readonly text: string; readonly values: unknown[] } {
  const madeInto = (level: number): number => (counts[level] ?? 0) * MERGED_RUNS;
  const [texts, values]: [string[], unknown[]] = [[SMALLEST], [bucketOf(prefix), beginningOf(prefix, 0), madeInto(0)]];
  counts.forEach((runs, index) => {
    const level = index + 1;
    texts.push(ofLevel(level, values.length + 1));
    values.push(bucketOf(prefix, level), beginningOf(prefix, level), madeInto(level), runs);
  });
  return { name: `seal_runs_of_${counts.length}`, text: texts.join(' UNION ALL '), values };
}
