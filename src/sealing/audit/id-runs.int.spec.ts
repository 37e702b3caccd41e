import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { freshSealedLog, type SealedLog } from '../../../test/support/logs/sealed-log';
import { bundled } from '../../tlog/entry-bundle';
import { TILE_WIDTH } from '../../tlog/tile-path';
import { byteaArray } from '../bytea-array';
import { IdRunMender, type Mended } from '../ids/id-run-mender.adapter';
import { IdRunRows } from '../ids/id-run-rows.adapter';
import { ID_BYTES, idRunsOf, RUN_LEAVES } from '../ids/id-runs';
import { RunMerger } from '../ids/run-merger.adapter';
import type { Finding } from './finding';
import { IdRunReplay } from './id-run-replay.provider';

/** Eight become one of the first level, and one is left beside it. */
const RUNS = 9;
const BUNDLE_BYTES = TILE_WIDTH * ID_BYTES;
const SIZE = RUNS * RUN_LEAVES + 3 * TILE_WIDTH;
const ids = randomBytes(SIZE * ID_BYTES);
/** As the seal writes it, as far as its reader goes. */
const entry = (leaf: number): Buffer => {
  const digits = ids.toString('hex', leaf * ID_BYTES, (leaf + 1) * ID_BYTES);
  return Buffer.from(
    `{"at":"2026-11-02T01:00:00.000000Z","d":"d","i":${leaf},"id":"${digits.slice(0, 8)}-${digits.slice(8)}00-4000-8000-000000000000"}`,
  );
};
const entriesFrom = (leaf: number): Buffer => bundled(Array.from({ length: TILE_WIDTH }, (_, at) => entry(leaf + at)));
const bundles = Array.from({ length: SIZE / TILE_WIDTH }, (_, n) => ids.subarray(n * BUNDLE_BYTES, (n + 1) * BUNDLE_BYTES));

let log: SealedLog & { drop(): Promise<void> };
let superuser: Client;
beforeAll(async () => {
  log = await freshSealedLog();
  superuser = new Client({ connectionString: log.url, options: '-c session_replication_role=replica' });
  await superuser.connect();
  await superuser.query("INSERT INTO seal.state (origin, size) VALUES ('ledger.example/runs', $1)", [SIZE]);
  const entries = bundles.map((_, n) => entriesFrom(n * TILE_WIDTH));
  await superuser.query(
    'INSERT INTO seal.bundle (n, entries, ids, first_position) SELECT n - 1, entries, ids, 0 FROM unnest($1::bytea[], $2::bytea[]) WITH ORDINALITY b (entries, ids, n)',
    [byteaArray(entries), byteaArray(bundles)],
  );
  for (let run = 0; run < RUNS; run += 1) {
    const rows = idRunsOf(run, ids.subarray(run * RUN_LEAVES * ID_BYTES, (run + 1) * RUN_LEAVES * ID_BYTES));
    await superuser.query('INSERT INTO seal.id_run SELECT * FROM unnest($1::smallint[], $2::bigint[], $3::bytea[])', [
      rows.map(({ bucket }) => bucket),
      rows.map((row) => row.run),
      byteaArray(rows.map((row) => row.ids)),
    ]);
  }
  const merger = new RunMerger(superuser as unknown as SealedLog['pool']);
  while (await merger.step(SIZE));
});
afterAll(async () => {
  await superuser.end();
  await log.drop();
});

async function replayed(unreadable = -1): Promise<{ readonly found: readonly string[]; readonly checked: number }> {
  const found: string[] = [];
  const replay = await IdRunReplay.begin(
    new IdRunRows(superuser as unknown as SealedLog['pool']),
    ({ kind, place, what }: Finding) => void found.push(`${kind} ${place} ${what}`),
  );
  for (const [n, each] of bundles.entries())
    await replay.add({ n, leafHashes: Buffer.alloc(0), ...(n === unreadable ? {} : { ids: each }) });
  await replay.end(SIZE);
  return { found, checked: replay.checked };
}
const mended = (): Promise<Mended> => new IdRunMender(superuser).mend();

it('compares every run of every level, and finds nothing where nothing was done', async () => {
  expect(await replayed()).toEqual({ found: [], checked: RUNS + 1 });
  expect(await mended()).toEqual({ checked: RUNS + 1, made: 0 });
});

it('a bundle that cannot be read leaves its run alone, not the others', async () =>
  expect(await replayed(700)).toEqual({ found: [], checked: RUNS }));

const ANOTHER_LEAF = 'set_byte(ids, 5, get_byte(ids, 5) # 1)';
it.each([
  [
    'a row that is gone',
    'DELETE FROM seal.id_run WHERE run = 8 AND bucket = 7',
    /^MISSING idIndex run 8 of ids of level 0: 1 rows are gone and 0 are not .* leaves 524288 to 589823 .* mend-ids/,
    1,
  ],
  [
    'a run that is gone, and with it what is made of it',
    'DELETE FROM seal.id_run WHERE run = 2',
    /^MISSING idIndex run 2 of ids of level 0: 256 rows are gone/,
    1,
  ],
  [
    'a record that names another leaf',
    `UPDATE seal.id_run SET ids = ${ANOTHER_LEAF} WHERE run = 8 AND bucket = 7`,
    /^ALTERED idIndex run 8 of ids of level 0: 0 rows are gone and 1 are not/,
    1,
  ],
  [
    'records beyond the last one',
    `UPDATE seal.id_run SET ids = ids || '\\x000000000000' WHERE run = 8 AND bucket = 255`,
    /^ALTERED idIndex run 8 of ids of level 0/,
    1,
  ],
  [
    'a row of a merged run that is gone',
    'DELETE FROM seal.merged_run WHERE bucket = 2047',
    /^MISSING idIndex run 0 of ids of level 1: 1 rows are gone .* leaves 0 to 524287/,
    1,
  ],
  [
    'a record of a merged run that names another leaf',
    `UPDATE seal.merged_run SET ids = ${ANOTHER_LEAF} WHERE bucket IN (0, 1000)`,
    /^ALTERED idIndex run 0 of ids of level 1: 0 rows are gone and 2 are not/,
    1,
  ],
  [
    'a wrong run, and one that was made of it',
    `UPDATE seal.id_run SET ids = ${ANOTHER_LEAF} WHERE run = 2 AND bucket = 0; UPDATE seal.merged_run SET ids = ${ANOTHER_LEAF} WHERE bucket = 3`,
    /^ALTERED idIndex run 2 of ids of level 0/,
    2,
  ],
  [
    'a merged run that cannot be there yet',
    'UPDATE seal.merged SET runs = 2 WHERE level = 1',
    /^ALTERED idIndex 2 runs of ids of level 1 are told to be there, where there can be 1; .* mend-ids/,
    0,
  ],
  [
    'a run of a level whose lower one is not told of',
    'INSERT INTO seal.merged VALUES (2, 1)',
    /^ALTERED idIndex 1 runs of ids of level 2 are told to be there, where there can be 0/,
    0,
  ],
  [
    'a run that would keep the next leaves from being sealed',
    "INSERT INTO seal.id_run VALUES (1, 9, '\\x000000000000')",
    /^INSERTED idIndex run 9 of ids has rows/,
    0,
  ],
])('finds and names %s; what is mended is as it was', async (_, work, says, made) => {
  await superuser.query(work);
  const { found } = await replayed();
  expect(found).toEqual([expect.stringMatching(says)]);
  expect((await mended()).made).toBe(made);
  expect((await replayed()).found).toEqual([]);
});

it('believes the entries, not what is stored beside them for the search', async () => {
  const turned = 'UPDATE seal.bundle SET ids = set_byte(ids, 0, get_byte(ids, 0) # 1) WHERE n = 300';
  await superuser.query(`${turned}; UPDATE seal.id_run SET ids = ${ANOTHER_LEAF} WHERE run = 1 AND bucket = 7`);
  expect((await mended()).made).toBe(1);
  expect((await replayed()).found).toEqual([]);
  await superuser.query(turned);
});

it.each([
  ['are gone', 'DELETE FROM seal.bundle WHERE n = 300'],
  ['hold no entries', "UPDATE seal.bundle SET entries = '' WHERE n = 300"],
  ['are cut', 'UPDATE seal.bundle SET entries = substr(entries, 1, 5000) WHERE n = 300'],
  ['hold the entries of other leaves', 'UPDATE seal.bundle SET entries = (SELECT entries FROM seal.bundle WHERE n = 301) WHERE n = 300'],
])('makes nothing of bundles that %s', async (_, work) => {
  await superuser.query(`BEGIN; ${work}`);
  await expect(mended()).rejects.toThrow('bundles 288 to 303 of the log are not whole');
  await superuser.query('ROLLBACK');
});
