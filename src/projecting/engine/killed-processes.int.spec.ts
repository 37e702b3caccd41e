import { join } from 'node:path';
import type { Moment } from '../../../test/support/doubling-program';
import { freshDatabase, FreshDatabase } from '../../../test/support/database';
import { id } from '../../../test/support/stories/given';
import { startProgram } from '../../../test/support/program';
import { openTallies, Tallies } from '../../../test/support/tallies';

const program = join(__dirname, '..', '..', '..', 'test', 'support', 'doubling-program.ts');
let [database, opened] = [] as unknown as [FreshDatabase, Tallies];
beforeEach(async () => {
  database = await freshDatabase();
  opened = await openTallies(database.url);
});
afterEach(async () => {
  await opened.close();
  await database.drop();
});

const doubled = async (): Promise<number[]> =>
  (await opened.store.readAll(0n, 100))
    .filter(({ stream }) => stream === `tally-${id(2)}`)
    .map(({ data }) => (JSON.parse(data) as { by: number }).by);
const reached = async (): Promise<number> =>
  (await opened.pool.query<{ position: number }>('SELECT position::int AS position FROM engine.checkpoint')).rows[0]!.position;

/** When it dies, what it has doubled by then, and where its checkpoint stands. */
const KILLED: readonly (readonly [Moment, readonly number[], number])[] = [
  ['before the act', [], 0],
  ['after the act', [6], 0],
  ['after the checkpoint', [6], 1],
];

it.each(KILLED)('a process that is killed %s acts once in effect', async (moment, actedBefore, checkpoint) => {
  await opened.record(3);
  await opened.record(4);
  expect(await startProgram(program, database.url, moment).ended).toBe('SIGKILL');
  expect([await doubled(), await reached()]).toEqual([actedBefore, checkpoint]);
  expect(await startProgram(program, database.url, 'never').ended).toBe(0);
  expect(await doubled()).toEqual([6, 8]);
});
