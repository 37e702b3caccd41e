import { examDayOf } from './awards';
import { claimedLine } from './facts';
import { written } from './marks';
import { Level, LEVELS } from './measures';
import type { AssessedRound, Case } from './rounds';
import { Sheet, workbook } from './workbook';

const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  JUNIOR: '五级',
  INTERMEDIATE: '四级',
  SENIOR: '三级',
  TECHNICIAN: '二级',
  SENIOR_TECHNICIAN: '一级',
};
/** Claims of years; what counts are the spans of the second sheet. */
const CLAIMED_YEARS: Readonly<Record<Level, string>> = {
  JUNIOR: '2',
  INTERMEDIATE: '5',
  SENIOR: '10',
  TECHNICIAN: '8',
  SENIOR_TECHNICIAN: '8',
};
const ABSENT = '缺考';
const HEADINGS = {
  roster: ['姓名', '证件号码', '职业工种', '等级', '申报条件编号', '工作年限', '理论成绩', '技能成绩', '综合评审成绩'],
  employments: ['姓名', '证件号码', '单位', '职业工种', '开始日期', '结束日期', '是否本单位'],
  qualifications: ['姓名', '证件号码', '类型', '职业工种或专业', '等级或学历', '证书编号', '发证日期', '发证机构', '应届', '相关专业'],
};

/** Rows of the roster: whoever sits or was to sit by the ordinary way. Others are registered one by one. */
export const isInRoster = ({ path, fate }: Case): boolean => path === 'EXAM' && fate !== 'NOT_ELIGIBLE';

function rosterRow(one: Case, round: AssessedRound): string[] {
  const { name, idNumber, occupation, level, marks, fate, index } = one;
  const scores = fate === 'ABSENT' ? marks.map(() => ABSENT) : marks.map(written);
  return [
    name,
    idNumber,
    occupation,
    LEVEL_NAMES[level],
    claimedLine(index, level, examDayOf(round.year, round.round)),
    CLAIMED_YEARS[level],
    scores[0]!,
    scores[1]!,
    scores[2] ?? '',
  ];
}

const employmentRows = ({ name, idNumber, occupation, facts, elsewhere }: Case, { enterprise }: AssessedRound): string[][] => [
  ...(facts ? [[name, idNumber, enterprise.name, enterprise.main, facts.workedFrom, '', '是']] : []),
  ...(elsewhere ? [[name, idNumber, '示例外协有限公司', occupation, elsewhere.fromOn, elsewhere.lastOn, '否']] : []),
];

const qualificationRows = ({ name, idNumber, facts }: Case): string[][] => [
  ...(facts?.title ? [[name, idNumber, '职称', '工程', facts.title.grade, '', facts.title.grantedOn, '示例职称评审委员会', '', '']] : []),
  ...(facts?.graduatedOn ? [[name, idNumber, '毕业证书', '机械加工', '高级工班', '', facts.graduatedOn, '示例技工学校', '否', '是']] : []),
];

/** One file for a round: candidates with marks, and beside them the work and the papers of everybody who is new. */
export function rosterFile(round: AssessedRound): Buffer {
  const sheet = (name: string, headings: readonly string[], rows: readonly string[][]): Sheet => ({ name, rows: [headings, ...rows] });
  return workbook([
    sheet(
      '名单',
      HEADINGS.roster,
      round.cases.filter(isInRoster).map((one) => rosterRow(one, round)),
    ),
    sheet(
      '工作经历',
      HEADINGS.employments,
      round.cases.flatMap((one) => employmentRows(one, round)),
    ),
    sheet('持证', HEADINGS.qualifications, round.cases.flatMap(qualificationRows)),
  ]);
}

export const levelsOf = (cases: readonly Case[]): Level[] => LEVELS.filter((level) => cases.some((one) => one.level === level));
