import type { Pool } from 'pg';
import { TILE_WIDTH } from '../tlog/tile-path';
import { bucketOf, leavesInBundle, leavesInRun, RUN_LEAVES } from './id-runs';

const TAIL = `
  SELECT n::text, ids FROM seal.bundle
  WHERE n >= (SELECT size / ${RUN_LEAVES} * ${RUN_LEAVES / TILE_WIDTH} FROM seal.state)`;

/** Leaves whose event's id begins like one that is sought: in the runs, and in the bundles that are in no run yet. */
export class LeafFinder {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  async candidates(prefix: Buffer): Promise<readonly number[]> {
    const [runs, bundles] = await Promise.all([
      this.pool.query<{ run: string; ids: Buffer }>({ name: 'seal_id_run', text: 'SELECT run::text, ids FROM seal.id_run WHERE bucket = $1', values: [bucketOf(prefix)] }),
      this.pool.query<{ n: string; ids: Buffer }>({ name: 'seal_id_tail', text: TAIL }),
    ]);
    return [
      ...bundles.rows.flatMap(({ n, ids }) => leavesInBundle(Number(n) * TILE_WIDTH, ids, prefix)),
      ...runs.rows.flatMap(({ run, ids }) => leavesInRun({ run: Number(run), ids }, prefix)),
    ];
  }
}
