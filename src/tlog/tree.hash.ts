import { createHash } from 'node:crypto';

/** Hashes of the tree, RFC 6962 section 2.1: a leaf behind a zero byte, an inner node behind a one, so that neither is taken for the other. */
export const HASH_BYTES = 32;
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

export const hashOfLeaf = (entry: Uint8Array): Buffer => createHash('sha256').update(LEAF).update(entry).digest();
export const hashOfNode = (left: Uint8Array, right: Uint8Array): Buffer => createHash('sha256').update(NODE).update(left).update(right).digest();
export const rootOfNothing = (): Buffer => createHash('sha256').digest();
