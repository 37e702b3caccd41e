import ExcelJS from 'exceljs';
import { Client as Database } from 'pg';
import { Client, KeyAsked, Reply } from '../../../test/support/callers/client';
import { logOf } from '../../../test/support/logs/log-of';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';
import { chance, identity } from '../../../test/support/stories/made-people';
import { startTestService, TestService } from '../../../test/support/service';

interface Line {
  readonly lineId: string;
  readonly employeeNo: string;
  readonly amountMinor: number;
}
interface Item {
  readonly lineId: string;
  readonly status: string;
  readonly standing: string | null;
  readonly location?: string;
  readonly error?: { readonly code: string; readonly detail: string; readonly params: object };
}
interface Totals {
  readonly dueMinor: number;
  readonly paidMinor: number;
  readonly differenceMinor: number;
  readonly lines: number;
  readonly differences: number;
  readonly byStanding: Record<string, number>;
}
interface Reconciled {
  readonly items: readonly {
    readonly lineId: string;
    readonly employeeNo: string | null;
    readonly standing: string;
    readonly dueMinor: number | null;
    readonly paidMinor: number;
    readonly period: string;
    readonly totals: Totals;
  }[];
  readonly totals: Totals;
  readonly knownAt: string | null;
}

const TURNER = '6-18-01-01';
const LEVELS = { W0001: 'SENIOR', W0002: 'TECHNICIAN', W0003: 'INTERMEDIATE', W0004: 'SENIOR' } as const;
const ROWS = (['INTERMEDIATE', 'SENIOR', 'TECHNICIAN'] as const).map((level, index) => ({
  ruleId: `SK-${index}`,
  item: 'SKILL',
  level,
  basis: 'CERTIFIED',
  amountMinor: [20_000, 30_000, 60_000][index]!,
}));
const AT_ONCE = 50;
const LATER_TRIES = 100;
/** No line of any month. */
const NO_LINE = '00000000-0000-4000-8000-000000000099';
let running: TestService;
let [officer, second, payroll, regulator, stranger] = [] as unknown as [Client, Client, Client, Client, Client];
let base: `/v1/enterprises/${string}`;
let statementBytes: [string, string | null];
const [lineOf, workerOf]: [Record<string, Line>, Record<string, string>] = [{}, {}];

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const settled = (to = '2026-11-05') => running.admin.post('/v1/sandbox/clock', { to });
const paid = (employeeNo: string, more: object = {}) => ({
  lineId: lineOf[employeeNo]!.lineId,
  outcome: 'PAID',
  paidMinor: lineOf[employeeNo]!.amountMinor,
  paidOn: '2026-11-04',
  reference: 'RUN-2026-10',
  ...more,
});
const send = (
  what: 'confirmations' | 'corrections',
  items: readonly object[],
  headers: Record<string, string> = {},
  by = payroll,
  period = '2026-10',
) =>
  by.raw.post<{ items: readonly Item[] } & { readonly code?: string }>(
    `${base}/allowance-statements/${period}/payment-${what}`,
    { items },
    headers,
  );
const told = ({ body }: Reply<{ items: readonly Item[] }>) =>
  body.items.map(({ status, standing, error }) => (error ? [status, standing, error.code] : [status, standing]));
const reconciled = async (query = '', by = payroll) => (await by.raw.get<Reconciled>(`${base}/reconciliations/2026-10${query}`)).body;
const bytes = async (): Promise<[string, string | null]> => {
  const reply = await payroll.get(`${base}/allowance-statements/2026-10`);
  return [new TextDecoder().decode(reply.bytes), reply.headers.get('etag')];
};

async function worker(employeeNo: keyof typeof LEVELS): Promise<void> {
  const serial = Number(employeeNo.slice(1));
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  const {
    body: { id },
  } = await officer.post('/v1/workers', { name, idNumber, employeeNo });
  await officer.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2020-01-01' });
  await officer.post(`/v1/workers/${id}/prior-certificates`, {
    occupationCode: TURNER,
    level: LEVELS[employeeNo],
    number: `T-${employeeNo}`,
    issuedOn: '2026-01-20',
  });
  workerOf[employeeNo] = id;
}
async function close(period: string): Promise<void> {
  const {
    body: { id },
  } = await officer.post(`${base}/allowance-statements/${period}/closings`);
  expect((await second.post(`${base}/allowance-statements/${period}/closings/${id}/confirmations`)).status).toBe(201);
  await settled();
}

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-11-05' });
  const enterprise = async (creditCode: string, name: string) =>
    (await running.admin.post('/v1/enterprises', { creditCode, name, region: '320803' })).body.id;
  const [enterpriseId, otherId] = [
    await enterprise('91320803MA1HA0017X', '淮安示例机械有限公司'),
    await enterprise('91320800MA1HA0025D', '淮安示例电气有限公司'),
  ];
  base = `/v1/enterprises/${enterpriseId}`;
  [officer, second] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } }),
  ];
  [payroll, stranger] = [
    await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' }),
    await keyFor({ audience: 'payroll', enterpriseId: otherId, system: 'payroll-of-others' }),
  ];
  regulator = await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } });
  for (const employeeNo of Object.keys(LEVELS) as (keyof typeof LEVELS)[]) await worker(employeeNo);
  await officer.post(`${base}/allowance-rules`, { validFrom: '2026-10-01', legalBasis: '集合〔2026〕3号', rows: ROWS });
  await second.post(`${base}/allowance-rules/1/confirmations`);
  await settled();
  await close('2026-10');
  for (const line of (await payroll.get<{ lines: readonly Line[] }>(`${base}/allowance-statements/2026-10`)).body.lines)
    lineOf[line.employeeNo] = line;
  statementBytes = await bytes();
});
afterAll(() => running.stop());

it('a line has its number before and after it is closed, and another in no other line', () =>
  expect([Object.keys(lineOf).sort(), new Set(Object.values(lineOf).map(({ lineId }) => lineId)).size]).toEqual([Object.keys(LEVELS), 4]));

it('a worker is told of no payment before payroll has said anything of the month', async () =>
  expect((await payroll.get<{ lines: readonly object[] }>(`/v1/workers/${workerOf.W0001!}/pay?period=2026-10`)).body.lines).toMatchObject([
    { amountMinor: 30_000, payment: null },
  ]));

it(`${AT_ONCE} equal confirmations at the same moment have one effect and one answer`, async () => {
  const before = (await logOf(running.service)).length;
  const one = async (): Promise<readonly Item[]> => {
    for (let tries = 0; tries < LATER_TRIES; tries += 1) {
      const { status, headers, body } = await send('confirmations', [paid('W0001')], { 'idempotency-key': 'november-run' });
      if (status === 200) return body.items;
      expect([status, body.code, headers.get('retry-after')]).toEqual([409, 'IDEMPOTENCY_IN_PROGRESS', '1']);
    }
    throw new Error(`still under way after ${LATER_TRIES} tries`);
  };
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, one));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject([{ status: 'CREATED', standing: 'PAID', lineId: lineOf.W0001!.lineId }]);
  expect((await logOf(running.service)).length - before).toBe(1);
  expect(await send('confirmations', [paid('W0002')], { 'idempotency-key': 'november-run' })).toMatchObject({
    status: 422,
    body: { code: 'IDEMPOTENCY_KEY_REUSED' },
  });
});

it('a key is remembered for 45 days; after them the ledger still finds what it recorded', async () => {
  const again = () => send('confirmations', [paid('W0001')], { 'idempotency-key': 'november-run' });
  const [first, before] = [await again(), (await logOf(running.service)).length];
  const aged = async (interval: string): Promise<void> => {
    const database = new Database({ connectionString: running.databaseUrl });
    await database.connect();
    await database.query("UPDATE access.idempotency SET created_at = created_at - $1::interval WHERE key = 'november-run'", [interval]);
    await database.end();
  };
  await aged('44 days 23 hours');
  const kept = await again();
  await aged('2 hours');
  const forgotten = await again();
  expect([kept, forgotten].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual(['true', null]);
  expect([kept.body, forgotten.body]).toEqual([first.body, first.body]);
  expect((await logOf(running.service)).length).toBe(before);
});

it('under another key the same payment is the same, and what differs is told line by line', async () => {
  const items = [
    paid('W0001'),
    paid('W0001', { paidMinor: 1 }),
    paid('W0001', { reference: 'RUN-2' }),
    paid('W0002', { paidMinor: 6_000 }),
    { lineId: lineOf.W0003!.lineId, outcome: 'REJECTED', reasonCode: 'ACCOUNT_INVALID' },
    { ...paid('W0001'), lineId: NO_LINE, paidMinor: 500 },
  ];
  const reply = await send('confirmations', items, { 'accept-language': 'en' });
  expect(told(reply)).toEqual([
    ['SAME', 'PAID_TWICE'],
    ['ERROR', 'PAID_TWICE', 'PAYMENT_DIFFERS'],
    ['CREATED', 'PAID_TWICE'],
    ['CREATED', 'PAID_OTHER_AMOUNT'],
    ['CREATED', 'REJECTED'],
    ['CREATED', 'PAID_NOT_DUE'],
  ]);
  expect(reply.body.items[1]!.error).toMatchObject({
    detail: 'Under this reference 30000 fen were confirmed, paid on 2026-11-04; send a correction where that was wrong',
    params: { saidInFen: 30_000, saidOn: '2026-11-04' },
  });
});

it('what cannot be is refused, each line by itself, in both languages', async () => {
  const { reference: _, ...unsigned } = paid('W0004');
  const items = [
    unsigned,
    paid('W0004', { paidOn: '2026-11-06' }),
    paid('W0004', { reasonCode: 'HELD' }),
    { lineId: lineOf.W0001!.lineId, outcome: 'REJECTED', reasonCode: 'HELD' },
    { lineId: NO_LINE, outcome: 'REJECTED', reasonCode: 'HELD' },
  ];
  expect(told(await send('confirmations', items)).map(([, , code]) => code)).toEqual([
    'PAYMENT_INCOMPLETE',
    'PAYMENT_IN_FUTURE',
    'PAYMENT_INCOMPLETE',
    'PAYMENT_STANDS',
    'LINE_NOT_DUE',
  ]);
  expect((await send('confirmations', [paid('W0004')], {}, payroll, '2026-11')).body.items).toMatchObject([
    { status: 'ERROR', standing: null, error: { code: 'PERIOD_NOT_CLOSED', detail: '2026-11 尚未关账，没有可确认发放的明细' } },
  ]);
  expect(await send('confirmations', [paid('W0004', { reference: '320899198607115493' })])).toMatchObject({
    status: 422,
    body: { code: 'VALIDATION_FAILED' },
  });
});

it('of another enterprise nothing is there, and a regulator confirms nothing', async () => {
  expect([
    (await send('confirmations', [paid('W0004')], {}, stranger)).status,
    (await stranger.raw.get(`${base}/reconciliations/2026-10`)).status,
    (await stranger.raw.get(`${base}/reconciliations`)).status,
  ]).toEqual([404, 404, 404]);
  expect((await send('confirmations', [paid('W0004')], {}, regulator)).body.code).toBe('AUDIENCE_FORBIDDEN');
});

it('a month is reconciled: due, paid, and every difference', async () => {
  await settled();
  const { items, totals } = await reconciled();
  expect(
    Object.fromEntries(
      items.map(({ employeeNo, lineId, ...line }) => [employeeNo ?? lineId, [line.standing, line.dueMinor, line.paidMinor]]),
    ),
  ).toEqual({
    W0001: ['PAID_TWICE', 30_000, 60_000],
    W0002: ['PAID_OTHER_AMOUNT', 60_000, 6_000],
    W0003: ['REJECTED', 20_000, 0],
    W0004: ['UNPAID', 30_000, 0],
    [NO_LINE]: ['PAID_NOT_DUE', null, 500],
  });
  expect(totals).toEqual({
    dueMinor: 140_000,
    paidMinor: 66_500,
    differenceMinor: -73_500,
    lines: 4,
    differences: 5,
    byStanding: { PAID: 0, UNPAID: 1, REJECTED: 1, PAID_TWICE: 1, PAID_OTHER_AMOUNT: 1, PAID_NOT_DUE: 1 },
  });
  expect((await reconciled('?standing=UNPAID')).items.map(({ employeeNo }) => employeeNo)).toEqual(['W0004']);
  expect((await reconciled('?standing=DIFFERENT&limit=2', regulator)).items).toHaveLength(2);
  expect((await reconciled('?knownAt=2026-11-04')).totals).toBeUndefined();
  expect((await payroll.raw.get(`${base}/reconciliations/2026-11`)).status).toBe(404);
});

it('a correction is said with a reason, and clears what it corrects', async () => {
  const of = (employeeNo: string, more: object) => ({ lineId: lineOf[employeeNo]!.lineId, reference: 'RUN-2026-10', ...more });
  const corrections = [
    of('W0001', { reference: 'RUN-2', paidMinor: 0, reasonCode: 'PAID_BACK' }),
    of('W0002', { paidMinor: 60_000, paidOn: '2026-11-04', reasonCode: 'ENTERED_WRONGLY' }),
    of('W0001', { lineId: NO_LINE, paidMinor: 0, reasonCode: 'OF_ANOTHER_LINE' }),
    of('W0004', { paidMinor: 0, reasonCode: 'PAID_BACK' }),
  ];
  expect(told(await send('corrections', corrections))).toEqual([
    ['CREATED', 'PAID'],
    ['CREATED', 'PAID'],
    ['CREATED', null],
    ['ERROR', 'UNPAID', 'PAYMENT_UNKNOWN'],
  ]);
  expect(told(await send('corrections', corrections.slice(0, 1)))).toEqual([['SAME', 'PAID']]);
  const confirmed = await send('confirmations', [
    paid('W0003', { reference: 'RUN-3' }),
    paid('W0004', { paidMinor: 10_000, reference: 'PART-1' }),
    paid('W0004', { paidMinor: 20_000, reference: 'PART-2' }),
  ]);
  expect(told(confirmed).map(([, standing]) => standing)).toEqual(['PAID', 'PAID', 'PAID']);
  await settled();
  expect(await reconciled()).toMatchObject({
    totals: { dueMinor: 140_000, paidMinor: 140_000, differenceMinor: 0, lines: 4, differences: 0 },
  });
  expect(await reconciled(confirmed.body.items[0]!.location!.replace(/.*\?/, '?'))).toMatchObject({
    items: [{ employeeNo: 'W0003', standing: 'PAID' }],
  });
});

it('answers for an earlier moment by what payroll had said then', async () => {
  const [first] = (await logOf(running.service)).filter(({ type }) => type === 'allowance.payment_confirmed.v1');
  expect(await reconciled(`?knownAt=${encodeURIComponent(first!.at)}`)).toMatchObject({
    knownAt: first!.at,
    totals: { paidMinor: 30_000, byStanding: { PAID: 1, UNPAID: 3 } },
  });
});

it('months are listed with their totals, and those of all', async () => {
  const { body } = await payroll.get<Reconciled>(`${base}/reconciliations`);
  expect(body).toMatchObject({
    items: [{ period: '2026-10', totals: { dueMinor: 140_000, paidMinor: 140_000 } }],
    totals: { differences: 0 },
  });
  expect((await payroll.raw.get<Reconciled>(`${base}/reconciliations?from=2026-11`)).body).toMatchObject({
    items: [],
    totals: { dueMinor: 0, lines: 0 },
  });
});

it('a sheet of it has the totals of the interface, and no name', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await payroll.raw.get(`${base}/reconciliations/2026-10/sheet`)).bytes as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet('核对明细')!;
  expect([sheet.rowCount, sheet.getRow(sheet.rowCount).getCell(5).text, sheet.getRow(sheet.rowCount).getCell(6).text]).toEqual([
    6,
    '1400',
    '1400',
  ]);
  expect(new TextDecoder().decode((await payroll.raw.get(`${base}/reconciliations/2026-10/sheet?as=csv`)).bytes)).toContain('W0004');
});

it('what was confirmed is told to the worker, and the closed month keeps its bytes', async () => {
  expect((await payroll.get<{ lines: readonly object[] }>(`/v1/workers/${workerOf.W0003!}/pay?period=2026-10`)).body.lines).toMatchObject([
    { payment: { standing: 'PAID', paidMinor: 20_000, paidOn: '2026-11-04', rejectedBecause: null } },
  ]);
  expect(await bytes()).toEqual(statementBytes);
});

it('is made again from the streams it rests on, as it was at any moment', async () =>
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]));
