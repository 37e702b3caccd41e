import { Client, KeyAsked, Reply } from '../../../test/support/callers/client';
import { PREPARED_WITHIN_MS } from '../../../test/support/stories/certified-batch';
import { expectExplained } from '../../../test/support/stories/explained';
import { chance, identity } from '../../../test/support/stories/made-people';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';
import { startTestService, TestService } from '../../../test/support/service';

/** A mentor agreement in a cohort, from the signature by a promotion and a change of mentor to the grade. */
interface Made {
  readonly id: string;
  readonly code?: string;
}
interface Agreement {
  readonly id: string;
  readonly mentorId: string;
  readonly lastOn: string;
  readonly endReason: string | null;
  readonly grade: string | null;
  readonly isInForce: boolean;
  readonly replaces: string | null;
  readonly cohortId: string | null;
  readonly promotions: readonly { toLevel: string; on: string }[];
  readonly code?: string;
}
interface Items<Item> {
  readonly items: readonly Item[];
}
const TURNER = '6-18-01-01';
const SHA = 'c'.repeat(64);

let running: TestService;
let [officer, stranger, payroll, regulator] = [] as unknown as [Client, Client, Client, Client];
let [master, senior, novice, assessor] = ['', '', '', ''];
let [cohort, first, second, position] = ['', '', '', ''];

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const moveTo = async (to?: string): Promise<void> =>
  void ({ position } = (await running.admin.post<{ position: string }>('/v1/sandbox/clock', { to })).body);
const opening = {
  kind: 'APPRENTICESHIP',
  code: 'XT-2026-01',
  occupationCode: TURNER,
  targetLevel: 'INTERMEDIATE',
  schoolCode: 'S-3208-01',
  documentNo: '淮人社学徒〔2026〕1号',
  fromOn: '2026-11-01',
  lastOn: '2027-03-31',
} as const;
const open = (changed: Partial<Record<keyof typeof opening, string>> = {}, as = officer) =>
  as.raw.post<Made>('/v1/cohorts', { ...opening, ...changed });
const sign = (mentorId: string, apprenticeId: string, changed: object = {}) =>
  officer.raw.post<Made>('/v1/mentor-agreements', {
    mentorId,
    apprenticeId,
    occupationCode: TURNER,
    targetLevel: 'INTERMEDIATE',
    fromOn: '2026-11-02',
    lastOn: '2027-01-31',
    cohortId: cohort,
    ...changed,
  });
const replace = (id: string, mentorId: string, fromOn: string, as = officer) =>
  as.raw.post<Made>(`/v1/mentor-agreements/${id}/replacements`, { mentorId, fromOn });
const assess = (id: string, assessedOn: string, assessedBy = assessor, as = officer) =>
  as.raw.post<Made>(`/v1/mentor-agreements/${id}/assessments`, { grade: 'EXCELLENT', assessedOn, assessedBy, minutesHash: SHA });
const agreement = async (id: string, query = ''): Promise<Agreement> =>
  (await officer.get<Agreement>(`/v1/mentor-agreements/${id}?minPosition=${position}${query}`)).body;

async function turner(serial: number, level: string | null): Promise<string> {
  const { name, idNumber } = identity(chance(serial), serial, '1980-05-05');
  const {
    body: { id },
  } = await officer.post<Made>('/v1/workers', { name, idNumber });
  await officer.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2005-01-01' });
  if (level)
    await officer.raw.post(`/v1/workers/${id}/prior-certificates`, {
      occupationCode: TURNER,
      level,
      number: `T-${serial}00`,
      issuedOn: '2020-05-01',
    });
  return id;
}

beforeAll(async () => {
  running = await startTestService();
  const enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  const otherId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })
  ).body.id;
  [officer, stranger, payroll, regulator] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办丙' } }),
    await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' }),
    await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } }),
  ];
  [master, senior, novice, assessor] = [
    await turner(1, 'TECHNICIAN'),
    await turner(2, 'SENIOR'),
    await turner(3, null),
    await turner(4, null),
  ];
  await moveTo();
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

it('begins with a cohort of three years at most', async () => {
  expect(codeOf(await open({ lastOn: '2029-11-01' }))).toEqual([422, 'APPRENTICESHIP_TOO_LONG']);
  expect(codeOf(await open({}, payroll))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
  const opened = await open();
  expect(opened.status).toBe(201);
  cohort = opened.body.id;
  expect(codeOf(await open())).toEqual([409, 'COHORT_OPENED_BEFORE']);
});

it('is signed within it', async () => {
  expect(codeOf(await sign(senior, novice, { lastOn: '2027-04-01' }))).toEqual([409, 'AGREEMENT_OUTSIDE_COHORT']);
  expect(codeOf(await sign(senior, novice, { cohortId: senior }))).toEqual([404, 'COHORT_UNKNOWN']);
  const signed = await sign(senior, novice);
  expect(signed.status).toBe(201);
  first = signed.body.id;
});

it('knows the apprentice who rose, once', async () => {
  await moveTo('2026-11-20');
  for (const number of ['0832011108100131', '0832011108100132']) {
    await officer.raw.post(`/v1/workers/${novice}/prior-certificates`, {
      occupationCode: TURNER,
      level: 'INTERMEDIATE',
      number,
      issuedOn: '2026-11-18',
    });
  }
  await moveTo('2026-11-21');
  expect((await agreement(first)).promotions).toMatchObject([{ toLevel: 'INTERMEDIATE', on: '2026-11-18' }]);
});

it('goes on under another mentor, without a day between', async () => {
  expect(codeOf(await replace(first, senior, '2026-12-01'))).toEqual([422, 'MENTOR_SAME']);
  expect(codeOf(await replace(first, assessor, '2026-12-01'))).toEqual([409, 'MENTOR_BELOW_LEVEL']);
  expect(codeOf(await replace(first, master, '2026-11-02'))).toEqual([422, 'AGREEMENT_REPLACED_OUTSIDE_TERM']);
  expect(codeOf(await replace(first, master, '2026-12-01', stranger))).toEqual([404, 'NOT_FOUND']);
  const replaced = await replace(first, master, '2026-12-01');
  expect(replaced).toMatchObject({ status: 201, body: { replaces: first } });
  second = replaced.body.id;
  expect(codeOf(await replace(first, master, '2026-12-02'))).toEqual([409, 'AGREEMENT_ENDED_BEFORE']);
  await moveTo('2026-11-22');
  expect(await agreement(first)).toMatchObject({ lastOn: '2026-11-30', endReason: 'REPLACED', cohortId: cohort });
  expect(await agreement(second)).toMatchObject({ mentorId: master, lastOn: '2027-01-31', replaces: first, cohortId: cohort, grade: null });
});

it('is graded at its end, once, by neither of the two', async () => {
  expect(codeOf(await assess(second, '2026-11-22'))).toEqual([409, 'AGREEMENT_NOT_OVER']);
  expect(codeOf(await assess(second, '2027-01-31'))).toEqual([422, 'AGREEMENT_ASSESSED_IN_FUTURE']);
  await moveTo('2027-01-31');
  expect(codeOf(await assess(second, '2027-01-31', master))).toEqual([409, 'ASSESSED_BY_PARTY']);
  expect(codeOf(await assess(second, '2027-01-31', novice))).toEqual([409, 'ASSESSED_BY_PARTY']);
  expect(codeOf(await assess(second, '2027-01-31', assessor, stranger))).toEqual([404, 'NOT_FOUND']);
  expect((await assess(second, '2027-01-31')).status).toBe(201);
  expect(codeOf(await assess(second, '2027-01-31'))).toEqual([409, 'AGREEMENT_ASSESSED_BEFORE']);
  await moveTo('2027-02-01');
  expect(await agreement(second)).toMatchObject({ grade: 'EXCELLENT', assessedOn: '2027-01-31', assessedBy: assessor });
});

it.each([
  ['2026-11-01', [false, false]],
  ['2026-11-30', [true, false]],
  ['2026-12-01', [false, true]],
  ['2027-01-31', [false, true]],
  ['2027-02-01', [false, false]],
])('AgreementRegister_agreements, AgreementRegister_agreement: on %s they are in force: %j', async (day, inForce) => {
  const { items } = (
    await regulator.get<Items<Agreement>>(`/v1/mentor-agreements?minPosition=${position}&effectiveOn=${day}&cohortId=${cohort}`)
  ).body;
  expect([items.map(({ id }) => id), items.map(({ isInForce }) => isInForce)]).toEqual([[first, second], inForce]);
  expect((await agreement(second, `&effectiveOn=${day}`)).isInForce).toBe(inForce[1]);
});
it.each([
  ['2026-10-31', false],
  ['2026-11-01', true],
  ['2027-03-31', true],
  ['2027-04-01', false],
])('AgreementRegister_cohorts, AgreementRegister_cohort: on %s it is open: %s', async (day, isOpen) => {
  const { items } = (await officer.get<Items<object>>(`/v1/cohorts?minPosition=${position}&effectiveOn=${day}`)).body;
  expect(items).toMatchObject([{ id: cohort, code: 'XT-2026-01', isOpen }]);
  expect((await regulator.get<object>(`/v1/cohorts/${cohort}?effectiveOn=${day}`)).body).toMatchObject({ schoolCode: 'S-3208-01', isOpen });
});

it('is shown to nobody else, and stands in the records of all three', async () => {
  expect((await stranger.get<Items<object>>('/v1/mentor-agreements')).body.items).toEqual([]);
  expect(codeOf(await stranger.get<{ code?: string }>(`/v1/cohorts/${cohort}`))).toEqual([404, 'NOT_FOUND']);
  const pairs = async (worker: string) =>
    (await officer.get<{ mentorPairs: readonly Agreement[] }>(`/v1/workers/${worker}?minPosition=${position}`)).body.mentorPairs.map(
      ({ id, grade, promotions }) => [id, grade, promotions.length],
    );
  expect([await pairs(senior), await pairs(master), await pairs(novice)]).toEqual([
    [[first, null, 1]],
    [[second, 'EXCELLENT', 0]],
    [
      [first, null, 1],
      [second, 'EXCELLENT', 0],
    ],
  ]);
});
it('ends an apprenticeship with a check of its own, from which no level follows', async () => {
  const beginner = await turner(5, null);
  const grade = (workerId: string, changed: object = {}, as = officer) =>
    as.raw.post<Made>(`/v1/workers/${workerId}/apprentice-gradings`, {
      occupationCode: TURNER,
      gradedOn: '2027-01-20',
      result: 'PASSED',
      gradedBy: master,
      minutesHash: SHA,
      ...changed,
    });
  expect(codeOf(await grade(novice))).toEqual([409, 'NOT_AN_APPRENTICE']);
  expect(codeOf(await grade(beginner, { gradedBy: beginner }))).toEqual([409, 'GRADED_BY_SELF']);
  expect(codeOf(await grade(beginner, { gradedOn: '2027-02-02' }))).toEqual([422, 'APPRENTICE_GRADED_IN_FUTURE']);
  expect(codeOf(await grade(beginner, { result: 'EXTENDED' }))).toEqual([422, 'GRADING_EXTENSION_INVALID']);
  expect(codeOf(await grade(beginner, {}, stranger))).toEqual([404, 'NOT_FOUND']);
  expect((await grade(beginner, { result: 'EXTENDED', extendedTo: '2027-01-31' })).status).toBe(201);
  expect(codeOf(await grade(beginner, { gradedOn: '2027-01-30' }))).toEqual([409, 'GRADING_BEFORE_APPRENTICESHIP_ENDS']);
  expect((await grade(beginner, { gradedOn: '2027-02-01' })).status).toBe(201);
  expect(codeOf(await grade(beginner, { gradedOn: '2027-02-01' }))).toEqual([409, 'APPRENTICE_GRADED_BEFORE']);
  await moveTo('2027-02-01');
  const { body } = await officer.get<{ certifiedLevel: string | null; apprenticeGradings: readonly { result: string }[] }>(
    `/v1/workers/${beginner}?minPosition=${position}`,
  );
  expect([body.certifiedLevel, body.apprenticeGradings.map(({ result }) => result)]).toEqual([null, ['EXTENDED', 'PASSED']]);
});
it('is decided again as it was', () => expectExplained(running.service.app));
it('is made again from the streams it rests on, as it was at any moment', async () =>
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]));
