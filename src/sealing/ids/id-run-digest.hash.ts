import { createHash } from 'node:crypto';
import type { IdRun } from './id-runs';

const HEAD_BYTES = 8;

/** Over rows of one run in the order of buckets, each behind its bucket and its length. */
export function digestOfRows(rows: readonly IdRun[]): string {
  const [hash, head] = [createHash('sha256'), Buffer.alloc(HEAD_BYTES)];
  for (const { bucket, ids } of rows) {
    head.writeInt32BE(bucket);
    head.writeInt32BE(ids.length, HEAD_BYTES / 2);
    hash.update(head).update(ids);
  }
  return hash.digest('hex');
}
