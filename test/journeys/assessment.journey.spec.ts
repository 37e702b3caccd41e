import { EVENT_STORE, EventStore } from '../../src/ledger/event-store.port';
import { Client, KeyAsked, Reply } from '../support/callers/client';
import { chance, identity } from '../support/stories/made-people';
import { tablesMadeAgainOtherwise } from '../support/logs/made-again';
import { startTestService, TestService } from '../support/service';

interface Created {
  readonly id: string;
  readonly position: string;
  readonly code?: string;
  readonly params?: Record<string, unknown>;
}
interface Batch {
  readonly state: string;
  readonly noticeEndsOn: string | null;
  readonly counts: { readonly candidates: number; readonly byState: Record<string, number> };
  readonly timeline: readonly { step: string }[];
}
interface Page {
  readonly items: readonly { id: string; name?: string; state: string; scores: Record<string, string> }[];
  readonly nextCursor: string | null;
}
interface Objections {
  readonly items: readonly { id: string; state: string; text: string | null; answer: string | null }[];
}

const TURNER = '6-18-01-01';
const MORE_THAN_ALL = 1_000;
let running: TestService;
let [officer, second, stranger, payroll, machine] = [] as unknown as [Client, Client, Client, Client, Client];
let [enterpriseId, batchId] = ['', ''];
/** One passes, one fails, one is a day short. */
let [passing, failing, short] = ['', '', ''];
let [passed, failed] = ['', ''];

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const moveTo = (to: string) => running.admin.post('/v1/sandbox/clock', { to });
const batch = async (at: { position: string }): Promise<Batch> =>
  (await officer.get<Batch>(`/v1/batches/${batchId}?minPosition=${at.position}`)).body;
const register = (workerId: string, conditionNo = 'N23-4-1') =>
  officer.post<Created>(`/v1/batches/${batchId}/candidates`, { workerId, occupationCode: TURNER, level: 'INTERMEDIATE', conditionNo });
const score = (candidacyId: string, part: string, written: string) =>
  officer.post<Created>(`/v1/candidacies/${candidacyId}/scores`, { part, score: written });

async function worker(serial: number, fromOn: string): Promise<string> {
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  const { body } = await officer.post<Created>('/v1/workers', { name, idNumber });
  await officer.post(`/v1/workers/${body.id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn });
  return body.id;
}
async function withCode(workerId: string): Promise<Client> {
  const { body } = await officer.post<{ code: string }>(`/v1/workers/${workerId}/codes`, { purpose: 'OBJECTION' });
  return officer.as((await officer.as(undefined).post<{ token: string }>('/v1/worker-sessions', { code: body.code })).body.token);
}

const stored = async (): Promise<readonly string[]> =>
  (await running.service.app.get<EventStore>(EVENT_STORE, { strict: false }).readAll(0n, MORE_THAN_ALL)).map(
    ({ data, metadata }) => data + metadata,
  );

beforeAll(async () => {
  running = await startTestService();
  enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  const otherId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })
  ).body.id;
  const regulator = await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } });
  [officer, second] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } }),
  ];
  [stranger, payroll, machine] = [
    await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办丙' } }),
    await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' }),
    await keyFor({ audience: 'enterprise', enterpriseId, system: 'hr' }),
  ];
  const filing = await regulator.post('/v1/filings', {
    enterpriseId,
    institutionCode: 'Y000032080001',
    receiptNo: '淮鉴备〔2025〕1号',
    validFrom: '2025-01-01',
    validTo: '2027-12-31',
    scope: [{ occupationCode: TURNER, levels: ['INTERMEDIATE'] }],
  });
  [passing, failing, short] = [await worker(1, '2021-11-20'), await worker(2, '2015-01-01'), await worker(3, '2021-11-21')];
  const opened = await officer.post('/v1/batches', {
    filingId: filing.body.id,
    path: 'EXAM',
    assessmentOn: '2026-11-21',
    eligibilityOn: '2026-11-20',
    levels: ['INTERMEDIATE'],
    dimensions: { projectId: 'JN-2026' },
  });
  expect([opened.status, opened.body]).toEqual([201, expect.objectContaining({ planNo: expect.stringMatching(/^P20261121-/) as string })]);
  batchId = opened.body.id;
});
afterAll(() => running.stop());

it('registers who is eligible by the registered facts, and says how much the other is short', async () => {
  const [first, other, refused] = [await register(passing), await register(failing), await register(short)];
  [passed, failed] = [first.body.id, other.body.id];
  expect([first.status, other.status]).toEqual([201, 201]);
  expect(refused).toMatchObject({
    status: 422,
    body: { code: 'NOT_ELIGIBLE_WORK', params: { ruleId: 'N23-4-1', shortTotalDays: 1, reachedOn: '2026-11-21' } },
  });
  expect((await register(passing)).body.id).toBe(passed);
});

it('shows the roster with names to the own enterprise, page by page, and to nobody else', async () => {
  const first = (await officer.get<Page>(`/v1/batches/${batchId}/candidates?limit=1`)).body;
  const rest = (await officer.get<Page>(`/v1/batches/${batchId}/candidates?limit=1&cursor=${first.nextCursor}`)).body;
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual([passed, failed]);
  expect(rest.nextCursor).toBeNull();
  expect(first.items[0]!.name).toBe(identity(chance(1), 1, '1990-05-05').name);
  expect((await officer.get(`/v1/batches/${batchId}/candidates?limit=1&state=PASSED&cursor=${first.nextCursor}`)).body.code).toBe(
    'CURSOR_INVALID',
  );
  expect(codeOf(await stranger.get(`/v1/batches/${batchId}/candidates`))).toEqual([404, 'NOT_FOUND']);
  expect(codeOf(await stranger.get(`/v1/candidacies/${passed}`))).toEqual([404, 'NOT_FOUND']);
  expect(codeOf(await payroll.get(`/v1/batches/${batchId}/candidates`))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
});

it('takes marks from the assessment day on', async () => {
  expect(codeOf(await score(passed, 'THEORY', '80'))).toEqual([409, 'SCORE_BEFORE_ASSESSMENT']);
  await moveTo('2026-11-23');
  expect(codeOf(await score(passed, 'THEORY', '60.05'))).toEqual([422, 'SCORE_TOO_MANY_DECIMALS']);
  for (const [id, theory, skill] of [
    [passed, '80', '60.0'],
    [failed, '80', '59.9'],
  ] as const) {
    expect((await score(id, 'THEORY', theory)).status).toBe(201);
    if (id === failed)
      expect(await officer.post<Created>(`/v1/batches/${batchId}/submissions`)).toMatchObject({
        status: 409,
        body: { code: 'RESULTS_INCOMPLETE', params: { undetermined: 1 } },
      });
    expect((await score(id, 'SKILL', skill)).status).toBe(201);
  }
  expect(codeOf(await stranger.post(`/v1/candidacies/${passed}/scores`, { part: 'SKILL', score: '61' }))).toEqual([404, 'NOT_FOUND']);
});

it('is approved by a second person, never by the first, nor by a system', async () => {
  expect(codeOf(await machine.post(`/v1/batches/${batchId}/submissions`))).toEqual([403, 'PERSON_REQUIRED']);
  expect(await officer.post(`/v1/batches/${batchId}/submissions`)).toMatchObject({
    status: 201,
    body: { candidacies: 2, passed: 1, failed: 1 },
  });
  expect(codeOf(await score(failed, 'SKILL', '61'))).toEqual([409, 'RESULTS_SUBMITTED']);
  expect(codeOf(await officer.post(`/v1/batches/${batchId}/confirmations`))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
  expect(codeOf(await officer.post(`/v1/batches/${batchId}/public-notices`))).toEqual([409, 'RESULTS_NOT_APPROVED']);
  const approved = await second.post(`/v1/batches/${batchId}/confirmations`);
  expect(approved.status).toBe(201);
  expect(await batch(approved.body)).toMatchObject({ state: 'APPROVED', counts: { candidates: 2, byState: { PASSED: 1, FAILED: 1 } } });
});

it('is published to a day that is computed once', async () => {
  const published = await officer.post<Created & { endsOn: string }>(`/v1/batches/${batchId}/public-notices`);
  expect([published.status, published.body.endsOn]).toEqual([201, '2026-11-30']);
  expect(await batch(published.body)).toMatchObject({ state: 'UNDER_NOTICE', noticeEndsOn: '2026-11-30' });
  expect(codeOf(await officer.post(`/v1/batches/${batchId}/public-notices`))).toEqual([409, 'NOTICE_PUBLISHED_BEFORE']);
});

describe('an objection', () => {
  let objectionId = '';

  it('is raised by the candidate with a one-time code, and its words are in no event', async () => {
    const outsider = await withCode(short);
    expect(codeOf(await outsider.post(`/v1/batches/${batchId}/objections`, { text: '我有意见' }))).toEqual([404, 'NOT_FOUND']);
    const candidate = await withCode(failing);
    const raised = await candidate.post<Created>(`/v1/batches/${batchId}/objections`, { text: '实操第二项漏计分' });
    expect(raised.status).toBe(201);
    objectionId = raised.body.id;
    const read = await officer.get<Objections>(`/v1/batches/${batchId}/objections?minPosition=${raised.body.position}`);
    expect(read.body.items).toMatchObject([{ id: objectionId, state: 'OPEN', text: '实操第二项漏计分', answer: null }]);
    expect((await stored()).filter((text) => text.includes('漏计分'))).toEqual([]);
    expect(codeOf(await candidate.post(`/v1/batches/${batchId}/objections`, { text: '再次' }))).toEqual([409, 'OBJECTION_RAISED_BEFORE']);
  });

  it('that is upheld leads to a correction, a new approval and a new notice', async () => {
    const path = `/v1/batches/${batchId}/objections/${objectionId}/resolutions` as const;
    expect(codeOf(await stranger.post(path, { resolution: 'UPHELD', text: '成立' }))).toEqual([404, 'NOT_FOUND']);
    expect((await officer.post(path, { resolution: 'UPHELD', text: '经复核成立' })).status).toBe(201);
    expect(await officer.post<Created>(`/v1/batches/${batchId}/submissions`)).toMatchObject({
      status: 409,
      body: { code: 'RESULTS_INCOMPLETE' },
    });
    const proposed = await officer.post<Created>(`/v1/candidacies/${failed}/corrections`, {
      part: 'SKILL',
      score: '61.5',
      reasonCode: 'OBJECTION_UPHELD',
      objectionId,
    });
    const confirmations = `/v1/candidacies/${failed}/corrections/${proposed.body.id}/confirmations` as const;
    expect(await officer.post<Created>(`/v1/batches/${batchId}/submissions`)).toMatchObject({
      status: 409,
      body: { code: 'RESULTS_INCOMPLETE' },
    });
    expect(codeOf(await officer.post(confirmations))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
    expect((await second.post(confirmations)).status).toBe(201);
    expect(codeOf(await second.post(`/v1/batches/${batchId}/confirmations`))).toEqual([409, 'RESULTS_CHANGED_SINCE_SUBMISSION']);
    expect(await officer.post(`/v1/batches/${batchId}/submissions`)).toMatchObject({ status: 201, body: { passed: 2, failed: 0 } });
    expect((await second.post(`/v1/batches/${batchId}/confirmations`)).status).toBe(201);
    await moveTo('2026-11-24');
    expect((await officer.post<{ endsOn: string }>(`/v1/batches/${batchId}/public-notices`)).body.endsOn).toBe('2026-12-01');
  });
});

it('closes each notice when the day after its last one begins', async () => {
  expect((await batch((await moveTo('2026-12-01')).body)).timeline.filter(({ step }) => step === 'NOTICE_CLOSED')).toHaveLength(1);
  const closed = await batch((await moveTo('2026-12-02')).body);
  expect(closed).toMatchObject({ state: 'NOTICE_CLOSED' });
  expect(closed.timeline.map(({ step }) => step)).toEqual([
    'OPENED',
    'ASSESSMENT',
    'RESULTS_SUBMITTED',
    'RESULTS_APPROVED',
    'NOTICE_PUBLISHED',
    'NOTICE_ENDS',
    'NOTICE_CLOSED',
    'NOTICE_PUBLISHED',
    'NOTICE_ENDS',
    'NOTICE_CLOSED',
  ]);
  expect(codeOf(await officer.post(`/v1/candidacies/${passed}/withdrawals`, { reasonCode: 'RESIGNED' }))).toEqual([409, 'NOTICE_CLOSED']);
});

it('is made again from the streams it rests on, as it was at any moment', async () =>
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]));
