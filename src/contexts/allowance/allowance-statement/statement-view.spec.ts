import ExcelJS from 'exceljs';
import { id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import { uuid, Uuid } from '../../../kernel/uuid';
import { workbookBytes } from '../../../sheets/workbook.file';
import type { ClosedLine } from '../allowance.events';
import { totalsOf } from '../pay/statement';
import type { PayPerson } from './open-statement';
import { PersonWords, statementFileName, statementSheets } from './statement-sheets';
import { PublishedStatement, statementPage } from './statement-view';

/** The very statement that api-conventions section 10 prints. */
const line = (number: number, employeeNo: string, workerId: Uuid, more: Partial<ClosedLine>): ClosedLine => ({
  lineId: uuid(`01a2345f-71c0-700a-a911-${String(number).padStart(12, '0')}`),
  employeeNo,
  workerId,
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: id(50 + number),
  rateInFen: 30_000,
  days: 30,
  daysInMonth: 30,
  amountInFen: 30_000,
  ruleId: 'SK-SENIOR',
  rateTableVersion: 3,
  causeEventIds: [id(100 + number)],
  adjustsPeriod: null,
  noteCode: null,
  toOn: null,
  dueInFen: null,
  closedInFen: null,
  ...more,
});
const lines = [
  line(1, 'W0001', id(1), {}),
  line(2, 'W0002', id(2), { level: 'TECHNICIAN', basis: 'APPOINTED', rateInFen: 60_000, amountInFen: 60_000, ruleId: 'SK-TECH' }),
  line(3, 'W0002', id(2), { item: 'MENTOR', level: null, basis: 'AGREEMENT', rateInFen: 20_000, amountInFen: 20_000, ruleId: 'MT-1' }),
  line(4, 'W0003', id(3), {
    level: 'INTERMEDIATE',
    rateInFen: 20_000,
    days: 15,
    amountInFen: 10_000,
    ruleId: 'SK-INTER',
    noteCode: 'LEFT_MID_MONTH',
    toOn: day('2026-11-15'),
  }),
  line(5, 'W0004', id(4), {
    days: 10,
    daysInMonth: 31,
    amountInFen: -20_323,
    adjustsPeriod: month('2026-10'),
    noteCode: 'ANNULLED_IN_CLOSED_PERIOD',
    dueInFen: 9_677,
    closedInFen: 30_000,
  }),
];
const missing = [{ workerId: id(5), employeeNo: 'W0005', reasonCode: 'NO_TIER_ON_RECORD' }];
const statement: PublishedStatement = {
  status: 'CLOSED',
  enterpriseId: id(9),
  period: month('2026-11'),
  ruleVersion: 'CN-320800@2026-01',
  start: 'FIRST_OF_NEXT_MONTH',
  partMonth: 'CALENDAR_DAYS',
  rounding: 'HALF_UP_FEN',
  digest: 'd'.repeat(64),
  lines,
  missing,
  totals: totalsOf(lines, 1),
  knownAt: '2026-12-01T17:30:00.000000Z',
  atPosition: '48213',
};
const person: PayPerson = { personRef: id(70), employeeNo: null, occupationCode: '6-18-01-01' };
const people = new Map([1, 2, 3, 4, 5].map((number) => [id(number), person]));
const WHOLE = { offset: 0, limit: 200 };

describe('as JSON', () => {
  const page = statementPage(statement, WHOLE, null);

  it('is the page of the conventions', () => {
    expect(page).toMatchObject({
      period: '2026-11',
      status: 'CLOSED',
      currency: 'CNY',
      atPosition: '48213',
      nextCursor: null,
      missing: [{ employeeNo: 'W0005', reasonCode: 'NO_TIER_ON_RECORD' }],
    });
    expect(page.totals).toEqual({
      amountMinor: 99_677,
      byType: { SKILL: 79_677, MENTOR: 20_000, TEAM_LEADER: 0, ONE_OFF: 0 },
      lines: 5,
      workers: 4,
      missing: 1,
    });
  });
  it('has the members of a line in their order', () =>
    expect(JSON.stringify(page.lines[0])).toBe(
      `{"lineId":"01a2345f-71c0-700a-a911-000000000001","employeeNo":"W0001","type":"SKILL","tier":"SENIOR","basis":"CERTIFIED","rateMinor":30000,"days":30,"daysInMonth":30,"amountMinor":30000,"ruleId":"SK-SENIOR","causeEventIds":["${id(101)}"],"adjustsPeriod":null}`,
    ));
  it('says on an adjustment what was due and what was closed', () =>
    expect(page.lines[4]).toMatchObject({
      adjustsPeriod: '2026-10',
      noteCode: 'ANNULLED_IN_CLOSED_PERIOD',
      dueMinor: 9_677,
      closedMinor: 30_000,
      amountMinor: -20_323,
    }));
  it('says where a line stops', () => expect(page.lines[3]).toMatchObject({ noteCode: 'LEFT_MID_MONTH', toOn: '2026-11-15' }));
  it('names nobody', () => expect(JSON.stringify(page)).not.toMatch(/personRef|workerId|name/));
  it('pages its lines, with whole totals on each page', () => {
    const pages = [0, 2, 4].map((offset) => statementPage(statement, { offset, limit: 2 }, null));
    expect(pages.flatMap((each) => each.lines)).toEqual(page.lines);
    expect(pages.map(({ totals }) => totals)).toEqual([page.totals, page.totals, page.totals]);
    expect(pages.flatMap((each) => each.missing)).toEqual(page.missing);
  });
});

describe('as a workbook', () => {
  const NAMES: ReadonlyMap<Uuid, PersonWords> = new Map([
    [id(1), { name: '=1+1', idNumber: '320899**********17', department: '机加车间', post: '车工' }],
    [id(5), { name: '赵六' }],
  ]);
  const read = async (words: ReadonlyMap<Uuid, PersonWords>): Promise<ExcelJS.Workbook> => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await workbookBytes(statementSheets(statement, people, words))).buffer as ArrayBuffer);
    return workbook;
  };
  const rows = (workbook: ExcelJS.Workbook, sheet: string): unknown[][] =>
    workbook
      .getWorksheet(sheet)!
      .getSheetValues()
      .slice(1)
      .map((row) => (row as unknown[]).slice(1));

  it('has one row per worker and a column per allowance', async () => {
    const [headings, first, second, third, fourth, total] = rows(await read(new Map()), '津贴表');
    expect(headings).toEqual([
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
    expect(first).toEqual([1, 'W0001', '', '', '', '', '车工', '三级/高级工', '证书', '30/30', 300, 0, 0, 0, 0, 300, '']);
    expect(second!.slice(7)).toEqual(['二级/技师（聘任）', '聘任', '30/30', 600, 0, 200, 0, 0, 800, '']);
    expect(third!.slice(9)).toEqual(['15/30', 100, 0, 0, 0, 0, 100, '月中离职 计至 2026-11-15']);
    expect(fourth!.slice(9)).toEqual(['', 0, 0, 0, 0, -203.23, -203.23, '2026-10 已关账月份内证书撤销']);
    expect(total!.slice(10)).toEqual([1000, 0, 200, 0, -203.23, 996.77, '']);
  });
  it('writes the digits of the fen', async () => {
    const sheet = (await read(new Map())).getWorksheet('津贴表')!;
    expect([sheet.getCell('P6').value, sheet.getCell('P6').numFmt, String(sheet.getCell('P6').value)]).toEqual([
      996.77,
      '#,##0.00',
      '996.77',
    ]);
  });
  it('keeps a name that looks like a formula a name', async () => {
    const cell = (await read(NAMES)).getWorksheet('津贴表')!.getCell('C2');
    expect([cell.type, cell.value, cell.numFmt]).toEqual([ExcelJS.ValueType.String, '=1+1', '@']);
  });
  it('has names only where they were given', async () => {
    const text = async (words: ReadonlyMap<Uuid, PersonWords>): Promise<string> => {
      const workbook = await read(words);
      return JSON.stringify(['津贴表', '未列入人员'].map((sheet) => rows(workbook, sheet)));
    };
    expect(await text(NAMES)).toMatch(/320899\*{10}17.*机加车间.*赵六/);
    expect(await text(new Map())).not.toMatch(/320899|赵六|机加车间/);
  });
  it('explains each line', async () => {
    const detail = rows(await read(new Map()), '明细');
    expect(detail[5]).toEqual([
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
      id(105),
      '2026-10 已关账月份内证书撤销',
    ]);
  });
  it('lists who has no line, and what the sheet is', async () => {
    const workbook = await read(NAMES);
    expect(rows(workbook, '未列入人员')[1]).toEqual(['W0005', '赵六', '无技能等级记录']);
    expect(rows(workbook, '说明').slice(1, 6)).toEqual([
      ['月份', '2026-11'],
      ['状态', '已关账'],
      ['关账时间（北京时间）', '2026-12-02 01:30:00'],
      ['规则版本', 'CN-320800@2026-01'],
      ['合计（元）', 996.77],
    ]);
  });
  it('shows one-off pay where there is any', () => {
    const bonus = line(6, 'W0006', id(6), { item: 'ONE_OFF', amountInFen: 500_000 });
    expect(statementSheets({ ...statement, lines: [...lines, bonus] }, people, new Map())[0]!.headings).toContain('一次性奖励');
  });
  it('has a file name without what no file may have', () =>
    expect(statementFileName(month('2026-11'), '淮安/示例:机械')).toBe('津贴发放表_2026-11_淮安示例机械'));
});
