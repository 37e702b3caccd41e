import { Workbook, Worksheet } from 'exceljs';
import { encode } from 'iconv-lite';
import type { Chance } from '../stories/made-people';
import { GIVEN, MadeRow } from './make-roster';
import type { MadeCertificate, MadeDiploma, MadeFacts, MadeLevel, MadeMark } from './roster-outcome';

/** Writes made rows the way people do: many spellings, any order of columns, several encodings. */
export const HEADINGS = {
  name: ['姓名', '*姓名', '员工姓名'],
  sex: ['性别'],
  idNumber: ['证件号码', '身份证 号码', '证件号码（必填）', '身份证号'],
  phone: ['手机号', '联系电话'],
  email: ['邮箱', 'Email'],
  education: ['学历', '文化程度'],
  employer: ['工作单位', '所在单位'],
  department: ['部门', '车间'],
  post: ['岗位', '工作岗位'],
  workYears: ['工作年限', '工龄'],
  occupation: ['职业工种', '职业（工种）', '申报职业'],
  level: ['等级', '认定等级', '申报等级：'],
  conditionNo: ['申报条件编号', '申报条件'],
  scoreTheory: ['理论成绩', '理论知识成绩'],
  scoreSkill: ['技能成绩', '实操成绩'],
  employeeNo: ['工号', '职工号'],
} as const;
export type MadeField = keyof typeof HEADINGS;
export const TEMPLATE_ORDER = Object.keys(HEADINGS) as MadeField[];

/** A value of a cell; a number is a number cell of a workbook. */
export type MadeCell = string | number;
export interface MadeSheet {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly MadeCell[])[];
}

const LEVEL_FORMS: Readonly<Record<MadeLevel, readonly string[]>> = {
  JUNIOR: ['五级/初级工', '五级', '初级工', '5'],
  INTERMEDIATE: ['四级/中级工', '四级', '中级工', '四级（中级工）'],
  SENIOR: ['三级/高级工', '三级', '高级工', '3'],
};
const OCCUPATION_FORMS = {
  [GIVEN.turner.code]: ['车工/数控车工', '车工（数控车工）', '6-18-01-01 车工/数控车工', '数控车工'],
  [GIVEN.electrician.code]: ['电工', '6-31-01-03 电工'],
} as const;
const POSTS = { [GIVEN.turner.code]: '数控车工岗', [GIVEN.electrician.code]: '电工岗' } as const;
const DEPARTMENTS = ['一车间', '二车间', '装配部', '设备部', '质检部'];
const SCHOOLS = ['初中', '高中', '中专', '大专', '本科'];
/** What the spreadsheet made of the number: 15 digits are kept. */
const numericId = (id: string): number => Number(`${id.slice(0, 15).replace(/^(\d{15}).*/, '$1')}000`);
const NUMERIC_IN_CSV = '3.20899E+17';

/** Variation 0 is the template's own spelling; otherwise any spelling that the format page promises to understand. */
const spelt = (of: Chance | null, forms: readonly string[]): string => (of ? of.pick(forms) : forms[0]!);
const fullWidth = (digits: string): string =>
  [...digits].map((digit) => (/\d/.test(digit) ? String.fromCodePoint(digit.codePointAt(0)! + 0xfee0) : digit)).join('');

function shownId({ shownId: id, defect }: MadeRow, inCsv: boolean, of: Chance | null): MadeCell {
  if (defect === 'IMPORT_ID_NUMERIC') return inCsv ? NUMERIC_IN_CSV : numericId(id);
  return spelt(of, [id, id, id, id.toLowerCase(), ` ${id} `, fullWidth(id)]);
}

const markText = (mark: MadeMark): string =>
  mark === 'ABSENT' ? '缺考' : `${Math.floor(mark / 10)}${mark % 10 === 0 ? '' : `.${mark % 10}`}`;
const CLAIMED_YEARS: Readonly<Record<MadeLevel, string>> = { JUNIOR: '1', INTERMEDIATE: '5', SENIOR: '10' };

function cellsOf(row: MadeRow, inCsv: boolean, of: Chance | null): Readonly<Record<MadeField, MadeCell>> {
  const { who, claim, defect } = row;
  const serial = Number(who.employeeNo.slice(1));
  return {
    name: who.name,
    sex: who.sex,
    idNumber: shownId(row, inCsv, of),
    phone: who.phone,
    email: who.email,
    employeeNo: who.employeeNo,
    education: SCHOOLS[serial % SCHOOLS.length]!,
    employer: GIVEN.enterprise,
    department: DEPARTMENTS[serial % DEPARTMENTS.length]!,
    post: POSTS[claim.occupationCode as keyof typeof POSTS],
    workYears: CLAIMED_YEARS[claim.level],
    occupation:
      defect === 'IMPORT_OCCUPATION_UNKNOWN'
        ? '数控机床工'
        : spelt(of, OCCUPATION_FORMS[claim.occupationCode as keyof typeof OCCUPATION_FORMS]),
    level: defect === 'IMPORT_REQUIRED_EMPTY' ? ' ' : spelt(of, LEVEL_FORMS[claim.level]),
    conditionNo: spelt(of, [claim.ruleId.slice(-1), claim.ruleId]),
    scoreTheory: markText(row.theory),
    scoreSkill: markText(row.skill),
  };
}

/** Sheet 名单. Without `of` in the template's order and spelling. */
export function rosterSheet(rows: readonly MadeRow[], inCsv: boolean, of: Chance | null = null): MadeSheet {
  const order = of ? of.shuffle(TEMPLATE_ORDER) : TEMPLATE_ORDER;
  const headings = order.map((field) => spelt(of, HEADINGS[field]));
  const cells = rows.map((row) => cellsOf(row, inCsv, of));
  return { headings, rows: cells.map((each) => order.map((field) => each[field])) };
}

/** One entry per person, also for whoever stands in the roster twice. */
export interface MadeWorker {
  readonly employeeNo: string;
  readonly name: string;
  readonly idNumber: string;
  readonly facts: MadeFacts;
}
export function workersOf(rows: readonly MadeRow[]): MadeWorker[] {
  const workers = rows.map(({ who, facts }) => ({ employeeNo: who.employeeNo, name: who.name, idNumber: who.idNumber, facts }));
  return [...new Map(workers.map((worker) => [worker.idNumber, worker])).values()];
}

const occupationText = (code: string): string => (code === GIVEN.turner.code ? '车工/数控车工' : '电工');

/** Sheet 工作经历. */
export const employmentSheet = (workers: readonly MadeWorker[]): MadeSheet => ({
  headings: ['工号', '姓名', '证件号码', '单位', '职业工种', '开始日期', '结束日期', '是否本单位'],
  rows: workers.flatMap(({ employeeNo, name, idNumber, facts }) =>
    facts.spans.map((span) => [
      employeeNo,
      name,
      idNumber,
      span.employerName,
      occupationText(span.occupationCode),
      span.fromOn,
      span.lastOn ?? '',
      span.own ? '是' : '否',
    ]),
  ),
});

const CERTIFIED = {
  JUNIOR: '五级/初级工',
  INTERMEDIATE: '四级/中级工',
  SENIOR: '三级/高级工',
  SENIOR_TECHNICIAN: '一级/高级技师',
} as const;
const certificateCells = (held: MadeCertificate): string[] => [
  held.scheme,
  occupationText(held.occupationCode),
  CERTIFIED[held.level],
  held.number,
  held.issuedOn,
  held.issuer,
  '',
  '',
];
const diplomaCells = (held: MadeDiploma): string[] => [
  '毕业证书',
  held.major,
  held.school,
  '',
  held.issuedOn,
  held.issuer,
  held.finalYear ? '是' : '否',
  held.related ? '是' : '否',
];

/** Sheet 持证. */
export const qualificationSheet = (workers: readonly MadeWorker[]): MadeSheet => ({
  headings: ['姓名', '证件号码', '类型', '职业工种或专业', '等级或学历', '证书编号', '发证日期', '发证机构', '应届', '相关专业'],
  rows: workers.flatMap(({ name, idNumber, facts }) =>
    [...facts.certificates.map(certificateCells), ...facts.diplomas.map(diplomaCells)].map((cells) => [name, idNumber, ...cells]),
  ),
});

const quoted = (cell: MadeCell): string => (/[",\r\n;\t]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell));
export type CsvEncoding = 'utf8' | 'utf8-bom' | 'gbk' | 'gb18030' | 'utf16le-bom';

/** CRLF, as spreadsheet programs write it; UTF-16 with tabs, as Excel's "Unicode 文本". */
export function csvFile({ headings, rows }: MadeSheet, encoding: CsvEncoding): Buffer {
  const delimiter = encoding === 'utf16le-bom' ? '\t' : ',';
  const text = `${[headings, ...rows].map((cells) => cells.map(quoted).join(delimiter)).join('\r\n')}\r\n`;
  const marked = encoding.endsWith('-bom');
  return encode(text, encoding.replace('-bom', ''), { addBOM: marked });
}

const TEXT_FORMAT = '@';
function addSheet(book: Workbook, name: string, { headings, rows }: MadeSheet): Worksheet {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...headings]).font = { bold: true };
  for (const cells of rows) sheet.addRow(cells.map((cell) => (cell === '' ? null : cell)));
  headings.forEach((heading, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = /证件|编号|邮箱|单位|机构/.test(heading) ? 24 : 14;
    column.numFmt = TEXT_FORMAT;
  });
  return sheet;
}

/** A workbook with the sheets given, in that order. */
export async function workbookFile(sheets: Readonly<Record<string, MadeSheet>>): Promise<Buffer> {
  const book = new Workbook();
  book.created = book.modified = new Date(Date.UTC(2026, 10, 20));
  for (const [name, sheet] of Object.entries(sheets)) addSheet(book, name, sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
}
