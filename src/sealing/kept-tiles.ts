import { widthOf } from '../tlog/tile-path';
import { type Rows, rowsOf, type Tiles } from '../tlog/tile-tree';
import { HASH_BYTES } from '../tlog/tree.hash';

export interface TilePlace {
  readonly level: number;
  readonly n: number;
}

/** Of 16 kB each with all that is folded from it: every tile above the lowest level of a log of 16 million events, in 4 MB. */
const KEPT_TILES = 256;

/** Where the rows of a tile are found; none of a tile that nobody asked for. */
export type FoldedTiles = (level: number, n: number) => Rows;

/**
 * The tiles above the lowest level, kept by a process that proves: 65,536 leaves share one, so nearly all proofs need the same few, and
 * folding them takes longer than reading. A tile only grows, and what is published of it can never be another: no more than that is kept, and none has
 * to be forgotten but for room.
 */
export class KeptTiles {
  private readonly kept = new Map<string, Rows>();

  constructor(private readonly read: (places: readonly TilePlace[]) => Promise<Tiles>, private readonly most = KEPT_TILES) {}

  /** Tiles at least as long as a tree of that size has them; those that are not kept are read, and kept as far as they are published. */
  async of(places: readonly TilePlace[], size: number, publishedSize: number): Promise<FoldedTiles> {
    const found = new Map(places.map(({ level, n }) => [nameOf(level, n), this.kept.get(nameOf(level, n))]));
    const missing = places.filter(({ level, n }) => (found.get(nameOf(level, n))?.[0]?.length ?? 0) < widthOf(level, n, size) * HASH_BYTES);
    const read = missing.length === 0 ? undefined : await this.read(missing);
    for (const { level, n } of missing) {
      // A buffer of its own: a piece would hold the whole answer of the server.
      const rows = rowsOf(Buffer.from(read!(level, n).subarray(0, widthOf(level, n, publishedSize) * HASH_BYTES)));
      found.set(nameOf(level, n), rows);
      this.keep(nameOf(level, n), rows);
    }
    return (level, n) => found.get(nameOf(level, n)) ?? [];
  }

  private keep(name: string, rows: Rows): void {
    this.kept.delete(name);
    this.kept.set(name, rows);
    if (this.kept.size > this.most) this.kept.delete(this.kept.keys().next().value!);
  }
}

const nameOf = (level: number, n: number): string => `${level}/${n}`;
