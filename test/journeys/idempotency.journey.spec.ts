import { randomUUID } from 'node:crypto';
import { ANSWERS_KEPT_DAYS } from '../../src/access/idempotency-store.provider';
import { startService } from '../../src/app';
import { assessingEnterprise, AssessingEnterprise } from '../support/stories/assessing-enterprise';
import { Client } from '../support/callers/client';
import { chance, identity } from '../support/stories/made-people';
import { logOf } from '../support/logs/log-of';
import { settingsOn, startTestService, TestService } from '../support/service';

/** An honest retry gets its first answer, however often and however fast it comes. */
interface Created {
  readonly id?: string;
  readonly code?: string;
}
interface Item {
  readonly itemKey: string | null;
  readonly status: string;
  readonly id?: string;
  readonly error?: { readonly code: string; readonly detail: string };
}

const AT_ONCE = 50;
const LATER_TRIES = 100;
let running: TestService;
let firm: AssessingEnterprise;
beforeAll(async () => {
  running = await startTestService();
  firm = await assessingEnterprise(running);
});
afterAll(() => running.stop());

const person = (serial: number) => identity(chance(serial), serial, '1990-05-05');
const register = (serial: number, key: string) =>
  firm.clerk.post<Created>('/v1/workers', { name: person(serial).name, idNumber: person(serial).idNumber }, { 'idempotency-key': key });
/** Counted, for positions are not dense in every store. */
const events = async (): Promise<number> => (await logOf(running.service)).length;

it(`${AT_ONCE} equal requests at the same moment have one effect, and all come to the same answer`, async () => {
  const before = await events();
  const one = async (): Promise<string | undefined> => {
    for (let tries = 0; tries < LATER_TRIES; tries += 1) {
      const { status, headers, body } = await register(1, 'all-at-once');
      if (status === 201) return body.id;
      expect([status, body.code, headers.get('retry-after')]).toEqual([409, 'IDEMPOTENCY_IN_PROGRESS', '1']);
    }
    throw new Error(`still under way after ${LATER_TRIES} tries`);
  };
  const ids = await Promise.all(Array.from({ length: AT_ONCE }, one));
  expect(new Set(ids).size).toBe(1);
  expect((await events()) - before).toBe(1);
});

it('the same key with another body is refused', async () => {
  const key = randomUUID();
  expect((await register(2, key)).status).toBe(201);
  expect(await register(3, key)).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
});

it('a refusal is an answer too, and is given again', async () => {
  const ask = () =>
    firm.clerk.post<Created>('/v1/workers', { name: '李工', idNumber: '320899199003070011' }, { 'idempotency-key': 'refused' });
  const [first, again] = [await ask(), await ask()];
  expect([first.status, first.body.code, again.status, again.body]).toEqual([422, 'ID_NUMBER_INVALID', 422, first.body]);
  expect([first.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')]).toEqual([null, 'true']);
  expect([again.headers.get('content-type'), again.headers.get('content-language')]).toEqual([
    'application/problem+json; charset=utf-8',
    'zh-CN',
  ]);
});

it('says for how long answers are kept', async () =>
  expect((await running.admin.as(undefined).get<{ idempotencyKeyDays: number }>('/v1/meta')).body).toMatchObject({
    idempotencyKeyDays: ANSWERS_KEPT_DAYS,
  }));

describe('many in one call', () => {
  const item = (serial: number, itemKey?: string, more: object = {}) => ({
    ...(itemKey ? { itemKey } : {}),
    name: person(serial).name,
    idNumber: person(serial).idNumber,
    ...more,
  });
  const registerAll = async (items: readonly object[], headers: Record<string, string> = {}): Promise<readonly Item[]> =>
    (await firm.clerk.raw.post<{ items: readonly Item[] }>('/v1/worker-registrations', { items }, headers)).body.items;

  it('gives a result for each; the same key twice is carried out once, or refused where the items differ', async () => {
    const before = await events();
    const results = await registerAll(
      [item(11, 'a'), item(12), item(11, 'a'), item(13, 'a'), { ...item(14, 'b'), idNumber: '320899199003070011' }],
      { 'accept-language': 'en' },
    );
    expect(results.map(({ itemKey, status, error }) => [itemKey, status, error?.code])).toEqual([
      ['a', 'CREATED', undefined],
      [null, 'CREATED', undefined],
      ['a', 'CREATED', undefined],
      ['a', 'ERROR', 'IDEMPOTENCY_KEY_REUSED'],
      ['b', 'ERROR', 'ID_NUMBER_INVALID'],
    ]);
    expect(results[2]).toEqual(results[0]);
    expect(results[3]!.error!.detail).toBe('The key was used with another request');
    expect((await events()) - before).toBe(2);
  });

  it('is repeated as a whole', async () => {
    const headers = { 'idempotency-key': 'whole' };
    const [first, again] = [
      await registerAll([item(21, 'a'), item(22, 'b')], headers),
      await registerAll([item(21, 'a'), item(22, 'b')], headers),
    ];
    expect(again).toEqual(first);
  });

  it('names a wrong field by its place', async () =>
    expect(await firm.clerk.raw.post('/v1/worker-registrations', { items: [item(31), { name: '王' }] })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/items/1/idNumber', code: 'FIELD_REQUIRED' }] },
    }));
});

describe('the end of the service', () => {
  it('loses no answer that was given a moment before', async () => {
    const other = await startTestService();
    const ask = (client: Client) =>
      client.post<Created>(
        '/v1/enterprises',
        { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' },
        { 'idempotency-key': 'at-the-end' },
      );
    const first = await ask(other.admin);
    await other.service.stop();
    const again = await startService(settingsOn(other.databaseUrl, other.dataDir));
    const replayed = await ask(new Client(again.url, other.admin.key));
    expect([replayed.status, replayed.body, replayed.headers.get('idempotency-replayed')]).toEqual([201, first.body, 'true']);
    await again.stop();
    await other.drop();
  });
});
