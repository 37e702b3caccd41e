import { id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { Cell } from '../../../sheets/sheet';
import type { ClosedLine } from '../allowance.events';
import { totalsOf } from '../pay/statement';
import type { PayPerson } from './open-statement';
import { statementSheets } from './statement-sheets';
import type { PublishedStatement } from './statement-view';

const [WORKER, OTHER, THIRD] = [id(1), id(2), id(3)];
const line = (more: Partial<ClosedLine> = {}): ClosedLine => ({
  lineId: id(50),
  workerId: WORKER,
  employeeNo: 'W0001',
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: id(51),
  rateInFen: 30_000,
  days: 30,
  daysInMonth: 30,
  amountInFen: 30_000,
  ruleId: 'SK-SENIOR',
  rateTableVersion: 3,
  causeEventIds: [id(52)],
  adjustsPeriod: null,
  noteCode: null,
  toOn: null,
  dueInFen: null,
  closedInFen: null,
  ...more,
});
const adjustment = (amountInFen: number, more: Partial<ClosedLine> = {}): ClosedLine =>
  line({ amountInFen, adjustsPeriod: month('2026-10'), noteCode: 'RATE_REVISED', daysInMonth: 31, ...more });
const statement = (lines: readonly ClosedLine[], more: Partial<PublishedStatement> = {}): PublishedStatement => ({
  status: 'OPEN',
  enterpriseId: id(9),
  period: month('2026-11'),
  ruleVersion: 'CN-320800@2026-01',
  start: 'FIRST_OF_NEXT_MONTH',
  partMonth: 'CALENDAR_DAYS',
  rounding: 'HALF_UP_FEN',
  digest: 'd'.repeat(64),
  lines,
  missing: [],
  totals: totalsOf(lines, 0),
  knownAt: '2026-12-01T17:30:00.000000Z',
  atPosition: '48213',
  ...more,
});
const person = (occupationCode: string | null): PayPerson => ({ personRef: id(70), employeeNo: null, occupationCode });
const sheets = (of: PublishedStatement, people: ReadonlyMap<Uuid, PayPerson> = new Map()) => statementSheets(of, people, new Map());
const payRows = (...lines: ClosedLine[]): readonly (readonly Cell[])[] => sheets(statement(lines))[0]!.rows.slice(0, -1);
const [LEVEL, BASIS, DAYS, REMARK] = [7, 8, 9, 16] as const;
const cells = (lines: readonly ClosedLine[], ...columns: number[]): (Cell | undefined)[] =>
  columns.map((column) => payRows(...lines)[0]![column]);

describe('the workers of the pay sheet', () => {
  const numbered = (...numbers: (string | null)[]) =>
    payRows(...numbers.map((employeeNo, index) => line({ workerId: id(index + 1), employeeNo }))).map(([number, employeeNo]) => [
      number,
      employeeNo,
    ]);

  it('stand in the order of their employee numbers, whoever has none first', () => {
    const inOrder = [
      [1, 'W0001'],
      [2, 'W0002'],
      [3, 'W0003'],
    ];
    expect([numbered('W0002', 'W0003', 'W0001'), numbered('W0003', 'W0002', 'W0001'), numbered('W0001', 'W0002', 'W0003')]).toEqual([
      inOrder,
      inOrder,
      inOrder,
    ]);
    expect(numbered('W0002', null, 'W0001')).toEqual([
      [1, ''],
      [2, 'W0001'],
      [3, 'W0002'],
    ]);
    expect(numbered(null, 'W0001')).toEqual([
      [1, ''],
      [2, 'W0001'],
    ]);
  });
  it('keep the order of the statement where the numbers are the same', () => {
    const days = (employeeNo: string | null) =>
      payRows(...[WORKER, OTHER, THIRD].map((workerId, index) => line({ workerId, employeeNo, days: 12 - index }))).map((row) => row[DAYS]);
    expect([days('W0001'), days(null)]).toEqual([
      ['12/30', '11/30', '10/30'],
      ['12/30', '11/30', '10/30'],
    ]);
  });
  it('show the occupation by its name, by its code where the catalogue has none, or nothing', () => {
    const people = new Map([
      [WORKER, person('6-18-01-01')],
      [OTHER, person('9-99-99-99')],
      [THIRD, person(null)],
    ]);
    const rows = sheets(
      statement([WORKER, OTHER, THIRD, id(4)].map((workerId, index) => line({ workerId, employeeNo: `W${index}` }))),
      people,
    )[0]!.rows;
    expect(rows.slice(0, -1).map((row) => row[6])).toEqual(['车工', '9-99-99-99', '', '']);
  });
});

describe('a worker’s row', () => {
  it('shows the level held last in the month, and the days of all', () =>
    expect(
      cells(
        [line({ days: 10 }), line({ level: 'TECHNICIAN', days: 5 }), line({ level: 'CHIEF', basis: 'APPOINTED', days: 15 })],
        LEVEL,
        BASIS,
        DAYS,
      ),
    ).toEqual(['首席技师（聘任）', '聘任', '30/30']));
  it('shows the month’s own level before one that is adjusted', () =>
    expect(cells([line(), adjustment(-1, { level: 'JUNIOR' })], LEVEL, DAYS)).toEqual(['三级/高级工', '30/30']));
  it('shows the last level that is adjusted where the month has none, and no days', () =>
    expect(
      [['TECHNICIAN'], ['JUNIOR', 'TECHNICIAN'], ['JUNIOR', 'SENIOR', 'TECHNICIAN']].map((levels) =>
        cells(
          levels.map((level) => adjustment(-1, { level: level as Level })),
          LEVEL,
          DAYS,
        ),
      ),
    ).toEqual([
      ['二级/技师', ''],
      ['二级/技师', ''],
      ['二级/技师', ''],
    ]));
  it('shows no level of whoever has only another allowance', () =>
    expect(cells([line({ item: 'MENTOR', level: null, basis: 'AGREEMENT' })], LEVEL, BASIS, DAYS)).toEqual(['', '', '']));
  it('adds what is paid after and what is taken back each for itself', () =>
    expect(cells([line(), adjustment(500), adjustment(-700), adjustment(40), adjustment(-1)], 10, 13, 14, 15)).toEqual([
      { inFen: 30_000 },
      { inFen: 540 },
      { inFen: -701 },
      { inFen: 29_839 },
    ]));
  it('says each remark once, and nothing for lines without one', () => {
    const left = line({ noteCode: 'LEFT_MID_MONTH', toOn: day('2026-11-15') });
    expect(cells([line(), left, line(), left, adjustment(5)], REMARK)).toEqual(['月中离职 计至 2026-11-15；2026-10 津贴标准追溯调整']);
    expect([cells([line(), line()], REMARK), cells([adjustment(5, { noteCode: null })], REMARK)]).toEqual([[''], ['']]);
  });
});

describe('the other sheets', () => {
  const missing = [
    { workerId: OTHER, employeeNo: null, reasonCode: 'NO_RATE' },
    { workerId: THIRD, employeeNo: 'W0003', reasonCode: 'STARTS_LATER' },
  ];
  const lines = [line(), line({ workerId: id(4), employeeNo: null, amountInFen: 12_345 }), adjustment(-45)];
  const open = statement(lines, { missing, totals: totalsOf(lines, 2) });
  const sheet = (number: number, of = open) => sheets(of)[number]!;
  const [DETAIL, WITHOUT, ABOUT] = [1, 2, 3] as const;

  it('are headed', () => {
    expect(sheet(DETAIL).headings).toEqual([
      '工号',
      '津贴类型',
      '所属月份',
      '等级',
      '月标准',
      '计发天数',
      '当月天数',
      '金额',
      '规则编号',
      '规则版本',
      '起因事件',
      '原因说明',
    ]);
    expect([sheet(WITHOUT).headings, sheet(ABOUT).headings]).toEqual([
      ['工号', '姓名', '原因'],
      ['项目', '内容'],
    ]);
  });
  it('have every line in the order of the statement, of its own month or the adjusted one', () =>
    expect(sheet(DETAIL).rows.map(([employeeNo, , of]) => [employeeNo, of])).toEqual([
      ['W0001', '2026-11'],
      ['', '2026-11'],
      ['W0001', '2026-10'],
    ]));
  it('have everybody without a line', () =>
    expect(sheet(WITHOUT).rows).toEqual([
      ['', '', '津贴标准无此项'],
      ['W0003', '', '次月起发'],
    ]));
  it('say of an open month when it was read, of a closed one when it was closed, and count what stands in it', () => {
    expect(sheet(ABOUT).rows).toEqual([
      ['月份', '2026-11'],
      ['状态', '未关账'],
      ['数据时间（北京时间）', '2026-12-02 01:30:00'],
      ['规则版本', 'CN-320800@2026-01'],
      ['合计（元）', { inFen: 42_300 }],
      ['明细行数', 3],
      ['列入人数', 2],
      ['未列入人数', 2],
      ['津贴表指纹', 'd'.repeat(64)],
    ]);
    expect(sheet(ABOUT, { ...open, status: 'CLOSED' }).rows.slice(1, 3)).toEqual([
      ['状态', '已关账'],
      ['关账时间（北京时间）', '2026-12-02 01:30:00'],
    ]);
  });
  it('say no time where none is known', () =>
    expect(sheet(ABOUT, { ...open, knownAt: null }).rows[2]).toEqual(['数据时间（北京时间）', '']));
});
