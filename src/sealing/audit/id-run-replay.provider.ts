import { TILE_WIDTH } from '../../tlog/tile-path';
import { IdRunCheck, type WrongRows } from '../ids/id-run-check.provider';
import type { IdRunRows } from '../ids/id-run-rows.adapter';
import { ID_BYTES, RUN_LEAVES } from '../ids/id-runs';
import { leavesOf, MERGED_RUNS } from '../ids/merged-runs';
import type { Finding } from './finding';
import type { SealedBundle } from './event-replay.provider';

const BUNDLES_OF_RUN = RUN_LEAVES / TILE_WIDTH;
const MENDED = '`npm run ledger -- mend-ids` makes it again from the bundles; where the audit also names a bundle, that one comes first';

/**
 * Holds the runs by which the leaf of an event is found to the ids that the leaves have. Where one is wrong, no proof is: an event is not found by its id,
 * or is looked for in vain. All of it follows from the log, and is made again.
 */
export class IdRunReplay {
  /** Runs of every level that were compared. */
  checked = 0;
  private readonly check: IdRunCheck;
  private readonly wrong = new Set<string>();
  private readonly ids = Buffer.alloc(RUN_LEAVES * ID_BYTES);
  private filled = 0;

  private constructor(
    private readonly rows: IdRunRows,
    private readonly counts: readonly number[],
    private readonly find: (found: Finding) => void,
  ) {
    this.check = new IdRunCheck(rows);
  }

  /** Before the size of the log is asked for: what is merged by now was sealed before. */
  static async begin(rows: IdRunRows, find: (found: Finding) => void): Promise<IdRunReplay> {
    return new IdRunReplay(rows, await rows.counts(), find);
  }

  /** Bundle after bundle, in their order. One that cannot be read is told of elsewhere; its run waits for the next audit. */
  async add({ n, ids }: SealedBundle): Promise<void> {
    const at = n % BUNDLES_OF_RUN;
    if (at === 0) this.filled = 0;
    if (ids) this.filled += ids.copy(this.ids, at * TILE_WIDTH * ID_BYTES);
    if (at === BUNDLES_OF_RUN - 1 && this.filled === this.ids.length)
      await this.compared(0, Math.floor(n / BUNDLES_OF_RUN), (run) => this.check.ofLeaves(run, this.ids));
  }

  /** What is made of the lowest runs, level by level, in a log of which so many leaves were sealed when this began. */
  async end(size: number): Promise<void> {
    for (const run of await this.rows.beyond())
      this.find({
        kind: 'INSERTED',
        place: 'idIndex',
        what: `run ${run} of ids has rows, and its leaves are not all sealed: it would keep them from being sealed; ${MENDED}`,
      });
    let there = Math.floor(size / RUN_LEAVES);
    for (const [index, told] of this.counts.entries()) {
      const [level, possible] = [index + 1, Math.floor(there / MERGED_RUNS)];
      if (told > possible)
        this.find({
          kind: 'ALTERED',
          place: 'idIndex',
          what: `${told} runs of ids of level ${level} are told to be there, where there can be ${possible}; ${MENDED}`,
        });
      there = Math.min(told, possible);
      for (let run = 0; run < there; run += 1) await this.merged(level, run);
    }
  }

  /** One that is made of a wrong one is wrong with it, and named when that is right. */
  private async merged(level: number, run: number): Promise<void> {
    const below = Array.from({ length: MERGED_RUNS }, (_, at) => nameOf(level - 1, run * MERGED_RUNS + at));
    if (below.some((name) => this.wrong.has(name))) this.wrong.add(nameOf(level, run));
    else await this.compared(level, run, () => this.check.ofRuns(level, run));
  }

  private async compared(level: number, run: number, check: (run: number) => Promise<readonly WrongRows[]>): Promise<void> {
    this.checked += 1;
    const wrong = await check(run);
    if (wrong.length === 0) return;
    this.wrong.add(nameOf(level, run));
    this.find(await this.told(level, run, wrong));
  }

  private async told(level: number, run: number, wrong: readonly WrongRows[]): Promise<Finding> {
    let [gone, other] = [0, 0];
    for (const { buckets, expected } of wrong) {
      const stored = new Map((await this.rows.of(level, run, buckets)).map(({ bucket, ids }) => [bucket, ids]));
      for (const { bucket, ids } of expected) {
        if (!stored.has(bucket)) gone += 1;
        else if (!stored.get(bucket)!.equals(ids)) other += 1;
        stored.delete(bucket);
      }
      other += stored.size;
    }
    const leafIndex = run * leavesOf(level);
    const what = `run ${run} of ids of level ${level}: ${gone} rows are gone and ${other} are not what the leaves give; events of leaves ${leafIndex} to ${leafIndex + leavesOf(level) - 1} may not be found by their ids; ${MENDED}`;
    return { kind: other > 0 ? 'ALTERED' : 'MISSING', place: 'idIndex', what, leafIndex };
  }
}

const nameOf = (level: number, run: number): string => `${level}/${run}`;
