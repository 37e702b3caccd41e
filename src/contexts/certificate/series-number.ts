import type { Day } from '../../kernel/day';
import {
  type CertificateNumberFault,
  checkCertificateNumber,
  LAST_SEQUENCE,
  LevelCodeMap,
  NumberCodes,
  readCertificateNumber,
} from '../../kernel/identifiers/certificate-number';
import { isCertifiedLevel, type Level, officialDigit } from '../../kernel/level';

/** What a number of a series stands for. */
export interface NumberParts {
  readonly institutionCode: string;
  /** The year of issue in Asia/Shanghai; the number carries its last two digits. */
  readonly year: number;
  readonly level: Level;
  /** Position 16: see {@link levelCodeOf}. */
  readonly levelCode: string;
  readonly sequence: number;
}

/** The digit of the level, or the letter that the policy pack maps to it; nothing where neither is known (handbook 2.1). */
export function levelCodeOf(level: Level, letters: LevelCodeMap): string | undefined {
  if (isCertifiedLevel(level)) return String(officialDigit(level));
  return Object.keys(letters).find((letter) => letters[letter] === level);
}

const YEAR_DIGITS = 2;
const SEQUENCE_DIGITS = String(LAST_SEQUENCE).length;

export const yearOf = (of: Day): number => Number(of.slice(0, 4));

/**
 * The 22 characters (人社鉴发〔2019〕2号). Folding a series must never fail, so nothing is checked here;
 * {@link numberFault} is asked before a number is reserved and again before it is issued.
 */
export const seriesNumber = ({ institutionCode, year, levelCode, sequence }: Omit<NumberParts, 'level'>): string =>
  `${institutionCode}${String(year).slice(-YEAR_DIGITS)}${levelCode}${String(sequence).padStart(SEQUENCE_DIGITS, '0')}`;

export type NumberFault = CertificateNumberFault | 'INSTITUTION' | 'YEAR' | 'LEVEL_DIFFERS';
/** What makes a text no number, or which part of it contradicts what it is to stand for (invariant 22). */
export function numberFault(
  number: string,
  expected: Pick<NumberParts, 'institutionCode' | 'year' | 'level'>,
  codes: NumberCodes,
): NumberFault | undefined {
  const malformed = checkCertificateNumber(number, codes);
  if (malformed) return malformed;
  const { institutionCode, issueYear, level } = readCertificateNumber(number, codes);
  if (institutionCode !== expected.institutionCode) return 'INSTITUTION';
  if (issueYear !== expected.year) return 'YEAR';
  return level === expected.level ? undefined : 'LEVEL_DIFFERS';
}
