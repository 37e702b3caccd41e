import { createHash, hash } from 'node:crypto';

/** Hashes of the tree, RFC 6962 section 2.1: a leaf behind a zero byte, an inner node behind a one, so that neither is taken for the other. */
export const HASH_BYTES = 32;
const [LEAF, NODE] = [0, 1];
/** Both children of a node. */
const PAIR_BYTES = 2 * HASH_BYTES;

// A message is put together in one place and hashed by one call, which answers text: a hash object and an answer as a buffer of
// its own, outside the heap, cost three times as much as the hashing itself.
const message = Buffer.alloc(4_096, LEAF);
const node = Buffer.alloc(1 + PAIR_BYTES, NODE);

export function hashOfLeaf(entry: Uint8Array): Buffer {
  if (entry.length >= message.length) return createHash('sha256').update(Buffer.from([LEAF])).update(entry).digest();
  message.set(entry, 1);
  return Buffer.from(hash('sha256', message.subarray(0, entry.length + 1), 'hex'), 'hex');
}

/** Of many, one hash after the other. */
export function hashesOfLeaves(entries: readonly Uint8Array[]): Buffer {
  const hashes = Buffer.allocUnsafe(entries.length * HASH_BYTES);
  entries.forEach((entry, index) => {
    const end = entry.length + 1;
    if (end > message.length) hashes.set(hashOfLeaf(entry), index * HASH_BYTES);
    else {
      message.set(entry, 1);
      hashes.write(hash('sha256', message.subarray(0, end), 'hex'), index * HASH_BYTES, 'hex');
    }
  });
  return hashes;
}

export function hashOfNode(left: Uint8Array, right: Uint8Array): Buffer {
  // Whatever is not two hashes comes from others, to be refused by the root that it gives.
  if (left.length !== HASH_BYTES || right.length !== HASH_BYTES) return createHash('sha256').update(Buffer.from([NODE])).update(left).update(right).digest();
  node.set(left, 1);
  node.set(right, 1 + HASH_BYTES);
  return Buffer.from(hash('sha256', node, 'hex'), 'hex');
}

/** The root over a power of two of hashes that stand one after the other. */
export function foldedHashes(hashes: Buffer): Buffer {
  const row = Buffer.from(hashes);
  for (let count = hashes.length / HASH_BYTES; count > 1; count /= 2) {
    for (let at = 0; 2 * at < count; at += 1) {
      row.copy(node, 1, at * PAIR_BYTES, (at + 1) * PAIR_BYTES);
      row.write(hash('sha256', node, 'hex'), at * HASH_BYTES, 'hex');
    }
  }
  return Buffer.from(row.subarray(0, HASH_BYTES));
}

export const rootOfNothing = (): Buffer => createHash('sha256').digest();
