import type { Day } from '../../kernel/day';
import { type CertifiedLevel, officialDigit } from '../../kernel/level';

/** The six digits of the running number (handbook 9.2): 000000 is never given, 999999 is the last of a year and level. */
export const LAST_SEQUENCE = 999_999;
const SEQUENCE_DIGITS = 6;
const INSTITUTION_CHARACTERS = 13;

/** What the 22 characters of a certificate number say. */
export interface NumberParts {
  readonly institutionCode: string;
  /** The year of issue in Asia/Shanghai; the number carries its last two digits. */
  readonly year: number;
  readonly level: CertifiedLevel;
  readonly sequence: number;
}

const yearDigits = (year: number): string => String(year % 100).padStart(2, '0');

/** The number as printed: institution code, year of issue, digit of the level, running number (人社鉴发〔2019〕2号). */
export const certificateNumber = ({ institutionCode, year, level, sequence }: NumberParts): string =>
  `${institutionCode}${yearDigits(year)}${officialDigit(level)}${String(sequence).padStart(SEQUENCE_DIGITS, '0')}`;

export const yearOf = (of: Day): number => Number(of.slice(0, 4));

/** Which part of a number contradicts what it is to stand for; undefined where all agree (invariant 22). */
export function numberFault(number: string, expected: Omit<NumberParts, 'sequence'>): 'INSTITUTION' | 'YEAR' | 'LEVEL' | undefined {
  if (number.slice(0, INSTITUTION_CHARACTERS) !== expected.institutionCode) return 'INSTITUTION';
  if (number.slice(INSTITUTION_CHARACTERS, INSTITUTION_CHARACTERS + 2) !== yearDigits(expected.year)) return 'YEAR';
  return number[INSTITUTION_CHARACTERS + 2] === String(officialDigit(expected.level)) ? undefined : 'LEVEL';
}
