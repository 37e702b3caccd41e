import { join } from 'node:path';
import { Pool } from 'pg';
import { freshDatabase, FreshDatabase } from '../../../test/support/database';
import type { Owning } from '../../../test/support/engine-program';
import { Program, startProgram } from '../../../test/support/program';
import { openTallies, Tallies } from '../../../test/support/tallies';
import { until } from '../../../test/support/until';

const program = join(__dirname, '..', '..', '..', 'test', 'support', 'engine-program.ts');
/** A dead owner must be replaced, and its projections go on, within this time. */
const REPLACED_WITHIN_MS = 10_000;
/** Both halves of the advisory lock's key, as pg_locks shows them. */
const OWNER_SQL = `SELECT l.pid, a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
  WHERE l.locktype = 'advisory' AND l.granted AND a.datname = current_database() AND (l.classid::bigint << 32) + l.objid::bigint = 7270615001`;

let [database, opened, superuser] = [] as unknown as [FreshDatabase, Tallies, Pool];
let programs: ReadonlyMap<string, Program<Owning>>;
const urlOf = (name: string): string => `${database.url}?application_name=${name}`;

beforeEach(async () => {
  database = await freshDatabase();
  opened = await openTallies(database.url);
  superuser = new Pool({ connectionString: database.url, max: 1 });
  programs = new Map(['one', 'two'].map((name) => [name, startProgram<Owning>(program, urlOf(name))]));
  await Promise.all([...programs.values()].map(({ sent }) => until(() => sent.length > 0)));
});
afterEach(async () => {
  for (const { child } of programs.values()) child.kill('SIGKILL');
  await Promise.all([...programs.values()].map(({ ended }) => ended));
  await Promise.all([superuser.end(), opened.close()]);
  await database.drop();
});

const owner = (): Promise<{ pid: number; name: string } | undefined> =>
  superuser.query<{ pid: number; name: string }>(OWNER_SQL).then(({ rows }) => rows[0]);
const owns = (name: string): boolean => programs.get(name)!.sent.at(-1)!.owns;
async function owned(by?: string): Promise<{ pid: number; name: string }> {
  const found = await until(owner, (now) => now !== undefined && (by === undefined || now.name === by) && owns(now.name));
  return found!;
}
const otherThan = (name: string): string => (name === 'one' ? 'two' : 'one');

async function projected(sum: number): Promise<void> {
  await until(
    async () => ((await opened.rows()) as { sum: number }[])[0]?.sum,
    (found) => found === sum,
  );
}

it('a killed owner is replaced in time, and nothing is lost or doubled', async () => {
  await opened.record(1);
  await projected(1);
  const first = await owned();
  expect([...programs.keys()].filter(owns)).toEqual([first.name]);
  const began = performance.now();
  programs.get(first.name)!.child.kill('SIGKILL');
  await opened.record(2);
  await projected(3);
  const tookMs = performance.now() - began;
  console.log(`the owner was replaced and had projected after ${Math.round(tookMs)} ms`);
  expect(tookMs).toBeLessThan(REPLACED_WITHIN_MS);
  expect((await owned()).name).toBe(otherThan(first.name));
});

it('an owner whose lock is lost while it lives steps back before the other steps in, and joins again', async () => {
  await opened.record(1);
  await projected(1);
  const first = await owned();
  const order: string[] = [];
  for (const [name, { child }] of programs)
    child.on('message', ({ owns: does }: Owning) => order.push(`${name} ${does ? 'owns' : 'rests'}`));
  await superuser.query('SELECT pg_terminate_backend($1)', [first.pid]);
  await until(() => order.length > 0);
  const second = await owned();
  await opened.record(2);
  await projected(3);
  expect(programs.get(first.name)!.child.exitCode).toBeNull();
  // Whoever looks first after the loss has it, be it the same one again.
  expect(order.slice(0, 2)).toEqual([`${first.name} rests`, `${second.name} owns`]);
  programs.get(second.name)!.child.kill('SIGKILL');
  await opened.record(3);
  await projected(6);
  expect((await owned(otherThan(second.name))).name).toBe(otherThan(second.name));
});
