import { certifiedBatch, CertifiedBatch, PREPARED_WITHIN_MS } from '../../../test/support/stories/certified-batch';
import { startTestService, TestService } from '../../../test/support/service';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';

interface Line {
  readonly employeeNo: string;
  readonly amountMinor: number;
  readonly days: number;
  readonly adjustsPeriod: string | null;
  readonly noteCode: string | null;
  readonly causeEventIds: readonly string[];
}
interface Statement {
  readonly status: string;
  readonly lines: readonly Line[];
}

const MONTHLY_FEN = 20_000;
/** 四级 issued on 2026-12-01 pays from January on. */
const [FROM_THE_START, FROM_THE_DECISION, TWICE] = ['W0001', 'W0002', 'W0003'] as const;
let running: TestService;
let batch: CertifiedBatch;
let statements: `/v1/enterprises/${string}/allowance-statements`;

const moveTo = (to?: string) => running.admin.post('/v1/sandbox/clock', { to });
const statementOf = async (period: string): Promise<Statement> => (await batch.officer.get<Statement>(`${statements}/${period}`)).body;
const linesOf = async (period: string, worker: string) =>
  (await statementOf(period)).lines
    .filter(({ employeeNo }) => employeeNo === worker)
    .map(({ days, amountMinor, adjustsPeriod, noteCode }) => [days, amountMinor, adjustsPeriod, noteCode ?? null]);
const certificateOf = (worker: string): string => batch.certificates[Number(worker.slice(1)) - 1]!.id;

async function decided(worker: string, what: 'annulments' | 'reinstatements', decidedOn: string, effect: string): Promise<void> {
  const path = `/v1/certificates/${certificateOf(worker)}/${what}` as const;
  const {
    body: { id },
  } = await batch.regulator.raw.post(path, {
    reasonCode: what === 'annulments' ? 'FRAUD' : 'COURT_JUDGMENT',
    legalBasis: '工作规程第21条',
    documentNo: `淮鉴〔2027〕${worker.slice(-1)}号`,
    decidedOn,
    effect,
  });
  expect((await batch.approver.raw.post(`${path}/${id}/confirmations`)).status).toBe(201);
  await moveTo();
}
async function close(period: string): Promise<void> {
  const closing = await batch.officer.post(`${statements}/${period}/closings`);
  expect((await batch.second.post(`${statements}/${period}/closings/${closing.body.id}/confirmations`)).status).toBe(201);
  await moveTo();
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
  for (const worker of [FROM_THE_START, FROM_THE_DECISION]) await decided(worker, 'annulments', '2027-01-11', 'EX_TUNC');
  await moveTo('2027-03-12');
  await close('2027-01');
  await close('2027-02');
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

it('an annulment stops pay from its decision on', async () => {
  expect([await linesOf('2027-01', FROM_THE_START), await linesOf('2027-02', FROM_THE_START)]).toEqual([
    [[10, 6_452, null, 'ANNULLED']],
    [],
  ]);
  expect(await linesOf('2027-03', FROM_THE_START)).toEqual([]);
});

describe('overturned from the start', () => {
  it('it is paid as though it had never ended: closed months by lines of the open one, with the reinstatement as their cause', async () => {
    await decided(FROM_THE_START, 'reinstatements', '2027-03-10', 'EX_TUNC');
    expect(await linesOf('2027-03', FROM_THE_START)).toEqual([
      [31, MONTHLY_FEN, null, null],
      [31, MONTHLY_FEN - 6_452, '2027-01', 'REINSTATED_IN_CLOSED_PERIOD'],
      [28, MONTHLY_FEN, '2027-02', 'REINSTATED_IN_CLOSED_PERIOD'],
    ]);
    const [, january, february] = (await statementOf('2027-03')).lines.filter(({ employeeNo }) => employeeNo === FROM_THE_START);
    const { entries } = (
      await batch.regulator.get<{ entries: { what: { code: string }; eventId: string }[] }>(
        `/v1/certificates/${certificateOf(FROM_THE_START)}/history`,
      )
    ).body;
    const reinstatement = entries.find(({ what }) => what.code === 'REINSTATED')!.eventId;
    expect([january!.causeEventIds, february!.causeEventIds]).toEqual([[reinstatement], [reinstatement]]);
  });
  it('what was closed stays as it was', async () =>
    expect([(await statementOf('2027-01')).status, await linesOf('2027-01', FROM_THE_START)]).toEqual([
      'CLOSED',
      [[10, 6_452, null, 'ANNULLED']],
    ]));
});

describe('overturned from the decision on', () => {
  it('it pays from the day of the decision, and nothing for the time between', async () => {
    await decided(FROM_THE_DECISION, 'reinstatements', '2027-03-10', 'EX_NUNC');
    expect(await linesOf('2027-03', FROM_THE_DECISION)).toEqual([[22, 14_194, null, null]]);
    expect(await linesOf('2027-04', FROM_THE_DECISION)).toEqual([[30, MONTHLY_FEN, null, null]]);
  });
});

it('annulled and overturned twice, each time in its own way', async () => {
  await decided(TWICE, 'annulments', '2027-03-03', 'EX_NUNC');
  await decided(TWICE, 'reinstatements', '2027-03-05', 'EX_NUNC');
  await decided(TWICE, 'annulments', '2027-03-09', 'EX_NUNC');
  expect(await linesOf('2027-03', TWICE)).toEqual([[6, 3_871, null, 'ANNULLED']]);
  await decided(TWICE, 'reinstatements', '2027-03-11', 'EX_TUNC');
  expect(await linesOf('2027-03', TWICE)).toEqual([[29, 18_710, null, null]]);
});

it('once closed, nothing is left to adjust', async () => {
  await moveTo('2027-04-01');
  await close('2027-03');
  // Of several workers, lines stand in the order of ids, which are drawn.
  expect(
    (await statementOf('2027-04')).lines
      .map(({ employeeNo, amountMinor, adjustsPeriod }) => [employeeNo, amountMinor, adjustsPeriod])
      .sort(),
  ).toEqual([FROM_THE_START, FROM_THE_DECISION, TWICE].map((worker) => [worker, MONTHLY_FEN, null]));
});

it('is made again from the streams it rests on, as it was at any moment', async () =>
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]));
