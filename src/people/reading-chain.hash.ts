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

/** A row before it has a place in the chain. */
export interface TimedReading extends ReadingRow {
  readonly at: Instant;
}
interface Link {
  readonly content: string;
  readonly hash: string;
}

function linksBehind(from: ChainEnd, readings: readonly TimedReading[]): { readonly links: readonly Link[]; readonly end: ChainEnd } {
  let { seq, hash: before } = from;
  const links = readings.map((reading) => {
    seq += 1n;
    const content = readingText(seq, reading.at, reading);
    before = readingHash(before, content);
    return { content, hash: before };
  });
  return { links, end: { seq, hash: before } };
}

/** The rows as they will stand behind that end, as a JSON array, and where the chain then ends. What is hashed of a row is written once. */
export function chained(from: ChainEnd, readings: readonly TimedReading[]): { readonly rows: string; readonly end: ChainEnd } {
  const { links, end } = linksBehind(from, readings);
  return { rows: `[${links.map(({ content, hash: its }) => `${content.slice(0, -1)},"hash":"\\\\x${its}"}`).join(',')}]`, end };
}

/** Of rows that stand in the database already. */
export function hashesOf(
  from: ChainEnd,
  readings: readonly TimedReading[],
): { readonly hashes: readonly string[]; readonly end: ChainEnd } {
  const { links, end } = linksBehind(from, readings);
  return { hashes: links.map(({ hash: its }) => its), end };
}
