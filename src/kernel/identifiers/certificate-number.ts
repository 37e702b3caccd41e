import { CERTIFIED_LEVELS, CertifiedLevel, Level, officialDigit } from '../level';
import { isProvince } from './province';

/** In the order in which they are asked (人社鉴发〔2019〕2号, handbook 9.2). */
export const CERTIFICATE_NUMBER_FAULTS = ['FORMAT', 'PROVINCE', 'SEQUENCE', 'LEVEL'] as const;
export type CertificateNumberFault = (typeof CERTIFICATE_NUMBER_FAULTS)[number];

/** Letters at position 16 that a province assigned, such as one for 特级技师; empty until an authority publishes them. */
export type LevelCodeMap = Readonly<Record<string, Level>>;

/** What an authority adds to the national codes, as its policy pack says it (handbook 9.2). */
export interface NumberCodes {
  readonly levelCodeMap: LevelCodeMap;
  /** Letters at position 1 beside `Y` and `S`. */
  readonly extraCategories: readonly string[];
  /** Digits at positions 6 and 7 beside the provinces of GB/T 2260, such as those of the XPCC (新疆生产建设兵团). */
  readonly extraProvinces: readonly string[];
}
/** Where no authority adds anything. */
export const NATIONAL_CODES: NumberCodes = { levelCodeMap: {}, extraCategories: [], extraProvinces: [] };

/** What the first letter says of the institution; what kind stands behind a letter that an authority added, it alone knows. */
export type InstitutionKind = 'EMPLOYER' | 'SOCIAL' | 'OTHER';

export interface CertificateNumberContent {
  readonly kind: InstitutionKind;
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

const INSTITUTION_CODE = /^[A-Z]\d{12}$/;
const AFTER_INSTITUTION = /^\d{2}[1-5A-Z]\d{6}$/;
const INSTITUTION_CODE_LENGTH = 13;
const NATIONAL_KINDS: ReadonlyMap<string, InstitutionKind> = new Map([
  ['Y', 'EMPLOYER'],
  ['S', 'SOCIAL'],
]);
const CENTURY = 2_000;
export const FIRST_SEQUENCE = 1;
/** Six digits; the next request after it is refused as exhausted. */
export const LAST_SEQUENCE = 999_999;
const LEVEL_OF_DIGIT = new Map<string, CertifiedLevel>(CERTIFIED_LEVELS.map((level) => [String(officialDigit(level)), level]));

const levelAt = (character: string, letters: LevelCodeMap): Level | undefined =>
  LEVEL_OF_DIGIT.get(character) ?? (Object.hasOwn(letters, character) ? letters[character] : undefined);

export const institutionKind = (institutionCode: string): InstitutionKind => NATIONAL_KINDS.get(institutionCode.charAt(0)) ?? 'OTHER';

/** Positions 1 to 13. A letter or a province that neither the nation nor the authority knows makes no institution code. */
export function institutionCodeFault(
  code: string,
  { extraCategories, extraProvinces }: NumberCodes = NATIONAL_CODES,
): 'FORMAT' | 'PROVINCE' | undefined {
  const [category, province] = [code.charAt(0), code.slice(5, 7)];
  if (!INSTITUTION_CODE.test(code) || (!NATIONAL_KINDS.has(category) && !extraCategories.includes(category))) return 'FORMAT';
  return isProvince(province) || extraProvinces.includes(province) ? undefined : 'PROVINCE';
}

/** Compared exactly as written: no trimming, no change of case, no folding of full-width digits. */
export function checkCertificateNumber(number: string, codes: NumberCodes = NATIONAL_CODES): CertificateNumberFault | undefined {
  const institution = institutionCodeFault(number.slice(0, INSTITUTION_CODE_LENGTH), codes);
  if (institution === 'FORMAT' || !AFTER_INSTITUTION.test(number.slice(INSTITUTION_CODE_LENGTH))) return 'FORMAT';
  if (institution) return institution;
  if (Number(number.slice(16)) < FIRST_SEQUENCE) return 'SEQUENCE';
  return levelAt(number.charAt(15), codes.levelCodeMap) === undefined ? 'LEVEL' : undefined;
}

/** @throws RangeError where the number is none; ask {@link checkCertificateNumber} first. */
export function readCertificateNumber(number: string, codes: NumberCodes = NATIONAL_CODES): CertificateNumberContent {
  const level = levelAt(number.charAt(15), codes.levelCodeMap);
  const fault = checkCertificateNumber(number, codes);
  if (fault || level === undefined) throw new RangeError(`no certificate number: ${fault ?? 'LEVEL'}`);
  const organisation = number.slice(1, 5);
  return {
    kind: institutionKind(number),
    filedWithMinistry: organisation !== '0000',
    organisation,
    province: number.slice(5, 7),
    site: number.slice(7, 13),
    institutionCode: number.slice(0, INSTITUTION_CODE_LENGTH),
    issueYear: CENTURY + Number(number.slice(13, 15)),
    level,
    sequence: Number(number.slice(16)),
  };
}

/** @throws RangeError where the parts make no number; a series asks for its limits before it composes. */
export function certificateNumber(
  { institutionCode, year2, digit, sequence }: CertificateNumberParts,
  codes: NumberCodes = NATIONAL_CODES,
): string {
  const number = `${institutionCode}${String(year2).padStart(2, '0')}${digit}${String(sequence).padStart(6, '0')}`;
  const fault = checkCertificateNumber(number, codes);
  if (fault) throw new RangeError(`these parts make no certificate number: ${fault}`);
  return number;
}
