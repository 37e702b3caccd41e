import { BUCKETS, ID_BYTES, type IdRun, RECORD_BYTES, RUN_LEAVES } from './id-runs';

/**
 * Runs of ids, eight of a level made into one of the next. That is sorted by three bits more, so that a row of it has as many records as before, of as
 * many bytes: what the bucket tells of an id is left out, and the number of the leaf, now of eight times as many, takes its room. Each level has
 * at most seven runs that are in no larger one yet: an id is looked for in some ten rows at any size (ADR 192).
 */
export const MERGED_RUNS = 8;
/** Runs of the highest are of two thousand million leaves; of those there may be any number. */
export const LEVELS = 5;
/** Of the level below, read and merged in one step: 200 kB that are read, 200 kB that are made, some ms. */
export const BUCKETS_AT_ONCE = 16;
const ID_POWER = 2 ** (8 * ID_BYTES);
const BYTE = 256;

/** Ids that fall into one bucket. */
const idsOfBucket = (level: number): number => ID_POWER / bucketsOf(level);
export const bucketsOf = (level: number): number => BUCKETS * MERGED_RUNS ** level;
export const leavesOf = (level: number): number => RUN_LEAVES * MERGED_RUNS ** level;

const idOf = (prefix: Buffer): number => prefix.readUIntBE(0, ID_BYTES);
export const bucketOf = (prefix: Buffer, level = 0): number => Math.floor(idOf(prefix) / idsOfBucket(level));

/** What records of that id begin with, as far as whole bytes go: the server looks for it, and sends some rows too many at most. */
export function beginningOf(prefix: Buffer, level: number): Buffer {
  const [rest, rests] = [idOf(prefix) % idsOfBucket(level), idsOfBucket(level)];
  let [bytes, values] = [0, 1];
  while (values * BYTE <= rests) [bytes, values] = [bytes + 1, values * BYTE];
  const beginning = Buffer.alloc(bytes);
  beginning.writeUIntBE(Math.floor(rest / (rests / values)), 0, bytes);
  return beginning;
}

/** Leaves of a run whose ids begin like this one. */
export function leavesInRun(
  { run, ids, level = 0 }: Pick<IdRun, 'run' | 'ids'> & { readonly level?: number },
  prefix: Buffer,
): readonly number[] {
  const [rest, leaves, found] = [idOf(prefix) % idsOfBucket(level), leavesOf(level), [] as number[]];
  for (let at = 0; at < ids.length; at += RECORD_BYTES) {
    const record = ids.readUIntBE(at, RECORD_BYTES);
    if (Math.floor(record / leaves) === rest) found.push(run * leaves + (record % leaves));
  }
  return found;
}

/** Rows of the level that eight runs of the one below give, from whole buckets of all eight, in the order of the runs. */
export function mergedRuns(level: number, rows: readonly IdRun[]): readonly IdRun[] {
  const records = new Map<number, number[]>();
  const [below, leaves, rests] = [leavesOf(level - 1), leavesOf(level), idsOfBucket(level)];
  for (const { bucket, run, ids } of rows) {
    const first = (run % MERGED_RUNS) * below;
    for (let at = 0; at < ids.length; at += RECORD_BYTES) {
      const record = ids.readUIntBE(at, RECORD_BYTES);
      const rest = Math.floor(record / below);
      const own = bucket * MERGED_RUNS + Math.floor(rest / rests);
      const others = records.get(own) ?? [];
      if (others.push((rest % rests) * leaves + first + (record % below)) === 1) records.set(own, others);
    }
  }
  const run = Math.floor((rows[0]?.run ?? 0) / MERGED_RUNS);
  return [...records].map(([bucket, of]) => ({ bucket, run, ids: bytesOf(of) }));
}

function bytesOf(records: readonly number[]): Buffer {
  const bytes = Buffer.allocUnsafe(records.length * RECORD_BYTES);
  records.forEach((record, index) => bytes.writeUIntBE(record, index * RECORD_BYTES, RECORD_BYTES));
  return bytes;
}
