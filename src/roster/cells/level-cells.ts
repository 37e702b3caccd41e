import { CERTIFIED_LEVELS, CertifiedLevel, LEVEL_NAMES, officialDigit } from '../../kernel/level';
import { compactText } from './cell-text';
import { bad, good, Judged } from './judged';
import type { Cell } from '../spreadsheet/sheet-table';

/** A line of the standard that a row may claim: a claim only, never evidence. */
export interface ConditionLine {
  /** `N23-4-1`: set, digit of the level, number of the line. */
  readonly id: string;
  readonly level: CertifiedLevel;
  /** Columns that a row claiming this line must fill in, such as the years of work. */
  readonly needs?: readonly ('workYears' | 'education')[];
}

const NUMERALS: Readonly<Record<CertifiedLevel, string>> = {
  JUNIOR: '五',
  INTERMEDIATE: '四',
  SENIOR: '三',
  TECHNICIAN: '二',
  SENIOR_TECHNICIAN: '一',
};

/** `三级/高级工`, `三级`, `高级工`, `三级(高级工)`, `3`. */
function formsOf(level: CertifiedLevel): string[] {
  const [grade, name] = [`${NUMERALS[level]}级`, LEVEL_NAMES[level].zh];
  return [
    `${grade}/${name}`,
    grade,
    name,
    `${grade}(${name})`,
    `${name}(${grade})`,
    `${grade}${name}`,
    String(officialDigit(level)),
    `${officialDigit(level)}级`,
  ];
}
const LEVEL_OF_FORM = new Map(CERTIFIED_LEVELS.flatMap((level) => formsOf(level).map((form) => [form, level] as const)));
const APPRENTICE = new Set(['学徒工', '学徒']);
const APPOINTMENTS = new Set([LEVEL_NAMES.SPECIAL_GRADE.zh, LEVEL_NAMES.CHIEF.zh]);
export const LEVEL_CHOICES = CERTIFIED_LEVELS.map((level) => LEVEL_NAMES[level].printed);

export function judgeLevel(cell: Cell | undefined): Judged<CertifiedLevel> {
  const text = compactText(cell);
  if (text === '') return bad('IMPORT_REQUIRED_EMPTY');
  const level = LEVEL_OF_FORM.get(text);
  if (level) return good(level);
  if (APPRENTICE.has(text)) return bad('IMPORT_LEVEL_NO_CERTIFICATE');
  if (APPOINTMENTS.has(text)) return bad('IMPORT_LEVEL_IS_APPOINTMENT', { level: text });
  return bad('IMPORT_LEVEL_UNKNOWN', { choices: LEVEL_CHOICES });
}

/** The number of the line in the standard for that level (`1`), or the full rule id. */
export function judgeCondition(
  cell: Cell | undefined,
  level: CertifiedLevel,
  lines: readonly ConditionLine[],
): Judged<ConditionLine | null> {
  const text = compactText(cell).toUpperCase();
  if (text === '') return good(null);
  const ofLevel = lines.filter((line) => line.level === level);
  const claimed = ofLevel.find(({ id }) => id === text || (/^\d+$/.test(text) && id.endsWith(`-${Number(text)}`)));
  return claimed ? good(claimed) : bad('IMPORT_CONDITION_UNKNOWN', { choices: ofLevel.map(({ id }) => id) });
}
