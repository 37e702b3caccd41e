import { TILE_WIDTH } from '../../tlog/tile-path';
import { ID_BYTES, RUN_LEAVES } from './id-runs';

/** An odd number of 32 bits, half of them set: ids that begin or end alike are spread over the chains all the same. */
const SPREAD = 0x9e3779b1;
const CHAIN_BITS = 16;
const CHAINS = 2 ** CHAIN_BITS;
const WORD_BITS = 32;

/**
 * Ids of the leaves that are in no run yet, as far as their bundles are full and a checkpoint covers them: those never change, so a process that looks for
 * ids reads each bundle once, and not all of them for every id. At most one run: 328 kB of ids and 512 kB by which they are found.
 */
export class KeptTail {
  private readonly ids = Buffer.alloc(RUN_LEAVES * ID_BYTES);
  /** The last leaf of each chain and the one before each leaf, counted from 1; 0 ends a chain. */
  private readonly last = new Int32Array(CHAINS);
  private readonly before = new Int32Array(RUN_LEAVES);
  private leaves = 0;

  /** Of the run that begins with this bundle. */
  constructor(readonly firstBundle: number) {}

  /** The first bundle that is not kept. */
  get nextBundle(): number {
    return this.firstBundle + this.leaves / TILE_WIDTH;
  }

  /** The next bundle, which must be full; any other one is left out and read again. */
  add(n: number, ids: Buffer): void {
    if (n !== this.nextBundle || this.leaves === RUN_LEAVES || ids.length !== TILE_WIDTH * ID_BYTES) return;
    ids.copy(this.ids, this.leaves * ID_BYTES);
    for (const end = this.leaves + TILE_WIDTH; this.leaves < end; this.leaves += 1) {
      const chain = chainOf(this.ids, this.leaves * ID_BYTES);
      this.before[this.leaves] = this.last[chain]!;
      this.last[chain] = this.leaves + 1;
    }
  }

  /** Leaves whose ids begin so. */
  leavesOf(prefix: Buffer): readonly number[] {
    const found: number[] = [];
    for (let at = this.last[chainOf(prefix, 0)]!; at > 0; at = this.before[at - 1]!) {
      if (this.ids.compare(prefix, 0, ID_BYTES, (at - 1) * ID_BYTES, at * ID_BYTES) === 0)
        found.push(this.firstBundle * TILE_WIDTH + at - 1);
    }
    return found;
  }
}

const chainOf = (ids: Buffer, at: number): number =>
  Math.imul(ids.readUInt32BE(at) ^ ids[at + ID_BYTES - 1]!, SPREAD) >>> (WORD_BITS - CHAIN_BITS);
