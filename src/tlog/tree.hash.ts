import { createHash, hash } from 'node:crypto';
import { ENTRY_LENGTH_BYTES } from './entry-bundle';

/** Hashes of the tree, RFC 6962 section 2.1: a leaf behind a zero byte, an inner node behind a one, so that neither is taken for the other. */
export const HASH_BYTES = 32;
const [LEAF, NODE] = [0, 1];
/** Both children of a node. */
const PAIR_BYTES = 2 * HASH_BYTES;

// A message is put together in one place and hashed by one call, which answers text, a character for each byte: a hash object and
// an answer as a buffer of its own, outside the heap, cost three times as much as the hashing itself.
const message = Buffer.alloc(4_096, LEAF);
const node = Buffer.alloc(1 + PAIR_BYTES, NODE);

export function hashOfLeaf(entry: Uint8Array): Buffer {
  if (entry.length + 1 >= message.length)
    return createHash('sha256')
      .update(Buffer.from([LEAF]))
      .update(entry)
      .digest();
  message.set(entry, 1);
  return Buffer.from(hash('sha256', begun(entry.length + 1), 'binary'), 'binary');
}

/** So many first bytes of the message. Entries are of few lengths: each view is made once, for making one takes a tenth of hashing it. */
const views = new Array<Buffer | undefined>(message.length);
const begun = (bytes: number): Buffer => (views[bytes] ??= message.subarray(0, bytes));

/** Of the first entries of a bundle, one hash after the other. */
export function hashesOfBundle(bundle: Buffer, count: number): Buffer {
  const hashes = Buffer.allocUnsafe(count * HASH_BYTES);
  let at = 0;
  for (let leaf = 0; leaf < count; leaf += 1) {
    const from = at + ENTRY_LENGTH_BYTES;
    at = from + bundle.readUInt16BE(at);
    if (at - from + 1 >= message.length) hashes.set(hashOfLeaf(bundle.subarray(from, at)), leaf * HASH_BYTES);
    else {
      bundle.copy(message, 1, from, at);
      hashes.write(hash('sha256', begun(at - from + 1), 'binary'), leaf * HASH_BYTES, 'binary');
    }
  }
  return hashes;
}

export function hashOfNode(left: Uint8Array, right: Uint8Array): Buffer {
  // Whatever is not two hashes comes from others, to be refused by the root that it gives.
  if (left.length !== HASH_BYTES || right.length !== HASH_BYTES)
    return createHash('sha256')
      .update(Buffer.from([NODE]))
      .update(left)
      .update(right)
      .digest();
  node.set(left, 1);
  node.set(right, 1 + HASH_BYTES);
  return Buffer.from(hash('sha256', node, 'binary'), 'binary');
}

/** The root over a power of two of hashes that stand one after the other. */
export function foldedHashes(hashes: Buffer): Buffer {
  const row = Buffer.from(hashes);
  for (let count = hashes.length / HASH_BYTES; count > 1; count /= 2) putParents(row, row, count / 2);
  return Buffer.from(row.subarray(0, HASH_BYTES));
}

/** Of hashes that stand one after the other the node over each two; what is left over has none. */
export function parentsOf(hashes: Buffer): Buffer {
  const count = Math.floor(hashes.length / PAIR_BYTES);
  const parents = Buffer.alloc(count * HASH_BYTES);
  putParents(parents, hashes, count);
  return parents;
}

/** The place may be that of the children: no parent is written where a child is still to be read. */
function putParents(place: Buffer, children: Buffer, count: number): void {
  for (let at = 0; at < count; at += 1) {
    children.copy(node, 1, at * PAIR_BYTES, (at + 1) * PAIR_BYTES);
    place.write(hash('sha256', node, 'binary'), at * HASH_BYTES, 'binary');
  }
}

export const rootOfNothing = (): Buffer => createHash('sha256').digest();
