import { bundled } from '../../tlog/entry-bundle';
import { GrowingTree, type GrownTile } from '../../tlog/growing-tree';
import { TILE_WIDTH } from '../../tlog/tile-path';
import { ID_BYTES, type IdRun, idRunsOf, RUN_LEAVES } from '../ids/id-runs';
import type { Leaf } from './leaf.hash';

export interface Bundle {
  readonly n: number;
  readonly entries: Buffer;
  readonly ids: Buffer;
  readonly firstPosition: bigint;
  /** Where the store's positions are not dense: eight bytes for each leaf. */
  readonly positions: Buffer | null;
}
/** What the rows of the seal have more, after some leaves. */
export interface Growth {
  readonly size: number;
  readonly root: Buffer;
  readonly position: bigint;
  readonly tiles: readonly GrownTile[];
  readonly bundles: readonly Bundle[];
  readonly runs: readonly IdRun[];
  /** Numbers of the full bundles that were handed over before: from the one, and up to the other without it. */
  readonly ahead: { readonly from: number; readonly to: number };
}
/** What has to be read to go on with a log: its right edge. */
export interface Edge {
  readonly size: number;
  readonly tile: (level: number, n: number) => Buffer;
  /** The last bundle, where it is not full. */
  readonly bundle: Bundle | undefined;
  /** Ids of the leaves in the run that is not full. */
  readonly ids: Buffer;
}

const POSITION_BYTES = 8;
export function positionsOf(leaves: readonly Pick<Leaf, 'position'>[]): Buffer {
  const bytes = Buffer.alloc(leaves.length * POSITION_BYTES);
  leaves.forEach(({ position }, at) => bytes.writeBigInt64BE(position, at * POSITION_BYTES));
  return bytes;
}

/** The log with only its right edge in memory, and what has grown since it was last taken. */
export class GrowingLog {
  private readonly tree: GrowingTree;
  private bundle: Bundle | undefined;
  private ids: Buffer;
  private grown: Bundle[] = [];
  private runs: IdRun[] = [];
  private position = 0n;
  /** Leaves of which the growth was taken. */
  private taken: number;
  /** Full bundles that were handed over since. */
  private handed = 0;

  constructor(
    edge: Edge,
    private readonly isDense: boolean,
  ) {
    this.tree = GrowingTree.of(edge.size, edge.tile);
    [this.bundle, this.ids, this.taken] = [edge.bundle, edge.ids, edge.size];
    if ((edge.bundle?.ids.length ?? 0) !== (edge.size % TILE_WIDTH) * ID_BYTES || edge.ids.length !== (edge.size % RUN_LEAVES) * ID_BYTES)
      throw new RangeError('the edge is not that of this size');
  }

  get size(): number {
    return this.tree.size;
  }
  get root(): Buffer {
    return this.tree.root();
  }

  add(leaves: readonly Leaf[]): void {
    this.addToBundles(leaves);
    this.addToRuns(leaves);
    this.tree.append(leaves.map(({ hash }) => hash));
    this.position = leaves.at(-1)!.position;
  }

  /** Bundles that will not grow any more and in which no growth ends: nothing refers to them before the next growth does. */
  takeFull(): readonly Bundle[] {
    const isFull = ({ n, ids }: Bundle): boolean => n * TILE_WIDTH >= this.taken && ids.length === TILE_WIDTH * ID_BYTES;
    const full = this.grown.filter(isFull);
    this.grown = this.grown.filter((bundle) => !isFull(bundle));
    this.handed += full.length;
    return full;
  }

  /** Everything else that was added since the last growth. */
  takeGrowth(): Growth {
    const [bundles, runs, from] = [this.grown, this.runs, Math.ceil(this.taken / TILE_WIDTH)];
    const ahead = { from, to: from + this.handed };
    [this.grown, this.runs, this.taken, this.handed] = [[], [], this.tree.size, 0];
    return { size: this.tree.size, root: this.tree.root(), position: this.position, tiles: this.tree.takeGrown(), bundles, runs, ahead };
  }

  private addToBundles(leaves: readonly Leaf[]): void {
    for (let [taken, size] = [0, this.tree.size]; taken < leaves.length; ) {
      const part = leaves.slice(taken, taken + TILE_WIDTH - (size % TILE_WIDTH));
      [taken, size] = [taken + part.length, size + part.length];
      const bundle = this.grownBundle(Math.floor((size - 1) / TILE_WIDTH), part);
      // One that grew twice is there once, as it is now.
      this.grown = [...this.grown.filter(({ n }) => n !== bundle.n), bundle];
      this.bundle = size % TILE_WIDTH === 0 ? undefined : bundle;
    }
  }

  private grownBundle(n: number, leaves: readonly Leaf[]): Bundle {
    const before = this.bundle;
    const after = (have: Buffer | null | undefined, more: Buffer): Buffer => (have ? Buffer.concat([have, more]) : more);
    return {
      n,
      entries: after(before?.entries, bundled(leaves.map(({ entry }) => entry))),
      ids: after(before?.ids, Buffer.concat(leaves.map(({ id }) => id))),
      firstPosition: before?.firstPosition ?? leaves[0]!.position,
      positions: this.isDense ? null : after(before?.positions, positionsOf(leaves)),
    };
  }

  private addToRuns(leaves: readonly Leaf[]): void {
    let rest = Buffer.concat([this.ids, ...leaves.map(({ id }) => id)]);
    for (let run = Math.floor(this.tree.size / RUN_LEAVES); rest.length >= RUN_LEAVES * ID_BYTES; run++) {
      this.runs.push(...idRunsOf(run, rest.subarray(0, RUN_LEAVES * ID_BYTES)));
      rest = rest.subarray(RUN_LEAVES * ID_BYTES);
    }
    this.ids = rest;
  }
}
