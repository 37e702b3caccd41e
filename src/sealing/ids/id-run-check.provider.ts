import { digestOfRows } from './id-run-digest.hash';
import type { Buckets, IdRunRows } from './id-run-rows.adapter';
import { BUCKETS, type IdRun, idRunsOf } from './id-runs';
import { BUCKETS_AT_ONCE, bucketsOf, MERGED_RUNS, mergedRuns } from './merged-runs';

/** Buckets of a run of which a row is not what it is made of. */
export interface WrongRows {
  readonly level: number;
  readonly run: number;
  readonly buckets: Buckets;
  readonly expected: readonly IdRun[];
}

/**
 * Holds runs of ids to what they are made of: those of the lowest level to the ids of the leaves, the others to the runs below. The database tells
 * a digest of what it holds; six bytes an event and level are read there and, where runs are merged, once here.
 */
export class IdRunCheck {
  constructor(private readonly rows: IdRunRows) {}

  /** Of the lowest level, from the ids of all its leaves. */
  async ofLeaves(run: number, ids: Buffer): Promise<readonly WrongRows[]> {
    return this.unlike({ level: 0, run, buckets: { from: 0, to: BUCKETS }, expected: idRunsOf(run, ids) });
  }

  /** Of a higher one, from the eight below it. */
  async ofRuns(level: number, run: number): Promise<readonly WrongRows[]> {
    const wrong: WrongRows[] = [];
    for (let from = 0; from < bucketsOf(level - 1); from += BUCKETS_AT_ONCE) {
      const below = { from, to: Math.min(from + BUCKETS_AT_ONCE, bucketsOf(level - 1)) };
      const buckets = { from: below.from * MERGED_RUNS, to: below.to * MERGED_RUNS };
      const expected = mergedRuns(level, await this.rows.below(level, run, below)).toSorted((one, other) => one.bucket - other.bucket);
      wrong.push(...(await this.unlike({ level, run, buckets, expected })));
    }
    return wrong;
  }

  private async unlike(rows: WrongRows): Promise<readonly WrongRows[]> {
    return (await this.rows.digest(rows.level, rows.run, rows.buckets)) === digestOfRows(rows.expected) ? [] : [rows];
  }
}
