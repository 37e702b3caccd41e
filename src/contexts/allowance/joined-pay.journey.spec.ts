import { Client, KeyAsked } from '../../../test/support/callers/client';
import { chance, identity } from '../../../test/support/stories/made-people';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';
import { startTestService, TestService } from '../../../test/support/service';

interface Line {
  readonly employeeNo: string;
  readonly tier: string;
  readonly days: number;
  readonly amountMinor: number;
  readonly adjustsPeriod: string | null;
  readonly noteCode?: string;
  readonly toOn?: string;
}
interface Statement {
  readonly lines: readonly Line[];
  readonly missing: readonly { employeeNo: string; reasonCode: string }[];
}

const TURNER = '6-18-01-01';
const PROOF = { reasonCode: 'TYPING_ERROR', evidenceHash: 'd'.repeat(64) };
const [INTERMEDIATE_FEN, SENIOR_FEN] = [20_000, 30_000];
/** Both in service, each with a certificate. One with a certificate and one with the service. A third with a certificate of its own. */
const PEOPLE = { TWICE: 'W0001', AGAIN: 'W0002', PAPER: 'W0003', SERVICE: 'W0004', THIRD: 'W0005' } as const;
let running: TestService;
let [officer, second] = [] as unknown as [Client, Client];
let enterpriseId = '';
const workers = new Map<string, { readonly id: string; spanId: string; readonly paperId: string }>();

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const moveTo = (to?: string) => running.admin.post('/v1/sandbox/clock', { to });
const statementOf = async (period: string): Promise<Statement> =>
  (await officer.get<Statement>(`/v1/enterprises/${enterpriseId}/allowance-statements/${period}`)).body;
const paid = async (period: string, ...of: string[]) =>
  (await statementOf(period)).lines
    .filter(({ employeeNo }) => of.includes(employeeNo))
    .map(({ employeeNo, tier, days, amountMinor, adjustsPeriod, noteCode }) => [
      employeeNo,
      tier,
      days,
      amountMinor,
      adjustsPeriod ?? noteCode ?? null,
    ])
    .sort();
const without = async (period: string) =>
  (await statementOf(period)).missing.map(({ employeeNo, reasonCode }) => [employeeNo, reasonCode]).sort();
const idOf = (employeeNo: string): string => workers.get(employeeNo)!.id;

async function worker(employeeNo: string, servesFrom: string | null, level: string | null): Promise<void> {
  const serial = Number(employeeNo.slice(1));
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  const {
    body: { id },
  } = await officer.post('/v1/workers', { name, idNumber, employeeNo });
  const spanId =
    servesFrom === null
      ? ''
      : (await officer.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: servesFrom })).body.id;
  const paperId =
    level === null
      ? ''
      : (
          await officer.post(`/v1/workers/${id}/prior-certificates`, {
            occupationCode: TURNER,
            level,
            number: `T-${employeeNo}`,
            issuedOn: '2026-01-20',
          })
        ).body.id;
  workers.set(employeeNo, { id, spanId, paperId });
}
async function linked(recordId: string, what: 'joins' | 'divisions', body: object): Promise<void> {
  const proposed = await officer.raw.post(`/v1/workers/${recordId}/${what}`, { ...PROOF, ...body });
  expect((await second.post(`/v1/workers/${recordId}/links/${proposed.body.id}/confirmations`)).status).toBe(201);
  await moveTo();
}
async function close(period: string): Promise<void> {
  const closings = `/v1/enterprises/${enterpriseId}/allowance-statements/${period}/closings` as const;
  const {
    body: { id },
  } = await officer.post(closings);
  expect((await second.post(`${closings}/${id}/confirmations`)).status).toBe(201);
  await moveTo();
}

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-11-05' });
  enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  [officer, second] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } }),
  ];
  const row = (level: string, amountMinor: number) => ({ ruleId: `SK-${level}`, item: 'SKILL', level, basis: 'CERTIFIED', amountMinor });
  await officer.post(`/v1/enterprises/${enterpriseId}/allowance-rules`, {
    validFrom: '2026-11-01',
    legalBasis: '集合〔2026〕3号',
    rows: [row('INTERMEDIATE', INTERMEDIATE_FEN), row('SENIOR', SENIOR_FEN)],
  });
  await second.post(`/v1/enterprises/${enterpriseId}/allowance-rules/1/confirmations`);
  await worker(PEOPLE.TWICE, '2020-01-01', 'INTERMEDIATE');
  await worker(PEOPLE.AGAIN, '2026-06-01', 'SENIOR');
  await worker(PEOPLE.PAPER, null, 'SENIOR');
  await worker(PEOPLE.SERVICE, '2021-01-01', null);
  await worker(PEOPLE.THIRD, null, 'INTERMEDIATE');
  await moveTo('2026-12-11');
  await close('2026-11');
});
afterAll(() => running.stop());

it('two records of one person are paid each by its own, until that is found out', async () => {
  expect(await paid('2026-11', ...workers.keys())).toEqual([
    [PEOPLE.TWICE, 'INTERMEDIATE', 30, INTERMEDIATE_FEN, null],
    [PEOPLE.AGAIN, 'SENIOR', 30, SENIOR_FEN, null],
  ]);
  expect(await without('2026-11')).toEqual([[PEOPLE.SERVICE, 'NO_TIER_ON_RECORD']]);
});

describe('from the day on which two records are joined', () => {
  beforeAll(async () => {
    await linked(idOf(PEOPLE.TWICE), 'joins', { otherId: idOf(PEOPLE.AGAIN) });
    await linked(idOf(PEOPLE.PAPER), 'joins', { otherId: idOf(PEOPLE.SERVICE) });
  });

  it('the higher of both certificates is paid to the kept record, and nothing to the other', async () => {
    expect(await paid('2026-12', PEOPLE.TWICE, PEOPLE.AGAIN)).toEqual([
      [PEOPLE.TWICE, 'INTERMEDIATE', 10, 6_452, null],
      [PEOPLE.TWICE, 'SENIOR', 21, 20_323, null],
      [PEOPLE.AGAIN, 'SENIOR', 10, 9_677, 'RECORD_LINKED'],
    ]);
    expect(await paid('2027-01', PEOPLE.TWICE, PEOPLE.AGAIN)).toEqual([[PEOPLE.TWICE, 'SENIOR', 31, SENIOR_FEN, null]]);
  });
  it('the service of one record carries the certificate of the other', async () => {
    expect(await paid('2026-12', PEOPLE.PAPER, PEOPLE.SERVICE)).toEqual([[PEOPLE.PAPER, 'SENIOR', 21, 20_323, null]]);
    expect(await paid('2027-01', PEOPLE.PAPER, PEOPLE.SERVICE)).toEqual([[PEOPLE.PAPER, 'SENIOR', 31, SENIOR_FEN, null]]);
  });
  it('one person stands on the sheet once', async () =>
    expect([await without('2026-12'), await without('2027-01')]).toEqual([[[PEOPLE.SERVICE, 'NO_TIER_ON_RECORD']], []]));
  it('what is recorded of the other record later counts for the kept one', async () => {
    await moveTo('2027-01-16');
    await officer.post(`/v1/workers/${idOf(PEOPLE.SERVICE)}/employments/${workers.get(PEOPLE.SERVICE)!.spanId}/endings`, {
      lastOn: '2027-01-10',
      reason: 'RESIGNED',
    });
    await moveTo();
    expect(await paid('2027-01', PEOPLE.PAPER, PEOPLE.SERVICE)).toEqual([[PEOPLE.PAPER, 'SENIOR', 10, 9_677, 'LEFT_MID_MONTH']]);
    workers.get(PEOPLE.SERVICE)!.spanId = (
      await officer.post(`/v1/workers/${idOf(PEOPLE.SERVICE)}/employments`, {
        employer: 'OWN',
        occupationCode: TURNER,
        fromOn: '2027-01-16',
      })
    ).body.id;
    await moveTo();
    expect(await paid('2027-01', PEOPLE.PAPER, PEOPLE.SERVICE)).toEqual([[PEOPLE.PAPER, 'SENIOR', 26, 25_161, null]]);
  });
  it('nothing that was paid before is reckoned anew', async () => {
    await close('2026-12');
    expect((await statementOf('2027-01')).lines.filter(({ adjustsPeriod }) => adjustsPeriod)).toEqual([]);
  });
});

describe('a join that was wrong, and is undone by dividing', () => {
  it("the service that was another person's carries that person's certificate from then on", async () => {
    await moveTo('2027-02-11');
    await close('2027-01');
    await linked(idOf(PEOPLE.SERVICE), 'divisions', {
      reasonCode: 'TWO_PEOPLE_UNDER_ONE_NUMBER',
      toId: idOf(PEOPLE.THIRD),
      factIds: [workers.get(PEOPLE.SERVICE)!.spanId],
    });
    expect(await paid('2027-02', PEOPLE.PAPER, PEOPLE.SERVICE, PEOPLE.THIRD)).toEqual([
      [PEOPLE.PAPER, 'SENIOR', 10, 10_714, 'RECORD_LINKED'],
      [PEOPLE.THIRD, 'INTERMEDIATE', 18, 12_857, null],
    ]);
    expect(await paid('2027-03', PEOPLE.PAPER, PEOPLE.SERVICE, PEOPLE.THIRD)).toEqual([
      [PEOPLE.THIRD, 'INTERMEDIATE', 31, INTERMEDIATE_FEN, null],
    ]);
  });
  it("a paper that was another person's pays no more, and the lower one comes back", async () => {
    await linked(idOf(PEOPLE.AGAIN), 'divisions', {
      reasonCode: 'TWO_PEOPLE_UNDER_ONE_NUMBER',
      toId: idOf(PEOPLE.THIRD),
      factIds: [workers.get(PEOPLE.AGAIN)!.paperId],
    });
    expect(await paid('2027-02', PEOPLE.TWICE, PEOPLE.AGAIN)).toEqual([
      [PEOPLE.TWICE, 'INTERMEDIATE', 18, 12_857, null],
      [PEOPLE.TWICE, 'SENIOR', 10, 10_714, 'RECORD_LINKED'],
    ]);
    expect(await paid('2027-03', PEOPLE.TWICE, PEOPLE.AGAIN, PEOPLE.THIRD)).toEqual([
      [PEOPLE.TWICE, 'INTERMEDIATE', 31, INTERMEDIATE_FEN, null],
      [PEOPLE.THIRD, 'SENIOR', 31, SENIOR_FEN, null],
    ]);
  });
  it('nothing that was closed is reckoned anew', async () => {
    await moveTo('2027-02-28');
    await close('2027-02');
    expect((await statementOf('2027-03')).lines.filter(({ adjustsPeriod }) => adjustsPeriod)).toEqual([]);
  });
});

it('is made again from the streams it rests on, as it was at any moment', async () =>
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]));
