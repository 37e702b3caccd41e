import { rebuild } from '../../cli/rebuild.verb';
import { Engine } from '../../projecting/engine/engine.provider';
import { Client, KeyAsked, Reply } from '../../../test/support/callers/client';
import { chance, identity } from '../../../test/support/stories/made-people';
import { settingsOn, startTestService, TestService } from '../../../test/support/service';
import type { CloudEvent } from './cloud-event';

interface Page {
  readonly events: readonly CloudEvent[];
  readonly nextAfter: string;
  readonly head: string;
  readonly startedAtPosition?: string;
  readonly atPosition: string;
}

const TURNER = '6-18-01-01';
/**
 * Workers that are written while a reader reads, so many at a time; each is told by five events. `FEED=whole`: 10,000 events by 20 writers (PR-6),
 * some minutes.
 */
const IS_WHOLE = process.env.FEED === 'whole';
const [WRITTEN, WRITERS, TOLD_OF_EACH] = [IS_WHOLE ? 2_000 : 12, IS_WHOLE ? 20 : 4, 5];
const PAGE = IS_WHOLE ? 100 : 3;
/** Processes go on for a while after the last writer. */
const [WRITING_MS, WITHIN_MS] = IS_WHOLE ? [40 * 60_000, 20 * 60_000] : [60_000, 30_000];
const BATCH = 'application/cloudevents-batch+json';
let running: TestService;
let [officer, second, payroll, stranger] = [] as unknown as [Client, Client, Client, Client];
let enterpriseId = '';

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const settled = () => running.service.app.get(Engine, { strict: false }).settle(WITHIN_MS);
const read = (by: Client, query: string, headers: Record<string, string> = {}): Promise<Reply<Page & { code?: string; detail?: string }>> =>
  by.raw.get<Page>(`/v1/events${query}`, headers);
const placesOf = ({ events }: Page): number[] => events.map(({ feedposition }) => Number(feedposition));
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const wrong = ({ status, body: { code, detail } }: Reply<{ code?: string; detail?: string }>): unknown[] => [status, code, detail];

async function worker(serial: number): Promise<string> {
  // Numbers of one day of birth end after some hundreds.
  const { name, idNumber } = identity(chance(serial), serial, `1990-05-${String(5 + Math.floor(serial / 400)).padStart(2, '0')}`);
  const registered = await officer.post('/v1/workers', { name, idNumber, employeeNo: `W${String(serial).padStart(4, '0')}` });
  const { id } = registered.body;
  const employed = await officer.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2020-01-01' });
  const certified = await officer.post(`/v1/workers/${id}/prior-certificates`, {
    occupationCode: TURNER,
    level: 'SENIOR',
    number: `T-${1_000 + serial}`,
    issuedOn: '2026-01-20',
  });
  expect([registered, employed, certified].map(({ status }) => status)).toEqual([201, 201, 201]);
  return id;
}
/** As a payroll system does: it keeps `nextAfter`, and asks again. */
async function allFrom(after: string, limit: number): Promise<CloudEvent[]> {
  const { body } = await read(payroll, `?after=${after}&limit=${limit}`);
  return body.events.length === 0 ? [] : [...body.events, ...(await allFrom(body.nextAfter, limit))];
}

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-11-05' });
  const enterprise = async (creditCode: string, name: string) =>
    (await running.admin.post('/v1/enterprises', { creditCode, name, region: '320803' })).body.id;
  enterpriseId = await enterprise('91320803MA1HA0017X', '淮安示例机械有限公司');
  const otherId = await enterprise('91320800MA1HA0025D', '淮安示例电气有限公司');
  officer = await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } });
  second = await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } });
  payroll = await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' });
  stranger = await keyFor({ audience: 'payroll', enterpriseId: otherId, system: 'payroll-of-others' });
});
afterAll(() => running.stop());

it('of an enterprise of which nothing was told yet is empty', async () =>
  expect((await read(payroll, '')).body).toMatchObject({ events: [], nextAfter: '0', head: '0' }));

it(
  'gives every event once and in order to who reads while others write, and goes on where the reader stopped',
  async () => {
    const seen: CloudEvent[] = [];
    let after = '0';
    const take = async (): Promise<void> => {
      const { body } = await read(payroll, `?after=${after}&limit=${PAGE}`);
      seen.push(...body.events);
      after = body.nextAfter;
    };
    let isWriting = true;
    const writing = Promise.all(
      upTo(WRITERS).map(async (writer) => {
        for (let serial = writer; serial <= WRITTEN; serial += WRITERS) await worker(serial);
      }),
    ).finally(() => (isWriting = false));
    while (isWriting) await take();
    await writing;
    await settled();
    for (let before = ''; before !== after; ) {
      before = after;
      await take();
    }
    const {
      body: { head },
    } = await read(payroll, '');
    expect(Number(head)).toBe(TOLD_OF_EACH * WRITTEN);
    expect(seen.map(({ feedposition }) => Number(feedposition))).toEqual(upTo(Number(head)));
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen).toEqual(await allFrom('0', 200));
    const figures = {
      events: seen.length,
      writers: WRITERS,
      gaps: seen.filter(({ feedposition }, index) => Number(feedposition) !== index + 1).length,
      doubles: seen.length - new Set(seen.map(({ id }) => id)).size,
    };
    if (IS_WHOLE) process.stdout.write(`${JSON.stringify(figures)}\n`);
  },
  WRITING_MS,
);

it('tells of a worker, an employment, a certificate, a tier and what is due for it, with ids and days and no word about the person', async () => {
  const { body } = await read(payroll, '?limit=200');
  const types = new Set(body.events.map(({ type }) => type));
  expect([...types].sort()).toEqual(
    [
      'allowance.entitlement_started',
      'career.tier_raised',
      'workforce.employment_started',
      'workforce.prior_certificate_recorded',
      'workforce.worker_registered',
    ].map((name) => `cn.skills.${name}.v1`),
  );
  const started = body.events.find(({ type }) => type === 'cn.skills.allowance.entitlement_started.v1')!;
  expect(started).toMatchObject({
    specversion: '1.0',
    source: `/tenants/${enterpriseId}`,
    datacontenttype: 'application/json',
    data: { enterpriseId, item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED' },
  });
  expect(body.events.map(({ id }) => id)).toContain(started.data.causeEventId);
  expect(JSON.stringify(body)).not.toMatch(/personRef|employeeNo|W00\d\d|"number"|T-\d|\p{Script=Han}/u);
});

it('gives the types that are asked for, and goes past the others', async () => {
  const { body } = await read(payroll, '?limit=200&types=cn.skills.career.*');
  expect([body.events.length, new Set(body.events.map(({ type }) => type))]).toEqual([
    Math.min(WRITTEN, 200),
    new Set(['cn.skills.career.tier_raised.v1']),
  ]);
  if (!IS_WHOLE) expect(body.nextAfter).toBe(body.head);
  const {
    body: { items },
  } = await running.admin
    .as(undefined)
    .raw.get<{ items: readonly { type: string; dataSchema: { properties: object } }[] }>('/v1/event-types');
  expect(items.find(({ type }) => type === body.events[0]!.type)!.dataSchema.properties).toMatchObject({ workerId: { type: 'string' } });
});

it('begins at an instant or a day that is named, and hands out positions from then on', async () => {
  const {
    body: { events },
  } = await read(payroll, '?limit=200');
  const at = events[10]!;
  const from = await read(payroll, `?updatedSince=${encodeURIComponent(at.time)}&limit=1`);
  expect([from.body.startedAtPosition, from.body.events[0]!.id]).toEqual([at.feedposition, at.id]);
  expect(placesOf((await read(payroll, `?updatedSince=${at.time.slice(0, 10)}&limit=1`)).body)).toEqual([1]);
});

it('waits for what is new as long as it is asked to, also past what was not asked for, and then says that there was nothing', async () => {
  const {
    body: { head },
  } = await read(payroll, '');
  const asked = `?after=${head}&types=cn.skills.career.*,cn.skills.allowance.*&wait=25`;
  const waiting = read(payroll, asked);
  await worker(WRITTEN + 1);
  const { body } = await waiting;
  expect(body.events.length).toBeGreaterThan(0);
  expect([body.events.every(({ type }) => /career|allowance/.test(type)), Number(body.nextAfter) > Number(head)]).toEqual([true, true]);
  await settled();
  const {
    body: { head: end },
  } = await read(payroll, '');
  expect((await read(payroll, `?after=${end}&wait=1`)).body).toMatchObject({ events: [], nextAfter: end, head: end });
  expect((await read(payroll, `?after=${end}&wait=26`)).body.code).toBe('VALIDATION_FAILED');
});

it('names where the schema of its data is, what it belongs to, and what it reacts to', async () => {
  const {
    body: { events },
  } = await read(payroll, '?limit=200');
  const raised = events.find(({ type }) => type === 'cn.skills.career.tier_raised.v1')!;
  const cause = events.find(({ id }) => id === raised.causationid)!;
  expect([cause.type, cause.correlationid, cause.causationid]).toEqual([
    'cn.skills.workforce.prior_certificate_recorded.v1',
    raised.correlationid,
    undefined,
  ]);
  const [anybody, { origin, pathname }] = [running.admin.as(undefined), new URL(raised.dataschema!)];
  const reply = await anybody.raw.get(pathname);
  expect([origin, reply.status, reply.headers.get('content-type')]).toEqual([
    running.admin.url,
    200,
    expect.stringContaining('application/schema+json'),
  ]);
  expect(JSON.parse(new TextDecoder().decode(reply.bytes))).toMatchObject({
    title: raised.type,
    properties: { workerId: { type: 'string' } },
  });
  expect((await anybody.raw.get('/v1/event-types/cn.skills.no.such.v1/schema')).status).toBe(404);
});

it('is answered 304 as long as nothing was added, whatever others do', async () => {
  const {
    body: { head },
    headers,
  } = await read(payroll, '');
  const etag = headers.get('etag')!;
  expect(
    (await officer.post(`/v1/enterprises/${enterpriseId}/headcounts`, { employees: 200, on: '2026-10-31', documentNo: '淮统〔2026〕1号' }))
      .status,
  ).toBe(201);
  await settled();
  expect((await read(payroll, '', { 'if-none-match': etag })).status).toBe(304);
  await officer.post(`/v1/enterprises/${enterpriseId}/allowance-rules`, {
    validFrom: '2026-11-01',
    legalBasis: '集合〔2026〕3号',
    rows: [{ ruleId: 'SK-SENIOR', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountMinor: 30_000 }],
  });
  await second.post(`/v1/enterprises/${enterpriseId}/allowance-rules/1/confirmations`);
  await settled();
  const fresh = await read(payroll, `?after=${head}`, { 'if-none-match': etag });
  expect([fresh.status, placesOf(fresh.body)[0], fresh.body.events.slice(0, 2).map(({ type }) => type)]).toEqual([
    200,
    Number(head) + 1,
    ['cn.skills.allowance.rate_table_proposed.v1', 'cn.skills.allowance.rate_table_adopted.v1'],
  ]);
});

it('comes as a batch of CloudEvents alone to who asks for one', async () => {
  const { headers, body } = await running.admin.as(payroll.key).raw.get<readonly CloudEvent[]>('/v1/events?limit=2', { accept: BATCH });
  expect([
    headers.get('content-type'),
    headers.get('feed-next-after'),
    (body as readonly CloudEvent[]).map(({ feedposition }) => feedposition),
  ]).toEqual([expect.stringContaining(BATCH), '2', ['1', '2']]);
});

it('of another enterprise shows nothing, and is for no regulator', async () => {
  expect((await read(stranger, '?limit=200')).body).toMatchObject({ events: [], head: '0' });
  const regulator = await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管丙' } });
  expect((await read(regulator, '')).body.code).toBe('AUDIENCE_FORBIDDEN');
});

it('says in both languages what cannot be asked', async () => {
  const english = { 'accept-language': 'en' };
  expect(wrong(await read(payroll, '?after=1&updatedSince=2026-11-05'))).toEqual([
    422,
    'FEED_START_AMBIGUOUS',
    '起点只能给一个：位置或时刻',
  ]);
  expect(wrong(await read(payroll, '?after=99999', english))).toEqual([
    422,
    'FEED_POSITION_AHEAD',
    expect.stringMatching(/^The feed ends at position \d+ and has no position 99999: /),
  ]);
  expect(wrong(await read(payroll, '?types=cn.skills.assessment.*'))).toEqual([
    422,
    'FEED_TYPE_UNKNOWN',
    '没有事件类型 cn.skills.assessment.*',
  ]);
  expect([
    (await read(payroll, '?updatedSince=yesterday')).body.code,
    (await read(payroll, '?updatedSince=2999-01-01')).body.code,
    (await read(payroll, '?limit=201')).body.code,
  ]).toEqual(Array(3).fill('VALIDATION_FAILED'));
});

it('comes out with the same positions when it is built anew from the log', async () => {
  const before = await allFrom('0', 200);
  const settings = settingsOn(running.databaseUrl, running.dataDir, { demoFrom: '2026-11-05' });
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  expect([await rebuild(['--compare', 'feed'], settings), await rebuild(['feed'], settings)]).toEqual([0, 0]);
  expect(await allFrom('0', 200)).toEqual(before);
});
