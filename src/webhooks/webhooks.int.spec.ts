import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import { instant, type Instant } from '../kernel/instant';
import { isRefusal } from '../kernel/refusal';
import type { Uuid } from '../kernel/uuid';
import { migrate } from '../ledger/postgres/migrate.adapter';
import { WebhookEndpoints } from './endpoints.provider';
import { WebhookLeases } from './leases.provider';
import { laterBy } from './retry-after';
import { LOG_DAYS, WebhookTries } from './tries.provider';
import { TryLog } from './try-log.query';
import type { WebhookEndpoint } from './webhook-endpoint';
import type { TryOutcome } from './webhook-try';

const secrets = { keySecretKey: randomBytes(32), answersKey: randomBytes(32) };
const now = instant('2026-12-02T01:30:00.000000Z');
const DAY_MS = 86_400_000;
const URL_WITH_SECRET = 'https://hooks.example/pay?token=s3cret';
const answered = (status: number, answer = ''): TryOutcome => ({ status, fault: null, answer, retryAfter: undefined, milliseconds: 7 });
const id = (): Uuid => randomUUID() as Uuid;
let database: FreshDatabase;
let [owner, pool] = [] as unknown as [Pool, Pool];
let [endpoints, tries, log] = [] as unknown as [WebhookEndpoints, WebhookTries, TryLog];

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url, [{ schema: 'webhooks', path: join(__dirname, 'migrations') }]);
  owner = new Pool({ connectionString: database.url });
  pool = new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' });
  [endpoints, tries, log] = [new WebhookEndpoints(pool, secrets), new WebhookTries(pool, secrets), new TryLog(pool, secrets)];
});
afterEach(() => owner.query('TRUNCATE webhooks.try, webhooks.delivery, webhooks.secret, webhooks.endpoint'));
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

async function registered(seed = id()): Promise<WebhookEndpoint> {
  const endpoint = await endpoints.register({
    endpointId: id(),
    enterpriseId: id(),
    url: URL_WITH_SECRET,
    types: ['cn.skills.*'],
    seed,
    createdBy: id(),
    takenUpTo: 0n,
    at: now,
  });
  if (isRefusal(endpoint)) throw new Error(endpoint.refused);
  return endpoint;
}
/** Waiting webhooks of these places in the feed, due at these moments. */
async function waiting(endpointId: Uuid, ...due: readonly (readonly [place: number, at: Instant])[]): Promise<void> {
  for (const [place, at] of due) {
    await pool.query(
      `INSERT INTO webhooks.delivery (endpoint_id, event_id, type, feed_position, body, cause, state, next_at, made_at) VALUES ($1, $2, 'cn.skills.x.y.v1', $3, '{}', 'FEED', 'WAITING', $4, $4)`,
      [endpointId, id(), place, at],
    );
  }
}
const sent = async (endpointId: Uuid, holder: Uuid, outcome: TryOutcome, at = now): Promise<string | undefined> => {
  const due = (await tries.next(endpointId, at))!;
  const tryNo = await tries.begin(due, holder, at);
  if (tryNo !== undefined) await tries.end(tryNo, due, { holder, outcome, now: at, chance: 0 });
  return tryNo;
};

describe('what lies in the database', () => {
  it('holds no secret, no address and no answer in clear', async () => {
    const { endpointId } = await registered();
    await waiting(endpointId, [1, now]);
    const leases = new WebhookLeases(pool);
    await leases.take(now, 1);
    await sent(endpointId, leases.holder, answered(500, 'answer of a receiver'));
    const [secret] = await endpoints.liveSecrets(endpointId);
    const texts = await Promise.all(
      ['endpoint', 'secret', 'delivery', 'try'].map((table) =>
        owner.query<{ row: string }>(`SELECT t::text AS row FROM webhooks.${table} t`),
      ),
    );
    const everything = texts.flatMap(({ rows }) => rows.map(({ row }) => row)).join('\n');
    for (const clear of [secret!, Buffer.from(secret!.slice(6), 'base64').toString('hex'), 's3cret', 'answer of a receiver']) {
      expect([everything.includes(clear), everything.includes(Buffer.from(clear).toString('hex'))]).toEqual([false, false]);
    }
    expect([(await endpoints.find(endpointId, null))!.url, (await log.last(endpointId))!.answer]).toEqual([
      URL_WITH_SECRET,
      'answer of a receiver',
    ]);
  });
});

describe('secrets', () => {
  it('are two for a day after a rotation, the newest first, and one after it', async () => {
    const [first, second] = [id(), id()];
    const { endpointId } = await registered(first);
    const [before] = await endpoints.liveSecrets(endpointId);
    const rotated = await endpoints.rotate(endpointId, second);
    expect(await endpoints.liveSecrets(endpointId)).toEqual([rotated, before]);
    expect([await endpoints.rotate(endpointId, second), await endpoints.rotate(endpointId, id())]).toMatchObject([
      rotated,
      { refused: 'WEBHOOK_ROTATION_UNDER_WAY' },
    ]);
    const {
      rows: [left],
    } = await owner.query<{ hours: number }>(
      `SELECT extract(epoch FROM retires_at - clock_timestamp())::float / 3600 AS hours FROM webhooks.secret WHERE seed = $1`,
      [first],
    );
    expect(left!.hours).toBeCloseTo(24, 1);
    await owner.query(`UPDATE webhooks.secret SET retires_at = clock_timestamp() WHERE seed = $1`, [first]);
    expect([await endpoints.liveSecrets(endpointId), isRefusal(await endpoints.rotate(endpointId, id()))]).toEqual([[rotated], false]);
  });
});

describe('an endpoint', () => {
  it('is sent to by one process, which another follows when it is dead and not before', async () => {
    const { endpointId } = await registered();
    await waiting(endpointId, [1, now], [2, now]);
    const [one, other] = [new WebhookLeases(pool), new WebhookLeases(pool)];
    expect([await one.take(now, 5), await other.take(now, 5)]).toEqual([[endpointId], []]);
    await owner.query(`UPDATE webhooks.endpoint SET lease_until = clock_timestamp() - interval '1 ms'`);
    expect([await one.take(now, 5, [endpointId]), await other.take(now, 5)]).toEqual([[], [endpointId]]);
    await one.renew([endpointId]);
    expect([await sent(endpointId, one.holder, answered(200)), await sent(endpointId, other.holder, answered(200))]).toEqual([
      undefined,
      expect.any(String),
    ]);
    await one.release(endpointId);
    expect(await one.take(now, 5)).toEqual([]);
    await other.release(endpointId);
    expect(await one.take(now, 5)).toEqual([endpointId]);
  });

  it('is told by whoever lost it what was tried, and nothing more', async () => {
    const { endpointId } = await registered();
    await waiting(endpointId, [1, now]);
    const [one, other] = [new WebhookLeases(pool), new WebhookLeases(pool)];
    await one.take(now, 1);
    const due = (await tries.next(endpointId, now))!;
    const tryNo = (await tries.begin(due, one.holder, now))!;
    await owner.query(`UPDATE webhooks.endpoint SET lease_until = clock_timestamp() - interval '1 ms'`);
    await other.take(now, 1);
    expect(await tries.end(tryNo, due, { holder: one.holder, outcome: answered(410), now, chance: 0 })).toBeNull();
    expect([
      (await endpoints.find(endpointId, null))!.state,
      (await log.last(endpointId))!.status,
      (await tries.next(endpointId, now))!.tries,
    ]).toEqual(['ACTIVE', 410, 0]);
  });

  it('has what is due sent in the order of the feed, and what failed behind it', async () => {
    const { endpointId } = await registered();
    await waiting(endpointId, [2, now], [1, now], [3, laterBy(now, 5_001)]);
    const leases = new WebhookLeases(pool);
    await leases.take(now, 1);
    await sent(endpointId, leases.holder, answered(500));
    await sent(endpointId, leases.holder, answered(200));
    expect(await tries.next(endpointId, laterBy(now, 4_999))).toBeUndefined();
    await sent(endpointId, leases.holder, answered(200), laterBy(now, 5_001));
    await sent(endpointId, leases.holder, answered(200), laterBy(now, 5_001));
    expect(
      (await log.page({ endpointId, eventId: undefined, after: '0', limit: 9 })).map(({ feedPosition, status }) => [feedPosition, status]),
    ).toEqual([
      ['1', 500],
      ['2', 200],
      ['1', 200],
      ['3', 200],
    ]);
  });

  it('is sent again what was asked for while a try of it was on its way', async () => {
    const { endpointId } = await registered();
    await waiting(endpointId, [1, now]);
    const leases = new WebhookLeases(pool);
    await leases.take(now, 1);
    const due = (await tries.next(endpointId, now))!;
    const tryNo = (await tries.begin(due, leases.holder, now))!;
    await pool.query('UPDATE webhooks.delivery SET asked = asked + 1');
    await tries.end(tryNo, due, { holder: leases.holder, outcome: answered(200), now, chance: 0 });
    expect((await tries.next(endpointId, now))?.eventId).toBe(due.eventId);
  });

  it('rests when it asks for it, and nothing is sent to it when it is off or ended', async () => {
    const { endpointId } = await registered();
    await waiting(endpointId, [1, now], [2, now]);
    const leases = new WebhookLeases(pool);
    await leases.take(now, 1);
    await sent(endpointId, leases.holder, { ...answered(429), retryAfter: '60' });
    await leases.release(endpointId);
    expect([await leases.take(laterBy(now, 59_999), 1), await leases.take(laterBy(now, 60_000), 1)]).toEqual([[], [endpointId]]);
    await leases.release(endpointId);
    await endpoints.switchOff(endpointId, now);
    expect(await leases.take(laterBy(now, DAY_MS), 1)).toEqual([]);
    await endpoints.resume(endpointId, now);
    expect((await tries.next(endpointId, now))?.feedPosition).toBe('1');
    await endpoints.end(endpointId, now);
    expect([
      await leases.take(laterBy(now, DAY_MS), 1),
      await endpoints.liveSecrets(endpointId),
      (await log.standing(endpointId)).waiting,
    ]).toEqual([[], [], 0]);
  });
});

it('the log goes after its days, and what waits never does', async () => {
  const { endpointId } = await registered();
  await waiting(endpointId, [1, now], [2, now]);
  const leases = new WebhookLeases(pool);
  await leases.take(now, 1);
  await sent(endpointId, leases.holder, answered(200));
  await tries.sweep(laterBy(now, LOG_DAYS * DAY_MS));
  expect(await log.last(endpointId)).not.toBeNull();
  await tries.sweep(laterBy(now, LOG_DAYS * DAY_MS + 1));
  expect([await log.last(endpointId), await log.standing(endpointId)]).toEqual([null, { waiting: 1, givenUp: 0 }]);
});
