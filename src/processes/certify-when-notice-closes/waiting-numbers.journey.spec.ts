import { Client, KeyAsked } from '../../../test/support/callers/client';
import { chance, identity } from '../../../test/support/stories/made-people';
import { startTestService, TestService } from '../../../test/support/service';
import { EVENT_STORE, EventStore, StoredEvent } from '../../ledger/event-store.port';

interface Made {
  readonly id: string;
  readonly position: string;
  readonly code?: string;
  readonly endsOn: string;
}
interface Issued {
  readonly candidacyId: string;
  readonly number: string;
}

const TURNER = '6-18-01-01';
const MORE_THAN_ALL = 2_000;
let running: TestService;
let [officer, second] = [] as unknown as [Client, Client];
let batchId = '';
let candidacies: string[] = [];
let objections: string[] = [];

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const moveTo = (to?: string) => running.admin.post('/v1/sandbox/clock', { to });
const settled = () => moveTo();
const stored = async (type: string): Promise<readonly StoredEvent[]> =>
  (await running.service.app.get<EventStore>(EVENT_STORE, { strict: false }).readAll(0n, MORE_THAN_ALL)).filter(
    (event) => event.type === type,
  );
const issued = async (): Promise<readonly Issued[]> =>
  (await stored('certificate.issued.v1')).map(({ data }) => JSON.parse(data) as Issued);

async function candidate(serial: number): Promise<[string, string]> {
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  const {
    body: { id: workerId },
  } = await officer.post<Made>('/v1/workers', { name, idNumber });
  await officer.post(`/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2015-01-01' });
  const { body } = await officer.post<Made>(`/v1/batches/${batchId}/candidates`, {
    workerId,
    occupationCode: TURNER,
    level: 'INTERMEDIATE',
    conditionNo: 'N23-4-1',
  });
  for (const part of ['THEORY', 'SKILL']) await officer.post(`/v1/candidacies/${body.id}/scores`, { part, score: '70' });
  return [workerId, body.id];
}
async function objected(workerId: string): Promise<string> {
  const { body } = await officer.post<{ code: string }>(`/v1/workers/${workerId}/codes`, { purpose: 'OBJECTION' });
  const session = await officer.as(undefined).post<{ token: string }>('/v1/worker-sessions', { code: body.code });
  return (await officer.as(session.body.token).post<Made>(`/v1/batches/${batchId}/objections`, { text: '漏计分' })).body.id;
}
const upheld = (index: number) =>
  officer.post(`/v1/batches/${batchId}/objections/${objections[index]}/resolutions`, { resolution: 'UPHELD', text: '成立' });
async function corrected(index: number, score: string): Promise<void> {
  const corrections = `/v1/candidacies/${candidacies[index]}/corrections` as const;
  const { body } = await officer.post<Made>(corrections, {
    part: 'SKILL',
    score,
    reasonCode: 'OBJECTION_UPHELD',
    objectionId: objections[index],
  });
  expect((await second.post(`${corrections}/${body.id}/confirmations`)).status).toBe(201);
}
async function approvedAgain(): Promise<void> {
  await officer.post(`/v1/batches/${batchId}/submissions`);
  expect((await second.post(`/v1/batches/${batchId}/confirmations`)).status).toBe(201);
}

beforeAll(async () => {
  running = await startTestService();
  const enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  const regulator = await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } });
  [officer, second] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } }),
  ];
  const filing = await regulator.post('/v1/filings', {
    enterpriseId,
    institutionCode: 'Y000032080001',
    receiptNo: '淮鉴备〔2025〕1号',
    validFrom: '2025-01-01',
    validTo: '2027-12-31',
    scope: [{ occupationCode: TURNER, levels: ['INTERMEDIATE'] }],
  });
  batchId = (
    await officer.post('/v1/batches', {
      filingId: filing.body.id,
      path: 'EXAM',
      assessmentOn: '2026-11-02',
      eligibilityOn: '2026-11-02',
      levels: ['INTERMEDIATE'],
    })
  ).body.id;
  const people = [await candidate(1), await candidate(2), await candidate(3)];
  candidacies = people.map(([, candidacyId]) => candidacyId);
  await approvedAgain();
  await officer.post<Made>(`/v1/batches/${batchId}/public-notices`);
  objections = [await objected(people[0]![0]), await objected(people[1]![0])];
  await moveTo('2026-11-10');
});
afterAll(() => running.stop());

it('reserves a number for everybody who was approved, and issues to whom nothing stands in the way', async () => {
  expect(await stored('certificate.numbers_reserved.v1')).toHaveLength(1);
  expect((await issued()).map(({ candidacyId }) => candidacyId)).toEqual([candidacies[2]]);
});

it('waits for the second person where a result was corrected', async () => {
  await Promise.all([upheld(0), upheld(1)]);
  await corrected(0, '75');
  await corrected(1, '59.9');
  await settled();
  expect(await issued()).toHaveLength(1);
  expect((await officer.post<Made>(`/v1/candidacies/${candidacies[0]}/certificates`)).body.code).toBe('RESULT_CHANGED_SINCE_APPROVAL');
});

it('gives the waiting number to whom passes still, and voids the other, with the reason', async () => {
  await approvedAgain();
  await settled();
  const certificates = await issued();
  expect(certificates.map(({ candidacyId }) => candidacyId).sort()).toEqual([candidacies[0], candidacies[2]].sort());
  const [voided] = (await stored('certificate.number_voided.v1')).map(
    ({ data }) => JSON.parse(data) as { number: string; candidacyId: string; reasonCode: string },
  );
  expect(voided).toMatchObject({ candidacyId: candidacies[1], reasonCode: 'NOT_ISSUED' });
  expect([...certificates.map(({ number }) => number), voided!.number].sort()).toEqual(
    [1, 2, 3].map((sequence) => `Y000032080001264${String(sequence).padStart(6, '0')}`),
  );
  expect(await stored('certificate.numbers_reserved.v1')).toHaveLength(1);
});
