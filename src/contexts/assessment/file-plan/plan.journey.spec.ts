import { AssessingEnterprise, assessingEnterprise } from '../../../../test/support/stories/assessing-enterprise';
import type { Reply } from '../../../../test/support/callers/client';
import { startTestService, TestService } from '../../../../test/support/service';
import { EVENT_STORE, EventStore } from '../../../ledger/event-store.port';

interface Plan {
  readonly id: string;
  readonly state: string;
  readonly planNo: string;
  readonly gaps: readonly string[];
  readonly returnText: string | null;
  readonly batchId: string | null;
  readonly dimensions: Record<string, string | null>;
}

const MORE_THAN_ALL = 1_000;
let running: TestService;
let firm: AssessingEnterprise;
let planId = '';

const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const body = (change: object = {}) => ({
  filingId: firm.filingId,
  path: 'EXAM',
  assessmentOn: '2026-11-21',
  subjects: [{ occupationCode: '6-18-01-01', trade: '数控车工', level: 'INTERMEDIATE', candidates: 20 }],
  dimensions: { projectId: 'JN-2026', targetGroup: 'EMPLOYEES' },
  ...change,
});
const plan = async (at: { position: string }): Promise<Plan> =>
  (await firm.clerk.get<Plan>(`/v1/plans/${planId}?minPosition=${at.position}`)).body as Plan;

beforeAll(async () => {
  running = await startTestService();
  firm = await assessingEnterprise(running);
});
afterAll(() => running.stop());

it('is filed in time, and a retry files it once', async () => {
  expect(codeOf(await firm.clerk.post('/v1/plans', body({ assessmentOn: '2026-11-06' })))).toEqual([422, 'PLAN_TOO_LATE']);
  const key = { 'idempotency-key': 'plan-1' };
  const [first, again] = [await firm.clerk.post('/v1/plans', body(), key), await firm.clerk.post('/v1/plans', body(), key)];
  expect([first.status, again.body]).toEqual([201, first.body]);
  planId = first.body.id;
  expect(await plan(first.body)).toMatchObject({
    state: 'FILED',
    planNo: expect.stringMatching(/^P20261121-/) as string,
    dimensions: { projectId: 'JN-2026', targetGroup: 'EMPLOYEES', chainCode: null },
  });
});

it('is returned with everything that is lacking, and the words are in no event', async () => {
  expect(codeOf(await firm.stranger.post(`/v1/plans/${planId}/returns`, { gaps: ['SITE'] }))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
  const answer = await firm.regulator.post(`/v1/plans/${planId}/returns`, { gaps: ['SITE', 'STAFFING'], text: '请补充实操场地的设备清单' });
  expect(answer.status).toBe(201);
  expect(await plan(answer.body)).toMatchObject({ state: 'RETURNED', gaps: ['SITE', 'STAFFING'], returnText: '请补充实操场地的设备清单' });
  const stored = await running.service.app.get<EventStore>(EVENT_STORE, { strict: false }).readAll(0n, MORE_THAN_ALL);
  expect(stored.filter(({ data, metadata }) => (data + metadata).includes('设备清单'))).toEqual([]);
});

it('is revised by its own enterprise, and accepted with a receipt', async () => {
  expect(codeOf(await firm.regulator.post(`/v1/plans/${planId}/acceptances`, { receiptNo: '淮鉴计〔2026〕1号' }))).toEqual([
    409,
    'PLAN_NOT_WAITING',
  ]);
  expect(codeOf(await firm.stranger.post(`/v1/plans/${planId}/revisions`, body()))).toEqual([404, 'NOT_FOUND']);
  expect((await firm.clerk.post(`/v1/plans/${planId}/revisions`, body())).status).toBe(201);
  const accepted = await firm.regulator.post(`/v1/plans/${planId}/acceptances`, { receiptNo: '淮鉴计〔2026〕1号' });
  expect(accepted.status).toBe(201);
  const elsewhere = running.admin.as(
    (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3204', person: { name: '监管他市' } }))
      .body.key,
  );
  expect(codeOf(await elsewhere.get(`/v1/plans/${planId}?minPosition=${accepted.body.position}`))).toEqual([404, 'NOT_FOUND']);
  expect(codeOf(await elsewhere.post(`/v1/plans/${planId}/acceptances`, { receiptNo: '常鉴计〔2026〕1号' }))).toEqual([404, 'NOT_FOUND']);
});

it('is carried out once, as it was accepted', async () => {
  const batch = {
    filingId: firm.filingId,
    planId,
    path: 'EXAM',
    assessmentOn: '2026-11-21',
    eligibilityOn: '2026-11-20',
    levels: ['INTERMEDIATE'],
  };
  expect(await firm.clerk.post('/v1/batches', { ...batch, levels: ['SENIOR'] })).toMatchObject({
    status: 422,
    body: { code: 'BATCH_NOT_AS_PLANNED', params: { differs: ['levels'] } },
  });
  const opened = await firm.clerk.post('/v1/batches', batch);
  const { planNo } = await plan(opened.body);
  expect(opened).toMatchObject({ status: 201, body: { planNo } });
  expect(codeOf(await firm.clerk.post('/v1/batches', batch))).toEqual([409, 'BATCH_OPENED_BEFORE']);
  expect((await firm.clerk.get(`/v1/batches/${opened.body.id}?minPosition=${opened.body.position}`)).body).toMatchObject({
    planId,
    planNo,
    dimensions: { projectId: 'JN-2026', targetGroup: 'EMPLOYEES' },
  });
  expect(await plan(opened.body)).toMatchObject({ state: 'ACCEPTED', batchId: opened.body.id });
});

it('is listed for its enterprise and its regulator', async () => {
  const listed = async (client: typeof firm.clerk) =>
    (await client.get<{ items: readonly Plan[] }>('/v1/plans?state=ACCEPTED')).body.items?.map(({ id }) => id);
  expect([await listed(firm.clerk), await listed(firm.regulator), await listed(firm.stranger)]).toEqual([[planId], [planId], []]);
});
