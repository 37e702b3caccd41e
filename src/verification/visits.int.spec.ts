import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import type { Uuid } from '../kernel/uuid';
import { migrate } from '../ledger/postgres/migrate.adapter';
import { TooManyInTurn, Visits } from './visits.provider';

let database: FreshDatabase;
let [owner, pool] = [] as unknown as [Pool, Pool];
let [one, other] = [] as unknown as [Visits, Visits];
const somebody = (): Buffer => randomBytes(32);
const tries = async (visits: Visits, visitor: Buffer, count: number, wasWrong = true): Promise<void> => {
  for (let nth = 0; nth < count; nth += 1) await visits.keep(randomUUID() as Uuid, visitor, wasWrong);
};
const age = (visitor: Buffer, by: string) =>
  owner.query('UPDATE verification.visit SET at = at - $2::interval WHERE visitor = $1', [visitor, by]);

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url, [{ schema: 'verification', path: join(__dirname, 'migrations') }]);
  owner = new Pool({ connectionString: database.url });
  pool = new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' });
  [one, other] = [new Visits(pool), new Visits(pool)];
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

describe('tries in vain', () => {
  it('are ten, counted over all instances, and then a wait in whole minutes', async () => {
    const visitor = somebody();
    await tries(one, visitor, 5);
    await tries(other, visitor, 4);
    expect([await one.waitOf(visitor), await other.waitOf(visitor)]).toEqual([undefined, undefined]);
    await tries(one, visitor, 1);
    expect([await one.waitOf(visitor), await other.waitOf(visitor), await one.waitOf(somebody())]).toEqual([10, 10, undefined]);
  });

  it('of another address, or that were right, are not counted', async () => {
    const visitor = somebody();
    await tries(one, visitor, 9);
    await tries(one, visitor, 50, false);
    expect(await one.waitOf(visitor)).toBeUndefined();
  });

  it('are forgotten one by one, ten minutes after each: the wait is that of the tenth', async () => {
    const visitor = somebody();
    await tries(one, visitor, 4);
    await age(visitor, '7 minutes 30 seconds');
    await tries(one, visitor, 6);
    expect(await one.waitOf(visitor)).toBe(3);
    await age(visitor, '2 minutes 31 seconds');
    expect(await one.waitOf(visitor)).toBeUndefined();
  });

  it('of one address come one after the other, so that many at once count as many', async () => {
    const visitor = somebody();
    const attempt = () =>
      one.inTurn(visitor, async () => {
        const wait = await one.waitOf(visitor);
        if (wait === undefined) await tries(one, visitor, 1);
        return wait === undefined;
      });
    expect((await Promise.all(Array.from({ length: 40 }, attempt))).filter(Boolean)).toHaveLength(10);
  });

  it('that fail leave the next its turn; more than can wait are refused', async () => {
    const visitor = somebody();
    const asked = Array.from({ length: 61 }, (_, nth) =>
      one.inTurn(visitor, () => (nth === 0 ? Promise.reject(new Error('broken')) : Promise.resolve(nth))),
    );
    const ended = await Promise.allSettled(asked);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(59);
    expect((ended.at(-1) as PromiseRejectedResult).reason).toBeInstanceOf(TooManyInTurn);
    expect(await one.inTurn(visitor, () => Promise.resolve('again'))).toBe('again');
  });
});

it('visits are somebody’s for thirty days and not one more, those of a moment that are kept together, too', async () => {
  await owner.query('TRUNCATE verification.visit');
  const [old, recent] = [somebody(), somebody()];
  await tries(one, old, 2, false);
  await tries(one, recent, 1, false);
  await age(old, '30 days');
  await age(recent, '29 days 23 hours');
  await owner.query(`INSERT INTO verification.visits_together (at, visits, visitors) SELECT clock_timestamp() - age, ARRAY[gen_random_uuid(), gen_random_uuid()], ARRAY[sha256('a'), sha256('b')]
    FROM unnest(ARRAY[interval '30 days', interval '29 days 23 hours']) age`);
  expect(await one.sweep()).toBe(4);
  expect((await owner.query('SELECT FROM verification.visit')).rowCount).toBe(1);
  expect((await owner.query('SELECT FROM verification.visits_together')).rowCount).toBe(1);
});
it('also where an instance sweeps that does not know of those kept together', async () => {
  await owner.query(`TRUNCATE verification.visits_together; INSERT INTO verification.visits_together (at, visits, visitors) SELECT clock_timestamp() - age, ARRAY[gen_random_uuid()], ARRAY[sha256('a')]
    FROM unnest(ARRAY[interval '30 days', interval '29 days 23 hours']) age`);
  // As the release before ADR 188 sweeps.
  await pool.query('DELETE FROM verification.visit WHERE at <= clock_timestamp() - make_interval(days => $1)', [30]);
  expect(
    (await owner.query<{ young: boolean }>("SELECT at > now() - interval '30 days' AS young FROM verification.visits_together")).rows,
  ).toEqual([{ young: true }]);
});
it('sweeps by itself, now and then, and not twice within a minute', async () => {
  const [visitor, clock] = [somebody(), { ms: 0 }];
  const visits = new Visits(pool, () => clock.ms);
  const isSwept = async () => (await owner.query('SELECT FROM verification.visit WHERE visitor = $1', [visitor])).rowCount === 0;
  await tries(visits, visitor, 1, false);
  await age(visitor, '31 days');
  await tries(visits, somebody(), 200, false);
  expect(await isSwept()).toBe(true);
  await tries(visits, visitor, 1, false);
  await age(visitor, '31 days');
  clock.ms = 59_999;
  await tries(visits, somebody(), 200, false);
  expect(await isSwept()).toBe(false);
  clock.ms = 60_000;
  await tries(visits, somebody(), 1, false);
  expect(await isSwept()).toBe(true);
});
