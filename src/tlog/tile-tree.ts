import { foldedHashes, HASH_BYTES, hashOfNode, rootOfNothing } from './tree.hash';
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
  constructor(readonly level: number, readonly n: number, readonly bytes: number) {
    super(`tile ${level}/${n} holds ${bytes} bytes, too few`);
  }
}

function subtreeRoot(tiles: Tiles, subtree: Subtree): Buffer {
  const { level, n, first, count } = hashesOf(subtree);
  const tile = tiles(level, n);
  if (tile.length < (first + count) * HASH_BYTES) throw new TileTooShort(level, n, tile.length);
  return foldedHashes(tile.subarray(first * HASH_BYTES, (first + count) * HASH_BYTES));
}

/** The root over a span. @throws TileTooShort */
export function rootOfSpan(tiles: Tiles, span: Span): Buffer {
  const parts = subtreesOf(span).map((subtree) => subtreeRoot(tiles, subtree));
  return parts.length === 0 ? rootOfNothing() : parts.reduceRight((right, left) => hashOfNode(left, right));
}

export const rootOfSize = (tiles: Tiles, size: number): Buffer => rootOfSpan(tiles, { from: 0, to: size });
export const rootsOfSpans = (tiles: Tiles, spans: readonly Span[]): readonly Buffer[] => spans.map((span) => rootOfSpan(tiles, span));

/** The tiles that have to be read before spans can be folded, each once. */
export function tilesFor(spans: readonly Span[]): readonly { readonly level: number; readonly n: number }[] {
  const needed = new Map(spans.flatMap(subtreesOf).map((subtree) => {
    const { level, n } = hashesOf(subtree);
    return [`${level}/${n}`, { level, n }];
  }));
  return [...needed.values()];
}
