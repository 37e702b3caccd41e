/** In the order in which they are asked (GB 32100-2015, handbook 16.2). */
export const CREDIT_CODE_FAULTS = ['FORMAT', 'CHECKSUM'] as const;
export type CreditCodeFault = (typeof CREDIT_CODE_FAULTS)[number];

/** 31 characters: no I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const PATTERN = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
/** 3 to the power of the place, modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const ORGANISATION_MODULUS = 11;

export const normaliseCreditCode = (text: string): string => text.trim().toUpperCase();

export const creditCodeSum = (first17: string): number =>
  WEIGHTS.reduce((sum, weight, index) => sum + weight * ALPHABET.indexOf(first17.charAt(index)), 0);

/** The outer remainder matters: a sum divisible by 31 asks for 0, not for a character that does not exist. */
export const creditCodeCheck = (first17: string): string =>
  ALPHABET.charAt((ALPHABET.length - (creditCodeSum(first17) % ALPHABET.length)) % ALPHABET.length);

export function checkCreditCode(text: string): CreditCodeFault | undefined {
  const code = normaliseCreditCode(text);
  if (!PATTERN.test(code)) return 'FORMAT';
  return creditCodeCheck(code) === code.charAt(17) ? undefined : 'CHECKSUM';
}

/** GB 11714: letters count 10 to 35, 10 is written X. */
function organisationCheck(first8: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, index) => total + weight * Number.parseInt(first8.charAt(index), 36), 0);
  const check = (ORGANISATION_MODULUS - (sum % ORGANISATION_MODULUS)) % ORGANISATION_MODULUS;
  return check === 10 ? 'X' : String(check);
}

/**
 * The check digit that the organisation code inside a right credit code asks for, where it holds another one.
 * Such codes were issued, so this is a warning and never a refusal.
 */
export function organisationCheckExpected(text: string): string | undefined {
  const organisation = normaliseCreditCode(text).slice(8, 17);
  const expected = organisationCheck(organisation.slice(0, 8));
  return expected === organisation.charAt(8) ? undefined : expected;
}
