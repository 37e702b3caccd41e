import { Client } from '../support/callers/client';
import { expectExplained } from '../support/stories/explained';
import { logOf } from '../support/logs/log-of';
import { tablesMadeAgainOtherwise } from '../support/logs/made-again';
import { chance, identity } from '../support/stories/made-people';
import { startTestService, TestService } from '../support/service';

interface Line {
  readonly employeeNo: string;
  readonly type: string;
  readonly amountMinor: number;
  readonly noteCode: string | null;
  readonly causeEventIds: readonly string[];
}

const TURNER = '6-18-01-01';
const [MENTOR, APPRENTICE] = ['W0001', 'W0002'] as const;
const ROWS = [
  { ruleId: 'SK-2', item: 'SKILL', level: 'TECHNICIAN', basis: 'CERTIFIED', amountMinor: 60_000 },
  { ruleId: 'MT-1', item: 'MENTOR', basis: 'AGREEMENT', amountMinor: 10_000 },
  { ruleId: 'OO-4', item: 'ONE_OFF', level: 'INTERMEDIATE', basis: 'AGREEMENT', amountMinor: 200_000 },
  { ruleId: 'OO-3', item: 'ONE_OFF', level: 'SENIOR', basis: 'AGREEMENT', amountMinor: 500_000, instalmentYears: 3 },
];
let running: TestService;
let [officer, second] = [] as unknown as [Client, Client];
let base: `/v1/enterprises/${string}`;
const workers = new Map<string, string>();

const moveTo = (to?: string) => running.admin.post('/v1/sandbox/clock', { to });
const linesOf = async (period: string) => {
  await moveTo();
  const { lines } = (await officer.get<{ lines: Line[] }>(`${base}/allowance-statements/${period}`)).body;
  return lines
    .filter(({ employeeNo }) => employeeNo === MENTOR)
    .map(({ type, amountMinor, noteCode }) => [type, amountMinor, noteCode ?? null]);
};
const brought = (worker: string, level: string, issuedOn: string) =>
  officer.post(`/v1/workers/${workers.get(worker)!}/prior-certificates`, {
    occupationCode: TURNER,
    level,
    number: `T-${worker}-${issuedOn}`,
    issuedOn,
  });
async function worker(employeeNo: string): Promise<void> {
  const serial = Number(employeeNo.slice(1));
  const { name, idNumber } = identity(chance(serial), serial, '1985-05-05');
  const { id } = (await officer.post('/v1/workers', { name, idNumber, employeeNo })).body;
  await officer.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2010-01-01' });
  workers.set(employeeNo, id);
}
const bonuses = async () => {
  await moveTo();
  return (await logOf(running.service))
    .filter(({ type }) => type === 'allowance.one_off_awarded.v1')
    .map(({ data }) => JSON.parse(data) as { level: string; workerId: string; causeEventId: string });
};

beforeAll(async () => {
  running = await startTestService();
  const enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  base = `/v1/enterprises/${enterpriseId}`;
  const keyFor = async (name: string): Promise<Client> =>
    running.admin.as(
      (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId, person: { name } })).body.key,
    );
  [officer, second] = [await keyFor('经办甲'), await keyFor('主任乙')];
  for (const each of [MENTOR, APPRENTICE]) await worker(each);
  await brought(MENTOR, 'TECHNICIAN', '2015-01-10');
  await officer.post(`${base}/allowance-rules`, { validFrom: '2026-11-01', legalBasis: '集合〔2026〕3号', rows: ROWS });
  await second.post(`${base}/allowance-rules/1/confirmations`);
});
afterAll(() => running.stop());

it('an agreement is signed: its mentor is paid for each month of it', async () => {
  const signed = await officer.post('/v1/mentor-agreements', {
    mentorId: workers.get(MENTOR)!,
    apprenticeId: workers.get(APPRENTICE)!,
    occupationCode: TURNER,
    targetLevel: 'SENIOR',
    fromOn: '2026-11-02',
    lastOn: '2027-11-30',
  });
  expect([signed.status, await linesOf('2026-11'), await linesOf('2026-12')]).toEqual([
    201,
    [['SKILL', 60_000, null]],
    [
      ['SKILL', 60_000, null],
      ['MENTOR', 10_000, null],
    ],
  ]);
});

describe('invariant 33: a promotion bonus is paid once', () => {
  it('the apprentice rises, and the mentor has the bonus of the level in the month of its day', async () => {
    await moveTo('2026-12-20');
    await brought(APPRENTICE, 'INTERMEDIATE', '2026-12-10');
    expect(await linesOf('2026-12')).toEqual([
      ['SKILL', 60_000, null],
      ['MENTOR', 10_000, null],
      ['ONE_OFF', 200_000, null],
    ]);
    const [bonus] = await bonuses();
    const promoted = (await logOf(running.service)).find(({ type }) => type === 'career.apprentice_promoted.v1')!;
    expect([bonus!.workerId, bonus!.causeEventId]).toEqual([workers.get(MENTOR), promoted.id]);
  });
  it('a second certificate of the level brings none, and no other month has it', async () => {
    await brought(APPRENTICE, 'INTERMEDIATE', '2026-12-15');
    expect([(await bonuses()).length, await linesOf('2027-01')]).toEqual([
      1,
      [
        ['SKILL', 60_000, null],
        ['MENTOR', 10_000, null],
      ],
    ]);
  });
  it('the next level brings another, in parts over the years that its row names', async () => {
    await moveTo('2027-03-10');
    await brought(APPRENTICE, 'SENIOR', '2027-03-08');
    expect((await bonuses()).map(({ level }) => level)).toEqual(['INTERMEDIATE', 'SENIOR']);
    expect((await linesOf('2027-03')).at(-1)).toEqual(['ONE_OFF', 166_666, 'INSTALMENT']);
    expect((await linesOf('2028-03')).at(-1)).toEqual(['ONE_OFF', 166_666, 'INSTALMENT']);
    expect((await linesOf('2029-03')).at(-1)).toEqual(['ONE_OFF', 166_668, 'INSTALMENT']);
    expect(await linesOf('2030-03')).toEqual([['SKILL', 60_000, null]]);
  });
});

it('every decision is made again as it was, and every table as it was at any moment', async () => {
  await expectExplained(running.service.app);
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]);
});
