import fc from 'fast-check';
import { GrowingTree } from './growing-tree';
import { consistencySpans, inclusionSpans, type Subtree } from './subtrees';
import { tilesOfSize, TILE_WIDTH, widthOf } from './tile-path';
import { hashesOf, rootInRows, rootOfSize, rootOver, rootsOfSpans, rowsOf, TileTooShort, tilesFor } from './tile-tree';
import { hashOfLeaf, hashOfNode, rootOfNothing } from './tree.hash';
import { extendsTree, includes } from './verify-proof';

/** RFC 6962 section 2.1, word for word: what the tiles are compared with. */
const k = (n: number): number => (n <= 2 ? 1 : 2 ** Math.ceil(Math.log2(n) - 1));
function MTH(D: readonly Buffer[]): Buffer {
  const n = D.length;
  if (n === 0) return rootOfNothing();
  if (n === 1) return D[0]!;
  return hashOfNode(MTH(D.slice(0, k(n))), MTH(D.slice(k(n))));
}
function PATH(m: number, D: readonly Buffer[]): readonly Buffer[] {
  const n = D.length;
  if (n === 1) return [];
  return m < k(n) ? [...PATH(m, D.slice(0, k(n))), MTH(D.slice(k(n)))] : [...PATH(m - k(n), D.slice(k(n))), MTH(D.slice(0, k(n)))];
}
function SUBPROOF(m: number, D: readonly Buffer[], b: boolean): readonly Buffer[] {
  const n = D.length;
  if (m === n) return b ? [] : [MTH(D)];
  return m <= k(n)
    ? [...SUBPROOF(m, D.slice(0, k(n)), b), MTH(D.slice(k(n)))]
    : [...SUBPROOF(m - k(n), D.slice(k(n)), false), MTH(D.slice(0, k(n)))];
}

const leaves = Array.from({ length: 2_100 }, (_, i) => hashOfLeaf(Buffer.from(String(i))));
const size = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.constantFrom(255, 256, 257, 511, 512, 513, 1_024, 2_047, 2_048, 2_049),
  fc.integer({ min: 1, max: leaves.length }),
);
/** Grown by appends of any length, taken up anew from its tiles between them, as a sealer is after a restart. */
function tilesGrown(steps: readonly number[]): {
  readonly read: (level: number, n: number) => Buffer;
  readonly size: number;
  readonly root: Buffer;
} {
  const tiles = new Map<string, Buffer>();
  const read = (level: number, n: number): Buffer => tiles.get(`${level}/${n}`) ?? Buffer.alloc(0);
  let [at, root] = [0, rootOfNothing()];
  for (const step of steps) {
    const tree = GrowingTree.of(at, read);
    tree.append(leaves.slice(at, at + step));
    for (const { level, n, hashes } of tree.takeGrown()) tiles.set(`${level}/${n}`, Buffer.from(hashes));
    [at, root] = [tree.size, tree.root()];
  }
  return { read, size: at, root };
}
const whole = tilesGrown([leaves.length]);
/** By what is folded from each tile once. */
const rootInFolded = (subtree: Subtree): Buffer => {
  const { level, n } = hashesOf(subtree);
  return rootInRows(rowsOf(whole.read(level, n)), subtree);
};

describe('a tree of tiles, beside the RFC word for word', () => {
  it('has its roots, however it was grown', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 6 }), (steps) => {
        const { read, size: count, root } = tilesGrown(steps.map((step) => Math.min(step, 300)));
        expect(root).toEqual(MTH(leaves.slice(0, count)));
        expect(rootOfSize(read, count)).toEqual(root);
      }),
      { numRuns: 60 },
    ));

  it('holds the tiles of its size and no longer ones', () =>
    fc.assert(
      fc.property(size, (count) => {
        const { read } = tilesGrown([count]);
        for (const { level, n, width } of tilesOfSize(count)) {
          expect(read(level, n).length).toBe(width * 32);
          const first = leaves.slice(n * TILE_WIDTH ** (level + 1), n * TILE_WIDTH ** (level + 1) + TILE_WIDTH ** level);
          expect(read(level, n).subarray(0, 32)).toEqual(MTH(first));
        }
        expect(widthOf(0, Math.ceil(count / TILE_WIDTH), count)).toBe(0);
      }),
      { numRuns: 40 },
    ));

  it('includes every leaf by the path of the RFC, from at most a few tiles', () =>
    fc.assert(
      fc.property(size, fc.nat(), (count, any) => {
        const index = any % count;
        const path = rootsOfSpans(whole.read, inclusionSpans(index, count));
        expect(inclusionSpans(index, count).map((span) => rootOver(rootInFolded, span))).toEqual(path);
        expect(path).toEqual(PATH(index, leaves.slice(0, count)));
        expect(tilesFor(inclusionSpans(index, count)).length).toBeLessThanOrEqual(4);
        expect(includes({ index, size: count, leaf: leaves[index]!, path, root: MTH(leaves.slice(0, count)) })).toBe(true);
      }),
      { numRuns: 200 },
    ));

  it('shows that it extends every smaller one by the proof of the RFC', () =>
    fc.assert(
      fc.property(size, fc.nat(), (count, any) => {
        const old = any % (count + 1);
        const path = rootsOfSpans(whole.read, consistencySpans(old, count));
        expect(path).toEqual(old === 0 ? [] : SUBPROOF(old, leaves.slice(0, count), true));
        expect(extendsTree({ old, size: count, path, oldRoot: MTH(leaves.slice(0, old)), root: MTH(leaves.slice(0, count)) })).toBe(true);
      }),
      { numRuns: 200 },
    ));
});

describe('what is not so', () => {
  const altered = (hash: Buffer, bit: number): Buffer => {
    const copy = Buffer.from(hash);
    copy[Math.floor(bit / 8) % 32]! ^= 1 << (bit % 8);
    return copy;
  };

  it('is refused: another leaf, index, size, root, a bit of the path, a hash more or less', () =>
    fc.assert(
      fc.property(size, fc.nat(), fc.nat({ max: 255 }), (count, any, bit) => {
        const index = any % count;
        const good = {
          index,
          size: count,
          leaf: leaves[index]!,
          path: rootsOfSpans(whole.read, inclusionSpans(index, count)),
          root: rootOfSize(whole.read, count),
        };
        const at = any % Math.max(1, good.path.length);
        const wrong = [
          { ...good, leaf: altered(good.leaf, bit) },
          { ...good, root: altered(good.root, bit) },
          { ...good, index: count },
          { ...good, index: -1 },
          { ...good, path: [...good.path, good.root] },
          ...(good.path.length === 0
            ? []
            : [
                { ...good, path: good.path.slice(1) },
                { ...good, path: good.path.map((hash, i) => (i === at ? altered(hash, bit) : hash)) },
                { ...good, index: (index + 1) % count },
              ]),
        ];
        expect(wrong.map(includes)).toEqual(wrong.map(() => false));
      }),
      { numRuns: 200 },
    ));

  it('is refused: a fork of any kind', () =>
    fc.assert(
      fc.property(size, fc.nat(), fc.nat({ max: 255 }), (count, any, bit) => {
        const old = 1 + (any % count);
        const good = {
          old,
          size: count,
          path: rootsOfSpans(whole.read, consistencySpans(old, count)),
          oldRoot: rootOfSize(whole.read, old),
          root: rootOfSize(whole.read, count),
        };
        const wrong = [
          { ...good, oldRoot: altered(good.oldRoot, bit) },
          { ...good, root: altered(good.root, bit) },
          { ...good, path: [...good.path, good.root] },
          { ...good, old: count + 1 },
          ...(good.path.length === 0
            ? []
            : [
                { ...good, path: good.path.slice(1) },
                { ...good, path: good.path.map((hash) => altered(hash, bit)) },
              ]),
        ];
        expect(wrong.map(extendsTree)).toEqual(wrong.map(() => false));
      }),
      { numRuns: 200 },
    ));

  it('is refused: leaves outside the tree, a tile that is too short, an edge that is', () => {
    expect(() => inclusionSpans(3, 3)).toThrow(RangeError);
    expect(() => consistencySpans(4, 3)).toThrow(RangeError);
    expect(() => rootOfSize(() => Buffer.alloc(31), 1)).toThrow(TileTooShort);
    expect(() => rootInRows(rowsOf(Buffer.alloc(96)), { height: 1, index: 1 })).toThrow(TileTooShort);
    expect(() => GrowingTree.of(3, () => Buffer.alloc(64))).toThrow(RangeError);
  });
});

it('counts beyond 32 bits', () => {
  const count = 2 ** 40 + 7;
  expect(inclusionSpans(2 ** 40, count).at(-1)).toEqual({ from: 0, to: 2 ** 40 });
  expect(tilesFor(inclusionSpans(2 ** 40, count))).toEqual(
    expect.arrayContaining([
      { level: 5, n: 0 },
      { level: 0, n: 2 ** 32 },
    ]),
  );
});
