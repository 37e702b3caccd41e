import ExcelJS from 'exceljs';
import { Client, KeyAsked, Reply } from '../../../test/support/callers/client';
import { chance, identity } from '../../../test/support/stories/made-people';
import { startTestService, TestService } from '../../../test/support/service';

const XLSX = { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
const CSV = { 'content-type': 'text/csv' };
interface Checked {
  readonly isRight: boolean;
  readonly file: object;
  readonly errors: readonly { readonly code: string; readonly message: string; readonly location: { readonly cell: string | null } }[];
  readonly rows: readonly object[];
}

let running: TestService;
let [officer, second, payroll, stranger] = [] as unknown as Client[] as [Client, Client, Client, Client];
let base: `/v1/enterprises/${string}`;

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const opened = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
};
const sheets = (mode: string, more = '') =>
  `${base}/allowance-rules/imports?mode=${mode}&validFrom=2026-10-01&legalBasis=${encodeURIComponent('集合〔2026〕3号')}${more}` as const;

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-11-05' });
  const enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  const otherId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })
  ).body.id;
  base = `/v1/enterprises/${enterpriseId}`;
  [officer, second, payroll, stranger] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } }),
    await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' }),
    await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办丙' } }),
  ];
});
afterAll(() => running.stop());

describe('a rate table as a spreadsheet', () => {
  let filled: Buffer;
  it('is written into the template', async () => {
    const template = await opened((await officer.get(`${base}/rate-table-template`)).bytes);
    const rows = [
      ['SK-SENIOR', '技能津贴', '三级/高级工', '证书', '300.00'],
      ['SK-TECH', '技能津贴', '技师', '证书', 600],
      ['MT-1', '带徒津贴', '', '师徒协议', '1,200.005'],
    ];
    rows.forEach((cells, row) => cells.forEach((value, column) => (template.worksheets[0]!.getCell(row + 3, column + 1).value = value)));
    filled = Buffer.from(await template.xlsx.writeBuffer());
  });
  it('is checked cell by cell, in both languages, and nothing is recorded', async () => {
    const [zh, en] = [
      await officer.post<Checked>(sheets('dryRun'), filled, XLSX),
      await officer.post<Checked>(sheets('dryRun'), filled, { ...XLSX, 'accept-language': 'en' }),
    ];
    expect(zh.body).toMatchObject({
      isRight: false,
      file: { kind: 'XLSX', sheet: '津贴标准', rows: 3, skipped: 1 },
      rows: [{ amountMinor: 30_000 }, { amountMinor: 60_000, level: 'TECHNICIAN' }],
    });
    expect(zh.body.errors).toEqual([
      {
        code: 'RATE_CELL_FINER_THAN_FEN',
        location: { sheet: '津贴标准', column: '金额（元）', row: 5, cell: 'E5', field: 'amountMinor' },
        message: '第 5 行“金额（元）”多于两位小数，不足一分的金额不能计发，请写到分',
        params: { row: 5, column: '金额（元）', maximum: 1_000_000 },
      },
    ]);
    expect(en.body.errors[0]!.message).toBe(
      'Row 5, column 金额（元） has more than two decimals; nothing finer than a fen is paid: write two',
    );
    expect((await officer.post(sheets('propose'), filled, XLSX)).body).toMatchObject({
      code: 'RATE_SHEET_WRONG',
      params: { faults: 1 },
      errors: [{ pointer: '/rows/5/金额（元）', code: 'RATE_CELL_FINER_THAN_FEN' }],
    });
    expect((await officer.get<{ items: object[] }>(`${base}/allowance-rules`)).body.items).toEqual([]);
  });
  it('names what nobody sees of it and what is read all the same, in words of the reader', async () => {
    const book = await opened(filled);
    book.worksheets[0]!.getRow(4).hidden = true;
    const file = async (language: string) =>
      (await officer.post<Checked>(sheets('dryRun'), Buffer.from(await book.xlsx.writeBuffer()), { ...XLSX, 'accept-language': language }))
        .body.file;
    expect([await file('zh-CN'), await file('en')]).toMatchObject([
      {
        sheetsIgnored: [],
        columnsIgnored: [],
        warnings: [
          {
            code: 'IMPORT_ROWS_HIDDEN',
            message: '有 1 行被隐藏或筛选掉（第 4 行），也已读入，不要的请先取消隐藏再删去',
            params: { count: 1, rows: ['4'] },
          },
        ],
      },
      { warnings: [{ message: expect.stringContaining('1 rows that are hidden') }] },
    ]);
  });
  it('says what may be written, in words of the reader', async () => {
    const wrong = Buffer.from('规则编号,津贴类型,等级,依据,金额（元）\nSK-1,补贴,三级,证书,300\nSK-2,技能津贴,首席技师,证书,1');
    const messages = async (language: string) =>
      (await officer.post<Checked>(sheets('dryRun'), wrong, { ...CSV, 'accept-language': language })).body.errors.map(
        ({ code, location: { cell }, message }) => [code, cell, message],
      );
    expect([await messages('zh-CN'), await messages('en')]).toEqual([
      [
        ['RATE_CELL_UNKNOWN', 'B2', '第 2 行“津贴类型”无法识别，请填：技能津贴、带徒津贴、班组长津贴、一次性奖励'],
        ['RATE_ROW_BASIS_WRONG', 'D3', expect.stringContaining('SK-2 的津贴 技能津贴')],
      ],
      [
        [
          'RATE_CELL_UNKNOWN',
          'B2',
          'Row 2, column 津贴类型 is not understood; write one of skill allowance, mentor allowance, team-leader allowance, one-off award',
        ],
        ['RATE_ROW_BASIS_WRONG', 'D3', expect.stringContaining('Row SK-2 cannot pair')],
      ],
    ]);
  });
  it('is proposed by the rule of POST allowance-rules, adopted by a second person, and comes out as it went in', async () => {
    const right = Buffer.from(
      '规则编号,津贴类型,等级,依据,金额（元）\nSK-SENIOR,技能津贴,三级/高级工,证书,300\nSK-INTER,技能津贴,四级,证书,200.00\nSK-TECH,技能津贴,技师,证书,600\nMT-1,带徒津贴,,师徒协议,200',
    );
    const proposed = await officer.post<{ version: number }>(sheets('propose'), right, CSV);
    expect([proposed.status, proposed.body.version]).toEqual([201, 1]);
    expect((await second.post(`${base}/allowance-rules/1/confirmations`)).status).toBe(201);
    const out = await payroll.get(`${base}/allowance-rules/1?as=xlsx`);
    expect(out.headers.get('content-disposition')).toContain(encodeURIComponent('津贴标准_第1版_2026-10-01起.xlsx'));
    const again = await officer.post<Checked>(sheets('dryRun'), Buffer.from(out.bytes), XLSX);
    const { rows } = (await payroll.get<{ rows: { ruleId: string; amountMinor: number }[] }>(`${base}/allowance-rules/1`)).body;
    expect([again.body.isRight, again.body.rows]).toMatchObject([true, rows.map(({ ruleId, amountMinor }) => ({ ruleId, amountMinor }))]);
    const csv = Buffer.from((await payroll.get(`${base}/allowance-rules/1?as=csv`)).bytes).toString('utf8');
    expect(csv).toContain('\r\nSK-INTER,技能津贴,四级/中级工,证书,200.00,');
  });
  it("is nobody else's, and no other file", async () => {
    expect(codeOf(await stranger.post(sheets('dryRun'), filled, XLSX))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await payroll.post(sheets('propose'), filled, XLSX))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
    expect(codeOf(await officer.post(sheets('propose', '&validTo=2026-09-30'), filled, XLSX))).toEqual([422, 'RATE_SPAN_REVERSED']);
    expect(codeOf(await officer.raw.post(sheets('dryRun'), {}))).toEqual([415, 'MEDIA_TYPE_UNKNOWN']);
    expect(codeOf(await officer.post(sheets('dryRun'), Buffer.from('规则编号,津贴类型\nA,B'), CSV))).toEqual([
      422,
      'LIST_HEADINGS_MISSING',
    ]);
  });
});

describe("the statement, under the names of the enterprise's payroll", () => {
  const mapping = (more: object) => ({
    validFrom: '2026-11-01',
    headings: [{ type: 'SKILL' as const, heading: '能级津贴' }],
    itemCodes: [
      { type: 'SKILL' as const, code: 'A01' },
      { type: 'SKILL' as const, tier: 'SENIOR' as const, code: 'A0103' },
    ],
    ...more,
  });
  const statement = (query: `?${string}`, as = officer) =>
    as.get<{ totals: { amountMinor: number } }>(`${base}/allowance-statements/2026-11${query}`);
  const text = async (query: `?${string}`): Promise<string> => Buffer.from((await statement(query, payroll)).bytes).toString('utf8');
  const headings = async (query: `?${string}`): Promise<unknown> =>
    (await opened((await statement(query)).bytes)).worksheets[0]!.getRow(1).values;

  beforeAll(async () => {
    for (const [serial, level] of [
      [1, 'SENIOR'],
      [2, 'INTERMEDIATE'],
    ] as const) {
      const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
      const {
        body: { id },
      } = await officer.post('/v1/workers', { name, idNumber, employeeNo: `W000${serial}` });
      await officer.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: '6-18-01-01', fromOn: '2020-01-01' });
      await officer.post(`/v1/workers/${id}/prior-certificates`, {
        occupationCode: '6-18-01-01',
        level,
        number: `T-000${serial}`,
        issuedOn: '2026-01-20',
      });
    }
    await running.admin.post('/v1/sandbox/clock', { to: '2026-11-05' });
  });

  it('ExportMapping_list: versions are kept, each for the months from its day on', async () => {
    expect((await officer.post(`${base}/export-mappings`, mapping({}))).status).toBe(201);
    expect(
      (
        await officer.post<{ version: number }>(
          `${base}/export-mappings`,
          mapping({ validFrom: '2027-01-01', headings: [{ type: 'SKILL', heading: '技能工资' }] }),
        )
      ).body.version,
    ).toBe(2);
    expect(codeOf(await officer.post(`${base}/export-mappings`, mapping({ headings: [{ type: 'SKILL', heading: '合计' }] })))).toEqual([
      422,
      'EXPORT_HEADING_TWICE',
    ]);
    expect(
      codeOf(
        await officer.post(
          `${base}/export-mappings`,
          mapping({
            itemCodes: [
              { type: 'SKILL', code: 'A' },
              { type: 'SKILL', code: 'B' },
            ],
          }),
        ),
      ),
    ).toEqual([422, 'EXPORT_ITEM_TWICE']);
    expect(
      codeOf(await officer.post(`${base}/export-mappings`, mapping({ itemCodes: [{ type: 'MENTOR', tier: 'SENIOR', code: 'A' }] }))),
    ).toEqual([422, 'EXPORT_LEVEL_IN_VAIN']);
    expect([
      codeOf(await stranger.post(`${base}/export-mappings`, mapping({}))),
      codeOf(await stranger.get(`${base}/export-mappings`)),
    ]).toEqual([
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
    ]);
    const inForce = async (on: string) =>
      (await payroll.get<{ items: { isInForce: boolean }[] }>(`${base}/export-mappings?effectiveOn=${on}`)).body.items.map(
        ({ isInForce }) => isInForce,
      );
    expect([await inForce('2026-10-31'), await inForce('2026-11-01'), await inForce('2027-01-01')]).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });
  it('has its columns renamed, in their order, and ends with the total of the API (PR-10)', async () => {
    expect(((await headings('?as=xlsx')) as string[]).slice(11, 15)).toEqual(['能级津贴', '班组长津贴', '带徒津贴', '补发']);
    const [pay] = (await opened((await statement('?as=xlsx')).bytes)).worksheets;
    const { amountMinor } = (await statement('?limit=200')).body.totals;
    expect([amountMinor, pay!.getRow(pay!.rowCount).getCell(16).value]).toEqual([50_000, 500]);
    const [heading, , , total] = (await text('?as=csv')).trimEnd().split('\r\n');
    expect([heading!.includes(',能级津贴,'), total]).toEqual([true, '合计,,,,,,,,,,500.00,0.00,0.00,0.00,0.00,500.00,']);
    expect(Buffer.from((await officer.get(`${base}/allowance-statements/2026-10?as=csv`)).bytes).toString('utf8')).toContain(',技能津贴,');
  });
  it('goes to the pay items of type and tier, line by line, for programs', async () => {
    const [heading, ...lines] = (await text('?as=items&excelSafe=false')).trimEnd().split('\r\n');
    expect(heading).toBe('\uFEFFemployeeNo,period,itemCode,amount,isDelta,adjustsPeriod,causeEventId,lineId');
    expect(lines.map((line) => line.split(',').slice(0, 6).join()).sort()).toEqual([
      'W0001,2026-11,A0103,300.00,0,',
      'W0002,2026-11,A01,200.00,0,',
    ]);
    expect(await text('?as=items')).toBe(await text('?as=items&excelSafe=false'));
  });
});
