import { Workbook, Worksheet } from 'exceljs';
import { id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import { yuanText } from '../../../kernel/money';
import { uuid } from '../../../kernel/uuid';
import { csvChunks } from '../../../sheets/csv-text';
import { workbookBytes } from '../../../sheets/workbook.file';
import type { ClosedLine } from '../allowance.events';
import type { ExportMapping } from '../export-mapping';
import { totalsOf } from '../pay/statement';
import { itemSheet } from './item-sheet';
import { statementSheets } from './statement-sheets';
import { PublishedStatement, statementPage } from './statement-view';

/** The statement that api-conventions, section 10, prints: 99677 fen, and its sheet as roster format, section 10, prints it. */
const lineId = (number: number) => uuid(`01a2345f-71c0-700a-a911-${String(number).padStart(12, '0')}`);
const cause = (number: number) => uuid(`019d22c3-5580-7a11-b7c0-${String(number).padStart(12, '0')}`);
const skill = {
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: id(51),
  rateInFen: 30_000,
  days: 30,
  daysInMonth: 30,
  amountInFen: 30_000,
  ruleId: 'SK-SENIOR',
} as const;
const rest = { rateTableVersion: 3, adjustsPeriod: null, noteCode: null, toOn: null, dueInFen: null, closedInFen: null };
const LINES: readonly ClosedLine[] = [
  { ...rest, ...skill, lineId: lineId(1), workerId: id(1), employeeNo: 'W0001', causeEventIds: [cause(1)] },
  {
    ...rest,
    ...skill,
    lineId: lineId(2),
    workerId: id(2),
    employeeNo: 'W0002',
    level: 'TECHNICIAN',
    basis: 'APPOINTED',
    rateInFen: 60_000,
    amountInFen: 60_000,
    ruleId: 'SK-TECH',
    causeEventIds: [cause(2)],
  },
  {
    ...rest,
    ...skill,
    lineId: lineId(3),
    workerId: id(2),
    employeeNo: 'W0002',
    item: 'MENTOR',
    level: null,
    basis: 'AGREEMENT',
    rateInFen: 20_000,
    amountInFen: 20_000,
    ruleId: 'MT-1',
    causeEventIds: [cause(3)],
  },
  {
    ...rest,
    ...skill,
    lineId: lineId(4),
    workerId: id(3),
    employeeNo: 'W0003',
    level: 'INTERMEDIATE',
    rateInFen: 20_000,
    days: 15,
    amountInFen: 10_000,
    ruleId: 'SK-INTER',
    causeEventIds: [cause(4)],
    noteCode: 'LEFT_MID_MONTH',
    toOn: day('2026-11-15'),
  },
  {
    ...rest,
    ...skill,
    lineId: lineId(5),
    workerId: id(4),
    employeeNo: 'W0004',
    days: 10,
    daysInMonth: 31,
    amountInFen: -20_323,
    causeEventIds: [cause(5)],
    adjustsPeriod: month('2026-10'),
    noteCode: 'ANNULLED_IN_CLOSED_PERIOD',
    dueInFen: 9_677,
    closedInFen: 30_000,
  },
];
const STATEMENT: PublishedStatement = {
  status: 'CLOSED',
  enterpriseId: uuid('01942486-c680-7001-9a00-b1c2d3e4f506'),
  period: month('2026-11'),
  ruleVersion: 'ALW-HUAIAN-DEMO-3',
  start: 'FIRST_OF_NEXT_MONTH',
  partMonth: 'CALENDAR_DAYS',
  rounding: 'HALF_UP_FEN',
  digest: 'd'.repeat(64),
  lines: LINES,
  missing: [{ workerId: id(5), employeeNo: 'W0005', reasonCode: 'NO_TIER_ON_RECORD' }],
  totals: totalsOf(LINES, 1),
  knownAt: '2026-12-02T01:30:00.000000Z',
  atPosition: '48213',
};
const MAPPING: ExportMapping = {
  version: 2,
  validFrom: day('2026-01-01'),
  headings: [
    { item: 'SKILL', heading: '能级津贴' },
    { item: 'MENTOR', heading: '师带徒津贴' },
  ],
  codes: [
    { item: 'SKILL', level: null, code: 'A01' },
    { item: 'SKILL', level: 'TECHNICIAN', code: 'A0102' },
    { item: 'MENTOR', level: null, code: 'A07' },
  ],
};
const people = new Map(LINES.map(({ workerId }) => [workerId, { personRef: workerId, employeeNo: null, occupationCode: '6-18-01-01' }]));
const words = new Map([[id(1), { name: '胡剑', idNumber: '320899**********93', department: '一车间', post: '车工' }]]);
const sheets = (mapping?: ExportMapping) => statementSheets(STATEMENT, people, words, mapping);
const csv = (isExcelSafe: boolean, mapping?: ExportMapping): string[] =>
  [...csvChunks(sheets(mapping)[0]!, { isExcelSafe })].join('').trimEnd().split('\r\n');
async function opened(mapping?: ExportMapping): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load((await workbookBytes(sheets(mapping))) as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book;
}
const rowOf = (sheet: Worksheet, row: number): unknown[] => (sheet.getRow(row).values as unknown[]).slice(1);

it('adds up to 99677 fen on the page', () =>
  expect(statementPage(STATEMENT, { offset: 0, limit: 200 }, null)).toMatchObject({
    currency: 'CNY',
    missing: [{ employeeNo: 'W0005', reasonCode: 'NO_TIER_ON_RECORD' }],
    totals: {
      amountMinor: 99_677,
      byType: { SKILL: 79_677, MENTOR: 20_000, TEAM_LEADER: 0, ONE_OFF: 0 },
      lines: 5,
      workers: 4,
      missing: 1,
    },
  }));

describe('the workbook', () => {
  it('is one row for each worker, and ends with the total of the page, to the fen (PR-10)', async () => {
    const [pay] = (await opened()).worksheets;
    expect(rowOf(pay!, 1)).toEqual([
      '序号',
      '工号',
      '姓名',
      '证件号码',
      '部门',
      '岗位',
      '职业工种',
      '等级',
      '依据',
      '计发天数',
      '技能津贴',
      '班组长津贴',
      '带徒津贴',
      '补发',
      '扣回',
      '合计',
      '备注',
    ]);
    expect([2, 3, 4, 5, 6].map((row) => rowOf(pay!, row))).toEqual([
      [1, 'W0001', '胡剑', '320899**********93', '一车间', '车工', '车工', '三级/高级工', '证书', '30/30', 300, 0, 0, 0, 0, 300, ''],
      [2, 'W0002', '', '', '', '', '车工', '二级/技师（聘任）', '聘任', '30/30', 600, 0, 200, 0, 0, 800, ''],
      [3, 'W0003', '', '', '', '', '车工', '四级/中级工', '证书', '15/30', 100, 0, 0, 0, 0, 100, '月中离职 计至 2026-11-15'],
      [4, 'W0004', '', '', '', '', '车工', '三级/高级工', '证书', '', 0, 0, 0, 0, -203.23, -203.23, '2026-10 已关账月份内证书撤销'],
      ['合计', '', '', '', '', '', '', '', '', '', 1000, 0, 200, 0, -203.23, 996.77, ''],
    ]);
    expect(yuanText(STATEMENT.totals.amountMinor)).toBe('996.77');
  });
  it('holds amounts as numbers with two decimals, made from the digits of the fen, and numbers of people as text', async () => {
    const [pay, detail] = (await opened()).worksheets;
    expect(['K2', 'O5', 'P6'].map((cell) => [pay!.getCell(cell).value, pay!.getCell(cell).numFmt])).toEqual([
      [300, '#,##0.00'],
      [-203.23, '#,##0.00'],
      [996.77, '#,##0.00'],
    ]);
    expect([pay!.getCell('B2').numFmt, detail!.getCell('E2').numFmt, detail!.getCell('H6').value]).toEqual(['@', '#,##0.00', -203.23]);
  });
  it('has the lines, who is not on it, and what it is, on sheets of their own', async () => {
    const book = await opened();
    expect(book.worksheets.map(({ name }) => name)).toEqual(['津贴表', '明细', '未列入人员', '说明']);
    expect(rowOf(book.worksheets[1]!, 6)).toEqual([
      'W0004',
      '技能津贴',
      '2026-10',
      '三级/高级工',
      300,
      10,
      31,
      -203.23,
      'SK-SENIOR',
      3,
      cause(5),
      '2026-10 已关账月份内证书撤销',
    ]);
    expect(rowOf(book.worksheets[2]!, 2)).toEqual(['W0005', '', '无技能等级记录']);
    expect(rowOf(book.worksheets[3]!, 4)).toEqual(['关账时间（北京时间）', '2026-12-02 09:30:00']);
  });
});

describe('under the names of the enterprise’s payroll', () => {
  it('the columns are called otherwise, and stay where they are', () => {
    const [plain, renamed] = [sheets()[0]!, sheets(MAPPING)[0]!];
    expect(renamed.headings).toEqual(
      plain.headings.map((heading) => ({ 技能津贴: '能级津贴', 带徒津贴: '师带徒津贴' })[heading] ?? heading),
    );
    expect(renamed.rows).toEqual(plain.rows);
  });
  it('the lines go to the pay items of type and tier, for programs', () => {
    const items = [...csvChunks(itemSheet(STATEMENT, MAPPING), { isExcelSafe: false })].join('').split('\r\n');
    expect(items[0]).toBe('\uFEFFemployeeNo,period,itemCode,amount,isDelta,adjustsPeriod,causeEventId,lineId');
    expect(items.slice(1, 6)).toEqual([
      `W0001,2026-11,A01,300.00,0,,${cause(1)},${lineId(1)}`,
      `W0002,2026-11,A0102,600.00,0,,${cause(2)},${lineId(2)}`,
      `W0002,2026-11,A07,200.00,0,,${cause(3)},${lineId(3)}`,
      `W0003,2026-11,A01,100.00,0,,${cause(4)},${lineId(4)}`,
      `W0004,2026-11,A01,-203.23,1,2026-10,${cause(5)},${lineId(5)}`,
    ]);
    expect([...csvChunks(itemSheet(STATEMENT), { isExcelSafe: false })].join('')).toContain('W0002,2026-11,MENTOR,200.00');
  });
});

describe('the CSV', () => {
  it('is the pay sheet alone', () => {
    expect(csv(true)[0]).toBe(
      '\uFEFF序号,工号,姓名,证件号码,部门,岗位,职业工种,等级,依据,计发天数,技能津贴,班组长津贴,带徒津贴,补发,扣回,合计,备注',
    );
    expect(csv(true, MAPPING)[0]).toContain(',能级津贴,班组长津贴,师带徒津贴,补发,');
    expect(csv(true).at(-1)).toBe('合计,,,,,,,,,,1000.00,0.00,200.00,0.00,-203.23,996.77,');
  });
  it('keeps a number of many digits whole for screens, and as it is for programs', () => {
    const long = { ...STATEMENT, lines: [{ ...LINES[0]!, employeeNo: '202600000001' }] };
    const of = (isExcelSafe: boolean): string => [...csvChunks(statementSheets(long, people, words)[0]!, { isExcelSafe })].join('');
    expect([of(true).includes('1,\t202600000001,'), of(false).includes('1,202600000001,')]).toEqual([true, true]);
  });
});
