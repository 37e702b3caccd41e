// @ts-check
// The Merkle tree of RFC 6962, section 2.1: a log of entries under one hash. Nothing here reads or writes anything.
import { createHash } from 'node:crypto';

/** Leaves and inner nodes are hashed behind different bytes, so that one is never mistaken for the other. */
const [LEAF, NODE] = [Buffer.from([0]), Buffer.from([1])];
export const HASH_BYTES = 32;
/** A path of more hashes would belong to a tree of more than 2^63 entries. */
export const MOST_HASHES = 63;

/** @param {...(Uint8Array | string)} parts */
export const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
/** @param {Uint8Array} entry */
export const leafHash = (entry) => sha256(LEAF, entry);
/** @param {Buffer} left @param {Buffer} right */
export const nodeHash = (left, right) => sha256(NODE, left, right);
export const EMPTY_ROOT = sha256();

/** A tree that grows leaf by leaf and keeps one hash for each power of two of its size. */
export class GrowingTree {
  size = 0;
  /** @type {Buffer[]} Roots of its perfect subtrees, the largest first. */
  peaks = [];

  /** @param {Buffer} leaf */
  push(leaf) {
    this.size += 1;
    let hash = leaf;
    for (let rest = this.size; rest % 2 === 0; rest /= 2) hash = nodeHash(/** @type {Buffer} */ (this.peaks.pop()), hash);
    this.peaks.push(hash);
  }

  root() {
    return this.size === 0 ? EMPTY_ROOT : this.peaks.reduceRight((right, left) => nodeHash(left, right));
  }
}

/** @param {readonly Buffer[]} hashes of leaves, or of equal subtrees of a power of two of leaves each */
export function rootOf(hashes) {
  const tree = new GrowingTree();
  hashes.forEach((hash) => tree.push(hash));
  return tree.root();
}

// `>>` would cut to 32 bits: sizes are numbers up to 2^53, halved by division.
/** @param {number} value */
const half = (value) => Math.floor(value / 2);
/** @param {number} value */
const isOdd = (value) => value % 2 === 1;
/** @param {readonly Buffer[]} hashes */
const areHashes = (hashes) => hashes.length <= MOST_HASHES && hashes.every(({ length }) => length === HASH_BYTES);

/**
 * The way from a node up to the root: for each hash of the path, whether it stands to the left.
 * @param {number} node @param {number} last the last node of its level @param {readonly Buffer[]} path @returns {boolean[] | undefined} undefined where the path does not end at the root
 */
function wayUp(node, last, path) {
  const lefts = [];
  for (let step = 0; step < path.length; step += 1) {
    if (last === 0) return undefined;
    const isLeft = isOdd(node) || node === last;
    // A node without a right sibling rises until it has a left one.
    while (isLeft && !isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    lefts.push(isLeft);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 ? lefts : undefined;
}

/**
 * Whether a leaf stands at an index of the tree of a size and root (RFC 9162, 2.1.3.2).
 * @param {{ leaf: Buffer, index: number, size: number, path: readonly Buffer[], root: Buffer }} claim
 */
export function isIncluded({ leaf, index, size, path, root }) {
  if (index >= size || !areHashes([leaf, root]) || !areHashes(path)) return false;
  const lefts = wayUp(index, size - 1, path);
  return (
    lefts !== undefined && path.reduce((hash, each, nth) => (lefts[nth] ? nodeHash(each, hash) : nodeHash(hash, each)), leaf).equals(root)
  );
}

/**
 * Whether the tree of the new size begins with the tree of the old one (RFC 9162, 2.1.4.2).
 * An old size of 0 is the caller's: every tree extends the empty one, and there is nothing to prove.
 * @param {{ oldSize: number, newSize: number, path: readonly Buffer[], oldRoot: Buffer, newRoot: Buffer }} claim
 */
export function isConsistent({ oldSize, newSize, path, oldRoot, newRoot }) {
  if (!areHashes([oldRoot, newRoot]) || !areHashes(path)) return false;
  if (oldSize === newSize) return path.length === 0 && oldRoot.equals(newRoot);
  if (oldSize === 0 || oldSize > newSize || path.length === 0) return false;
  const [first = oldRoot, ...rest] = isPowerOfTwo(oldSize) ? [oldRoot, ...path] : path;
  let [node, last] = [oldSize - 1, newSize - 1];
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  const lefts = wayUp(node, last, rest);
  // What stands to the left belongs to both trees; what stands to the right has come since.
  const was = rest.reduce((hash, each, nth) => (lefts?.[nth] ? nodeHash(each, hash) : hash), first);
  const is = rest.reduce((hash, each, nth) => (lefts?.[nth] ? nodeHash(each, hash) : nodeHash(hash, each)), first);
  return lefts !== undefined && was.equals(oldRoot) && is.equals(newRoot);
}

/** @param {number} value */
function isPowerOfTwo(value) {
  let rest = value;
  while (rest > 1 && rest % 2 === 0) rest /= 2;
  return rest === 1;
}
