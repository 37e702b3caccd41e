import type { Pool } from 'pg';
import { TILE_WIDTH } from '../tlog/tile-path';
import { bucketOf, leavesInBundle, leavesInRun, RUN_LEAVES } from './id-runs';

// The server leaves out what does not hold the bytes that are sought, wherever in a record they stand: nearly all. Handing
// over every row of a bucket took most of the time of a proof once there were a hundred runs.
const RUNS = 'SELECT run::text, ids FROM seal.id_run WHERE bucket = $1 AND position($2::bytea IN ids) > 0';
// Both ends are named, though nothing stands beyond the upper one: of an open end the planner expects a third of all bundles, and reads them all.
const FIRST_OF_TAIL = `(SELECT size / ${RUN_LEAVES} * ${RUN_LEAVES / TILE_WIDTH} FROM seal.state)`;
const TAIL = `
  SELECT n::text, ids FROM seal.bundle
  WHERE n >= ${FIRST_OF_TAIL} AND n < ${FIRST_OF_TAIL} + ${RUN_LEAVES / TILE_WIDTH} AND position($1::bytea IN ids) > 0`;

/** Leaves whose event's id begins like one that is sought: in the runs, and in the bundles that are in no run yet. */
export class LeafFinder {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  async candidates(prefix: Buffer): Promise<readonly number[]> {
    const [runs, bundles] = await Promise.all([
      this.pool.query<{ run: string; ids: Buffer }>({ name: 'seal_id_run', text: RUNS, values: [bucketOf(prefix), prefix.subarray(1)] }),
      this.pool.query<{ n: string; ids: Buffer }>({ name: 'seal_id_tail', text: TAIL, values: [prefix] }),
    ]);
    return [
      ...bundles.rows.flatMap(({ n, ids }) => leavesInBundle(Number(n) * TILE_WIDTH, ids, prefix)),
      ...runs.rows.flatMap(({ run, ids }) => leavesInRun({ run: Number(run), ids }, prefix)),
    ];
  }
}
