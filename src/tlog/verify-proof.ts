import { HASH_BYTES, hashOfNode } from './tree.hash';

/** A tree of 2^63 leaves has no longer path. */
const MAX_PATH = 63;
const areHashes = (hashes: readonly Uint8Array[]): boolean => hashes.every((hash) => hash.length === HASH_BYTES);
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
const isOdd = (n: number): boolean => n % 2 === 1;
const half = (n: number): number => Math.floor(n / 2);
const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;

/** Where a walk from a node upwards stands: the node's number and that of the last node of its level. */
interface Place {
  readonly node: number;
  readonly last: number;
}

const up = ({ node, last }: Place): Place => ({ node: half(node), last: half(last) });

/** The last node of a level may have no sibling for several levels: it is carried up until it is a right child. */
function upFromRight(place: Place): Place {
  let at = place;
  while (!isOdd(at.node) && at.node !== 0) at = up(at);
  return at;
}

/** RFC 9162 section 2.1.3.2. */
export function includes({
  index,
  size,
  leaf,
  path,
  root,
}: {
  index: number;
  size: number;
  leaf: Buffer;
  path: readonly Buffer[];
  root: Buffer;
}): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || path.length > MAX_PATH || !areHashes([leaf, root, ...path])) return false;
  let at: Place = { node: index, last: size - 1 };
  let hash = leaf;
  for (const sibling of path) {
    if (at.last === 0) return false;
    if (isOdd(at.node) || at.node === at.last) {
      hash = hashOfNode(sibling, hash);
      at = upFromRight(at);
    } else hash = hashOfNode(hash, sibling);
    at = up(at);
  }
  return at.last === 0 && same(hash, root);
}

/** RFC 9162 section 2.1.4.2. Every tree extends the empty one: then there is nothing to show, and the old root is not looked at. */
export function extendsTree({
  old,
  size,
  path,
  oldRoot,
  root,
}: {
  old: number;
  size: number;
  path: readonly Buffer[];
  oldRoot: Buffer;
  root: Buffer;
}): boolean {
  if (!isCount(old) || !isCount(size) || old > size || path.length > MAX_PATH || !areHashes([oldRoot, root, ...path])) return false;
  if (old === size) return path.length === 0 && same(oldRoot, root);
  if (old === 0) return path.length === 0;
  return path.length > 0 && walksTo(old, size, path, oldRoot, root);
}

function walksTo(old: number, size: number, given: readonly Buffer[], oldRoot: Buffer, root: Buffer): boolean {
  // Where the old tree is perfect its root is the first hash, and the proof leaves it out.
  const [first, ...path] = Number.isInteger(Math.log2(old)) ? [oldRoot, ...given] : given;
  let at: Place = { node: old - 1, last: size - 1 };
  while (isOdd(at.node)) at = up(at);
  let [before, after] = [first!, first!];
  for (const hash of path) {
    if (at.last === 0) return false;
    if (isOdd(at.node) || at.node === at.last) {
      [before, after] = [hashOfNode(hash, before), hashOfNode(hash, after)];
      at = upFromRight(at);
    } else after = hashOfNode(after, hash);
    at = up(at);
  }
  return at.last === 0 && same(before, oldRoot) && same(after, root);
}
