import type { Day } from '../../kernel/day';
import { checkCertificateNumber, LAST_SEQUENCE, readCertificateNumber } from '../../kernel/identifiers/certificate-number';
import { type CertifiedLevel, officialDigit } from '../../kernel/level';

/** What a number of a series stands for. */
export interface NumberParts {
  readonly institutionCode: string;
  /** The year of issue in Asia/Shanghai; the number carries its last two digits. */
  readonly year: number;
  readonly level: CertifiedLevel;
  readonly sequence: number;
}

const YEAR_DIGITS = 2;
const SEQUENCE_DIGITS = String(LAST_SEQUENCE).length;

export const yearOf = (of: Day): number => Number(of.slice(0, 4));

/**
 * The 22 characters (人社鉴发〔2019〕2号). Folding a series must never fail, so nothing is checked here;
 * {@link numberFault} is asked before a number is reserved and again before it is issued.
 */
export const seriesNumber = ({ institutionCode, year, level, sequence }: NumberParts): string =>
  `${institutionCode}${String(year).slice(-YEAR_DIGITS)}${officialDigit(level)}${String(sequence).padStart(SEQUENCE_DIGITS, '0')}`;

/** What makes a text no number, or which part of it contradicts what it is to stand for (invariant 22). */
export function numberFault(number: string, expected: Omit<NumberParts, 'sequence'>): string | undefined {
  const malformed = checkCertificateNumber(number);
  if (malformed) return malformed;
  const { institutionCode, issueYear, level } = readCertificateNumber(number);
  if (institutionCode !== expected.institutionCode) return 'INSTITUTION';
  if (issueYear !== expected.year) return 'YEAR';
  return level === expected.level ? undefined : 'LEVEL_DIFFERS';
}
