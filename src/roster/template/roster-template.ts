import type { Day } from '../../kernel/day';
import { CertifiedLevel, Level, LEVEL_NAMES, LEVELS } from '../../kernel/level';
import { ID_TYPE_CHOICES } from '../cells/id-number';
import type { ConditionLine } from '../cells/level-cells';
import { CatalogueOccupation, OccupationClaim, ScopeLine, writtenOccupation } from '../cells/occupation-cells';
import {
  ColumnName,
  EMPLOYMENT_COLUMNS,
  EXAMPLE_PREFIX,
  QUALIFICATION_COLUMNS,
  ROSTER_COLUMNS,
  RosterField,
  TEMPLATE_VERSION,
  versionStamp,
} from '../columns';
import { KIND_CHOICES } from '../rows/qualification-row';
import {
  EDUCATION_CHOICES,
  Meaning,
  MEANINGS,
  Need,
  SEX_CHOICES,
  TEMPLATE_FIELDS,
  TemplateField,
  YES_NO_CHOICES,
} from './template-columns';

/** What a template is made for: plain values of one batch on the day of its assessment. */
export interface TemplateWishes {
  readonly assessmentOn: Day;
  readonly occupations: readonly CatalogueOccupation[];
  /** What may be assessed in the batch on that day; trade null stands for every trade. */
  readonly scope: readonly ScopeLine[];
  readonly conditions: readonly ConditionLine[];
  readonly needed: readonly RosterField[];
}

export interface TemplateColumn {
  readonly field: string;
  readonly heading: string;
  readonly isNeeded: boolean;
  /** Shown as a comment on the heading. */
  readonly note: string | null;
  readonly choices: readonly string[] | null;
  readonly example: string | null;
}
export interface RosterTemplate {
  readonly stamp: string;
  readonly roster: readonly TemplateColumn[];
  readonly employments: readonly TemplateColumn[];
  readonly qualifications: readonly TemplateColumn[];
  readonly notes: readonly (readonly string[])[];
}

interface Offered {
  readonly name: string;
  readonly levels: readonly Level[];
}

const inOrder = (levels: ReadonlySet<Level>): Level[] => LEVELS.filter((level) => levels.has(level)).reverse();

/** Each occupation and trade that the scope covers, as a cell writes it, with its levels; a filing of every trade offers the occupation too. */
export function offered({ occupations, scope }: TemplateWishes): Offered[] {
  const covers = ({ occupationCode, trade }: OccupationClaim, line: ScopeLine): boolean =>
    line.occupationCode === occupationCode && (line.trade === null || line.trade === trade);
  const claims = occupations.flatMap(({ code, name, trades }) =>
    [null, ...trades].map((trade) => ({ occupationCode: code, occupationName: name, trade })),
  );
  return claims.flatMap((claim) => {
    const lines = scope.filter((line) => covers(claim, line));
    return lines.length === 0 ? [] : [{ name: writtenOccupation(claim), levels: inOrder(new Set(lines.map(({ level }) => level))) }];
  });
}

const NEED_WORDS: Readonly<Record<Need, string>> = { ALWAYS: '必填', IN_BATCH: '选填', WITH_RESULTS: '有成绩时填', OPTIONAL: '选填' };
const headingOf = (names: readonly ColumnName<string>[], field: string): string => names.find((each) => each.field === field)!.heading;
const printed = (levels: readonly Level[]): string[] => levels.map((level) => LEVEL_NAMES[level].printed);
const numberOf = ({ id }: ConditionLine): string => id.slice(id.lastIndexOf('-') + 1);

/** No real document: the middle is starred out. The row is skipped by its name, whatever stands in it. */
function exampleOf(offers: readonly Offered[], { conditions }: TemplateWishes): Readonly<Record<TemplateField, string>> {
  const [first] = offers;
  const level = first?.levels.at(-1);
  const line = conditions.find((each) => each.level === level);
  return {
    name: `${EXAMPLE_PREFIX}张三`,
    sex: '男',
    idNumber: '320899********001X',
    phone: '15400000000',
    email: 'zhangsan@example.com',
    education: '大专',
    employer: '',
    department: '一车间',
    post: '操作工',
    workYears: '6',
    occupation: first?.name ?? '',
    level: level ? LEVEL_NAMES[level].printed : '',
    conditionNo: line ? numberOf(line) : '',
    scoreTheory: '85',
    scoreSkill: '88.5',
    scoreReview: '',
    employeeNo: '000123',
    idType: ID_TYPE_CHOICES[0]!,
  };
}

const isNeededIn = (field: TemplateField, needed: readonly RosterField[]): boolean =>
  MEANINGS[field].need === 'ALWAYS' || needed.includes(field);
const needWords = (field: TemplateField, { need }: Meaning, needed: readonly RosterField[]): string =>
  isNeededIn(field, needed) ? NEED_WORDS.ALWAYS : NEED_WORDS[need];

function rosterColumns(wishes: TemplateWishes, offers: readonly Offered[]): TemplateColumn[] {
  const example = exampleOf(offers, wishes);
  const levels = printed(inOrder(new Set(offers.flatMap((each) => each.levels))));
  const choices: Partial<Record<TemplateField, readonly string[]>> = {
    sex: SEX_CHOICES,
    education: EDUCATION_CHOICES,
    occupation: offers.map(({ name }) => name),
    level: levels,
    idType: ID_TYPE_CHOICES,
  };
  return TEMPLATE_FIELDS.map((field) => ({
    field,
    heading: headingOf(ROSTER_COLUMNS, field),
    isNeeded: isNeededIn(field, wishes.needed),
    example: example[field],
    note: `${needWords(field, MEANINGS[field], wishes.needed)}：${MEANINGS[field].means}`,
    choices: choices[field] ?? null,
  }));
}

/** The sheets beside the roster carry the facts that conditions are judged by; both may stay empty. */
const besideColumns = (
  names: readonly ColumnName<string>[],
  needed: readonly string[],
  choices: Readonly<Record<string, readonly string[]>>,
): TemplateColumn[] =>
  names.map(({ field, heading }) => ({
    field,
    heading,
    isNeeded: needed.includes(field),
    note: null,
    choices: choices[field] ?? null,
    example: null,
  }));

const conditionRows = (level: CertifiedLevel, conditions: readonly ConditionLine[]): string[][] => {
  const ids = conditions.filter((line) => line.level === level).map(({ id }) => id);
  return ids.length === 0 ? [] : [[LEVEL_NAMES[level].printed, ids.join('、')]];
};

function notesOf(wishes: TemplateWishes, offers: readonly Offered[]): string[][] {
  const { assessmentOn, conditions, needed } = wishes;
  const levels = inOrder(new Set(offers.flatMap((each) => each.levels)));
  const columns = TEMPLATE_FIELDS.map((field) => [
    headingOf(ROSTER_COLUMNS, field),
    needWords(field, MEANINGS[field], needed),
    MEANINGS[field].means,
  ]);
  return [
    [versionStamp(TEMPLATE_VERSION)],
    [`本模板按认定日期 ${assessmentOn} 当天本单位的备案范围制作。`],
    ['第 2 行是示例，保留或删去均可：姓名以“示例”开头的行不导入，也不算错误。'],
    ['可以调整列的顺序、增加自己的列；标题请勿改成别的意思。直接粘贴时请选“只粘贴文本（数值）”，以免改动格式。'],
    ['申报条件按登记的工作经历、证书和学历判断；尚未登记的，请填“工作经历”和“持证”两张表，一行一条，不需要可留空。'],
    [],
    ['列', '是否必填', '填什么'],
    ...columns,
    [],
    ['职业工种', '认定日期当天可认定的等级'],
    ...offers.map(({ name, levels: own }) => [name, printed(own).join('、')]),
    [],
    ['等级', '可填的申报条件编号（填序号或全号）'],
    ...levels.flatMap((level) => conditionRows(level as CertifiedLevel, conditions)),
  ];
}

/** The form to be filled in (roster format, section 2). A file made from it passes the check that reads it. */
export function rosterTemplate(wishes: TemplateWishes): RosterTemplate {
  const offers = offered(wishes);
  return {
    stamp: versionStamp(TEMPLATE_VERSION),
    roster: rosterColumns(wishes, offers),
    employments: besideColumns(EMPLOYMENT_COLUMNS, ['idNumber', 'occupation', 'fromOn'], { own: YES_NO_CHOICES }),
    qualifications: besideColumns(QUALIFICATION_COLUMNS, ['idNumber', 'kind', 'grade', 'issuedOn'], {
      kind: KIND_CHOICES,
      finalYear: YES_NO_CHOICES,
      relatedMajor: YES_NO_CHOICES,
    }),
    notes: notesOf(wishes, offers),
  };
}
