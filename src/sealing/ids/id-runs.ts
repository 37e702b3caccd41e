import type { Uuid } from '../../kernel/uuid';

/**
 * How the leaf of an event is found by the event's id. Ids are random, so an index over them would write a page of the
 * database for every event; sorted by their first byte in runs of 65,536 they cost six bytes each and are written once.
 * Five bytes of an id may be those of another event too: what is found is a leaf to look at, not an answer.
 */
export const ID_BYTES = 5;
export const RUN_LEAVES = 65_536;
const REST_BYTES = ID_BYTES - 1;
export const RECORD_BYTES = REST_BYTES + 2;
export const BUCKETS = 256;

export interface IdRun {
  readonly bucket: number;
  readonly run: number;
  /** The other four bytes of an id, and the number of its leaf within the run in two. */
  readonly ids: Buffer;
}

/** The digits of five bytes; dashes of a UUID stand behind the fourth and the sixth. */
const [FIRST_DASH, END, SECOND_DASH] = [8, 11, 13];
export const idDigits = (id: Uuid): string => id.slice(0, FIRST_DASH) + id.slice(FIRST_DASH + 1, END);
export const idPrefix = (id: Uuid): Buffer => writeIdBytes(id, ID_BYTES, Buffer.allocUnsafe(ID_BYTES), 0);

const [ZERO, NINE, TEN_BELOW_A] = [0x30, 0x39, 0x61 - 10];
const digit = (code: number): number => code - (code > NINE ? TEN_BELOW_A : ZERO);

/** The first bytes of an id, eight at most, digit by digit: so few are read sooner than a string of them is cut out and handed over. */
export function writeIdBytes<Bytes extends Uint8Array>(id: Uuid, count: number, bytes: Bytes, at: number): Bytes {
  for (let byte = 0, digits = 0; byte < count; byte += 1, digits += 2) {
    if (digits === FIRST_DASH || digits === SECOND_DASH) digits += 1;
    bytes[at + byte] = (digit(id.charCodeAt(digits)) << 4) | digit(id.charCodeAt(digits + 1));
  }
  return bytes;
}

/** The rows of a whole run, from the ids of its leaves one after the other. All of them share one piece of memory: a record each had 65,536 pieces to be let go of. */
export function idRunsOf(run: number, ids: Buffer): readonly IdRun[] {
  const ends = new Uint32Array(BUCKETS);
  for (let at = 0; at < ids.length; at += ID_BYTES) ends[ids[at]!]! += RECORD_BYTES;
  for (let bucket = 1; bucket < BUCKETS; bucket += 1) ends[bucket]! += ends[bucket - 1]!;
  const begins = Uint32Array.from(ends, (_, bucket) => ends[bucket - 1] ?? 0);
  const [records, next] = [Buffer.allocUnsafeSlow((ids.length / ID_BYTES) * RECORD_BYTES), begins.slice()];
  for (let leaf = 0, at = 0; at < ids.length; leaf += 1, at += ID_BYTES) {
    const to = next[ids[at]!]!;
    next[ids[at]!] = to + RECORD_BYTES;
    for (let byte = 0; byte < REST_BYTES; byte += 1) records[to + byte] = ids[at + 1 + byte]!;
    records.writeUInt16BE(leaf, to + REST_BYTES);
  }
  return Array.from(begins, (begin, bucket) => ({ bucket, run, ids: records.subarray(begin, ends[bucket]) })).filter(
    ({ ids }) => ids.length > 0,
  );
}

/** The same in a bundle, whose first leaf is `from`. */
export function leavesInBundle(from: number, ids: Buffer, prefix: Buffer): readonly number[] {
  const found: number[] = [];
  for (let leaf = 0; leaf * ID_BYTES < ids.length; leaf++)
    if (ids.compare(prefix, 0, ID_BYTES, leaf * ID_BYTES, (leaf + 1) * ID_BYTES) === 0) found.push(from + leaf);
  return found;
}
