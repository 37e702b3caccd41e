import { Client, KeyAsked } from '../../test/support/callers/client';
import { isOursOfGuide } from '../../test/support/callers/webhooks-page';
import { chance, identity } from '../../test/support/stories/made-people';
import { startTestService, TestService } from '../../test/support/service';
import { until } from '../../test/support/until';
import { WebhookReceiver } from '../../test/support/callers/webhook-receiver';
import { CLOCK } from '../kernel/clock';
import type { MovableClock } from '../sandbox/movable-clock';
import { Dispatcher } from './dispatcher.provider';
import { MAX_ENDPOINTS } from './endpoints.provider';
import { laterBy } from './retry-after';
import { PAUSES_S } from './retry-schedule';

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly stateReason: string | null;
  readonly url: string;
  readonly waiting: number;
  readonly givenUp: number;
  readonly takenUpTo: string;
  readonly lastTry: Tried | null;
}
interface Tried {
  readonly webhookId: string;
  readonly type: string;
  readonly feedPosition: string | null;
  readonly cause: string;
  readonly status: number | null;
  readonly fault: string | null;
  readonly milliseconds: number | null;
  readonly answer: string;
  readonly nextAt: string | null;
}
interface Registered extends Shown {
  readonly secret: string;
}

const REGISTERED = 'cn.skills.workforce.worker_registered.v1';
/** Events of which the time from the beginning of the request to the receiver is measured: `WEBHOOK_MEASURED=1000 npx jest ...` for more. */
const MEASURED = Number(process.env.WEBHOOK_MEASURED ?? 40);
const PR_7_MS = 5_000;
const isOurs = isOursOfGuide();
const receivers: WebhookReceiver[] = [];
let running: TestService;
let [officer, payroll, stranger] = [] as unknown as [Client, Client, Client];
let [enterpriseId, otherId] = ['', ''];
let serial = 0;

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const receiver = async (answering?: WebhookReceiver['answering']): Promise<WebhookReceiver> => {
  const opened = await WebhookReceiver.open(answering);
  receivers.push(opened);
  return opened;
};
async function worker(by: Client = officer): Promise<string> {
  serial += 1;
  const { name, idNumber } = identity(chance(serial), serial, `19${60 + (serial % 30)}-05-05`);
  const {
    status,
    body: { id },
  } = await by.post('/v1/workers', { name, idNumber, employeeNo: `W${serial}` });
  expect(status).toBe(201);
  return id;
}
const register = async (url: string, types: readonly string[] = [REGISTERED], by: Client = officer): Promise<Registered> => {
  const { status, body } = await by.post<Registered>('/v1/webhook-endpoints', { url, types: [...types] });
  expect(status).toBe(201);
  return body;
};
const waits = async (id: string): Promise<readonly string[]> => {
  const { items } = (
    await officer.get<{ items: readonly { readonly id: string; readonly kind: string }[] }>(`/v1/enterprises/${enterpriseId}/work-list`)
  ).body;
  return items!.filter((item) => item.id === id).map(({ kind }) => kind);
};
const shown = async (id: string): Promise<Shown> => (await payroll.get<Shown>(`/v1/webhook-endpoints/${id}`)).body;
const tries = async (id: string, query = ''): Promise<readonly Tried[]> =>
  (await payroll.raw.get<{ items: readonly Tried[] }>(`/v1/webhook-endpoints/${id}/deliveries${query}`)).body.items;
/** Webhooks that were due then are sent without another look of half a second. */
function later(ms: number): void {
  const clock = running.service.app.get<MovableClock>(CLOCK, { strict: false });
  clock.follow(laterBy(clock.now(), ms));
  running.service.app.get(Dispatcher, { strict: false }).wake();
}
const p95Of = (values: readonly number[]): number => Math.round([...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]!);
const LONGEST_SHIFT = 1.2;
/** Once its last try has ended: what a reader of it sees does not hang on the moment. */
async function end(id: string, by: Client = officer): Promise<void> {
  await until(
    () => shown(id),
    ({ lastTry }) => lastTry?.milliseconds !== null,
  );
  expect((await by.post<Shown>(`/v1/webhook-endpoints/${id}/endings`)).body.state).toBe('ENDED');
}
const refusedWith = ({ status, body }: { status: number; body: { code?: string; detail?: string } }): unknown[] => [
  status,
  body.code,
  body.detail,
];

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-11-05', webhooksIntoInnerNetworks: true });
  const enterprise = async (creditCode: string, name: string) =>
    (await running.admin.post('/v1/enterprises', { creditCode, name, region: '320803' })).body.id;
  [enterpriseId, otherId] = [
    await enterprise('91320803MA1HA0017X', '淮安示例机械有限公司'),
    await enterprise('91320800MA1HA0025D', '淮安示例电气有限公司'),
  ];
  officer = await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } });
  payroll = await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' });
  stranger = await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办乙' } });
});
afterAll(async () => {
  receivers.forEach((each) => each.close());
  await running.stop();
});

describe('an endpoint', () => {
  it('is registered by an officer, or by an administrator for an enterprise, and shows its secret once', async () => {
    const { id, secret, url, state } = await register('https://hooks.example/pay?token=s3cret');
    expect([state, url, secret]).toEqual([
      'ACTIVE',
      'https://hooks.example/pay?token=***',
      expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
    ]);
    const {
      body: { items },
    } = await payroll.get<{ items: readonly Shown[] }>('/v1/webhook-endpoints');
    expect([
      items.map((each) => each.id),
      JSON.stringify(items).includes('s3cret'),
      JSON.stringify(await shown(id)).includes('whsec_'),
    ]).toEqual([[id], false, false]);
    const other = await running.admin.post<Registered>('/v1/webhook-endpoints', {
      url: 'https://hooks.example/',
      types: ['cn.skills.*'],
      enterpriseId: otherId,
    });
    expect(
      (await running.admin.get<{ items: readonly Shown[] }>(`/v1/webhook-endpoints?enterpriseId=${otherId}`)).body.items.map(
        (each) => each.id,
      ),
    ).toEqual([other.body.id]);
    for (const each of [
      [officer, id],
      [running.admin, other.body.id],
    ] as const)
      expect((await each[0].post<Shown>(`/v1/webhook-endpoints/${each[1]}/endings`)).body.state).toBe('ENDED');
    expect(refusedWith(await officer.post(`/v1/webhook-endpoints/${id}/resumptions`))).toEqual([
      409,
      'WEBHOOK_ENDPOINT_ENDED',
      '此推送地址已终止，请另行登记',
    ]);
  });

  it('the same request again is told the same secret', async () => {
    const headers = { 'idempotency-key': 'hooks-again' };
    const body = { url: 'https://hooks.example/again', types: [REGISTERED] };
    const [first, again] = [
      await officer.post<Registered>('/v1/webhook-endpoints', body, headers),
      await officer.post<Registered>('/v1/webhook-endpoints', body, headers),
    ];
    expect(again.body).toEqual(first.body);
    await officer.post(`/v1/webhook-endpoints/${first.body.id}/endings`);
  });

  it('is refused in words where it cannot be', async () => {
    const asked = async (body: { url: string; types: string[]; enterpriseId?: string }, by: Client = officer): Promise<unknown[]> =>
      refusedWith(await by.post('/v1/webhook-endpoints', body));
    const types = [REGISTERED];
    expect(await asked({ url: 'https://169.254.169.254/latest', types })).toEqual([
      422,
      'WEBHOOK_URL_UNFIT',
      '不能向此网址推送：指向内部网络',
    ]);
    expect(await asked({ url: 'https://u:p@hooks.example/', types })).toEqual([
      422,
      'WEBHOOK_URL_UNFIT',
      '不能向此网址推送：网址中不可写用户名或密码',
    ]);
    expect(await asked({ url: 'https://hooks.example/', types: ['cn.skills.assessment.*'] })).toEqual([
      422,
      'FEED_TYPE_UNKNOWN',
      '没有事件类型 cn.skills.assessment.*',
    ]);
    expect((await asked({ url: 'https://hooks.example/', types }, running.admin))[1]).toBe('WEBHOOK_ENTERPRISE_UNCLEAR');
    expect((await asked({ url: 'https://hooks.example/', types, enterpriseId: otherId }))[1]).toBe('WEBHOOK_ENTERPRISE_UNCLEAR');
    expect((await asked({ url: 'https://hooks.example/', types }, payroll))[1]).toBe('AUDIENCE_FORBIDDEN');
  });
});

it('there are so many of an enterprise and no more', async () => {
  const body = { url: 'https://hooks.example/many', types: [REGISTERED] };
  const made = await Promise.all(Array.from({ length: MAX_ENDPOINTS + 1 }, () => stranger.post('/v1/webhook-endpoints', body)));
  expect(made.filter(({ status }) => status === 201)).toHaveLength(MAX_ENDPOINTS);
  expect(refusedWith(made.find(({ status }) => status !== 201)!)).toEqual([
    409,
    'WEBHOOK_ENDPOINTS_EXHAUSTED',
    `本单位的推送地址已达上限 ${MAX_ENDPOINTS} 个，请先终止其一`,
  ]);
  await Promise.all(
    made.filter(({ status }) => status === 201).map(({ body: { id } }) => stranger.post(`/v1/webhook-endpoints/${id}/endings`)),
  );
});

describe('webhooks', () => {
  it('come in order, signed, within seconds, of the types and the enterprise that were asked for', async () => {
    const [honest, others, behind] = [await receiver(), await receiver(), await receiver()];
    const [{ id, secret }, { id: behindId }] = [await register(honest.url), await register(behind.url)];
    await officer.post(`/v1/webhook-endpoints/${behindId}/suspensions`);
    await register(others.url, ['cn.skills.*'], stranger);
    const [begun, recorded] = [[] as number[], [] as number[]];
    for (let count = 0; count < MEASURED; count += 1) {
      begun.push(performance.now());
      const workerId = await worker();
      recorded.push(performance.now());
      if (count === 0)
        await officer.post(`/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: '6-18-01-01', fromOn: '2020-01-01' });
    }
    await until(
      () => honest.received.length,
      (count) => count >= MEASURED,
    );
    const since = (moments: readonly number[]): number => p95Of(honest.received.map(({ atMs }, index) => atMs - moments[index]!));
    process.stdout.write(
      `PR-7: ${MEASURED} webhooks, p95 until the receiver had them ${since(recorded)} ms from the answer to the request that recorded, ${since(begun)} ms from its beginning\n`,
    );
    // A figure holds on a quiet machine, where somebody asks for it; a machine that tests share has none.
    if (process.env.WEBHOOK_MEASURED !== undefined) expect(since(begun)).toBeLessThan(PR_7_MS);
    const {
      body: { events },
    } = await payroll.get<{ events: readonly { id: string; type: string; dataschema?: string }[] }>(
      `/v1/events?limit=200&types=${REGISTERED}`,
    );
    expect(honest.received.slice(0, 100).map(({ body }) => JSON.parse(body) as unknown)).toEqual(
      events.slice(0, 100).map(({ dataschema: _, ...event }) => event),
    );
    expect([new Set(honest.received.map(({ type }) => type)), honest.mostAtOnce, others.received]).toEqual([new Set([REGISTERED]), 1, []]);
    expect(honest.received.every(({ headers, body }) => isOurs(headers, body, secret))).toBe(true);
    expect(
      await until(
        () => shown(id),
        ({ waiting }) => waiting === 0,
      ),
    ).toMatchObject({ givenUp: 0, lastTry: { status: 200, cause: 'FEED', fault: null } });
    expect((await tries(id))[0]).toMatchObject({ webhookId: events[0]!.id, status: 200, answer: '', nextAt: null });
    await worker(stranger);
    await until(() => others.received.length);
    expect([honest.received.length, others.received.every(({ body }) => body.includes(otherId) && !body.includes(enterpriseId))]).toEqual([
      MEASURED,
      true,
    ]);
    const resumedAt = performance.now();
    await officer.post(`/v1/webhook-endpoints/${behindId}/resumptions`);
    await until(
      () => behind.received.length,
      (count) => count === MEASURED,
    );
    expect(behind.ids).toEqual(honest.ids);
    process.stdout.write(
      `one endpoint that had been off was sent ${MEASURED} webhooks at ${Math.round((MEASURED * 1_000) / (performance.now() - resumedAt))} a second\n`,
    );
    await end(behindId);
    await end(id);
  });

  it('come again after failures, while others are slow, gone, or lead elsewhere', async () => {
    const inner = await receiver();
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const [failing, slow, quick, gone] = [
      await receiver(() => ({ status: 500, text: '数据库忙' })),
      await receiver(() => released.then(() => ({ status: 204 }))),
      await receiver(),
      await receiver(() => ({ status: 410 })),
    ];
    const redirecting = await receiver(() => ({ status: 302, headers: { location: inner.url } }));
    const all = [failing, slow, quick, gone, redirecting];
    const ids = await Promise.all(all.map(async ({ url }) => (await register(url)).id));
    const [failingId, slowId, , goneId, redirectingId] = ids as [string, string, string, string, string];
    await worker();
    await until(() => all.every(({ received }) => received.length === 1));
    await worker();
    await until(
      () => quick.received.length,
      (count) => count === 2,
    );
    expect([slow.received.length, (await shown(slowId)).lastTry!.milliseconds, (await tries(slowId))[0]!.status]).toEqual([1, null, null]);
    expect(
      await until(
        () => shown(goneId),
        ({ state }) => state === 'OFF',
      ),
    ).toMatchObject({ stateReason: 'ANSWERED_GONE', waiting: 1 });
    expect(await waits(goneId)).toEqual(['WEBHOOK_SWITCHED_OFF']);
    await until(
      async () => (await tries(failingId)).filter(({ nextAt }) => nextAt !== null).length,
      (count) => count === 2,
    );

    failing.answers();
    later(PAUSES_S[1]! * 1_000 * LONGEST_SHIFT);
    await until(
      () => failing.received.length,
      (count) => count === 4,
    );
    expect([...failing.ids].sort()).toEqual([...quick.ids, ...quick.ids].sort());
    const log = await until(
      () => tries(failingId),
      (found) => found.filter(({ status }) => status === 200).length === 2,
    );
    expect(log.map(({ status, answer, nextAt }) => [status, answer, nextAt !== null])).toEqual([
      [500, '数据库忙', true],
      [500, '数据库忙', true],
      [200, '', false],
      [200, '', false],
    ]);
    expect(await tries(failingId, `?eventId=${quick.ids[0]}`)).toHaveLength(2);

    release();
    await until(
      () => slow.received.length,
      (count) => count === 2,
    );
    expect([
      await until(
        () => shown(slowId),
        ({ waiting }) => waiting === 0,
      ),
      slow.ids,
    ]).toMatchObject([{ state: 'ACTIVE' }, quick.ids]);

    gone.answers();
    await officer.post(`/v1/webhook-endpoints/${goneId}/resumptions`);
    await until(
      () => new Set(gone.ids).size,
      (count) => count === 2,
    );
    expect([(await shown(goneId)).state, (await tries(redirectingId))[0]!.status, inner.received]).toEqual(['ACTIVE', 302, []]);
    for (const id of ids) await end(id);
  });

  it('are sent again to who took them and lost them', async () => {
    const kept: string[] = [];
    const liar = await receiver();
    const { id } = await register(liar.url);
    const from = Number((await shown(id)).takenUpTo) + 1;
    for (let count = 0; count < 3; count += 1) await worker();
    await until(
      () => liar.received.length,
      (count) => count === 3,
    );
    await until(
      () => shown(id),
      ({ waiting }) => waiting === 0,
    );
    liar.answers(({ id: received }) => {
      kept.push(received);
      return { status: 200 };
    });
    const { status, body } = await payroll.post<{ webhooks: number }>(`/v1/webhook-endpoints/${id}/replays`, {
      fromPosition: String(from + 1),
      toPosition: String(from + 2),
    });
    expect([status, body.webhooks]).toEqual([202, 2]);
    await until(
      () => kept.length,
      (count) => count === 2,
    );
    expect(kept).toEqual(liar.ids.slice(1, 3));
    expect(
      (
        await until(
          () => tries(id),
          (found) => found.length === 5,
        )
      )
        .slice(3)
        .map(({ cause }) => cause),
    ).toEqual(['REPLAY', 'REPLAY']);
    const asked = async (fromPosition: string, toPosition: string): Promise<unknown> =>
      (await payroll.post(`/v1/webhook-endpoints/${id}/replays`, { fromPosition, toPosition })).body.code;
    expect([await asked('2', '1'), await asked('1', '5001'), await asked('1', '5000')]).toEqual([
      'WEBHOOK_REPLAY_REVERSED',
      'WEBHOOK_REPLAY_TOO_LONG',
      'FEED_POSITION_AHEAD',
    ]);
    await end(id);
  });

  it('wait while their endpoint is switched off, and are given up after ten tries with their endpoint failing until one arrives', async () => {
    const down = await receiver(() => ({ status: 503, headers: { 'retry-after': '3' } }));
    const { id } = await register(down.url);
    await officer.post(`/v1/webhook-endpoints/${id}/suspensions`);
    await worker();
    expect(await shown(id)).toMatchObject({ state: 'OFF', stateReason: 'SWITCHED_OFF_BY_OWNER' });
    expect(await waits(id)).toEqual([]);
    await officer.post(`/v1/webhook-endpoints/${id}/resumptions`);
    for (const [made, pause] of PAUSES_S.entries()) {
      later(pause * 1_000 * LONGEST_SHIFT);
      await until(
        async () => (await tries(id)).filter(({ status }) => status === 503).length,
        (count) => count === made + 1,
      );
    }
    expect(await shown(id)).toMatchObject({ state: 'FAILING', stateReason: 'TRIES_USED_UP', waiting: 0, givenUp: 1 });
    expect(await waits(id)).toEqual(['WEBHOOK_FAILING']);
    down.answers();
    later(60_000);
    await worker();
    expect(
      await until(
        () => shown(id),
        ({ state }) => state === 'ACTIVE',
      ),
    ).toMatchObject({ stateReason: null, givenUp: 1 });
    expect(await waits(id)).toEqual([]);
    expect(new Set(down.ids).size).toBe(2);
    await end(id);
  });
});

it('an owner sees at once whether webhooks arrive, and changes the secret without losing one', async () => {
  const honest = await receiver();
  const { id, secret } = await register(honest.url);
  const rotated = await officer.post<{ secret: string; oldSecretHours: number }>(`/v1/webhook-endpoints/${id}/secret-rotations`);
  const test = await payroll.post<{ succeeded: boolean; status: number; webhookId: string }>(`/v1/webhook-endpoints/${id}/test-deliveries`);
  expect([test.status, test.body]).toMatchObject([201, { succeeded: true, status: 200, webhookId: honest.ids[0] }]);
  const [{ headers, body, type }] = honest.received as [(typeof honest.received)[number]];
  expect([type, headers['webhook-signature']!.split(' ').length]).toEqual(['cn.skills.webhook.test.v1', 2]);
  expect([isOurs(headers, body, secret), isOurs(headers, body, rotated.body.secret), rotated.body.oldSecretHours]).toEqual([
    true,
    true,
    24,
  ]);
  expect(refusedWith(await officer.post(`/v1/webhook-endpoints/${id}/secret-rotations`))).toEqual([
    409,
    'WEBHOOK_ROTATION_UNDER_WAY',
    expect.stringContaining('上一次更换的旧密钥用到'),
  ]);
  honest.answers(() => ({ status: 404, text: '没有此路径' }));
  expect((await payroll.post(`/v1/webhook-endpoints/${id}/test-deliveries`)).body).toMatchObject({
    succeeded: false,
    status: 404,
    answer: '没有此路径',
    fault: null,
  });
  expect((await tries(id)).map(({ cause, status }) => [cause, status])).toEqual([
    ['TEST', 200],
    ['TEST', 404],
  ]);
  expect((await shown(id)).state).toBe('ACTIVE');
  await end(id);
});

it("nobody sees or touches another's endpoint", async () => {
  const { id } = await register('https://hooks.example/mine');
  const all = [
    await stranger.get(`/v1/webhook-endpoints/${id}`),
    await stranger.get(`/v1/webhook-endpoints/${id}/deliveries`),
    await stranger.post(`/v1/webhook-endpoints/${id}/endings`),
    await stranger.post(`/v1/webhook-endpoints/${id}/secret-rotations`),
    await stranger.post(`/v1/webhook-endpoints/${id}/test-deliveries`),
    await stranger.post(`/v1/webhook-endpoints/${id}/replays`, { fromPosition: '1', toPosition: '1' }),
  ];
  expect(all.map(({ body }) => (body as { code?: string }).code)).toEqual(Array(all.length).fill('NOT_FOUND'));
  const regulator = await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管丙' } });
  expect((await regulator.get<{ code?: string }>('/v1/webhook-endpoints')).body.code).toBe('AUDIENCE_FORBIDDEN');
  const { body: metrics } = await running.admin.raw.get<string>('/metrics');
  for (const line of [
    'webhook_backlog{state="ACTIVE"} 0',
    'webhook_endpoints{state="ACTIVE"} 2',
    'webhook_oldest_due_seconds 0',
    'webhook_tries{outcome="failed"}',
  ])
    expect(metrics).toContain(line);
});
