import type { ClientBase } from 'pg';
import { entriesOf } from '../../tlog/entry-bundle';
import { Malformed } from '../../tlog/malformed';
import { TILE_WIDTH } from '../../tlog/tile-path';
import { byteaArray } from '../bytea-array';
import { idInEntry } from '../entry-in-part';
import { IdRunCheck, type WrongRows } from './id-run-check.provider';
import { IdRunRows } from './id-run-rows.adapter';
import { ID_BYTES, RUN_LEAVES, writeIdBytes } from './id-runs';
import { MERGED_RUNS } from './merged-runs';

const BUNDLES_OF_RUN = RUN_LEAVES / TILE_WIDTH;
const SIZE = 'SELECT size::text FROM seal.state';
/** Bundles that are read at once: 2 MB, as entries are. */
const BUNDLES_AT_ONCE = 16;
const BUNDLES = 'SELECT entries FROM seal.bundle WHERE n >= $1 AND n < $2 ORDER BY n';
// At one moment: a run that is sealed meanwhile comes with the size that has it.
const DROP_BEYOND = `DELETE FROM seal.id_run WHERE run >= (SELECT size / ${RUN_LEAVES} FROM seal.state)`;
const DROP = {
  lowest: 'DELETE FROM seal.id_run WHERE bucket >= $1 AND bucket < $2 AND run = $3',
  merged: 'DELETE FROM seal.merged_run WHERE bucket >= $1 AND bucket < $2 AND run = $3 AND level = $4',
};
const ADD = {
  lowest: 'INSERT INTO seal.id_run (bucket, run, ids) SELECT r.bucket, $1, r.ids FROM unnest($2::smallint[], $3::bytea[]) r (bucket, ids)',
  merged:
    'INSERT INTO seal.merged_run (bucket, run, ids, level) SELECT r.bucket, $1, r.ids, $4 FROM unnest($2::int[], $3::bytea[]) r (bucket, ids)',
};
const LOWER = 'UPDATE seal.merged SET runs = $2 WHERE level = $1';

/** Bundles of the log are gone, or say something else than they were sealed with: what they would give cannot be made. */
export class BundlesGone extends Error {}

export interface Mended {
  /** Runs of every level that were looked at. */
  readonly checked: number;
  readonly made: number;
}

/**
 * Makes the runs by which ids are found again where they are not what the log gives, from the lowest level on, as its owner: the service may only add to
 * them. It goes on meanwhile: what is not sealed yet, and what is being merged, is left alone.
 */
export class IdRunMender {
  private readonly rows: IdRunRows;
  private readonly check: IdRunCheck;
  private checked = 0;
  private made = 0;

  constructor(private readonly owner: ClientBase) {
    this.rows = new IdRunRows(owner);
    this.check = new IdRunCheck(this.rows);
  }

  /** @throws BundlesGone */
  async mend(): Promise<Mended> {
    const counts = await this.rows.counts();
    await this.owner.query(DROP_BEYOND);
    const { rows } = await this.owner.query<{ size: string }>(SIZE);
    let there = Math.floor(Number(rows[0]?.size ?? 0) / RUN_LEAVES);
    for (let run = 0; run < there; run += 1) await this.put(await this.check.ofLeaves(run, await this.idsOf(run)));
    for (const [index, told] of counts.entries()) {
      const [level, possible] = [index + 1, Math.floor(there / MERGED_RUNS)];
      if (told > possible) await this.owner.query(LOWER, [level, possible]);
      there = Math.min(told, possible);
      for (let run = 0; run < there; run += 1) await this.put(await this.check.ofRuns(level, run));
    }
    return { checked: this.checked, made: this.made };
  }

  private async idsOf(run: number): Promise<Buffer> {
    const ids = Buffer.allocUnsafe(RUN_LEAVES * ID_BYTES);
    for (let at = 0; at < BUNDLES_OF_RUN; at += BUNDLES_AT_ONCE) {
      const first = run * BUNDLES_OF_RUN + at;
      const { rows } = await this.owner.query<{ entries: Buffer }>(BUNDLES, [first, first + BUNDLES_AT_ONCE]);
      const written = rows.every(({ entries }, index) => writeIds(entries, first + index, ids, (at + index) * TILE_WIDTH * ID_BYTES));
      if (rows.length < BUNDLES_AT_ONCE || !written)
        throw new BundlesGone(`bundles ${first} to ${first + BUNDLES_AT_ONCE - 1} of the log are not whole; the audit names them`);
    }
    return ids;
  }

  private async put(wrong: readonly WrongRows[]): Promise<void> {
    this.checked += 1;
    if (wrong.length === 0) return;
    this.made += 1;
    await this.owner.query('BEGIN');
    for (const each of wrong) await this.replace(each);
    await this.owner.query('COMMIT');
  }

  private async replace({ level, run, buckets, expected }: WrongRows): Promise<void> {
    const [which, values] = level === 0 ? (['lowest', []] as const) : (['merged', [level]] as const);
    await this.owner.query(DROP[which], [buckets.from, buckets.to, run, ...values]);
    await this.owner.query(ADD[which], [run, expected.map(({ bucket }) => bucket), byteaArray(expected.map(({ ids }) => ids)), ...values]);
  }
}

/** From the entries themselves: what is stored beside them for the search may be what is wrong. False where the bundle is not whole. */
function writeIds(bundle: Buffer, n: number, ids: Buffer, from: number): boolean {
  const entries = readable(bundle);
  return (
    entries.length === TILE_WIDTH &&
    entries.every((entry, at) => {
      const id = idInEntry(entry, n * TILE_WIDTH + at);
      if (id !== undefined) writeIdBytes(id, ID_BYTES, ids, from + at * ID_BYTES);
      return id !== undefined;
    })
  );
}

function readable(bundle: Buffer): readonly Buffer[] {
  try {
    return entriesOf(bundle);
  } catch (fault) {
    if (fault instanceof Malformed) return [];
    throw fault;
  }
}
