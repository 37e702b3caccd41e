import { hash } from 'node:crypto';
import type { Instant } from '../kernel/instant';
import { type ReadingRow, readingText } from './reading';

const SCHEME = 'skills-ledger/reading/v1\n';
const HASH_BYTES = 32;
const CONTENT_AT = SCHEME.length + HASH_BYTES;

/** Where the chain ends: the last row's number and its hash, as 64 hex digits. */
export interface ChainEnd {
  readonly seq: bigint;
  readonly hash: string;
}

/** The hash of a row of the access log: over the one before it and all of its own content. */
export function readingHash(before: string, content: string): string {
  const bytes = Buffer.allocUnsafe(CONTENT_AT + Buffer.byteLength(content));
  bytes.write(SCHEME, 'latin1');
  bytes.write(before, SCHEME.length, 'hex');
  bytes.write(content, CONTENT_AT);
  return hash('sha256', bytes, 'hex');
}

/** The rows as they will stand behind that end, as a JSON array, and where the chain then ends. What is hashed of a row is written once. */
export function chained(from: ChainEnd, at: Instant, readings: readonly ReadingRow[]): { readonly rows: string; readonly end: ChainEnd } {
  let { seq, hash: before } = from;
  const rows = readings.map((reading) => {
    seq += 1n;
    const content = readingText(seq, at, reading);
    before = readingHash(before, content);
    return `${content.slice(0, -1)},"hash":"\\\\x${before}"}`;
  });
  return { rows: `[${rows.join(',')}]`, end: { seq, hash: before } };
}
