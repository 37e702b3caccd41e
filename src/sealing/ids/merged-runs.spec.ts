import { createHash } from 'node:crypto';
import { ID_BYTES, type IdRun, idRunsOf, RUN_LEAVES } from './id-runs';
import { beginningOf, bucketOf, bucketsOf, leavesInRun, LEVELS, MERGED_RUNS, mergedRuns } from './merged-runs';

const IDS = 8;
const prefixOf = (run: number, leaf: number): Buffer => createHash('sha256').update(`${run} ${leaf}`).digest().subarray(0, ID_BYTES);
const runOf = (run: number): readonly IdRun[] =>
  idRunsOf(run, Buffer.concat(Array.from({ length: IDS }, (_, leaf) => prefixOf(run, leaf))));
const inOrder = (rows: readonly IdRun[]): readonly IdRun[] => rows.toSorted((a, b) => a.bucket - b.bucket || a.run - b.run);

/** Made of eight, 64 and so on of the lowest. */
function merged(level: number, run: number): readonly IdRun[] {
  if (level === 0) return runOf(run);
  return mergedRuns(level, inOrder(Array.from({ length: MERGED_RUNS }, (_, at) => merged(level - 1, run * MERGED_RUNS + at)).flat()));
}

it.each([1, 2, 3])('level %i finds the leaf of every id in the row of its bucket, and six bytes an id are all', (level) => {
  const [rows, runs] = [merged(level, 5), MERGED_RUNS ** level];
  expect(rows.reduce((bytes, { ids }) => bytes + ids.length, 0)).toBe(runs * IDS * 6);
  expect(new Set(rows.map(({ run }) => run))).toEqual(new Set([5]));
  const rowOf = new Map(rows.map((row) => [row.bucket, row]));
  const asked = Array.from({ length: runs * IDS }, (_, at) => ({ run: 5 * runs + Math.floor(at / IDS), leaf: at % IDS }));
  const missed = asked.filter(({ run, leaf }) => {
    const prefix = prefixOf(run, leaf);
    const row = rowOf.get(bucketOf(prefix, level))!;
    return !leavesInRun({ level, ...row }, prefix).includes(run * RUN_LEAVES + leaf) || !row.ids.includes(beginningOf(prefix, level));
  });
  expect(missed).toEqual([]);
});

it('what is not there is not found, though it differs in the last bit alone', () => {
  const prefix = Buffer.from(prefixOf(0, 0));
  const bucket = bucketOf(prefix, 1);
  prefix[ID_BYTES - 1]! ^= 1;
  expect(leavesInRun({ level: 1, ...merged(1, 0).find((row) => row.bucket === bucket)! }, prefix)).toEqual([]);
});

it.each([
  [0, '12', '34567890'],
  [1, '91', 'a2b3c4'],
  [2, '48d', '159e24'],
  [3, '2468', 'acf1'],
  [4, '12345', '6789'],
  [LEVELS, '91a2b', '3c48'],
])('at level %i the id 1234567890 falls into bucket %s, and its record begins with %s', (level, bucket, beginning) => {
  const prefix = Buffer.from('1234567890', 'hex');
  expect([bucketOf(prefix, level).toString(16), beginningOf(prefix, level).toString('hex')]).toEqual([bucket, beginning]);
  expect(bucketOf(Buffer.alloc(ID_BYTES, 255), level)).toBe(bucketsOf(level) - 1);
});

it('nothing makes nothing', () => expect(mergedRuns(1, [])).toEqual([]));
