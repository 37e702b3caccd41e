import type { Pool } from 'pg';
import { byteaArray } from '../bytea-array';
import { IdRunRows } from './id-run-rows.adapter';
import { type IdRun, RUN_LEAVES } from './id-runs';
import { BUCKETS_AT_ONCE, bucketsOf, LEVELS, MERGED_RUNS, mergedRuns } from './merged-runs';

const MERGED = 'SELECT level, runs::text FROM seal.merged';
// Nothing waits for the disk: what is lost with the power is merged again, for a run is told to be there only where all of its rows are.
const UNHURRIED = "WITH unhurried AS (SELECT set_config('synchronous_commit', 'off', true))";
const WRITE = `
  ${UNHURRIED} INSERT INTO seal.merged_run (level, bucket, run, ids)
  SELECT $1::smallint, r.bucket, $2::bigint, r.ids FROM unhurried, unnest($3::int[], $4::bytea[]) r (bucket, ids) ON CONFLICT DO NOTHING`;
const DONE = `
  ${UNHURRIED} INSERT INTO seal.merged (level, runs) SELECT $1::smallint, $2::bigint + 1 FROM unhurried
  WHERE (SELECT count(*) FROM generate_series(0, $3::int - 1) b (bucket) WHERE EXISTS (SELECT FROM seal.merged_run m WHERE m.level = $1 AND m.bucket = b.bucket AND m.run = $2)) = $4
  ON CONFLICT (level) DO UPDATE SET runs = greatest(merged.runs, excluded.runs)`;

/** Eight runs that become one, and the buckets of them that did already. */
interface Merging {
  readonly level: number;
  readonly run: number;
  readonly from: number;
  /** Rows of it so far; a bucket that no id falls into has none. */
  readonly rows: number;
}

/**
 * Makes larger runs of ids, a few buckets at a time, so that nobody has to wait for it. All of it follows from the runs below, which stay: whoever is
 * cut off, or works beside another one, has written the same rows.
 */
export class RunMerger {
  private merging: Merging | undefined;
  /** Of the lowest level: with so many there was nothing left to merge. */
  private runsMerged = 0;
  private readonly rows: IdRunRows;

  constructor(private readonly pool: Pick<Pool, 'query'>) {
    this.rows = new IdRunRows(pool);
  }

  /** One step, in a log of which so many leaves are sealed. Whether there may be another one. */
  async step(size: number): Promise<boolean> {
    const merging = this.merging ?? (await this.next(Math.floor(size / RUN_LEAVES)));
    // Behind a fault, and where rows are gone, a run is begun anew: of what was written of it a server that crashed may have lost the end.
    this.merging = undefined;
    if (merging === undefined) return false;
    const { level, run, from } = merging;
    const to = Math.min(from + BUCKETS_AT_ONCE, bucketsOf(level - 1));
    const made = mergedRuns(level, await this.rows.below(level, run, { from, to }));
    await this.write(level, made);
    const written = merging.rows + made.length;
    if (to < bucketsOf(level - 1)) this.merging = { level, run, from: to, rows: written };
    else await this.pool.query(DONE, [level, run, bucketsOf(level), written]);
    return true;
  }

  private async write(level: number, runs: readonly IdRun[]): Promise<void> {
    if (runs.length === 0) return;
    await this.pool.query({
      name: 'seal_merge',
      text: WRITE,
      values: [level, runs[0]!.run, runs.map(({ bucket }) => bucket), byteaArray(runs.map(({ ids }) => ids))],
    });
  }

  /** Of the lowest level first: the next one is made of its runs. */
  private async next(runs: number): Promise<Merging | undefined> {
    if (runs === this.runsMerged) return undefined;
    const { rows } = await this.pool.query<{ level: number; runs: string }>(MERGED);
    const merged = new Map(rows.map((row) => [row.level, Number(row.runs)]));
    for (let level = 1; level <= LEVELS; level += 1) {
      const [done, there] = [merged.get(level) ?? 0, level === 1 ? runs : (merged.get(level - 1) ?? 0)];
      if ((done + 1) * MERGED_RUNS <= there) return { level, run: done, from: 0, rows: 0 };
    }
    this.runsMerged = runs;
    return undefined;
  }
}
