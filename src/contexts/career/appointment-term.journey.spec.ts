import { Client, KeyAsked, Reply } from '../../../test/support/callers/client';
import { expectExplained } from '../../../test/support/stories/explained';
import { chance, identity } from '../../../test/support/stories/made-people';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';
import { PREPARED_WITHIN_MS } from '../../../test/support/stories/certified-batch';
import { startTestService, TestService } from '../../../test/support/service';

/** A chief technician from the nomination to the end of a second term; the policy here makes terms of a year, with a review each half. */
interface Made {
  readonly id: string;
  readonly code?: string;
  readonly endsOn?: string;
  readonly termEndsOn?: string;
  readonly dueOn?: string;
  readonly fromOn?: string;
}
interface Appointment {
  readonly state: string;
  readonly isInPost: boolean;
  readonly lastOn: string | null;
  readonly endReason: string | null;
  readonly termFromOn: string;
  readonly termEndsOn: string;
  readonly reviewToldFor: string | null;
  readonly termReviews: readonly { dueOn: string; result: string }[];
  readonly renewals: readonly { fromOn: string; termEndsOn: string; documentNo: string }[];
  readonly code?: string;
}
const TURNER = '6-18-01-01';
const SHA = 'a'.repeat(64);
const PACK = {
  packId: 'CN-320803',
  region: '320803',
  version: '2026-11',
  validFrom: '2026-11-03',
  validTo: null,
  appointment: { termMonths: 12, reviewEveryMonths: 6, reviewWindowDays: 30, quota: { CHIEF: 1 } },
} as const;

let running: TestService;
let [officer, stranger, robot] = [] as unknown as [Client, Client, Client];
let [worker, id, other, position] = ['', '', '', ''];

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const moveTo = async (to: string): Promise<void> =>
  void ({ position } = (await running.admin.post<{ position: string }>('/v1/sandbox/clock', { to })).body);
const step = (act: string, body: object = {}, as = officer, of = id) => as.raw.post<Made>(`/v1/appointments/${of}/${act}`, body);
const review = (reviewedOn: string, result: string, inFavour = 5, as = officer) =>
  step('term-reviews', { reviewedOn, result, committee: 5, inFavour, minutesHash: SHA }, as);
const renew = (as = officer) => step('renewals', { documentNo: '淮机聘〔2027〕3号' }, as);
const read = async (query = ''): Promise<Appointment> =>
  (await officer.get<Appointment>(`/v1/appointments/${id}?minPosition=${position}${query}`)).body;

async function filedChief(serial: number): Promise<[worker: string, id: string]> {
  const { name, idNumber } = identity(chance(serial), serial, '1980-05-05');
  const workerId = (await officer.post<Made>('/v1/workers', { name, idNumber })).body.id;
  await officer.post(`/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2005-01-01' });
  const basisId = (
    await officer.post<Made>(`/v1/workers/${workerId}/prior-certificates`, {
      occupationCode: TURNER,
      level: 'SENIOR_TECHNICIAN',
      number: `T-0${serial}00`,
      issuedOn: '2020-05-01',
    })
  ).body.id;
  const of = (
    await officer.post<Made>('/v1/appointments', { workerId, level: 'CHIEF', occupationCode: TURNER, postCode: 'P-TJ-01', basisId })
  ).body.id;
  await step('reviews', { committee: 5, inFavour: 5, minutesHash: SHA }, officer, of);
  await step('public-notices', {}, officer, of);
  await step('receipts', { receiptNo: '苏人社评聘〔2026〕8号' }, officer, of);
  return [workerId, of];
}

beforeAll(async () => {
  running = await startTestService();
  const enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  const otherId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })
  ).body.id;
  [officer, stranger, robot] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办丙' } }),
    await keyFor({ audience: 'enterprise', enterpriseId, system: 'hr' }),
  ];
  const [first, second] = [
    await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } }),
    await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管二' } }),
  ];
  const { id: packId } = (await first.post<Made>('/v1/policy-packs', { document: PACK })).body;
  await second.raw.post(`/v1/policy-packs/${packId}/confirmations`);
  await moveTo('2026-11-03');
  [worker, id] = await filedChief(1);
  other = (await filedChief(2))[1];
  await moveTo('2026-11-11');
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

it('begins for a year', async () => {
  expect(await step('starts', { fromOn: '2026-11-11' })).toMatchObject({ status: 201, body: { termEndsOn: '2027-11-10' } });
  expect(codeOf(await step('starts', { fromOn: '2026-11-11' }, officer, other))).toEqual([409, 'APPOINTMENT_QUOTA_FULL']);
  await moveTo('2027-04-09');
  expect(await read()).toMatchObject({ state: 'IN_POST', termFromOn: '2026-11-11', reviewToldFor: null, termReviews: [], renewals: [] });
});

it('is reviewed when the day has come, which the ledger calls to mind', async () => {
  expect(codeOf(await review('2027-04-09', 'PASSED'))).toEqual([409, 'TERM_REVIEW_TOO_EARLY']);
  await moveTo('2027-04-10');
  expect((await read()).reviewToldFor).toBe('2027-05-10');
  expect(codeOf(await review('2027-04-11', 'PASSED'))).toEqual([422, 'TERM_REVIEW_IN_FUTURE']);
  expect(codeOf(await review('2027-04-10', 'PASSED', 2))).toEqual([409, 'APPOINTMENT_NOT_SUPPORTED']);
  expect(codeOf(await review('2027-04-10', 'PASSED', 5, stranger))).toEqual([404, 'NOT_FOUND']);
  expect(codeOf(await renew())).toEqual([409, 'RENEWAL_WITHOUT_REVIEW']);
  expect(await review('2027-04-10', 'RECTIFY', 2)).toMatchObject({ status: 201, body: { dueOn: '2027-05-10', state: 'IN_POST' } });
  expect((await review('2027-04-10', 'PASSED')).status).toBe(201);
  expect(codeOf(await review('2027-04-10', 'PASSED'))).toEqual([409, 'TERM_REVIEWED_BEFORE']);
});

it('is renewed once, by a person, when the last review is passed', async () => {
  await moveTo('2027-10-11');
  expect(codeOf(await renew())).toEqual([409, 'RENEWAL_WITHOUT_REVIEW']);
  expect((await review('2027-10-11', 'PASSED')).status).toBe(201);
  expect(codeOf(await renew(robot))).toEqual([403, 'PERSON_REQUIRED']);
  expect(codeOf(await renew(stranger))).toEqual([404, 'NOT_FOUND']);
  expect(await renew()).toMatchObject({ status: 201, body: { fromOn: '2027-11-11', termEndsOn: '2028-11-10', state: 'IN_POST' } });
  expect(codeOf(await renew())).toEqual([409, 'APPOINTMENT_RENEWED_BEFORE']);
});

it('goes on in the second term, and ends with its last day', async () => {
  await moveTo('2027-11-12');
  expect(await read()).toMatchObject({
    state: 'IN_POST',
    isInPost: true,
    termFromOn: '2027-11-11',
    termEndsOn: '2028-11-10',
    renewals: [{ fromOn: '2027-11-11', documentNo: '淮机聘〔2027〕3号' }],
  });
  expect((await read()).termReviews.map(({ dueOn, result }) => [dueOn, result])).toEqual([
    ['2027-05-10', 'RECTIFY'],
    ['2027-05-10', 'PASSED'],
    ['2027-11-10', 'PASSED'],
  ]);
  await moveTo('2028-11-10');
  expect(await read()).toMatchObject({ state: 'IN_POST', lastOn: null, reviewToldFor: '2028-05-10' });
  await moveTo('2028-11-11');
  expect(await read()).toMatchObject({ state: 'ENDED', isInPost: false, lastOn: '2028-11-10', endReason: 'TERM_OVER' });
  expect(codeOf(await renew())).toEqual([409, 'APPOINTMENT_RENEWAL_TOO_LATE']);
  expect(codeOf(await review('2028-11-10', 'PASSED'))).toEqual([409, 'APPOINTMENT_ENDED_BEFORE']);
});

it.each([
  ['2026-11-10', false],
  ['2026-11-11', true],
  ['2027-11-10', true],
  ['2027-11-11', true],
  ['2028-11-10', true],
  ['2028-11-11', false],
])('AppointmentRegister_appointment: on %s in post is %s', async (day, isInPost) =>
  expect(await read(`&effectiveOn=${day}`)).toMatchObject({ isInPost }),
);

it('stands in the passport up to the end of the second term', async () => {
  const { body } = await officer.get<{ appointments: readonly object[]; appointedLevel: string | null }>(
    `/v1/workers/${worker}?minPosition=${position}&effectiveOn=2028-11-10`,
  );
  expect(body).toMatchObject({
    appointedLevel: 'CHIEF',
    appointments: [{ fromOn: '2026-11-11', lastOn: '2028-11-10', endReason: 'TERM_OVER' }],
  });
});
it('is decided again as it was', () => expectExplained(running.service.app));
it('is made again from the streams it rests on, as it was at any moment', async () =>
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]));
