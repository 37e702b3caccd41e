import { AssessingEnterprise, assessingEnterprise } from '../support/stories/assessing-enterprise';
import { Client, Reply } from '../support/callers/client';
import { chance, identity } from '../support/stories/made-people';
import { startTestService, TestService } from '../support/service';

interface Candidacy {
  readonly state: string;
  readonly eligibilityFailures?: readonly object[];
}
interface Batch {
  readonly state: string;
  readonly counts: { readonly candidates: number; readonly byState: Record<string, number> };
}

/** Somebody a day short stays in the batch as not eligible: counted, never marked, and in nobody's way. */
const TURNER = '6-18-01-01';
let running: TestService;
let firm: AssessingEnterprise;
let second: Client;
let batchId = '';
let [kept, later] = ['', ''];

const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const worker = async (serial: number, fromOn: string): Promise<string> => {
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  const { body } = await firm.clerk.post('/v1/workers', { name, idNumber });
  await firm.clerk.post(`/v1/workers/${body.id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn });
  return body.id;
};
const register = (workerId: string, recordIneligible = true) =>
  firm.clerk.post(`/v1/batches/${batchId}/candidates`, {
    workerId,
    occupationCode: TURNER,
    trade: '数控车工',
    level: 'INTERMEDIATE',
    conditionNo: 'N23-4-1',
    recordIneligible,
  });
const candidacy = async (id: string, { position }: { position: string }): Promise<Candidacy> =>
  (await firm.clerk.get<Candidacy>(`/v1/candidacies/${id}?minPosition=${position}`)).body;

beforeAll(async () => {
  running = await startTestService();
  firm = await assessingEnterprise(running);
  second = running.admin.as(
    (
      await running.admin.post<{ key: string }>('/v1/api-keys', {
        audience: 'enterprise',
        enterpriseId: firm.enterpriseId,
        person: { name: '主任乙' },
      })
    ).body.key,
  );
  const opened = await firm.clerk.post('/v1/batches', {
    filingId: firm.filingId,
    path: 'EXAM',
    assessmentOn: '2026-11-21',
    eligibilityOn: '2026-11-21',
    levels: ['INTERMEDIATE'],
  });
  batchId = opened.body.id;
});
afterAll(() => running.stop());

it('is registered and rejected where this is asked for, and refused where it is not', async () => {
  const short = await worker(1, '2021-11-22');
  expect(codeOf(await register(short, false))).toEqual([422, 'NOT_ELIGIBLE_WORK']);
  const registered = await register(short);
  kept = registered.body.id;
  expect(registered.status).toBe(201);
  expect((await register(short)).body.id).toBe(kept);
  expect(await candidacy(kept, registered.body)).toMatchObject({
    state: 'NOT_ELIGIBLE',
    eligibilityFailures: expect.arrayContaining([
      { ruleId: 'N23-4-1', condition: 'work', shortTotalDays: 1, reachedOn: '2026-11-22' },
    ]) as object[],
  });
});

it('is admitted by the same request once another span of work is registered', async () => {
  const short = await worker(2, '2021-11-22');
  const registered = await register(short);
  later = registered.body.id;
  await firm.clerk.post(`/v1/workers/${short}/employments`, {
    employer: 'ELSEWHERE',
    occupationCode: TURNER,
    fromOn: '2015-01-01',
    lastOn: '2018-12-31',
  });
  const admitted = await register(short);
  expect([admitted.status, admitted.body.id]).toEqual([201, later]);
  expect(await candidacy(later, admitted.body)).toMatchObject({ state: 'REGISTERED' });
});

it('takes no marks, and holds up nobody on the way to the notice', async () => {
  await running.admin.post('/v1/sandbox/clock', { to: '2026-11-23' });
  expect(codeOf(await firm.clerk.post(`/v1/candidacies/${kept}/scores`, { part: 'THEORY', score: '80' }))).toEqual([
    409,
    'ELIGIBILITY_NOT_CONFIRMED',
  ]);
  for (const part of ['THEORY', 'SKILL']) await firm.clerk.post(`/v1/candidacies/${later}/scores`, { part, score: '80' });
  expect(await firm.clerk.post(`/v1/batches/${batchId}/submissions`)).toMatchObject({
    status: 201,
    body: { candidacies: 1, passed: 1, failed: 0 },
  });
  const approved = await second.post(`/v1/batches/${batchId}/confirmations`);
  expect(approved.status).toBe(201);
  expect((await second.post(`/v1/batches/${batchId}/public-notices`)).status).toBe(201);
  await running.admin.post('/v1/sandbox/clock', { to: '2026-12-01' });
  const { body } = await firm.clerk.get<Batch>(`/v1/batches/${batchId}`);
  expect(body.counts).toMatchObject({ candidates: 2, byState: { NOT_ELIGIBLE: 1, PASSED: 1 } });
});
