import { Pool } from 'pg';
import { CertifiedBatch, certifiedBatch, IN_HUAIAN, PREPARED_WITHIN_MS } from '../../../test/support/stories/certified-batch';
import type { Client, GetPath, Reply } from '../../../test/support/callers/client';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';
import { chance, identity } from '../../../test/support/stories/made-people';
import { startTestService, TestService } from '../../../test/support/service';

/** WorkerList_list: the enterprise's own workers, by the day, as pages and as a file. */
interface Item {
  readonly id: string;
  readonly employeeNos: readonly string[];
  readonly name: string | null;
  readonly idNumberMasked: string | null;
  readonly service: string;
  readonly certifiedLevel: string | null;
  readonly joinedTo: string | null;
}
interface Page {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  readonly count?: number;
  readonly code?: string;
  readonly effectiveOn?: string;
}

const WELDER = '6-18-02-04';
const [LEFT_ON, LINKED_ON, TODAY] = ['2026-11-30', '2026-12-01', '2026-12-01'];
let running: TestService;
let made: CertifiedBatch;
/** The two turners of the batch, then a welder who is certified for nothing. */
let [first, leaver, welder] = ['', '', ''];
let position = '';

const list = (query = '', as: Client = made.officer): Promise<Reply<Page>> =>
  as.get<Page>(`/v1/workers?minPosition=${position}${query}` as GetPath);
const ids = async (query: string): Promise<readonly string[]> => (await list(query)).body.items.map(({ id }) => id);
const csv = async (query = '', as = made.officer): Promise<string[]> =>
  Buffer.from((await list(`&as=csv&excelSafe=false${query}`, as)).bytes)
    .toString('utf8')
    .trimEnd()
    .split('\r\n');
const keyFor = async (body: object): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body as never)).body.key);
async function onDatabase<Row>(sql: string): Promise<readonly Row[]> {
  const pool = new Pool({ connectionString: running.databaseUrl, max: 1 });
  try {
    return (await pool.query(sql)).rows as Row[];
  } finally {
    await pool.end();
  }
}

beforeAll(async () => {
  running = await startTestService();
  made = await certifiedBatch(running, 2, IN_HUAIAN);
  [first, leaver] = [made.workers[0]!, made.workers[1]!];
  const { name, idNumber } = identity(chance(3), 3, '1990-05-05');
  welder = (await made.officer.post('/v1/workers', { name, idNumber })).body.id;
  await made.officer.post(`/v1/workers/${welder}/employments`, { employer: 'OWN', occupationCode: WELDER, fromOn: '2019-05-01' });
  await made.officer.post(`/v1/workers/${welder}/employments`, {
    employer: 'ELSEWHERE',
    occupationCode: WELDER,
    fromOn: '2010-05-01',
    lastOn: '2019-04-30',
  });
  await made.officer.post(`/v1/enterprises/${made.enterpriseId}/worker-links`, { employeeNo: 'A9', workerId: first, fromOn: LINKED_ON });
  const spanId = (await made.officer.get<{ employments: { id: string }[] }>(`/v1/workers/${leaver}/employments`)).body.employments[0]!.id;
  position = (await made.officer.post(`/v1/workers/${leaver}/employments/${spanId}/endings`, { lastOn: LEFT_ON, reason: 'RESIGNED' })).body
    .position;
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

it('tells of each worker the numbers, the name, the masked document, service and level of the day', async () => {
  const { body } = await list('&count=true');
  const names = [
    identity(chance(1), 1, '1990-05-05').name,
    identity(chance(2), 2, '1990-05-05').name,
    identity(chance(3), 3, '1990-05-05').name,
  ];
  expect(body.items.map(({ id, employeeNos, name, service, certifiedLevel }) => [id, employeeNos, name, service, certifiedLevel])).toEqual([
    [first, ['A9', 'W0001'], names[0], 'EMPLOYED', 'INTERMEDIATE'],
    [leaver, ['W0002'], names[1], 'LEFT', 'INTERMEDIATE'],
    [welder, [], names[2], 'EMPLOYED', null],
  ]);
  expect([body.count, body.effectiveOn, body.items.every(({ idNumberMasked }) => /^\d{6}\*{10}.{2}$/.test(idNumberMasked!))]).toEqual([
    3,
    TODAY,
    true,
  ]);
});

it('finds by occupation, level, service and number, and each as it was on the day asked for', async () => {
  expect(
    await Promise.all(
      [
        `&occupationCode=${WELDER}`,
        '&level=INTERMEDIATE',
        '&level=NONE',
        '&service=LEFT',
        '&service=EMPLOYED',
        '&employeeNo=A9',
        '&employeeNo=W0001',
        '&employeeNo=W9',
      ].map(ids),
    ),
  ).toEqual([[welder], [first, leaver], [welder], [leaver], [first, welder], [first], [first], []]);
  const before = `&effectiveOn=${LEFT_ON}`;
  expect(
    await Promise.all(
      ['&level=INTERMEDIATE', '&service=LEFT', '&service=EMPLOYED', '&employeeNo=A9', '&employeeNo=W0001'].map((query) =>
        ids(`${query}${before}`),
      ),
    ),
  ).toEqual([[], [], [first, leaver, welder], [], [first]]);
  expect(await ids('&service=NOT_YET&effectiveOn=2014-12-31')).toEqual([first, leaver, welder]);
  expect(await ids('&service=NOT_YET&effectiveOn=2015-01-01')).toEqual([welder]);
});

it('is asked as it was known, too: nobody had left, and the welder was not there yet', async () => {
  expect([
    await ids('&knownAt=2026-11-30'),
    await ids('&service=LEFT&knownAt=2026-11-30'),
    await ids('&employeeNo=A9&knownAt=2026-11-30'),
  ]).toEqual([[first, leaver], [], []]);
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]);
});

it('comes in pages, in the order of registration', async () => {
  const page = (await list('&limit=2')).body;
  const next = (await list(`&limit=2&cursor=${page.nextCursor}`)).body;
  expect([page.items.map(({ id }) => id), next.items.map(({ id }) => id), next.nextCursor]).toEqual([[first, leaver], [welder], null]);
});

it('leaves whole as a file, and each reading of names is in the access log with its purpose', async () => {
  const [headings, one, two, three] = await csv();
  expect(headings).toBe('\uFEFF工号,姓名,证件号码,职业,职业编码,技能等级,状态,入职日期,离职日期,备注');
  expect(one).toMatch(/^A9、W0001,[^,]+,\d{6}\*{10}.{2},车工,6-18-01-01,四级\/中级工,在职,2015-01-01,,$/);
  expect([two, three]).toEqual([
    expect.stringMatching(/^W0002,.*,已离职,2015-01-01,2026-11-30,$/),
    expect.stringMatching(/^,.*,焊工,6-18-02-04,,在职,2019-05-01,,$/),
  ]);
  expect(await csv('&service=LEFT')).toEqual([headings, two]);
  const { headers, bytes } = await list('&as=xlsx');
  expect([
    headers.get('content-type'),
    decodeURIComponent(headers.get('content-disposition')!),
    Buffer.from(bytes.subarray(0, 2)).toString(),
  ]).toEqual(['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', expect.stringContaining(`职工_${TODAY}.xlsx`), 'PK']);
  const readings = await onDatabase<{ audience: string; fields: string[]; people: number }>(
    `SELECT audience, fields, cardinality(whose) AS people FROM vault.reading WHERE purpose = 'WORKER_LIST' ORDER BY seq DESC LIMIT 2`,
  );
  expect(readings).toEqual(
    readings.map(() => ({ audience: 'enterprise', fields: ['name', 'idNumber'], people: expect.any(Number) as number })),
  );
  expect(readings.map(({ people }) => people)).toEqual([3, 1]);
});

it('shows each audience what it may see, and payroll nobody', async () => {
  const { enterpriseId, regulator } = made;
  const otherId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })
  ).body.id;
  const [stranger, elsewhere, auditor, payroll] = [
    await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '外人丙' } }),
    await keyFor({ audience: 'regulator', region: '3201', person: { name: '监管外' } }),
    await keyFor({ audience: 'auditor', person: { name: '审计丁' } }),
    await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' }),
  ];
  const [strangers, theirs, ours, audited, paid] = await Promise.all([
    list('', stranger),
    list('', elsewhere),
    list('', regulator),
    list('', auditor),
    list('', payroll),
  ]);
  expect([strangers, theirs].map(({ body }) => body.items)).toEqual([[], []]);
  expect(ours.body.items.map(({ name, idNumberMasked }) => [name !== null, /^\d{3}\*{11}.{4}$/.test(idNumberMasked!)])).toEqual([
    [true, true],
    [true, true],
    [true, true],
  ]);
  expect(audited.body.items.map(({ name, idNumberMasked }) => [name, idNumberMasked])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
  expect([paid.status, paid.body.code]).toEqual([403, 'AUDIENCE_FORBIDDEN']);
  expect((await csv('', auditor))[1]).toMatch(/^A9、W0001,,,车工,/);
});
