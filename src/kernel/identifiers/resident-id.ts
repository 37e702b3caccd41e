import { addYears, Day, day, isDay } from '../day';
import { isResidentRegion } from './province';

/** In the order in which they are asked; the first that fails is the answer (GB 11643-1999, handbook 16.1). */
export const RESIDENT_ID_FAULTS = ['FORMAT', 'REGION', 'BIRTHDATE', 'SEQUENCE', 'CHECKSUM'] as const;
export type ResidentIdFault = (typeof RESIDENT_ID_FAULTS)[number];
export type Sex = 'M' | 'F';

/** What a right number says about its holder. */
export interface ResidentIdContent {
  /** Six digits as they were when the number was given; the code may have been withdrawn since. */
  readonly region: string;
  readonly bornOn: Day;
  readonly sex: Sex;
}

const PATTERN = /^\d{17}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';
const EARLIEST_BIRTH = day('1800-01-01');
const NO_SEQUENCE = '000';

/** The strict validator trims and upper-cases, nothing more: other cleaning is the importer's, which says so. */
export const normaliseResidentId = (text: string): string => text.trim().toUpperCase();

export const residentIdSum = (first17: string): number => WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(first17[index]), 0);
export const residentIdCheck = (first17: string): string => CHECK_CHARACTERS.charAt(residentIdSum(first17) % CHECK_CHARACTERS.length);

const birthText = (id: string): string => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
const isBirthDay = (text: string, today: Day): boolean => isDay(text) && text >= EARLIEST_BIRTH && text <= today;

/** `today` is asked for, since nobody is born in the future and the kernel has no clock. */
export function checkResidentId(text: string, today: Day): ResidentIdFault | undefined {
  const id = normaliseResidentId(text);
  if (!PATTERN.test(id)) return 'FORMAT';
  if (!isResidentRegion(id.slice(0, 2))) return 'REGION';
  if (!isBirthDay(birthText(id), today)) return 'BIRTHDATE';
  if (id.slice(14, 17) === NO_SEQUENCE) return 'SEQUENCE';
  return residentIdCheck(id) === id.charAt(17) ? undefined : 'CHECKSUM';
}

/** @throws RangeError where the number holds no birth date; ask {@link checkResidentId} first. */
export function readResidentId(text: string): ResidentIdContent {
  const id = normaliseResidentId(text);
  return { region: id.slice(0, 6), bornOn: day(birthText(id)), sex: Number(id.charAt(16)) % 2 === 1 ? 'M' : 'F' };
}

/** Whole years; a birthday counts on the day itself, that of 29 February on 28 February where there is no 29th. */
export function ageInYears(bornOn: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return addYears(bornOn, years) <= on ? years : years - 1;
}
