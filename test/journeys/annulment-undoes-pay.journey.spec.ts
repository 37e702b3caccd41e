import { Client, KeyAsked } from '../support/client';
import { expectExplained } from '../support/explained';
import { chance, identity } from '../support/made-people';
import { POST_CONDITIONS } from '../support/post-conditions';
import { startTestService, TestService } from '../support/service';

interface Line { readonly tier: string; readonly amountMinor: number; readonly days: number; readonly adjustsPeriod: string | null; readonly noteCode: string | null }
interface Passport { readonly certifiedLevel: string | null; readonly appointedLevel: string | null; readonly certificates: readonly { id: string; origin: string }[] }
interface Proposal { readonly id: string; readonly amountMinor: number; readonly basisIds: readonly string[]; readonly periods: readonly { period: string; amountMinor: number }[]; readonly etag: string }

const TURNER = '6-18-01-01';
const ROWS = ([['TECHNICIAN', 'CERTIFIED', 60_000], ['SENIOR_TECHNICIAN', 'CERTIFIED', 100_000], ['SPECIAL_GRADE', 'APPOINTED', 200_000]] as const).map(([level, basis, amountMinor]) => ({ ruleId: `SK-${level}`, item: 'SKILL', level, basis, amountMinor }));
let running: TestService;
let [officer, second, regulator, approver] = [] as unknown as [Client, Client, Client, Client];
let [enterpriseId, workerId, certificateId, appointmentId] = ['', '', '', ''];

const keyFor = async (body: KeyAsked): Promise<Client> => running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const moveTo = async (to: string): Promise<string> => (await running.admin.post<{ position: string }>('/v1/sandbox/clock', { to })).body.position;
const passport = async (): Promise<Passport> => (await officer.get<Passport>(`/v1/workers/${workerId}?minPosition=${await moveTo('2026-11-02')}`)).body;
const step = (act: string, body: object = {}) => officer.raw.post(`/v1/appointments/${appointmentId}/${act}`, body);
const statements = () => `/v1/enterprises/${enterpriseId}/allowance-statements` as const;
const linesOf = async (period: string) => {
  await moveTo('2026-11-02');
  const { lines } = (await officer.get<{ lines: Line[] }>(`${statements()}/${period}`)).body;
  return lines.map(({ tier, days, amountMinor, adjustsPeriod }) => [tier, days, amountMinor, adjustsPeriod]).sort();
};
async function close(...periods: string[]): Promise<void> {
  for (const period of periods) {
    const closing = await officer.post(`${statements()}/${period}/closings`);
    expect((await second.post(`${statements()}/${period}/closings/${closing.body.id}/confirmations`)).status).toBe(201);
  }
}
async function certified(filingId: string): Promise<string> {
  const { body: { id: batchId } } = await officer.post('/v1/batches', { filingId, path: 'EXAM', assessmentOn: '2026-11-02', eligibilityOn: '2026-11-02', levels: ['SENIOR_TECHNICIAN'] });
  const { body: { id: candidacyId } } = await officer.post(`/v1/batches/${batchId}/candidates`, { workerId, occupationCode: TURNER, level: 'SENIOR_TECHNICIAN', conditionNo: 'N23-1-1' });
  for (const part of ['THEORY', 'SKILL', 'REVIEW']) await officer.post(`/v1/candidacies/${candidacyId}/scores`, { part, score: '88' });
  await officer.post(`/v1/batches/${batchId}/submissions`);
  await second.post(`/v1/batches/${batchId}/confirmations`);
  await officer.post(`/v1/batches/${batchId}/public-notices`);
  await moveTo('2026-11-10');
  return (await passport()).certificates.find(({ origin }) => origin === 'ISSUED_HERE')!.id;
}

beforeAll(async () => {
  running = await startTestService();
  enterpriseId = (await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })).body.id;
  [officer, second] = [await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }), await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } })];
  [regulator, approver] = [await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } }), await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管二' } })];
  const filing = await regulator.post('/v1/filings', {
    enterpriseId, institutionCode: 'Y000032080001', receiptNo: '淮鉴备〔2025〕1号', validFrom: '2025-01-01', validTo: '2027-12-31', scope: [{ occupationCode: TURNER, levels: ['SENIOR_TECHNICIAN'] }],
  });
  await officer.post(`/v1/enterprises/${enterpriseId}/allowance-rules`, { validFrom: '2026-11-01', legalBasis: '集合〔2026〕3号', rows: ROWS });
  await second.post(`/v1/enterprises/${enterpriseId}/allowance-rules/1/confirmations`);
  const { name, idNumber } = identity(chance(1), 1, '1980-05-05');
  workerId = (await officer.post('/v1/workers', { name, idNumber, employeeNo: 'W0001' })).body.id;
  await officer.post(`/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2005-01-01' });
  await officer.post(`/v1/workers/${workerId}/prior-certificates`, { occupationCode: TURNER, level: 'TECHNICIAN', number: 'T-0001', issuedOn: '2012-01-01' });
  certificateId = await certified(filing.body.id);
  appointmentId = (await officer.post('/v1/appointments', { workerId, level: 'SPECIAL_GRADE', occupationCode: TURNER, postCode: 'P-1', basisId: certificateId, conditions: POST_CONDITIONS })).body.id;
  await step('reviews', { committee: 3, inFavour: 3, minutesHash: 'a'.repeat(64) });
  await step('public-notices');
  await step('receipts', { receiptNo: '苏人社评聘〔2026〕8号' });
  await moveTo('2026-11-18');
  await step('starts', { fromOn: '2026-11-18' });
});
afterAll(() => running.stop());

it('a certificate carries a tier, a post, and from the next month the allowance of the post', async () => {
  expect(await passport()).toMatchObject({ certifiedLevel: 'SENIOR_TECHNICIAN', appointedLevel: 'SPECIAL_GRADE' });
  await moveTo('2027-02-05');
  expect([await linesOf('2026-11'), await linesOf('2026-12')]).toEqual([[['TECHNICIAN', 30, 60_000, null]], [['SPECIAL_GRADE', 31, 200_000, null]]]);
  await close('2026-11', '2026-12', '2027-01');
});

it('its annulment undoes the tier, the post and the allowance, from the day of the decision', async () => {
  const paper = { reasonCode: 'FALSE_ELIGIBILITY', legalBasis: '工作规程第21条', documentNo: '淮鉴撤〔2027〕12号', decidedOn: '2027-01-11', effect: 'EX_TUNC' };
  const proposed = await regulator.post(`/v1/certificates/${certificateId}/annulments`, paper);
  await approver.post(`/v1/certificates/${certificateId}/annulments/${proposed.body.id}/confirmations`);
  expect(await passport()).toMatchObject({ certifiedLevel: 'TECHNICIAN', appointedLevel: null });
  // Of January ten days of the post and twenty-one of the tier that is left are due, and a whole month was paid.
  expect(await linesOf('2027-02')).toEqual([['TECHNICIAN', 28, 60_000, null], ['TECHNICIAN', 31, 64_516 + 40_645 - 200_000, '2027-01']]);
});

it('what was paid before waits for a person: the pay of the post less that of the tier below', async () => {
  await moveTo('2027-02-28');
  await close('2027-02');
  const { items: [waiting] } = (await officer.get<{ items: Proposal[] }>('/v1/recoveries?state=PROPOSED')).body;
  expect(waiting).toMatchObject({ periods: [{ period: '2026-12', amountMinor: 140_000 }, { period: '2027-01', amountMinor: 64_516 + 40_645 - 60_000 }], amountMinor: 185_161 });
  expect([...waiting!.basisIds].sort()).toEqual([certificateId, appointmentId].sort());
  await moveTo('2027-03-01');
  expect(await linesOf('2027-03')).toEqual([['TECHNICIAN', 31, 60_000, null]]);
  const decision = await officer.raw.post(`/v1/recoveries/${waiting!.id}/decisions`, { outcome: 'FULL', documentNo: '淮机薪〔2027〕3号' }, { 'if-match': waiting!.etag });
  expect(decision.status).toBe(201);
  expect(await linesOf('2027-03')).toEqual([['TECHNICIAN', 31, -140_000, '2026-12'], ['TECHNICIAN', 31, -45_161, '2027-01'], ['TECHNICIAN', 31, 60_000, null]]);
});

it('every decision is made again as it was', () => expectExplained(running.service.app));
