import { foldedHashes, HASH_BYTES } from './tree.hash';
import { rootOfSize } from './tile-tree';
import { hashesOfLevel, TILE_WIDTH } from './tile-path';

export interface GrownTile {
  readonly level: number;
  readonly n: number;
  readonly hashes: Buffer;
}

const TILE_BYTES = TILE_WIDTH * HASH_BYTES;

/** A tree of which only the right edge is held: the last tile of each level that is not full. Appending needs no more. */
export class GrowingTree {
  private readonly grown = new Map<string, GrownTile>();

  private constructor(
    private count: number,
    private readonly edge: Buffer[],
  ) {}

  /** Takes up a tree of `size` leaves. `edge` answers the last tile of a level as far as it is filled. */
  static of(size: number, edge: (level: number, n: number) => Buffer): GrowingTree {
    const held: Buffer[] = [];
    for (let level = 0; hashesOfLevel(level, size) > 0; level++) {
      const hashes = hashesOfLevel(level, size);
      const bytes = (hashes % TILE_WIDTH) * HASH_BYTES;
      held.push(bytes === 0 ? Buffer.alloc(0) : edge(level, Math.floor(hashes / TILE_WIDTH)).subarray(0, bytes));
      if (held[level]!.length !== bytes)
        throw new RangeError(`the edge of level ${level} holds ${held[level]!.length} bytes, not ${bytes}`);
    }
    return new GrowingTree(size, held);
  }

  get size(): number {
    return this.count;
  }

  append(leaves: readonly Buffer[]): void {
    this.appendHashes(Buffer.concat(leaves));
  }

  /** One hash of a leaf after the other. */
  appendHashes(hashes: Buffer): void {
    this.add(0, this.count, hashes);
    this.count += hashes.length / HASH_BYTES;
  }

  /** A tile that is full is one hash of the level above. */
  private add(level: number, before: number, hashes: Buffer): void {
    if (hashes.length === 0) return;
    let rest = Buffer.concat([this.edge[level] ?? Buffer.alloc(0), hashes]);
    const full: Buffer[] = [];
    for (let n = Math.floor(before / TILE_WIDTH); rest.length > 0; n++) {
      const tile = rest.subarray(0, TILE_BYTES);
      this.grown.set(`${level}/${n}`, { level, n, hashes: tile });
      if (tile.length < TILE_BYTES) break;
      full.push(foldedHashes(tile));
      rest = rest.subarray(TILE_BYTES);
    }
    this.edge[level] = rest;
    this.add(level + 1, Math.floor(before / TILE_WIDTH), Buffer.concat(full));
  }

  /** What has changed since the last asking, as it is now. */
  takeGrown(): readonly GrownTile[] {
    const tiles = [...this.grown.values()];
    this.grown.clear();
    return tiles;
  }

  root(): Buffer {
    return rootOfSize((level) => this.edge[level]!, this.count);
  }
}
