import { foldedHashes, HASH_BYTES, hashOfNode, parentsOf, rootOfNothing } from './tree.hash';
import { type Span, type Subtree, subtreesOf } from './subtrees';
import { TILE_HEIGHT, TILE_WIDTH } from './tile-path';

/** Tile `n` of a level, as bytes; it may be longer than is needed of it. */
export type Tiles = (level: number, n: number) => Buffer;
/** Where the hashes of a perfect subtree lie: `count` of them from `first` on, in one tile. */
interface HashesAt {
  readonly level: number;
  readonly n: number;
  readonly first: number;
  readonly count: number;
}

/** A subtree whose height is no multiple of 8 is folded from 2^(height mod 8) hashes of the level below: nothing else is stored. */
export function hashesOf({ height, index }: Subtree): HashesAt {
  const level = Math.floor(height / TILE_HEIGHT);
  const count = 2 ** (height % TILE_HEIGHT);
  const from = index * count;
  return { level, n: Math.floor(from / TILE_WIDTH), first: from % TILE_WIDTH, count };
}

export class TileTooShort extends Error {
  constructor(
    readonly level: number,
    readonly n: number,
    readonly bytes: number,
  ) {
    super(`tile ${level}/${n} holds ${bytes} bytes, too few`);
  }
}

export function subtreeRoot(tiles: Tiles, subtree: Subtree): Buffer {
  const { level, n, first, count } = hashesOf(subtree);
  const tile = tiles(level, n);
  if (tile.length < (first + count) * HASH_BYTES) throw new TileTooShort(level, n, tile.length);
  return foldedHashes(tile.subarray(first * HASH_BYTES, (first + count) * HASH_BYTES));
}

/** The roots of all perfect subtrees of a tile: a row for each height, the tile itself first. */
export type Rows = readonly Buffer[];

export function rowsOf(tile: Buffer): Rows {
  const rows = [tile];
  for (let row = tile; row.length > HASH_BYTES; rows.push(row)) row = parentsOf(row);
  return rows;
}

/** The root of a perfect subtree from the rows of its tile. @throws TileTooShort */
export function rootInRows(rows: Rows, subtree: Subtree): Buffer {
  const { level, n, first, count } = hashesOf(subtree);
  const from = (first / count) * HASH_BYTES;
  const root = rows[subtree.height % TILE_HEIGHT]?.subarray(from, from + HASH_BYTES);
  if (root?.length !== HASH_BYTES) throw new TileTooShort(level, n, rows[0]?.length ?? 0);
  return root;
}

/** The root over a span. @throws TileTooShort */
export const rootOfSpan = (tiles: Tiles, span: Span): Buffer => rootOver((subtree) => subtreeRoot(tiles, subtree), span);

/** The root over a span whose perfect subtrees have these roots. */
export function rootOver(rootOf: (subtree: Subtree) => Buffer, span: Span): Buffer {
  const parts = subtreesOf(span).map(rootOf);
  return parts.length === 0 ? rootOfNothing() : parts.reduceRight((right, left) => hashOfNode(left, right));
}

export const rootOfSize = (tiles: Tiles, size: number): Buffer => rootOfSpan(tiles, { from: 0, to: size });
export const rootsOfSpans = (tiles: Tiles, spans: readonly Span[]): readonly Buffer[] => spans.map((span) => rootOfSpan(tiles, span));

/** The tiles that have to be read before spans can be folded, each once. */
export function tilesFor(spans: readonly Span[]): readonly { readonly level: number; readonly n: number }[] {
  const needed = new Map(
    spans.flatMap(subtreesOf).map((subtree) => {
      const { level, n } = hashesOf(subtree);
      return [`${level}/${n}`, { level, n }];
    }),
  );
  return [...needed.values()];
}
