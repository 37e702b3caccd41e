import { certifiedBatch, CertifiedBatch, PREPARED_WITHIN_MS } from '../../../test/support/stories/certified-batch';
import { expectExplained } from '../../../test/support/stories/explained';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';
import { startTestService, TestService } from '../../../test/support/service';

interface Line {
  readonly employeeNo: string;
  readonly amountMinor: number;
  readonly days: number;
  readonly adjustsPeriod: string | null;
  readonly noteCode: string | null;
  readonly causeEventIds: readonly string[];
}
interface Missing {
  readonly employeeNo: string;
  readonly reasonCode: string;
}

const MONTHLY_FEN = 20_000;
const PAPER = { legalBasis: '工作规程第22条', documentNo: '淮鉴停〔2027〕1号' };
/** 四级 issued on 2026-12-01 pays from January on. */
const [WITHOUT_BACK_PAY, WITH_BACK_PAY, ANNULLED] = ['W0001', 'W0002', 'W0003'] as const;
let running: TestService;
let batch: CertifiedBatch;
let statements: `/v1/enterprises/${string}/allowance-statements`;
const suspensions = new Map<string, string>();

const moveTo = (to: string) => running.admin.post('/v1/sandbox/clock', { to });
const statementOf = async (period: string) =>
  (await batch.officer.get<{ lines: Line[]; missing: Missing[] }>(`${statements}/${period}`)).body;
const linesOf = async (period: string, worker: string) =>
  (await statementOf(period)).lines
    .filter(({ employeeNo }) => employeeNo === worker)
    .map(({ days, amountMinor, adjustsPeriod, noteCode }) => [days, amountMinor, adjustsPeriod, noteCode ?? null]);
const pathOf = (worker: string) => `/v1/certificates/${batch.certificates[Number(worker.slice(1)) - 1]!.id}` as const;

async function suspend(worker: string, decidedOn: string): Promise<void> {
  const path = `${pathOf(worker)}/suspensions` as const;
  const {
    body: { id },
  } = await batch.regulator.raw.post(path, { ...PAPER, reasonCode: 'COMPLAINT', decidedOn });
  expect((await batch.approver.raw.post(`${path}/${id}/confirmations`)).status).toBe(201);
  suspensions.set(worker, id);
}
const lift = async (worker: string, decidedOn: string, more: object = {}) =>
  expect(
    (await batch.regulator.raw.post(`${pathOf(worker)}/suspensions/${suspensions.get(worker)!}/liftings`, { ...PAPER, decidedOn, ...more }))
      .status,
  ).toBe(201);
async function close(period: string): Promise<void> {
  const closing = await batch.officer.post(`${statements}/${period}/closings`);
  expect((await batch.second.post(`${statements}/${period}/closings/${closing.body.id}/confirmations`)).status).toBe(201);
}

beforeAll(async () => {
  running = await startTestService();
  batch = await certifiedBatch(running, 3);
  const rules = `/v1/enterprises/${batch.enterpriseId}/allowance-rules` as const;
  statements = `/v1/enterprises/${batch.enterpriseId}/allowance-statements`;
  await batch.officer.post(rules, {
    validFrom: '2026-01-01',
    legalBasis: '集合〔2026〕3号',
    rows: [{ ruleId: 'SK-4', item: 'SKILL', level: 'INTERMEDIATE', basis: 'CERTIFIED', amountMinor: MONTHLY_FEN }],
  });
  await batch.second.post(`${rules}/1/confirmations`);
  await moveTo('2027-01-12');
  for (const worker of [WITHOUT_BACK_PAY, WITH_BACK_PAY, ANNULLED]) await suspend(worker, '2027-01-11');
  await moveTo('2027-03-01');
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

it('a suspension pauses pay from the day of its decision on, and who has nothing is told why', async () => {
  expect(await linesOf('2027-01', WITHOUT_BACK_PAY)).toEqual([[10, 6_452, null, 'SUSPENDED']]);
  const { lines, missing } = await statementOf('2027-02');
  expect([lines, missing.map(({ employeeNo, reasonCode }) => [employeeNo, reasonCode]).sort()]).toEqual([
    [],
    [WITHOUT_BACK_PAY, WITH_BACK_PAY, ANNULLED].map((worker) => [worker, 'TIER_SUSPENDED']),
  ]);
});

describe('once it is lifted', () => {
  beforeAll(async () => {
    await close('2027-01');
    await close('2027-02');
    await moveTo('2027-03-10');
    await lift(WITHOUT_BACK_PAY, '2027-03-08');
    await lift(WITH_BACK_PAY, '2027-03-08', { backPay: true });
    await moveTo('2027-03-10');
  });

  it('pay goes on from the day of the lifting, and nothing is paid for the time between', async () => {
    expect(await linesOf('2027-03', WITHOUT_BACK_PAY)).toEqual([[24, 15_484, null, null]]);
    expect(await linesOf('2027-04', WITHOUT_BACK_PAY)).toEqual([[30, MONTHLY_FEN, null, null]]);
  });
  it('unless the decision says so: then closed months are made good in the open one', async () =>
    expect(await linesOf('2027-03', WITH_BACK_PAY)).toEqual([
      [31, MONTHLY_FEN, null, null],
      [31, MONTHLY_FEN - 6_452, '2027-01', 'CHANGED_IN_CLOSED_PERIOD'],
      [28, MONTHLY_FEN, '2027-02', 'STARTED_IN_CLOSED_PERIOD'],
    ]));
  it('an annulment instead leaves it as it is, and its reversal pays from its own day on', async () => {
    const decide = async (what: 'annulments' | 'reinstatements', decidedOn: string) => {
      const path = `${pathOf(ANNULLED)}/${what}` as const;
      const {
        body: { id },
      } = await batch.regulator.raw.post(path, {
        ...PAPER,
        reasonCode: what === 'annulments' ? 'FRAUD' : 'COURT_JUDGMENT',
        decidedOn,
        effect: 'EX_TUNC',
      });
      expect((await batch.approver.raw.post(`${path}/${id}/confirmations`)).status).toBe(201);
      await moveTo('2027-03-10');
    };
    await decide('annulments', '2027-03-05');
    expect(await linesOf('2027-03', ANNULLED)).toEqual([]);
    await decide('reinstatements', '2027-03-09');
    expect(await linesOf('2027-03', ANNULLED)).toEqual([[27, 17_419, null, null]]);
  });
});

it('every decision is made again as it was, and every table as it was at any moment', async () => {
  await expectExplained(running.service.app);
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]);
});
