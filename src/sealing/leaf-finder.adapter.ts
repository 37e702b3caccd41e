import type { Pool } from 'pg';
import { TILE_WIDTH } from '../tlog/tile-path';
import { leavesInBundle, RUN_LEAVES } from './id-runs';
import { beginningOf, bucketOf, leavesInRun, LEVELS, MERGED_RUNS } from './merged-runs';

const ALL_LEVELS = Array.from({ length: LEVELS + 1 }, (_, level) => level);
const madeInto = (level: number): string => `coalesce((SELECT runs * ${MERGED_RUNS} FROM seal.merged WHERE level = ${level + 1}), 0)`;
/**
 * Each level's runs that are in no run of the next one yet. The server leaves out what does not hold the bytes that are sought, wherever in a record
 * they stand: nearly all. Handing over every row of a bucket took most of the time of a proof once there were a hundred runs.
 */
const RUNS = ALL_LEVELS.map((level) => {
  const [bucket, beginning] = [`$${level + 1}`, `$${LEVELS + level + 2}::bytea`];
  return level === 0
    ? `SELECT 0 AS level, run::text, ids FROM seal.id_run WHERE bucket = ${bucket}::smallint AND run >= ${madeInto(0)} AND position(${beginning} IN ids) > 0`
    : `SELECT ${level}, run::text, ids FROM seal.merged_run WHERE level = ${level} AND bucket = ${bucket}::int AND run >= ${madeInto(level)} AND run < (SELECT runs FROM seal.merged WHERE level = ${level}) AND position(${beginning} IN ids) > 0`;
}).join(' UNION ALL ');
// Both ends are named, though nothing stands beyond the upper one: of an open end the planner expects a third of all bundles, and reads them all.
const FIRST_OF_TAIL = `(SELECT size / ${RUN_LEAVES} * ${RUN_LEAVES / TILE_WIDTH} FROM seal.state)`;
const TAIL = `
  SELECT n::text, ids FROM seal.bundle
  WHERE n >= ${FIRST_OF_TAIL} AND n < ${FIRST_OF_TAIL} + ${RUN_LEAVES / TILE_WIDTH} AND position($1::bytea IN ids) > 0`;

/** Leaves whose event's id begins like one that is sought: in the runs, and in the bundles that are in no run yet. */
export class LeafFinder {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  async candidates(prefix: Buffer): Promise<readonly number[]> {
    const asked = [...ALL_LEVELS.map((level) => bucketOf(prefix, level)), ...ALL_LEVELS.map((level) => beginningOf(prefix, level))];
    const [runs, bundles] = await Promise.all([
      this.pool.query<{ level: number; run: string; ids: Buffer }>({ name: 'seal_merged_runs', text: RUNS, values: asked }),
      this.pool.query<{ n: string; ids: Buffer }>({ name: 'seal_id_tail', text: TAIL, values: [prefix] }),
    ]);
    return [
      ...bundles.rows.flatMap(({ n, ids }) => leavesInBundle(Number(n) * TILE_WIDTH, ids, prefix)),
      ...runs.rows.flatMap(({ level, run, ids }) => leavesInRun({ level, run: Number(run), ids }, prefix)),
    ];
  }
}
