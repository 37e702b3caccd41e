import { Client as Database } from 'pg';
import { Client, KeyAsked } from '../../../test/support/client';
import { logOf } from '../../../test/support/log-of';
import { chance, identity } from '../../../test/support/made-people';
import { POST_CONDITIONS } from '../../../test/support/post-conditions';
import { settingsOn, startTestService, TestService } from '../../../test/support/service';
import { RunningService, startService } from '../../app';

interface Made { readonly id: string; readonly position: string; readonly endsOn?: string }
interface Passport {
  readonly certifiedLevel: string | null; readonly certifiedBy: string | null; readonly appointedLevel: string | null;
  readonly certificates: readonly { id: string; origin: string; annulledByEventId: string | null }[];
  readonly appointments: readonly { lastOn: string; endReason: string | null; endedByEventId: string | null }[];
  readonly tierHistory: readonly { kind: string; causeEventId: string }[];
}

const TURNER = '6-18-01-01';
const OWN_PROCESSES = [
  'certify-when-notice-closes', 'raise-tier-when-certified', 'raise-tier-when-prior-certificate-recorded', 'lower-tier-when-annulled', 'end-appointment-when-certificate-annulled',
];
let running: TestService;
let again: RunningService | undefined;
let [officer, second, regulator, approver] = [] as unknown as [Client, Client, Client, Client];
let [workerId, certificateId, appointmentId] = ['', '', ''];

const keyFor = async (body: KeyAsked): Promise<Client> => running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const moveTo = async (to: string): Promise<string> => (await running.admin.post<{ position: string }>('/v1/sandbox/clock', { to })).body.position;
const passport = async (): Promise<Passport> => (await officer.get<Passport>(`/v1/workers/${workerId}?minPosition=${await moveTo('2026-11-02')}`)).body;
const step = (act: string, body: object = {}) => officer.raw.post<Made>(`/v1/appointments/${appointmentId}/${act}`, body);

async function onDatabase<Row>(statement: string, values: unknown[] = []): Promise<Row[]> {
  const database = new Database({ connectionString: running.databaseUrl });
  await database.connect();
  try {
    return (await database.query(statement, values)).rows as Row[];
  } finally {
    await database.end();
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
  const enterpriseId = (await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })).body.id;
  [officer, second] = [await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }), await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } })];
  [regulator, approver] = [await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } }), await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管二' } })];
  const filing = await regulator.post('/v1/filings', {
    enterpriseId, institutionCode: 'Y000032080001', receiptNo: '淮鉴备〔2025〕1号', validFrom: '2025-01-01', validTo: '2027-12-31', scope: [{ occupationCode: TURNER, levels: ['SENIOR_TECHNICIAN'] }],
  });
  const { name, idNumber } = identity(chance(1), 1, '1980-05-05');
  workerId = (await officer.post('/v1/workers', { name, idNumber })).body.id;
  await officer.post(`/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2005-01-01' });
  await officer.post(`/v1/workers/${workerId}/prior-certificates`, { occupationCode: TURNER, level: 'TECHNICIAN', number: 'T-0001', issuedOn: '2012-01-01' });
  certificateId = await certified(filing.body.id);
});
afterAll(async () => {
  await again?.stop();
  await running.stop().catch(() => undefined);
});

it('a post begins on a certificate that was issued here', async () => {
  expect(await passport()).toMatchObject({ certifiedLevel: 'SENIOR_TECHNICIAN', certifiedBy: certificateId });
  appointmentId = (await officer.post('/v1/appointments', { workerId, level: 'SPECIAL_GRADE', occupationCode: TURNER, postCode: 'P-1', basisId: certificateId, conditions: POST_CONDITIONS })).body.id;
  await step('reviews', { committee: 3, inFavour: 3, minutesHash: 'a'.repeat(64) });
  await step('public-notices');
  await step('receipts', { receiptNo: '苏人社评聘〔2026〕8号' });
  await moveTo('2026-11-18');
  expect((await step('starts', { fromOn: '2026-11-18' })).status).toBe(201);
  expect(await passport()).toMatchObject({ appointedLevel: 'SPECIAL_GRADE' });
});

it('its annulment lowers the tier and ends the post, each pointing to the annulment', async () => {
  await moveTo('2026-12-10');
  const paper = { reasonCode: 'FALSE_ELIGIBILITY', legalBasis: '工作规程第21条', documentNo: '淮鉴撤〔2026〕12号', decidedOn: '2026-12-05', effect: 'EX_TUNC' };
  const proposed = await regulator.post<Made>(`/v1/certificates/${certificateId}/annulments`, paper);
  await approver.post(`/v1/certificates/${certificateId}/annulments/${proposed.body.id}/confirmations`);
  const { certifiedLevel, appointedLevel, appointments, tierHistory, certificates } = await passport();
  const annulment = certificates.find(({ id }) => id === certificateId)!.annulledByEventId;
  expect([certifiedLevel, appointedLevel]).toEqual(['TECHNICIAN', null]);
  expect(appointments).toMatchObject([{ lastOn: '2026-12-04', endReason: 'CERTIFICATE_ANNULLED', endedByEventId: annulment }]);
  expect(tierHistory.map(({ kind }) => kind)).toEqual(['RAISED', 'RAISED', 'LOWERED']);
  expect(tierHistory.at(-1)!.causeEventId).toBe(annulment);
  expect((await officer.post('/v1/appointments', { workerId, level: 'CHIEF', occupationCode: TURNER, postCode: 'P-1', basisId: certificateId })).body.code).toBe('APPOINTMENT_BASIS_MISSING');
});

it('an annulment overturned raises the tier again, and gives the post back only when the enterprise decides so', async () => {
  const resume = (fromOn: string, as = officer) => as.raw.post<Made & { code: string; params: object }>(`/v1/appointments/${appointmentId}/resumptions`, { fromOn, documentNo: '淮机聘〔2026〕3号' });
  expect((await resume('2026-12-05')).body.code).toBe('APPOINTMENT_BASIS_MISSING');
  const proposed = await regulator.post<Made>(`/v1/certificates/${certificateId}/reinstatements`, { reasonCode: 'COURT_JUDGMENT', legalBasis: '行政诉讼法第70条', documentNo: '苏08行终〔2026〕3号', decidedOn: '2026-12-08', effect: 'EX_TUNC' });
  await approver.post(`/v1/certificates/${certificateId}/reinstatements/${proposed.body.id}/confirmations`);
  expect(await passport()).toMatchObject({ certifiedLevel: 'SENIOR_TECHNICIAN', appointedLevel: null });
  expect((await resume('2026-12-04')).body).toMatchObject({ code: 'APPOINTMENT_RESUMED_OUTSIDE_TERM', params: { earliestOn: '2026-12-05' } });
  expect((await resume('2026-12-05', regulator)).body.code).toBe('AUDIENCE_FORBIDDEN');
  expect((await resume('2026-12-07')).status).toBe(201);
  expect(await passport()).toMatchObject({ appointedLevel: 'SPECIAL_GRADE', appointments: [{ fromOn: '2026-11-18', endReason: null, interruptions: [{ fromOn: '2026-12-05', lastOn: '2026-12-06' }] }] });
  const heldOn = async (on: string) => (await officer.get<{ isInPost: boolean }>(`/v1/appointments/${appointmentId}?effectiveOn=${on}`)).body.isInPost;
  expect([await heldOn('2026-12-04'), await heldOn('2026-12-06'), await heldOn('2026-12-07')]).toEqual([true, false, true]);
  expect((await resume('2026-12-07')).body.code).toBe('APPOINTMENT_NOT_RESUMABLE');
});

it('pay follows the post: what it ended with the annulment begins again with the decision, that very day', async () => {
  const spans = (await logOf(running.service)).flatMap(({ type, data }) => {
    const { basisId, fromOn, lastOn = null, reason = null } = JSON.parse(data) as { basisId: string; fromOn: string; lastOn?: string; reason?: string };
    return type.startsWith('allowance.entitlement_') && basisId === appointmentId ? [[fromOn, lastOn, reason]] : [];
  });
  // The first days of December are paid by the post, which began in November; it fell on the 5th and is held again from the 7th on.
  expect(spans.slice(0, 3)).toEqual([['2026-12-01', null, null], ['2026-12-01', '2029-11-17', 'APPOINTMENT_ENDED'], ['2026-12-01', '2026-12-04', 'ANNULLED']]);
  expect(spans.slice(-2)).toEqual([['2026-12-07', null, null], ['2026-12-07', '2029-11-17', 'APPOINTMENT_ENDED']]);
});

it('every event given to the processes once more adds nothing', async () => {
  await moveTo('2026-12-10');
  const before = await logOf(running.service);
  await running.service.stop();
  await onDatabase('UPDATE engine.checkpoint SET position = 0 WHERE name = ANY($1)', [OWN_PROCESSES]);
  again = await startService(settingsOn(running.databaseUrl, running.dataDir));
  running = { ...running, admin: new Client(again.url, running.admin.key) };
  await moveTo('2026-12-10');
  const [least] = await onDatabase<{ least: string }>('SELECT min(position)::text AS least FROM engine.checkpoint WHERE name = ANY($1)', [OWN_PROCESSES]);
  expect(await logOf(again)).toEqual(before);
  expect(least!.least).toBe(String(before.at(-1)!.position));
});
