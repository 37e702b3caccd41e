import type { Month } from '../../../kernel/day';
import { beijingTimeOf, Instant } from '../../../kernel/instant';
import { Level, LEVEL_NAMES } from '../../../kernel/level';
import { sumInFen } from '../../../kernel/money';
import type { Uuid } from '../../../kernel/uuid';
import { Cell, nameInFile, Sheet } from '../../../sheets/sheet';
import { occupationByCode } from '../../catalogue';
import type { ClosedLine } from '../allowance.events';
import { ITEM_WORDS } from '../allowance-words';
import { ExportMapping, headingOf } from '../export-mapping';
import { HEADINGS_AFTER, HEADINGS_BEFORE } from '../pay-sheet-headings';
import type { Item } from '../pay/pay-facts';
import type { PayPerson } from './open-statement';
import { reasonWords } from './reason-words';
import type { PublishedStatement } from './statement-view';

/** What the vault gave for the enterprise's own sheet; absent for other readers. */
export interface PersonWords {
  readonly name?: string;
  readonly idNumber?: string;
  readonly department?: string;
  readonly post?: string;
}

/** The columns of roster-format 10, in their order; the last is left out where nobody has one. */
const ITEM_COLUMNS: readonly Item[] = ['SKILL', 'TEAM_LEADER', 'MENTOR', 'ONE_OFF'];
const BASIS_NAMES: Readonly<Record<string, string>> = {
  CERTIFIED: '证书',
  APPOINTED: '聘任',
  AGREEMENT: '协议',
  POST: '岗位',
  CONTEST: '竞赛',
};
const NOBODY: PersonWords = {};

export const statementFileName = (period: Month, enterpriseName: string): string => `津贴发放表_${period}_${nameInFile(enterpriseName)}`;

const levelWords = ({ level, basis }: ClosedLine): string =>
  level === null ? '' : `${LEVEL_NAMES[level as Level].printed}${basis === 'APPOINTED' ? '（聘任）' : ''}`;
const amount = (lines: readonly ClosedLine[]): { readonly inFen: number } => ({
  inFen: sumInFen(lines.map(({ amountInFen }) => amountInFen)),
});
const unique = (words: readonly string[]): string => [...new Set(words.filter((word) => word !== ''))].join('；');

function byWorker(lines: readonly ClosedLine[]): [Uuid, ClosedLine[]][] {
  const groups = new Map<Uuid, ClosedLine[]>();
  for (const line of lines) {
    const group = groups.get(line.workerId);
    if (group) group.push(line);
    else groups.set(line.workerId, [line]);
  }
  const employeeNo = (of: readonly ClosedLine[]): string => of[0]!.employeeNo ?? '';
  return [...groups].sort(([, a], [, b]) => (employeeNo(a) < employeeNo(b) ? -1 : employeeNo(a) > employeeNo(b) ? 1 : 0));
}

/** Columns 10 to 17: the month itself by item, then what is paid after and taken back, then all. */
function amounts(lines: readonly ClosedLine[], items: readonly Item[]): Cell[] {
  const own = lines.filter(({ adjustsPeriod }) => adjustsPeriod === null);
  const adjusting = lines.filter(({ adjustsPeriod }) => adjustsPeriod !== null);
  return [
    ...items.map((item) => amount(own.filter((line) => line.item === item))),
    amount(adjusting.filter(({ amountInFen }) => amountInFen > 0)),
    amount(adjusting.filter(({ amountInFen }) => amountInFen < 0)),
    amount(lines),
  ];
}

function payRow(
  number: number,
  lines: readonly ClosedLine[],
  person: PayPerson | undefined,
  { name, idNumber, department, post }: PersonWords,
  items: readonly Item[],
): Cell[] {
  const skill = lines.filter(({ item }) => item === 'SKILL');
  const own = skill.filter(({ adjustsPeriod }) => adjustsPeriod === null);
  const shown = own.at(-1) ?? skill.at(-1);
  const days = own.length === 0 ? '' : `${own.reduce((sum, line) => sum + line.days, 0)}/${own[0]!.daysInMonth}`;
  return [
    number,
    lines[0]!.employeeNo ?? '',
    name ?? '',
    idNumber ?? '',
    department ?? '',
    post ?? '',
    person?.occupationCode ? (occupationByCode(person.occupationCode)?.name ?? person.occupationCode) : '',
    shown ? levelWords(shown) : '',
    shown ? BASIS_NAMES[shown.basis]! : '',
    days,
    ...amounts(lines, items),
    unique(lines.map(remark)),
  ];
}

const remark = ({ noteCode, adjustsPeriod, toOn }: ClosedLine): string =>
  noteCode === null ? '' : [adjustsPeriod, reasonWords(noteCode), toOn && `计至 ${toOn}`].filter(Boolean).join(' ');

function paySheet(
  { lines }: PublishedStatement,
  people: ReadonlyMap<Uuid, PayPerson>,
  words: ReadonlyMap<Uuid, PersonWords>,
  mapping?: ExportMapping,
): Sheet {
  const items = ITEM_COLUMNS.filter((item) => item !== 'ONE_OFF' || lines.some((line) => line.item === item));
  const rows = byWorker(lines).map(([workerId, own], index) =>
    payRow(index + 1, own, people.get(workerId), words.get(workerId) ?? NOBODY, items),
  );
  const headings = [...HEADINGS_BEFORE, ...items.map((item) => headingOf(item, mapping)), ...HEADINGS_AFTER];
  const total: Cell[] = ['合计', '', '', '', '', '', '', '', '', '', ...amounts(lines, items), ''];
  return { name: '津贴表', headings, rows: [...rows, total] };
}

const detailSheet = ({ lines, period }: PublishedStatement): Sheet => ({
  name: '明细',
  headings: [
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
  ],
  rows: lines.map((line) => [
    line.employeeNo ?? '',
    ITEM_WORDS[line.item].zh,
    line.adjustsPeriod ?? period,
    levelWords(line),
    { inFen: line.rateInFen },
    line.days,
    line.daysInMonth,
    { inFen: line.amountInFen },
    line.ruleId,
    line.rateTableVersion,
    line.causeEventIds.join(' '),
    remark(line),
  ]),
});

const missingSheet = ({ missing }: PublishedStatement, words: ReadonlyMap<Uuid, PersonWords>): Sheet => ({
  name: '未列入人员',
  headings: ['工号', '姓名', '原因'],
  rows: missing.map(({ workerId, employeeNo, reasonCode }) => [employeeNo ?? '', words.get(workerId)?.name ?? '', reasonWords(reasonCode)]),
});

function aboutSheet({ period, status, knownAt, ruleVersion, totals, digest }: PublishedStatement): Sheet {
  const time = knownAt === null ? '' : beijingTimeOf(knownAt as Instant);
  return {
    name: '说明',
    headings: ['项目', '内容'],
    rows: [
      ['月份', period],
      ['状态', status === 'CLOSED' ? '已关账' : '未关账'],
      [status === 'CLOSED' ? '关账时间（北京时间）' : '数据时间（北京时间）', time],
      ['规则版本', ruleVersion],
      ['合计（元）', { inFen: totals.amountMinor }],
      ['明细行数', totals.lines],
      ['列入人数', totals.workers],
      ['未列入人数', totals.missing],
      ['津贴表指纹', digest],
    ],
  };
}

/** The payroll workbook (roster-format 10): a view of the statement, under the names that the enterprise's payroll has; its totals are those of the API. */
export const statementSheets = (
  statement: PublishedStatement,
  people: ReadonlyMap<Uuid, PayPerson>,
  words: ReadonlyMap<Uuid, PersonWords>,
  mapping?: ExportMapping,
): Sheet[] => [paySheet(statement, people, words, mapping), detailSheet(statement), missingSheet(statement, words), aboutSheet(statement)];
