import { widthOf } from '../tlog/tile-path';
import type { Tiles } from '../tlog/tile-tree';
import { HASH_BYTES } from '../tlog/tree.hash';

export interface TilePlace {
  readonly level: number;
  readonly n: number;
}

/** Two megabytes: every tile above the lowest level of a log of 16 million events. */
const KEPT_TILES = 256;

/**
 * The tiles above the lowest level, kept by a process that proves: 65,536 leaves share one, so nearly all proofs need the same few. A
 * tile only grows, and what is published of it can never be another: no more than that is kept, and none has to be forgotten but for room.
 */
export class KeptTiles {
  private readonly kept = new Map<string, Buffer>();

  constructor(private readonly read: (places: readonly TilePlace[]) => Promise<Tiles>, private readonly most = KEPT_TILES) {}

  /** Tiles as long as a tree of that size has them; those that are not kept are read, and kept as far as they are published. */
  async of(places: readonly TilePlace[], size: number, publishedSize: number): Promise<Tiles> {
    const found = new Map(places.map(({ level, n }) => [nameOf(level, n), this.kept.get(nameOf(level, n))]));
    const missing = places.filter(({ level, n }) => (found.get(nameOf(level, n))?.length ?? 0) < widthOf(level, n, size) * HASH_BYTES);
    const read = missing.length === 0 ? undefined : await this.read(missing);
    for (const { level, n } of missing) {
      const tile = read!(level, n);
      found.set(nameOf(level, n), tile);
      this.keep(nameOf(level, n), tile.subarray(0, widthOf(level, n, publishedSize) * HASH_BYTES));
    }
    return (level, n) => found.get(nameOf(level, n)) ?? Buffer.alloc(0);
  }

  private keep(name: string, hashes: Buffer): void {
    if ((this.kept.get(name)?.length ?? 0) > hashes.length) return;
    this.kept.delete(name);
    // A buffer of its own: a piece would hold the whole answer of the server.
    this.kept.set(name, Buffer.from(hashes));
    if (this.kept.size > this.most) this.kept.delete(this.kept.keys().next().value!);
  }
}

const nameOf = (level: number, n: number): string => `${level}/${n}`;
