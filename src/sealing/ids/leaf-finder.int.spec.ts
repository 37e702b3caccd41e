import { createHash } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Pool, QueryConfig } from 'pg';
import { freshSealedLog, type SealedLog } from '../../../test/support/logs/sealed-log';
import { TILE_WIDTH } from '../../tlog/tile-path';
import { ID_BYTES, idRunsOf, RUN_LEAVES } from './id-runs';
import { LeafFinder } from './leaf-finder.adapter';

const idOf = (leaf: number, story = 0): Buffer => createHash('sha256').update(`${story} ${leaf}`).digest().subarray(0, ID_BYTES);
const idsOf = (from: number, to: number, story = 0): Buffer =>
  Buffer.concat(Array.from({ length: to - from }, (_, at) => idOf(from + at, story)));

let log: SealedLog & { drop(): Promise<void> };
beforeEach(async () => {
  log = await freshSealedLog();
  await log.pool.query("INSERT INTO seal.state (origin) VALUES ('ledger.example/tail')");
});
afterEach(() => log.drop());

/** Bundles with the leaves up to one, the last of them as long as it is; sealed up to another one. */
async function bundles(from: number, to: number, sealed = to, story = 0): Promise<void> {
  const all = Array.from(
    { length: Math.ceil(to / TILE_WIDTH) - Math.floor(from / TILE_WIDTH) },
    (_, at) => Math.floor(from / TILE_WIDTH) + at,
  );
  await log.pool.query(
    "INSERT INTO seal.bundle (n, entries, ids, first_position) SELECT n, '', ids, n * 256 + 1 FROM unnest($1::bigint[], $2::bytea[]) b (n, ids) ON CONFLICT (n) DO UPDATE SET ids = excluded.ids",
    [all, all.map((n) => idsOf(n * TILE_WIDTH, Math.min(to, (n + 1) * TILE_WIDTH), story))],
  );
  await log.pool.query('UPDATE seal.state SET size = $1', [sealed]);
}
async function run(number: number): Promise<void> {
  const rows = idRunsOf(number, idsOf(number * RUN_LEAVES, (number + 1) * RUN_LEAVES));
  await log.pool.query('INSERT INTO seal.id_run SELECT * FROM unnest($1::smallint[], $2::bigint[], $3::bytea[])', [
    rows.map(({ bucket }) => bucket),
    rows.map((row) => row.run),
    rows.map(({ ids }) => ids),
  ]);
}

it('finds an id in the last bundles while they fill, and once they are a run', async () => {
  const finder = new LeafFinder(log.pool);
  for (const size of [100, 256, 700, RUN_LEAVES - 1, RUN_LEAVES + 600]) {
    await bundles(0, size);
    if (size > RUN_LEAVES) await run(0);
    for (const leaf of [0, 99, Math.floor(size / 2), size - 1]) expect(await finder.candidates(idOf(leaf))).toEqual([leaf]);
    expect(await finder.candidates(idOf(size))).toEqual([]);
  }
});

it('keeps no bundle that no checkpoint covers yet: it may be written anew', async () => {
  const finder = new LeafFinder(log.pool);
  await bundles(0, 1_024, 300);
  expect(await finder.candidates(idOf(600))).toEqual([600]);
  await bundles(512, 1_024, 1_024, 1);
  expect([await finder.candidates(idOf(600)), await finder.candidates(idOf(600, 1))]).toEqual([[], [600]]);
});

/** The pool, and what is done between an answer of the server and whoever asked. */
const answering = (answered: (rows: number) => Promise<void> | void): Pick<Pool, 'query'> =>
  ({
    query: async (asked: QueryConfig) => {
      const answer = await log.pool.query(asked);
      await answered(answer.rows.length);
      return answer;
    },
  }) as unknown as Pool;

it('asks the server for none of the bundles that it keeps', async () => {
  const rows: number[] = [];
  const finder = new LeafFinder(answering((count) => void rows.push(count)));
  await bundles(0, 2_000);
  for (const leaf of [5, 5, 1_999]) await finder.candidates(idOf(leaf));
  // Counts first, then the seven full bundles once, then nothing but the last one where it holds the id.
  expect(rows).toEqual([0, 7, 0, 1]);
});

it('finds an id whose run became whole behind the answer, though another question dropped what was kept', async () => {
  const steps = new EventEmitter();
  const [seen, released] = [once(steps, 'seen'), once(steps, 'released')];
  let questions = 0;
  const finder = new LeafFinder(
    answering(async () => {
      questions += 1;
      // Counts, the question that fills what is kept, and then the slow one.
      if (questions !== 3) return;
      steps.emit('seen');
      await released;
    }),
  );
  await bundles(0, RUN_LEAVES - 1);
  await finder.candidates(idOf(3));
  const slow = finder.candidates(idOf(3));
  await seen;
  await bundles(RUN_LEAVES - TILE_WIDTH, RUN_LEAVES + 600);
  await run(0);
  await finder.candidates(idOf(3));
  steps.emit('released');
  expect(await slow).toEqual([3]);
});
