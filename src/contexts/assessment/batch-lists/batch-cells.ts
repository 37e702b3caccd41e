import { stateOn } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import { type Level, LEVEL_NAMES } from '../../../kernel/level';
import type { Cell } from '../../../sheets/sheet';
import { occupationByCode } from '../../catalogue';
import { PATH_WORDS } from '../assessment-words';
import type { BatchRow, CandidacyRow } from '../batch-register/batch-register.entity';
import type { Path } from '../terms';

export const BATCH_HEADINGS = [
  '计划编号',
  '评价方式',
  '等级',
  '考核日期',
  '状态',
  '公示截止日',
  '上报状态',
  '上报期限',
  '审核期限',
  '归档日期',
] as const;
export const CANDIDACY_HEADINGS = ['姓名', '职业', '工种', '等级', '评价方式', '报名日期', '理论', '技能', '综合评审', '状态'] as const;
const NOT_YET: Readonly<Record<string, string>> = { NOT_YET: '尚无' };
const BATCH_STATE_WORDS: Readonly<Record<string, string>> = {
  ...NOT_YET,
  OPEN: '报名与考核',
  SUBMITTED: '已提交',
  APPROVED: '已确认',
  UNDER_NOTICE: '公示中',
  NOTICE_CLOSED: '公示结束',
  CANCELLED: '已取消',
  ARCHIVED: '已归档',
};
const REPORT_STATE_WORDS: Readonly<Record<string, string>> = {
  NOT_YET: '未上报',
  REPORTED: '已上报',
  RETURNED: '已退回',
  AUDITED: '已审核',
};
const CANDIDACY_STATE_WORDS: Readonly<Record<string, string>> = {
  ...NOT_YET,
  REGISTERED: '已报名',
  NOT_ELIGIBLE: '不符合条件',
  PASSED: '合格',
  FAILED: '不合格',
  ABSENT: '缺考',
  VOID: '无效',
  AWAITING_CORRECTION: '待更正',
  WITHDRAWN: '已退出',
};
const ABSENT = 'ABSENT';

const pathWord = (path: string): string => PATH_WORDS[path as Path].zh;
const printed = (level: string): string => LEVEL_NAMES[level as Level].printed;
const score = (mark: string | undefined): string => (mark === ABSENT ? '缺考' : (mark ?? ''));

/** A batch as a line of a list, in the state of a day. */
export const batchCells = (
  { planNo, path, levels, assessmentOn, course, reportCourse, notices, report, archivedOn }: BatchRow,
  on: Day,
): readonly Cell[] => [
  planNo,
  pathWord(path),
  levels.map(printed).join('、'),
  assessmentOn,
  BATCH_STATE_WORDS[stateOn(course, on)] ?? '',
  notices.at(-1)?.endsOn ?? '',
  REPORT_STATE_WORDS[stateOn(reportCourse, on)] ?? '',
  report?.dueOn ?? '',
  report?.auditDueOn ?? '',
  archivedOn ?? '',
];

/** A candidate as a line of a list; no number of a person is in it. */
export const candidacyCells = (
  { occupationCode, trade, level, path, registeredOn, scores, course }: CandidacyRow,
  name: string | undefined,
  on: Day,
): readonly Cell[] => [
  name === 'ERASED' ? '已删除' : (name ?? ''),
  occupationByCode(occupationCode)?.name ?? occupationCode,
  trade ?? '',
  printed(level),
  pathWord(path),
  registeredOn,
  score(scores['THEORY']),
  score(scores['SKILL']),
  score(scores['REVIEW']),
  CANDIDACY_STATE_WORDS[stateOn(course, on)] ?? '',
];
