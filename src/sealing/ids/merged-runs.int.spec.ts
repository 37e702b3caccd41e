import { createHash } from 'node:crypto';
import { asSuperuser, freshSealedLog, type SealedLog } from '../../../test/support/logs/sealed-log';
import { ID_BYTES, type IdRun, idRunsOf, RUN_LEAVES } from './id-runs';
import { LeafFinder } from './leaf-finder.adapter';
import { RunMerger } from './run-merger.adapter';

/** 64 make a run of the second level, 8 more one of the first beside it, and 3 are left. */
const RUNS = 75;
/** So that the test is quick: a run may hold as few as it likes. */
const IDS = 60;
const prefixOf = (run: number, leaf: number): Buffer => createHash('sha256').update(`${run} ${leaf}`).digest().subarray(0, ID_BYTES);
const ASKED = Array.from({ length: RUNS }, (_, run) => ({ prefix: prefixOf(run, run % IDS), leaf: run * RUN_LEAVES + (run % IDS) }));

let log: SealedLog & { drop(): Promise<void> };
beforeEach(async () => {
  log = await freshSealedLog();
  const rows: readonly IdRun[] = Array.from({ length: RUNS }, (_, run) =>
    idRunsOf(run, Buffer.concat(Array.from({ length: IDS }, (_id, leaf) => prefixOf(run, leaf)))),
  ).flat();
  await log.pool.query("INSERT INTO seal.state (origin, size) VALUES ('ledger.example/runs', $1)", [RUNS * RUN_LEAVES]);
  await log.pool.query('INSERT INTO seal.id_run SELECT * FROM unnest($1::smallint[], $2::bigint[], $3::bytea[])', [
    rows.map(({ bucket }) => bucket),
    rows.map(({ run }) => run),
    rows.map(({ ids }) => ids),
  ]);
});
afterEach(() => log.drop());

const merger = (): RunMerger => new RunMerger(log.pool);
async function mergeAll(by: RunMerger): Promise<void> {
  while (await by.step(RUNS * RUN_LEAVES));
}
async function foundAll(finder = new LeafFinder(log.pool)): Promise<void> {
  for (const { prefix, leaf } of ASKED) expect(await finder.candidates(prefix)).toEqual([leaf]);
  expect(await finder.candidates(prefixOf(RUNS, 0))).toEqual([]);
}
const rowsOf = async (): Promise<readonly object[]> =>
  (
    await log.pool.query<object>(
      "SELECT level, bucket, run::int, encode(ids, 'hex') AS ids FROM seal.merged_run ORDER BY level, bucket, run",
    )
  ).rows;
const mergedNow = async (): Promise<readonly object[]> =>
  (await log.pool.query<object>('SELECT level, runs::int FROM seal.merged ORDER BY level')).rows;

it('finds every id before its run is merged, in the middle of merging, and in the merged ones alone', async () => {
  const before = new LeafFinder(log.pool);
  await foundAll(before);
  const one = merger();
  for (let steps = 0; steps < 40; steps += 1) await one.step(RUNS * RUN_LEAVES);
  expect(await mergedNow()).toEqual([{ level: 1, runs: 2 }]);
  await foundAll();
  await mergeAll(one);
  expect(await mergedNow()).toEqual([
    { level: 1, runs: 9 },
    { level: 2, runs: 1 },
  ]);
  await foundAll(before);
  await asSuperuser(log.url, 'DELETE FROM seal.id_run WHERE run < 72; DELETE FROM seal.merged_run WHERE level = 1 AND run < 8');
  await foundAll();
});

it('finds every id where a crash took back that runs were merged', async () => {
  await mergeAll(merger());
  const finder = new LeafFinder(log.pool);
  await foundAll(finder);
  await asSuperuser(log.url, 'DELETE FROM seal.merged_run; UPDATE seal.merged SET runs = 0');
  await foundAll(finder);
});

it('whoever is cut off is followed by one who writes the same, and so do two at once', async () => {
  const cut = merger();
  for (let steps = 0; steps < 23; steps += 1) await cut.step(RUNS * RUN_LEAVES);
  await Promise.all([mergeAll(merger()), mergeAll(merger())]);
  const [rows, done] = [await rowsOf(), await mergedNow()];
  await mergeAll(cut);
  expect([await rowsOf(), await mergedNow()]).toEqual([rows, done]);
  await asSuperuser(log.url, 'TRUNCATE seal.merged_run, seal.merged');
  await mergeAll(merger());
  expect(await rowsOf()).toEqual(rows);
  await foundAll();
});

it('tells of no run of which the server lost what it had not yet flushed, whether a statement noticed the crash or none did', async () => {
  const one = merger();
  for (let steps = 0; steps < 10; steps += 1) await one.step(RUNS * RUN_LEAVES);
  await asSuperuser(log.url, 'DELETE FROM seal.merged_run');
  await mergeAll(one);
  await foundAll();
});

it('merges nothing of a run that is not whole yet', async () => {
  expect([await merger().step(8 * RUN_LEAVES - 1), await mergedNow()]).toEqual([false, []]);
});
