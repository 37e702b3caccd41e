import { hashesOfLevel, TILE_WIDTH, widthOf } from '../../tlog/tile-path';
import { type Rows, rowsOf, type Tiles } from '../../tlog/tile-tree';
import { HASH_BYTES } from '../../tlog/tree.hash';

export interface TilePlace {
  readonly level: number;
  readonly n: number;
}

/** Of 16 kB each with all that is folded from it: every tile above the lowest level of a log of 16 million events, in 4 MB. */
const KEPT_TILES = 256;
/** By one statement, behind an answer: 64 kB, and 2 ms to fold. */
const FILLED_AT_ONCE = 8;

/** Where the rows of a tile are found; none of a tile that nobody asked for. */
export type FoldedTiles = (level: number, n: number) => Rows;

/**
 * The tiles above the lowest level, kept by a process that proves: 65,536 leaves share one, so nearly all proofs need the same few, and
 * folding them takes longer than reading. A tile only grows, and what is published of it can never be another: no more than that is kept, and none has
 * to be forgotten but for room. The first proof has the others read behind it, so that a large log is as quick as a small one from then on (ADR 192).
 */
export class KeptTiles {
  private readonly kept = new Map<string, Rows>();
  private filling: Promise<void> | undefined;

  constructor(
    private readonly read: (places: readonly TilePlace[]) => Promise<Tiles>,
    private readonly most = KEPT_TILES,
  ) {}

  /** Tiles at least as long as a tree of that size has them; those that are not kept are read, and kept as far as they are published. */
  async of(places: readonly TilePlace[], size: number, publishedSize: number): Promise<FoldedTiles> {
    const found = new Map(places.map(({ level, n }) => [nameOf(level, n), this.kept.get(nameOf(level, n))]));
    const missing = places.filter(({ level, n }) => (found.get(nameOf(level, n))?.[0]?.length ?? 0) < widthOf(level, n, size) * HASH_BYTES);
    if (missing.length > 0) for (const [name, rows] of await this.fetched(missing, publishedSize)) found.set(name, rows);
    // Whoever needs a tile that could not be read asks for it again, and hears why.
    this.filling ??= this.fill(publishedSize).catch(() => undefined);
    return (level, n) => found.get(nameOf(level, n)) ?? [];
  }

  /** Nothing is pushed out for what nobody asked for. */
  private async fill(publishedSize: number): Promise<void> {
    const places = [...upperTiles(publishedSize, this.most)].filter(({ level, n }) => !this.kept.has(nameOf(level, n)));
    for (let at = 0; at < places.length && this.kept.size < this.most; at += FILLED_AT_ONCE) {
      await this.fetched(places.slice(at, at + Math.min(FILLED_AT_ONCE, this.most - this.kept.size)), publishedSize);
    }
  }

  private async fetched(places: readonly TilePlace[], publishedSize: number): Promise<readonly (readonly [string, Rows])[]> {
    const tiles = await this.read(places);
    return places.map(({ level, n }) => {
      // A buffer of its own: a piece would hold the whole answer of the server.
      const rows = rowsOf(Buffer.from(tiles(level, n).subarray(0, widthOf(level, n, publishedSize) * HASH_BYTES)));
      this.keep(nameOf(level, n), rows);
      return [nameOf(level, n), rows] as const;
    });
  }

  private keep(name: string, rows: Rows): void {
    this.kept.delete(name);
    this.kept.set(name, rows);
    if (this.kept.size > this.most) this.kept.delete(this.kept.keys().next().value!);
  }
}

/** From the highest level down, the newest of a level first: at most so many. */
function* upperTiles(size: number, most: number): Generator<TilePlace> {
  let level = 1;
  while (hashesOfLevel(level + 1, size) > 0) level += 1;
  for (let left = most; level > 0; level -= 1) {
    for (let n = Math.ceil(hashesOfLevel(level, size) / TILE_WIDTH) - 1; n >= 0; n -= 1, left -= 1) {
      if (left === 0) return;
      yield { level, n };
    }
  }
}

const nameOf = (level: number, n: number): string => `${level}/${n}`;
