import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import { migrate } from '../ledger/postgres/migrate.adapter';
import type { Attempt, RequestKey } from './attempt';
import { IdempotencyStore } from './idempotency-store.provider';

const secrets = { answersKey: randomBytes(32) };
let database: FreshDatabase;
let owner: Pool;
let pool: Pool;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url, [{ schema: 'access', path: join(__dirname, 'migrations') }]);
  owner = new Pool({ connectionString: database.url });
  pool = new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' });
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

const stored = async (): Promise<string> =>
  (await owner.query<{ row: string }>('SELECT t::text AS row FROM access.idempotency t')).rows.map(({ row }) => row).join('\n');
const id = (): string => randomUUID();
const answer = { status: 201, headers: { location: '/v1/workers/1', etag: '"1"' }, body: { name: '张三丰', amountMinor: 5 } };
const key = (more: Partial<RequestKey> = {}): RequestKey => ({ tenant: id(), client: id(), key: 'k-1', ...more });
const opened: IdempotencyStore[] = [];
const instance = (nowMs?: () => number): IdempotencyStore => {
  const store = new IdempotencyStore(pool, secrets, nowMs);
  opened.push(store);
  return store;
};
const age = (request: RequestKey, column: string, by: string) =>
  owner.query(`UPDATE access.idempotency SET ${column} = ${column} - $2::interval WHERE tenant = $1`, [request.tenant, by]);
afterEach(() => Promise.all(opened.splice(0).map((store) => store.onApplicationShutdown())));

/** Of a request that is nobody else's. */
async function fresh(store: IdempotencyStore, request: RequestKey, fingerprint = 'f'): Promise<Attempt> {
  const begun = await store.begin(request, fingerprint);
  if (begun.state !== 'fresh') throw new Error(begun.state);
  return begun.attempt;
}

describe('the memory of answers', () => {
  it('begins a request once, and gives its answer again when it is done', async () => {
    const [request, store, other] = [key(), instance(), instance()];
    const attempt = await fresh(store, request);
    expect([await other.begin(request, 'f'), await store.begin(request, 'f')]).toEqual([{ state: 'in-flight' }, { state: 'in-flight' }]);
    await store.finish(attempt, answer);
    expect(await other.begin(request, 'f')).toEqual({ state: 'replay', answer });
    expect(await stored()).not.toContain(Buffer.from('张三丰').toString('hex'));
  });

  it('of many who begin at once lets one through', async () => {
    const request = key();
    const begun = await Promise.all(Array.from({ length: 16 }, () => instance().begin(request, 'f')));
    expect(begun.filter(({ state }) => state === 'fresh')).toHaveLength(1);
    expect(begun.filter(({ state }) => state === 'in-flight')).toHaveLength(15);
  });

  it('of many who come to one process together each has an answer of its own, and one key is let through once', async () => {
    const [store, requests] = [instance(), Array.from({ length: 20 }, () => key())];
    const begun = await Promise.all([...requests, ...requests].map((request, index) => store.begin(request, index < 30 ? 'f' : 'g')));
    expect(begun.slice(0, 20).every(({ state }) => state === 'fresh')).toBe(true);
    expect(begun.slice(20).map(({ state }) => state)).toEqual([
      ...Array<string>(10).fill('in-flight'),
      ...Array<string>(10).fill('reused'),
    ]);
    const attempts = begun.flatMap((each) => (each.state === 'fresh' ? [each.attempt] : []));
    await Promise.all(
      attempts.map((attempt, index) => (index % 4 === 0 ? store.abandon(attempt) : store.finish(attempt, { ...answer, body: index }))),
    );
    const again = await Promise.all(requests.map((request) => store.begin(request, 'f')));
    expect(again).toMatchObject(
      requests.map((_, index) => (index % 4 === 0 ? { state: 'fresh' } : { state: 'replay', answer: { ...answer, body: index } })),
    );
  });

  it('a key used for another request is refused, under way or done', async () => {
    const [request, store] = [key(), instance()];
    const attempt = await fresh(store, request);
    expect(await store.begin(request, 'g')).toEqual({ state: 'reused' });
    await store.finish(attempt, answer);
    expect(await store.begin(request, 'g')).toEqual({ state: 'reused' });
  });

  it('the same key of another tenant or client is another request', async () => {
    const [request, store] = [key(), instance()];
    await store.begin(request, 'f');
    expect(await store.begin({ ...request, client: id() }, 'g')).toMatchObject({ state: 'fresh' });
    expect(await store.begin({ ...request, tenant: id() }, 'g')).toMatchObject({ state: 'fresh' });
  });

  it('what was abandoned may be tried again', async () => {
    const [request, store] = [key(), instance()];
    await store.abandon(await fresh(store, request));
    expect(await store.begin(request, 'other body')).toMatchObject({ state: 'fresh' });
  });

  it('what a dead process left may be tried again after its lease, and the dead cannot speak any more', async () => {
    const [request, dead, living] = [key(), instance(), instance()];
    const left = await fresh(dead, request);
    await age(request, 'lease_until', '5 s');
    expect(await living.begin(request, 'g')).toEqual({ state: 'reused' });
    const taken = await fresh(living, request);
    await dead.finish(left, { ...answer, status: 500 });
    expect(await instance().begin(request, 'f')).toEqual({ state: 'in-flight' });
    await living.finish(taken, answer);
    expect(await instance().begin(request, 'f')).toEqual({ state: 'replay', answer });
  });

  it('what a living process works on is prolonged', async () => {
    const [request, store] = [key(), instance()];
    await store.begin(request, 'f');
    await age(request, 'lease_until', '5 s');
    await store.renew();
    expect(await instance().begin(request, 'f')).toEqual({ state: 'in-flight' });
  });

  it('what works for longer than two minutes hangs, and is not prolonged', async () => {
    let nowMs = 0;
    const [request, store] = [key(), instance(() => nowMs)];
    await store.begin(request, 'f');
    await age(request, 'lease_until', '5 s');
    nowMs = 119_999;
    await store.renew();
    expect(await instance().begin(request, 'f')).toEqual({ state: 'in-flight' });
    await age(request, 'lease_until', '5 s');
    nowMs = 120_000;
    await store.renew();
    expect(await instance().begin(request, 'f')).toMatchObject({ state: 'fresh' });
  });

  it('of a try that hung keeps nothing for another body, though the same process works on both', async () => {
    const [request, store] = [key(), instance()];
    const hung = await fresh(store, request);
    await age(request, 'lease_until', '5 s');
    await store.abandon(await fresh(store, request));
    const other = await fresh(store, request, 'g');
    await store.finish(hung, answer);
    expect(await store.begin(request, 'g')).toEqual({ state: 'in-flight' });
    await store.finish(other, { ...answer, body: 'other' });
    expect([await store.begin(request, 'g'), await store.begin(request, 'f')]).toEqual([
      { state: 'replay', answer: { ...answer, body: 'other' } },
      { state: 'reused' },
    ]);
  });

  it('of a try that hung abandons and prolongs nothing that took its place', async () => {
    const [request, store] = [key(), instance()];
    const hung = await fresh(store, request);
    await age(request, 'lease_until', '5 s');
    const taken = await fresh(store, request);
    await store.abandon(hung);
    expect(await store.begin(request, 'f')).toEqual({ state: 'in-flight' });
    await age(request, 'lease_until', '5 s');
    await store.renew();
    expect(await store.begin(request, 'f')).toEqual({ state: 'in-flight' });
    await store.finish(taken, answer);
    expect(await store.begin(request, 'f')).toEqual({ state: 'replay', answer });
  });

  it.each(['finish', 'finishBehind'] as const)(
    'of two tries that end at one moment keeps the answer of the one that took the place (%s)',
    async (finish) => {
      const [request, store] = [key(), instance()];
      const hung = await fresh(store, request);
      await age(request, 'lease_until', '5 s');
      const taken = await fresh(store, request);
      await Promise.all([store[finish](hung, { ...answer, status: 200 }), store[finish](taken, answer)]);
      expect(await instance().begin(request, 'f')).toEqual({ state: 'replay', answer });
    },
  );

  it('is kept 45 real days and not one more', async () => {
    const [request, store] = [key(), instance()];
    await store.finish(await fresh(store, request), answer);
    await age(request, 'created_at', '44 days 23 hours');
    expect([await store.sweep(), await store.begin(request, 'f')]).toEqual([0, { state: 'replay', answer }]);
    await age(request, 'created_at', '1 hour');
    await store.finish(await fresh(store, request, 'g'), answer);
    await age(request, 'created_at', '45 days');
    expect([await store.sweep(), await store.begin(request, 'f')]).toMatchObject([1, { state: 'fresh' }]);
  });

  it('sweeps by itself, now and then', async () => {
    const [old, store] = [key(), instance()];
    await store.finish(await fresh(store, old), answer);
    await age(old, 'created_at', '46 days');
    const others = Array.from({ length: 1_000 }, () => key());
    for (const other of others) await store.begin(other, 'f');
    expect((await owner.query('SELECT FROM access.idempotency WHERE tenant = $1', [old.tenant])).rowCount).toBe(0);
  });

  it('keeps no answer of more than a megabyte, so that the request is decided anew', async () => {
    const [request, store] = [key(), instance()];
    await store.finish(await fresh(store, request), { ...answer, body: 'x'.repeat(1_048_577) });
    await store.finishBehind(await fresh(store, request), { ...answer, body: 'x'.repeat(1_048_577) });
    expect(await store.begin(request, 'f')).toMatchObject({ state: 'fresh' });
  });
});

describe('an answer that is given before it is kept', () => {
  it('is given again at once by this process, and by another one', async () => {
    const [request, store] = [key(), instance()];
    await store.finishBehind(await fresh(store, request), { ...answer, body: { at: new Date(0) } });
    const replay = { state: 'replay', answer: { ...answer, body: { at: '1970-01-01T00:00:00.000Z' } } };
    expect(await Promise.all([store.begin(request, 'f'), instance().begin(request, 'f'), store.begin(request, 'g')])).toEqual([
      replay,
      replay,
      { state: 'reused' },
    ]);
    expect(await store.begin(request, 'f')).toEqual(replay);
  });

  it('is kept before the service has ended', async () => {
    const [requests, store] = [Array.from({ length: 100 }, () => key()), instance()];
    await Promise.all(requests.map(async (request) => store.finishBehind(await fresh(store, request), answer)));
    await store.onApplicationShutdown();
    const { rows } = await owner.query<{ state: string }>('SELECT DISTINCT state FROM access.idempotency WHERE tenant = ANY($1)', [
      requests.map(({ tenant }) => tenant),
    ]);
    expect(rows).toEqual([{ state: 'DONE' }]);
  });

  it('is kept first where it is large, so that none of those that wait fill the memory', async () => {
    const [request, store] = [key(), instance()];
    await store.finishBehind(await fresh(store, request), { ...answer, body: 'x'.repeat(16_385) });
    const { rows } = await owner.query<{ state: string }>('SELECT state FROM access.idempotency WHERE tenant = $1', [request.tenant]);
    expect(rows).toEqual([{ state: 'DONE' }]);
  });

  it('that cannot be kept may be decided anew after its lease', async () => {
    const [request, lost] = [key(), new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' })];
    const store = new IdempotencyStore(lost, secrets);
    const attempt = await fresh(store, request);
    await lost.end();
    await store.finishBehind(attempt, answer);
    await store.onApplicationShutdown();
    expect(await instance().begin(request, 'f')).toEqual({ state: 'in-flight' });
    await age(request, 'lease_until', '5 s');
    expect(await instance().begin(request, 'f')).toMatchObject({ state: 'fresh' });
  });

  it('of many that cannot be kept as fast as they are given the last ones are kept first', async () => {
    const [requests, store] = [Array.from({ length: 600 }, () => key()), instance()];
    const attempts = await Promise.all(requests.map((request) => fresh(store, request)));
    await Promise.all(attempts.map((attempt) => store.finishBehind(attempt, answer)));
    const { rowCount } = await owner.query("SELECT FROM access.idempotency WHERE state = 'DONE' AND tenant = ANY($1)", [
      requests.slice(512).map(({ tenant }) => tenant),
    ]);
    expect(rowCount).toBe(88);
  });
});
