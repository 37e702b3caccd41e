import { certifiedBatch, CertifiedBatch, PREPARED_WITHIN_MS } from '../../../test/support/stories/certified-batch';
import { Client } from '../../../test/support/callers/client';
import { expectExplained } from '../../../test/support/stories/explained';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';
import { startTestService, TestService } from '../../../test/support/service';

interface Line {
  readonly employeeNo: string;
  readonly amountMinor: number;
  readonly adjustsPeriod: string | null;
  readonly noteCode: string | null;
  readonly causeEventIds: readonly string[];
}
interface Proposal {
  readonly id: string;
  readonly workerId: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly amountMinor: number;
  readonly periods: readonly { period: string; amountMinor: number }[];
  readonly defaultOutcome: string;
  readonly decidedEventId: string | null;
}

const MONTHLY_FEN = 30_000;
/** 四级 issued on 2026-12-01 pays from January on; decided on 2027-02-10, recorded on 2027-04-05, when three months are closed (handbook 12.6). */
const [IN_FULL, IN_PART, NOTHING] = ['W0001', 'W0002', 'W0003'] as const;
const PAPER = { legalBasis: '工作规程第21条', documentNo: '淮鉴撤〔2027〕1号', effect: 'EX_TUNC' };
const DECISION = { documentNo: '淮机薪〔2027〕3号' };
let running: TestService;
let batch: CertifiedBatch;
let payroll: Client;
let statements: `/v1/enterprises/${string}/allowance-statements`;

const moveTo = (to?: string) => running.admin.post<{ position: string }>('/v1/sandbox/clock', { to });
const statementOf = async (period: string) => (await batch.officer.get<{ lines: Line[] }>(`${statements}/${period}`)).body;
const linesOf = async (period: string, worker: string) =>
  (await statementOf(period)).lines
    .filter(({ employeeNo }) => employeeNo === worker)
    .map(({ amountMinor, adjustsPeriod, noteCode }) => [amountMinor, adjustsPeriod, noteCode ?? null]);
const certificateOf = (worker: string) => batch.certificates[Number(worker.slice(1)) - 1]!;

async function decideAbout(worker: string, what: 'annulments' | 'reinstatements', decidedOn: string): Promise<void> {
  const path = `/v1/certificates/${certificateOf(worker).id}/${what}` as const;
  const {
    body: { id },
  } = await batch.regulator.raw.post(path, { ...PAPER, reasonCode: what === 'annulments' ? 'FRAUD' : 'COURT_JUDGMENT', decidedOn });
  expect((await batch.approver.raw.post(`${path}/${id}/confirmations`)).status).toBe(201);
}
async function close(...periods: string[]): Promise<void> {
  for (const period of periods) {
    const closing = await batch.officer.post(`${statements}/${period}/closings`);
    expect((await batch.second.post(`${statements}/${period}/closings/${closing.body.id}/confirmations`)).status).toBe(201);
  }
}
async function proposals(by = batch.officer): Promise<Map<string, Proposal>> {
  const { position } = (await moveTo()).body;
  const { items } = (await by.get<{ items: Proposal[] }>(`/v1/recoveries?enterpriseId=${batch.enterpriseId}&minPosition=${position}`)).body;
  return new Map(
    [IN_FULL, IN_PART, NOTHING].flatMap((worker) =>
      items.filter(({ workerId }) => workerId === certificateOf(worker).workerId).map((each) => [worker, each] as const),
    ),
  );
}
const decide = async (worker: string, body: object, by = batch.officer) => {
  const { id } = (await proposals()).get(worker)!;
  const { etag } = (await by.raw.get<{ etag: string }>(`/v1/recoveries/${id}`)).body;
  return by.raw.post<{ code: string; params: object }>(`/v1/recoveries/${id}/decisions`, { ...DECISION, ...body }, { 'if-match': etag });
};

beforeAll(async () => {
  running = await startTestService();
  batch = await certifiedBatch(running, 3);
  payroll = running.admin.as(
    (
      await running.admin.post<{ key: string }>('/v1/api-keys', {
        audience: 'payroll',
        enterpriseId: batch.enterpriseId,
        system: 'payroll',
      })
    ).body.key,
  );
  const rules = `/v1/enterprises/${batch.enterpriseId}/allowance-rules` as const;
  statements = `/v1/enterprises/${batch.enterpriseId}/allowance-statements`;
  await batch.officer.post(rules, {
    validFrom: '2026-01-01',
    legalBasis: '集合〔2026〕3号',
    rows: [{ ruleId: 'SK-4', item: 'SKILL', level: 'INTERMEDIATE', basis: 'CERTIFIED', amountMinor: MONTHLY_FEN }],
  });
  await batch.second.post(`${rules}/1/confirmations`);
  await moveTo('2027-04-05');
  await close('2027-01', '2027-02', '2027-03');
  for (const worker of [IN_FULL, IN_PART, NOTHING]) await decideAbout(worker, 'annulments', '2027-02-10');
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

describe('invariant 34: an annulment stops pay from its decision, and recovery is a person’s decision', () => {
  const STOPPED = [
    [-20_357, '2027-02', 'ANNULLED_IN_CLOSED_PERIOD'],
    [-30_000, '2027-03', 'ANNULLED_IN_CLOSED_PERIOD'],
  ];

  it('what was paid after the decision is set off, and what was paid before it waits', async () => {
    const found = await proposals();
    for (const worker of [IN_FULL, IN_PART, NOTHING]) {
      expect(await linesOf('2027-04', worker)).toEqual(STOPPED);
      expect(found.get(worker)).toMatchObject({
        state: 'PROPOSED',
        outcome: null,
        defaultOutcome: 'NONE',
        amountMinor: 39_643,
        periods: [
          { period: '2027-01', amountMinor: 30_000 },
          { period: '2027-02', amountMinor: 9_643 },
        ],
      });
    }
    expect((await proposals(payroll)).size).toBe(3);
    await moveTo('2027-04-30');
    await close('2027-04');
    await moveTo('2027-05-31');
    expect((await statementOf('2027-05')).lines).toEqual([]);
  });

  it('is decided with the version that was read, by a person of the enterprise', async () => {
    const { id } = (await proposals()).get(IN_FULL)!;
    expect(
      (await batch.officer.raw.post(`/v1/recoveries/${id}/decisions`, { ...DECISION, outcome: 'FULL' }, { 'if-match': '"7"' })).status,
    ).toBe(412);
    expect((await decide(IN_FULL, { outcome: 'FULL' }, batch.regulator)).body.code).toBe('AUDIENCE_FORBIDDEN');
    expect((await decide(IN_FULL, { outcome: 'PART', fromOn: '2026-12-01' })).body).toMatchObject({
      code: 'RECOVERY_PART_OUTSIDE',
      params: { earliestOn: '2026-12-01', latestOn: '2027-02-09' },
    });
  });

  it('in full, it takes back the paid months before, and the rest of the month of the decision', async () => {
    expect((await decide(IN_FULL, { outcome: 'FULL' })).status).toBe(201);
    const decided = (await proposals()).get(IN_FULL)!;
    expect(decided).toMatchObject({ state: 'DECIDED', outcome: 'FULL' });
    expect(await linesOf('2027-05', IN_FULL)).toEqual([
      [-30_000, '2027-01', 'RECOVERY_DECIDED'],
      [-9_643, '2027-02', 'RECOVERY_DECIDED'],
    ]);
    for (const { causeEventIds } of (await statementOf('2027-05')).lines) expect(causeEventIds).toEqual([decided.decidedEventId]);
    expect((await decide(IN_FULL, { outcome: 'NONE' })).body.code).toBe('RECOVERY_DECIDED_BEFORE');
  });
  it('in part, it takes back what was paid from a later day on', async () => {
    expect((await decide(IN_PART, { outcome: 'PART', fromOn: '2027-01-22' })).status).toBe(201);
    await proposals();
    expect(await linesOf('2027-05', IN_PART)).toEqual([
      [-9_677, '2027-01', 'RECOVERY_DECIDED'],
      [-9_643, '2027-02', 'RECOVERY_DECIDED'],
    ]);
  });
  it('or it takes nothing', async () => {
    expect((await decide(NOTHING, { outcome: 'NONE' })).status).toBe(201);
    await proposals();
    expect(await linesOf('2027-05', NOTHING)).toEqual([]);
  });
});

it('is given back where the annulment is overturned from the start', async () => {
  await close('2027-05');
  await decideAbout(IN_FULL, 'reinstatements', '2027-05-20');
  await moveTo('2027-06-01');
  expect((await proposals()).get(IN_FULL)).toMatchObject({ state: 'OVERTURNED', outcome: 'FULL' });
  const given = await linesOf('2027-06', IN_FULL);
  expect(given.map(([amount, period]) => [amount, period])).toEqual([
    [30_000, null],
    [30_000, '2027-01'],
    [30_000, '2027-02'],
    [30_000, '2027-03'],
    [30_000, '2027-04'],
    [30_000, '2027-05'],
  ]);
});

it('every decision is made again as it was, and every table as it was at any moment', async () => {
  await expectExplained(running.service.app);
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]);
});
