import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { Client, KeyAsked, Reply } from '../../../test/support/callers/client';
import { chance, identity } from '../../../test/support/stories/made-people';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';
import { startTestService, TestService } from '../../../test/support/service';

/** What somebody can read in an answer; a workbook is opened first. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  const text = Buffer.from(bytes).toString('utf8');
  if (!text.startsWith('PK')) return text;
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()));
}

interface Statement {
  readonly lines: readonly { readonly employeeNo: string | null; readonly amountMinor: number }[];
  readonly missing: readonly { readonly employeeNo: string | null; readonly reasonCode: string }[];
  readonly totals: { readonly missing: number; readonly amountMinor: number };
}
interface Checked {
  readonly file: object;
  readonly counts: object;
  readonly rows: readonly {
    readonly row: number;
    readonly status: string;
    readonly errors: readonly { readonly code: string; readonly message: string; readonly location: { readonly cell: string | null } }[];
  }[];
}
type Items = { readonly items: readonly Record<string, unknown>[] };

const TURNER = '6-18-01-01';
const PHONE = '15400000001';
let running: TestService;
let [officer, second, payroll, regulator, otherOfficer] = [] as unknown as Client[] as [Client, Client, Client, Client, Client];
let [enterpriseId, otherId] = ['', ''];
const people: string[] = [];
const workers: Record<string, string> = {};

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const codeOf = ({ status, body }: Reply<object>): [number, string | undefined] => [status, (body as { code?: string }).code];
const settled = (to = '2026-11-20') => running.admin.post('/v1/sandbox/clock', { to });
const links = () => `/v1/enterprises/${enterpriseId}/worker-links` as const;
const statement = async (period: string, as = payroll): Promise<Statement> =>
  (await as.get<Statement>(`/v1/enterprises/${enterpriseId}/allowance-statements/${period}`)).body;
const numbersOf = async (period: string): Promise<unknown> =>
  (await statement(period)).lines.map(({ employeeNo, amountMinor }) => [employeeNo, amountMinor]);
const unmatched = async (query: '' | `?${string}` = ''): Promise<unknown> =>
  (await payroll.get<Items>(`${links()}/unmatched${query}`)).body.items.map(({ kind, employeeNo, workerIds }) => [
    kind,
    employeeNo,
    ...(workerIds as string[]),
  ]);
const link = (employeeNo: string, worker: string, fromOn: string) =>
  officer.post(links(), { employeeNo, workerId: workers[worker]!, fromOn });
const release = (employeeNo: string, worker: string, lastOn: string) =>
  officer.post(`${links()}/withdrawals`, { employeeNo, workerId: workers[worker]!, lastOn });

async function register(as: Client, key: string, seed: number, employeeNo?: string, level = 'SENIOR'): Promise<void> {
  const { name, idNumber } = identity(chance(seed), seed, '1990-05-05');
  people.push(name, idNumber);
  const {
    body: { id },
  } = await as.post('/v1/workers', { name, idNumber, employeeNo, phone: PHONE });
  workers[key] = id;
  await as.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2020-01-01' });
  await as.post(`/v1/workers/${id}/prior-certificates`, { occupationCode: TURNER, level, number: `T-${key}`, issuedOn: '2026-01-20' });
}

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-11-20' });
  enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  otherId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })
  ).body.id;
  [officer, second, payroll] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } }),
    await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' }),
  ];
  [regulator, otherOfficer] = [
    await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } }),
    await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办丙' } }),
  ];
  await register(officer, 'first', 1, 'W0001');
  await register(officer, 'unnumbered', 2);
  await register(officer, 'twin', 3, 'W0001');
  await officer.post(`/v1/enterprises/${enterpriseId}/allowance-rules`, {
    validFrom: '2026-10-01',
    legalBasis: '集合〔2026〕3号',
    rows: [{ ruleId: 'SK-SENIOR', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountMinor: 30_000 }],
  });
  await second.post(`/v1/enterprises/${enterpriseId}/allowance-rules/1/confirmations`);
  await settled();
});
afterAll(() => running.stop());

it('payroll sends its numbers, and each statement says which of them no worker has (PS-9)', async () => {
  const path = `/v1/enterprises/${enterpriseId}/employee-numbers` as const;
  const sent = await payroll.post<Items>(path, { employeeNos: ['W0001', 'W0002', 'W0009', 'W0002'], fromOn: '2026-11-01' });
  expect([sent.status, sent.body.items.map(({ itemKey, status }) => [itemKey, status])]).toEqual([
    200,
    [
      ['W0001', 'CREATED'],
      ['W0002', 'CREATED'],
      ['W0009', 'CREATED'],
    ],
  ]);
  expect((await payroll.post<Items>(path, { employeeNos: ['W0009'], fromOn: '2026-12-01' })).body.items).toMatchObject([
    { status: 'SAME' },
  ]);
  await settled();
  expect((await statement('2026-11')).missing).toEqual([
    { employeeNo: 'W0002', reasonCode: 'WORKER_NOT_MAPPED' },
    { employeeNo: 'W0009', reasonCode: 'WORKER_NOT_MAPPED' },
  ]);
  expect((await statement('2026-11')).totals).toMatchObject({ missing: 2, amountMinor: 90_000 });
  expect((await statement('2026-10')).missing).toEqual([]);
  expect(
    (await payroll.post<Items>(`${path}/withdrawals`, { employeeNos: ['W0009', 'W0404'], lastOn: '2026-10-31' })).body.items,
  ).toMatchObject([{ status: 'CREATED' }, { status: 'ERROR', error: { code: 'EMPLOYEE_NO_NOT_NAMED' } }]);
  await settled();
  expect((await statement('2026-11')).missing).toEqual([{ employeeNo: 'W0002', reasonCode: 'WORKER_NOT_MAPPED' }]);
  expect(codeOf(await otherOfficer.post(path, { employeeNos: ['W0001'], fromOn: '2026-11-01' }))).toEqual([404, 'NOT_FOUND']);
});

it('WorkerLinks_unmatched: what does not match is listed both ways, on a day', async () => {
  const both = [workers.first!, workers.twin!].sort();
  expect(await unmatched()).toEqual([
    ['NUMBER_WITHOUT_WORKER', 'W0002'],
    ['NUMBER_OF_SEVERAL', 'W0001', ...both],
    ['WORKER_WITHOUT_NUMBER', null, workers.unnumbered],
  ]);
  expect(await unmatched('?effectiveOn=2026-10-31')).toEqual([
    ['NUMBER_OF_SEVERAL', 'W0001', ...both],
    ['WORKER_WITHOUT_NUMBER', null, workers.unnumbered],
  ]);
  expect(await unmatched('?effectiveOn=2019-12-31')).toEqual([['NUMBER_OF_SEVERAL', 'W0001', ...both]]);
});

it('officers link numbers; a number means one worker at a time', async () => {
  expect((await link('W0002', 'unnumbered', '2026-11-01')).status).toBe(201);
  expect((await link('W0001', 'first', '2026-10-01')).status).toBe(201);
  expect((await link('W0003', 'twin', '2026-10-01')).status).toBe(201);
  expect(codeOf(await link('W0002', 'twin', '2026-12-01'))).toEqual([409, 'EMPLOYEE_NO_HELD']);
  expect(codeOf(await payroll.post(links(), { employeeNo: 'W0004', workerId: workers.twin!, fromOn: '2026-11-01' }))).toEqual([
    403,
    'AUDIENCE_FORBIDDEN',
  ]);
  expect(codeOf(await otherOfficer.post(links(), { employeeNo: 'W0004', workerId: workers.twin!, fromOn: '2026-11-01' }))).toEqual([
    404,
    'NOT_FOUND',
  ]);
  await settled();
  expect([await unmatched(), (await statement('2026-11')).missing]).toEqual([[], []]);
  expect(((await numbersOf('2026-11')) as unknown[]).sort()).toEqual([
    ['W0001', 30_000],
    ['W0002', 30_000],
    ['W0003', 30_000],
  ]);
  expect(((await numbersOf('2026-10')) as unknown[][]).map(([number]) => number).sort()).toEqual(['W0001', 'W0003', null]);
});

it('WorkerLinks_list: a second contract is another number of the same worker, who is paid once', async () => {
  expect((await link('X-77', 'unnumbered', '2026-11-10')).status).toBe(201);
  await settled();
  expect(((await numbersOf('2026-11')) as unknown[]).sort()).toEqual([
    ['W0001', 30_000],
    ['W0002', 30_000],
    ['W0003', 30_000],
  ]);
  const held = async (query: '' | `&${string}`) =>
    (await payroll.get<Items>(`${links()}?workerId=${workers.unnumbered}${query}`)).body.items.map(({ employeeNo, isHeld, source }) => [
      employeeNo,
      isHeld,
      source,
    ]);
  expect(await Promise.all((['&effectiveOn=2026-10-31', '&effectiveOn=2026-11-01', '&effectiveOn=2026-11-10'] as const).map(held))).toEqual(
    [
      [
        ['W0002', false, 'LINKED'],
        ['X-77', false, 'LINKED'],
      ],
      [
        ['W0002', true, 'LINKED'],
        ['X-77', false, 'LINKED'],
      ],
      [
        ['W0002', true, 'LINKED'],
        ['X-77', true, 'LINKED'],
      ],
    ],
  );
  expect((await release('W0002', 'unnumbered', '2026-11-15')).status).toBe(201);
  await settled();
  expect(((await numbersOf('2026-11')) as unknown[][]).map(([number]) => number).sort()).toEqual(['W0001', 'W0003', 'X-77']);
  expect((await payroll.get(`/v1/workers/${workers.unnumbered}/pay?period=2026-11`)).body).toMatchObject({
    employeeNo: 'X-77',
    amountMinor: 30_000,
  });
  expect(codeOf(await release('W0002', 'unnumbered', '2026-11-16'))).toEqual([409, 'EMPLOYEE_NO_RELEASED_BEFORE']);
  expect(codeOf(await release('W0001', 'unnumbered', '2026-11-16'))).toEqual([409, 'EMPLOYEE_NO_NOT_HELD']);
  expect(codeOf(await release('X-77', 'unnumbered', '2026-11-09'))).toEqual([422, 'EMPLOYEE_NO_SPAN_REVERSED']);
});

it('numbers come as a spreadsheet too: tried out first, then each good row for itself', async () => {
  const [, first, , unnumbered] = people;
  const file = Buffer.from(
    `工号,姓名,证件号码,启用日期\nW0001,,${first},\nX-78,,${unnumbered},2026-11-18\nX-77,,${first},\nX-79,,${first!.slice(0, 17)}${first!.endsWith('1') ? '2' : '1'},\nX-80,,11010519491231002X,`,
  );
  const send = (mode: string, as = officer) =>
    as.post<Checked & { readonly code?: string }>(`${links()}/imports?mode=${mode}&fromOn=2026-11-01`, file, {
      'content-type': 'text/csv',
    });
  const results = ({ rows }: Checked) =>
    rows.map(({ row, status, errors }) => [row, status, ...errors.map(({ code, location }) => [code, location.cell])]);
  const expected = [
    [2, 'SAME'],
    [3, 'CREATED'],
    [4, 'ERROR', ['EMPLOYEE_NO_HELD', 'A4']],
    [5, 'ERROR', ['IMPORT_ID_CHECKSUM', 'C5']],
    [6, 'ERROR', ['WORKER_UNKNOWN', 'C6']],
  ];
  const tried = await send('dryRun');
  expect([tried.body.counts, results(tried.body)]).toEqual([{ created: 1, same: 1, error: 3 }, expected]);
  expect(tried.body.file).toEqual({
    kind: 'CSV',
    encoding: 'UTF-8',
    sheet: null,
    sheetsIgnored: [],
    columnsIgnored: [],
    warnings: [],
    rows: 5,
  });
  expect(JSON.stringify(tried.body)).not.toContain(first!.slice(6, 16));
  expect(tried.body.rows[4]!.errors[0]!.message).toBe('没有此职工');
  const numbers = async () =>
    (await payroll.get<Items>(`${links()}?employeeNo=X-78`)).body.items.map(({ workerId, fromOn }) => [workerId, fromOn]);
  expect(await numbers()).toEqual([]);
  expect(results((await send('apply')).body)).toEqual(expected);
  await settled();
  expect([await numbers(), results((await send('apply')).body)[1]]).toEqual([[[workers.unnumbered, '2026-11-18']], [3, 'SAME']]);
  expect(codeOf(await send('apply', payroll))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
  expect((await release('X-78', 'unnumbered', '2026-11-18')).status).toBe(201);
});

it('one person at two enterprises is a worker of each, under a number of each', async () => {
  await register(otherOfficer, 'elsewhere', 2, 'W0001');
  expect(workers.elsewhere).not.toBe(workers.unnumbered);
  await settled();
  expect((await otherOfficer.get<Items>(`/v1/enterprises/${otherId}/worker-links`)).body.items).toMatchObject([
    { employeeNo: 'W0001', workerId: workers.elsewhere, fromOn: null, lastOn: null, source: 'REGISTERED' },
  ]);
  expect(codeOf(await payroll.get(`/v1/enterprises/${otherId}/worker-links`))).toEqual([404, 'NOT_FOUND']);
  expect((await regulator.get<Items>(`/v1/enterprises/${otherId}/worker-links`)).status).toBe(200);
});

it('keeps in a closed month the numbers that it was closed with', async () => {
  await settled('2026-12-01');
  const path = `/v1/enterprises/${enterpriseId}/allowance-statements` as const;
  for (const period of ['2026-10', '2026-11']) {
    const {
      body: { id },
    } = await officer.post(`${path}/${period}/closings`);
    expect((await second.post(`${path}/${period}/closings/${id}/confirmations`)).status).toBe(201);
    await settled('2026-12-01');
  }
  const closed = await statement('2026-11');
  expect((await release('W0003', 'twin', '2026-10-31')).status).toBe(201);
  await settled('2026-12-01');
  expect(await statement('2026-11')).toEqual(closed);
  expect(((await numbersOf('2026-12')) as unknown[][]).map(([number]) => number).sort()).toEqual(['W0001', 'W0003', 'X-77']);
});

it('shows a payroll key no name, no number of a document and no telephone, whatever it reads (PR-11)', async () => {
  const { paths } = JSON.parse(readFileSync('docs/api/openapi.json', 'utf8')) as {
    paths: Record<string, Record<string, { 'x-audience'?: string[] }>>;
  };
  const readable = Object.entries(paths)
    .filter(([, { get }]) => get?.['x-audience']?.includes('payroll'))
    .map(([path]) => path);
  const given = {
    '/v1/catalogues': 'levels',
    '/v1/enterprises': enterpriseId,
    '/v1/workers': workers.first!,
    '/v1/recoveries': enterpriseId,
    '/v1/webhook-endpoints': enterpriseId,
  };
  const filled = (path: string): string =>
    Object.entries(given)
      .reduce((all, [start, id]) => (all.startsWith(`${start}/{`) ? all.replace(/\{\w+\}/, id) : all), path)
      .replace('{version}', '1')
      .replace('{period}', '2026-11');
  const asked = readable
    .map(filled)
    .flatMap((path) => [
      path,
      ...(path.endsWith('/allowance-statements/2026-11') ? ['xlsx', 'csv', 'text'].map((form) => `${path}?as=${form}`) : []),
    ]);
  const query = (path: string): string =>
    path.endsWith('/pay')
      ? '?period=2026-11'
      : path.endsWith('/policy-packs')
        ? '?region=320803'
        : path.endsWith('/working-days')
          ? '?year=2026'
          : '';
  const replies = await Promise.all(
    asked.map(async (path) => {
      const { status, bytes } = await payroll.raw.get(`${path}${query(path)}`);
      return { path, status, words: await wordsOf(bytes) };
    }),
  );
  expect(replies.filter(({ status }) => status !== 200).map(({ path, status }) => [path, status])).toEqual(
    ['/v1/recoveries/:id', '/v1/webhook-endpoints/:id', '/v1/webhook-endpoints/:id/deliveries'].map((path) => [
      path.replace(':id', enterpriseId),
      404,
    ]),
  );
  expect(replies.length).toBeGreaterThanOrEqual(18);
  expect(
    replies.flatMap(({ path, words }) => [...people, PHONE].filter((secret) => words.includes(secret)).map((secret) => [path, secret])),
  ).toEqual([]);
  expect(await wordsOf((await officer.get(`/v1/enterprises/${enterpriseId}/allowance-statements/2026-11?as=xlsx`)).bytes)).toContain(
    people[0],
  );
});

it('is made again from the streams it rests on, as it was at any moment', async () =>
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]));
