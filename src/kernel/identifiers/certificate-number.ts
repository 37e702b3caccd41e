import { CERTIFIED_LEVELS, CertifiedLevel, Level, officialDigit } from '../level';
import { isProvince } from './province';

/** In the order in which they are asked (人社鉴发〔2019〕2号, handbook 9.2). */
export const CERTIFICATE_NUMBER_FAULTS = ['FORMAT', 'PROVINCE', 'SEQUENCE', 'LEVEL'] as const;
export type CertificateNumberFault = (typeof CERTIFICATE_NUMBER_FAULTS)[number];

/** Letters at position 16 that a province assigned, such as one for 特级技师; empty until an authority publishes them. */
export type LevelCodeMap = Readonly<Record<string, Level>>;
const NO_LETTERS: LevelCodeMap = {};

export interface CertificateNumberContent {
  readonly kind: 'EMPLOYER' | 'SOCIAL';
  readonly filedWithMinistry: boolean;
  readonly organisation: string;
  readonly province: string;
  readonly site: string;
  /** Positions 1 to 13, assigned by the authority. */
  readonly institutionCode: string;
  readonly issueYear: number;
  readonly level: Level;
  readonly sequence: number;
}

export interface CertificateNumberParts {
  readonly institutionCode: string;
  /** Last two digits of the year of issue, Asia/Shanghai. */
  readonly year2: number;
  /** Position 16: `5` to `1`, or a letter of the {@link LevelCodeMap}. */
  readonly digit: number | string;
  readonly sequence: number;
}

const PATTERN = /^[YS]\d{12}\d{2}[1-5A-Z]\d{6}$/;
const CENTURY = 2_000;
export const FIRST_SEQUENCE = 1;
/** Six digits; the next request after it is refused as exhausted. */
export const LAST_SEQUENCE = 999_999;
const LEVEL_OF_DIGIT = new Map<string, CertifiedLevel>(CERTIFIED_LEVELS.map((level) => [String(officialDigit(level)), level]));

const levelAt = (character: string, letters: LevelCodeMap): Level | undefined =>
  LEVEL_OF_DIGIT.get(character) ?? (Object.hasOwn(letters, character) ? letters[character] : undefined);

/** Compared exactly as written: no trimming, no change of case, no folding of full-width digits. */
export function checkCertificateNumber(number: string, letters: LevelCodeMap = NO_LETTERS): CertificateNumberFault | undefined {
  if (!PATTERN.test(number)) return 'FORMAT';
  if (!isProvince(number.slice(5, 7))) return 'PROVINCE';
  if (Number(number.slice(16)) < FIRST_SEQUENCE) return 'SEQUENCE';
  return levelAt(number.charAt(15), letters) === undefined ? 'LEVEL' : undefined;
}

/** @throws RangeError where the number is none; ask {@link checkCertificateNumber} first. */
export function readCertificateNumber(number: string, letters: LevelCodeMap = NO_LETTERS): CertificateNumberContent {
  const level = levelAt(number.charAt(15), letters);
  const fault = checkCertificateNumber(number, letters);
  if (fault || level === undefined) throw new RangeError(`no certificate number: ${fault ?? 'LEVEL'}`);
  const organisation = number.slice(1, 5);
  return {
    kind: number.startsWith('Y') ? 'EMPLOYER' : 'SOCIAL',
    filedWithMinistry: organisation !== '0000',
    organisation,
    province: number.slice(5, 7),
    site: number.slice(7, 13),
    institutionCode: number.slice(0, 13),
    issueYear: CENTURY + Number(number.slice(13, 15)),
    level,
    sequence: Number(number.slice(16)),
  };
}

/** @throws RangeError where the parts make no number; a series asks for its limits before it composes. */
export function certificateNumber({ institutionCode, year2, digit, sequence }: CertificateNumberParts, letters: LevelCodeMap = NO_LETTERS): string {
  const number = `${institutionCode}${String(year2).padStart(2, '0')}${digit}${String(sequence).padStart(6, '0')}`;
  const fault = checkCertificateNumber(number, letters);
  if (fault) throw new RangeError(`these parts make no certificate number: ${fault}`);
  return number;
}
