import type { Client, KeyAsked, PostCall } from '../../../../test/support/callers/client';
import { chance, identity } from '../../../../test/support/stories/made-people';
import { startTestService, TestService } from '../../../../test/support/service';

const TURNER = '6-18-01-01';
let running: TestService;
let officer: Client;

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const idOf = async (client: Client, ...call: PostCall): Promise<string> => {
  const [path] = call;
  const answer = await client.post(...call);
  expect([path, answer.status]).toEqual([path, 201]);
  return answer.body.id;
};

beforeAll(async () => {
  running = await startTestService();
});
afterAll(() => running.stop());

it('somebody who is a candidate twice says of which result', async () => {
  const enterpriseId = await idOf(running.admin, '/v1/enterprises', {
    creditCode: '91320803MA1HA0017X',
    name: '淮安示例机械有限公司',
    region: '320803',
  });
  officer = await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } });
  const filingId = await idOf(await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } }), '/v1/filings', {
    enterpriseId,
    institutionCode: 'Y000032080001',
    receiptNo: '淮鉴备〔2025〕1号',
    validFrom: '2025-01-01',
    validTo: '2027-12-31',
    scope: [{ occupationCode: TURNER, levels: ['JUNIOR', 'INTERMEDIATE'] }],
  });
  const { name, idNumber } = identity(chance(1), 1, '1990-05-05');
  const workerId = await idOf(officer, '/v1/workers', { name, idNumber });
  await idOf(officer, `/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2015-01-01' });
  const batchId = await idOf(officer, '/v1/batches', {
    filingId,
    path: 'EXAM',
    assessmentOn: '2026-11-21',
    eligibilityOn: '2026-11-20',
    levels: ['JUNIOR', 'INTERMEDIATE'],
  });
  const [junior] = [
    await idOf(officer, `/v1/batches/${batchId}/candidates`, { workerId, occupationCode: TURNER, level: 'JUNIOR' }),
    await idOf(officer, `/v1/batches/${batchId}/candidates`, { workerId, occupationCode: TURNER, level: 'INTERMEDIATE' }),
  ];
  const { code } = (await officer.post<{ code: string }>(`/v1/workers/${workerId}/codes`, { purpose: 'OBJECTION' })).body;
  const worker = officer.as((await officer.as(undefined).post<{ token: string }>('/v1/worker-sessions', { code })).body.token);

  const unnamed = await worker.post(`/v1/batches/${batchId}/objections`, { text: '实操第二项漏计分' });
  expect([unnamed.status, unnamed.body.code]).toEqual([422, 'CANDIDACY_NOT_NAMED']);
  // Named, it is understood; the notice is not published yet, which is another matter.
  const named = await worker.post(`/v1/batches/${batchId}/objections`, { text: '实操第二项漏计分', candidacyId: junior });
  expect([named.status, named.body.code]).toEqual([409, 'NOTICE_NOT_OPEN']);
});
