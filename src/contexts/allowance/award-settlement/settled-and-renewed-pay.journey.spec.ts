import { Client, KeyAsked } from '../../../../test/support/callers/client';
import { PREPARED_WITHIN_MS } from '../../../../test/support/stories/certified-batch';
import { expectExplained } from '../../../../test/support/stories/explained';
import { logOf } from '../../../../test/support/logs/log-of';
import { tablesMadeAgainOtherwise } from '../../../../test/support/logs/made-again';
import { chance, identity } from '../../../../test/support/stories/made-people';
import { startTestService, TestService } from '../../../../test/support/service';

/** A region that pays mentors at the end of their agreement, by the grade of the apprentice; and a post that is renewed for another term. */
interface Made {
  readonly id: string;
  readonly code?: string;
}
interface Line {
  readonly employeeNo: string;
  readonly type: string;
  readonly ruleId: string;
  readonly days: number;
  readonly rateMinor: number;
  readonly amountMinor: number;
  readonly noteCode?: string;
  readonly causeEventIds: readonly string[];
}
interface Why {
  readonly lines: readonly { readonly type: string; readonly amountMinor: number; readonly settlement: object | null }[];
}
interface PaidOut {
  readonly type: string;
  readonly basis: string;
  readonly how: string;
  readonly fromOn: string;
  readonly lastOn: string | null;
  readonly amountMinor: number | null;
  readonly isDue: boolean;
  readonly endReason: string | null;
  readonly causeEventId: string;
  readonly endedByEventId: string | null;
  readonly rule: { readonly ruleId: string; readonly rateTableVersion: number; readonly legalBasis: string } | null;
}

const TURNER = '6-18-01-01';
const SHA = 'c'.repeat(64);
const PACK = {
  packId: 'CN-320803',
  region: '320803',
  version: '2026-11',
  validFrom: '2026-11-03',
  validTo: null,
  pay: { mentorMode: 'SETTLED_AT_END' },
  appointment: { termMonths: 3, reviewEveryMonths: 3, reviewWindowDays: 30 },
} as const;
const ROWS = [
  { ruleId: 'SK-3', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountMinor: 30_000 },
  { ruleId: 'MT-1', item: 'MENTOR', basis: 'AGREEMENT', amountMinor: 10_000 },
  { ruleId: 'SK-2-POST', item: 'SKILL', level: 'TECHNICIAN', basis: 'APPOINTED', amountMinor: 62_000 },
];
const GRADES = [
  ['W0001', 'EXCELLENT', 1_000, 30_000],
  ['W0002', 'PASS', 500, 15_000],
  ['W0003', 'FAIL', 0, 0],
] as const;
let running: TestService;
let [officer, second] = [] as unknown as [Client, Client];
let base: `/v1/enterprises/${string}`;
let [post, position, assessor] = ['', '', ''];
const workers = new Map<string, string>();
const agreements = new Map<string, string>();

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const moveTo = async (to: string): Promise<void> =>
  void ({ position } = (await running.admin.post<{ position: string }>('/v1/sandbox/clock', { to })).body);
const linesOf = async (employeeNo: string, period: string): Promise<readonly Line[]> =>
  (await officer.get<{ lines: Line[] }>(`${base}/allowance-statements/${period}?minPosition=${position}`)).body.lines.filter(
    (line) => line.employeeNo === employeeNo,
  );
const shortLines = async (employeeNo: string, period: string) =>
  (await linesOf(employeeNo, period)).map(({ type, ruleId, days, amountMinor, noteCode }) => [
    type,
    ruleId,
    days,
    amountMinor,
    noteCode ?? null,
  ]);
const paidTo = async (employeeNo: string, query = ''): Promise<readonly PaidOut[]> =>
  (await officer.get<{ pay: PaidOut[] }>(`/v1/workers/${workers.get(employeeNo)!}?minPosition=${position}${query}`)).body.pay;
const made = async (path: string, body: object = {}, as = officer): Promise<string> => {
  const {
    status,
    body: { id, code },
  } = await as.raw.post<Made>(path as '/v1/workers', body);
  expect([path, status, code]).toEqual([path, 201, undefined]);
  return id;
};
async function worker(employeeNo: string, level: string | null): Promise<void> {
  const serial = Number(employeeNo.slice(1));
  const { name, idNumber } = identity(chance(serial), serial, '1985-05-05');
  const id = await made('/v1/workers', { name, idNumber, employeeNo });
  await made(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2005-01-01' });
  if (level)
    await made(`/v1/workers/${id}/prior-certificates`, {
      occupationCode: TURNER,
      level,
      number: `T-${employeeNo}`,
      issuedOn: '2020-01-10',
    });
  workers.set(employeeNo, id);
}
async function close(...periods: string[]): Promise<void> {
  for (const period of periods)
    await made(
      `${base}/allowance-statements/${period}/closings/${await made(`${base}/allowance-statements/${period}/closings`)}/confirmations`,
      {},
      second,
    );
}

beforeAll(async () => {
  running = await startTestService();
  const enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  base = `/v1/enterprises/${enterpriseId}`;
  [officer, second] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } }),
  ];
  const [first, other] = [
    await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } }),
    await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管二' } }),
  ];
  await made(`/v1/policy-packs/${await made('/v1/policy-packs', { document: PACK }, first)}/confirmations`, {}, other);
  await moveTo('2026-11-03');
  await made(`${base}/allowance-rules`, { validFrom: '2026-12-01', legalBasis: '集合〔2026〕3号', rows: ROWS });
  await made(`${base}/allowance-rules/1/confirmations`, {}, second);
  for (const [mentor] of GRADES) {
    await worker(mentor, 'SENIOR');
    const apprentice = mentor.replace('W000', 'W001');
    await worker(apprentice, null);
    agreements.set(
      mentor,
      await made('/v1/mentor-agreements', {
        mentorId: workers.get(mentor)!,
        apprenticeId: workers.get(apprentice)!,
        occupationCode: TURNER,
        targetLevel: 'INTERMEDIATE',
        fromOn: '2026-12-01',
        lastOn: '2027-02-28',
      }),
    );
  }
  await worker('W0020', 'TECHNICIAN');
  await worker('W0021', null);
  assessor = workers.get('W0021')!;
  post = await made('/v1/appointments', {
    workerId: workers.get('W0020')!,
    level: 'TECHNICIAN',
    occupationCode: TURNER,
    postCode: 'P-JS-01',
    basisId: (await officer.get<{ certificates: { id: string }[] }>(`/v1/workers/${workers.get('W0020')!}/foreign-certificates`)).body
      .certificates[0]!.id,
  });
  await made(`/v1/appointments/${post}/reviews`, { committee: 5, inFavour: 5, minutesHash: SHA });
  await made(`/v1/appointments/${post}/public-notices`);
  await moveTo('2026-12-01');
  await made(`/v1/appointments/${post}/starts`, { fromOn: '2026-12-01' });
  await moveTo('2026-12-01');
  await moveTo('2027-02-28');
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

describe('an agreement that is settled at its end', () => {
  it('pays nothing by the month', async () => {
    for (const [mentor] of GRADES) expect(await shortLines(mentor, '2027-01')).toEqual([['SKILL', 'SK-3', 31, 30_000, null]]);
    expect((await paidTo('W0001', '&effectiveOn=2027-01-15')).find(({ type }) => type === 'MENTOR')).toMatchObject({
      how: 'AT_END',
      amountMinor: 10_000,
      fromOn: '2026-12-01',
      lastOn: '2027-02-28',
      isDue: true,
      rule: { ruleId: 'MT-1', rateTableVersion: 1, legalBasis: '集合〔2026〕3号' },
    });
  });

  it.each(GRADES)(
    'the mentor %s of an apprentice graded %s has %i permille of three months: %i fen, because of the grade',
    async (mentor, grade, permille, amountMinor) => {
      await made(`/v1/mentor-agreements/${agreements.get(mentor)!}/assessments`, {
        grade,
        assessedOn: '2027-02-28',
        assessedBy: assessor,
        minutesHash: SHA,
      });
      await moveTo('2027-02-28');
      const graded = (await logOf(running.service)).filter(({ type }) => type === 'career.mentor_agreement_assessed.v1').at(-1)!;
      const settled = (await linesOf(mentor, '2027-02')).filter(({ type }) => type === 'MENTOR');
      expect(settled).toMatchObject([{ ruleId: 'MT-1', rateMinor: 10_000, amountMinor, noteCode: 'SETTLED', causeEventIds: [graded.id] }]);
      const { lines } = (await officer.get<Why>(`/v1/workers/${workers.get(mentor)!}/pay?period=2027-02`)).body;
      expect(lines).toMatchObject([
        { type: 'SKILL', settlement: null },
        { type: 'MENTOR', amountMinor, settlement: { months: 3, permille } },
      ]);
      expect((await linesOf(mentor, '2027-03')).map(({ type }) => type)).toEqual(['SKILL']);
      expect((await paidTo(mentor, '&effectiveOn=2027-02-28')).filter(({ how }) => how === 'ONCE')).toMatchObject([
        { type: 'MENTOR', amountMinor, fromOn: '2027-02-28', isDue: true, causeEventId: graded.id },
      ]);
    },
  );
});

describe('a post that is renewed for another term', () => {
  it('goes on without a gap, a second line, or a word of an end', async () => {
    await close('2026-12', '2027-01');
    await made(`/v1/appointments/${post}/term-reviews`, {
      reviewedOn: '2027-02-20',
      result: 'PASSED',
      committee: 5,
      inFavour: 5,
      minutesHash: SHA,
    });
    expect(await shortLines('W0020', '2027-02')).toEqual([['SKILL', 'SK-2-POST', 28, 62_000, 'APPOINTMENT_ENDED']]);
    expect(await shortLines('W0020', '2027-03')).toEqual([]);
    await made(`/v1/appointments/${post}/renewals`, { documentNo: '淮机聘〔2027〕3号' });
    await moveTo('2027-03-31');
    for (const [period, days] of [
      ['2027-02', 28],
      ['2027-03', 31],
      ['2027-04', 30],
    ] as const)
      expect(await shortLines('W0020', period)).toEqual([['SKILL', 'SK-2-POST', days, 62_000, null]]);
    expect(await shortLines('W0020', '2027-05')).toEqual([['SKILL', 'SK-2-POST', 31, 62_000, 'APPOINTMENT_ENDED']]);
    await close('2027-02');
    expect(await shortLines('W0020', '2027-03')).toEqual([['SKILL', 'SK-2-POST', 31, 62_000, null]]);
  });

  it('stands in the passport with what it pays, by the day and by what was known', async () => {
    const terms = async (query: string) =>
      (await paidTo('W0020', query))
        .filter(({ basis }) => basis === 'APPOINTED')
        .map(({ fromOn, lastOn, amountMinor, isDue, endReason }) => [fromOn, lastOn, amountMinor, isDue, endReason]);
    expect(await terms('&effectiveOn=2027-03-01')).toEqual([
      ['2027-01-01', '2027-02-28', 62_000, false, 'APPOINTMENT_ENDED'],
      ['2027-03-01', '2027-05-31', 62_000, true, 'APPOINTMENT_ENDED'],
    ]);
    expect(await terms('&effectiveOn=2027-03-01&knownAt=2027-02-19')).toEqual([
      ['2027-01-01', '2027-02-28', 62_000, false, 'APPOINTMENT_ENDED'],
    ]);
    expect(await terms('&effectiveOn=2027-02-28&knownAt=2027-02-19')).toMatchObject([
      [expect.anything(), expect.anything(), expect.anything(), true, expect.anything()],
    ]);
  });
});

it('every decision is made again as it was, and every table as it was at any moment', async () => {
  await expectExplained(running.service.app);
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]);
});
