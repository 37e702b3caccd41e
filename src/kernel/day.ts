/**
 * Civil days in Asia/Shanghai, as text `YYYY-MM-DD`. Text order is calendar order, so `<` and `<=` compare days.
 *
 * No `Date` here: it drags a local time zone along. The arithmetic is the proleptic Gregorian day count
 * (H. Hinnant, "chrono-compatible low-level date algorithms"), exact for every year from 1 to 9999.
 */
declare const dayBrand: unique symbol;
declare const monthBrand: unique symbol;
export type Day = string & { readonly [dayBrand]: true };
/** A calendar month, `YYYY-MM`, from its first to its last day. */
export type Month = string & { readonly [monthBrand]: true };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAYS_PER_ERA = 146_097;
const EPOCH_OFFSET_DAYS = 719_468;
const LEAP_DAY = '-02-29';
const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export function daysInMonth(month: Month): number {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  if (number === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}

export const isMonth = (text: string): text is Month => MONTH.test(text);

export function isDay(text: string): text is Day {
  const parts = DAY.exec(text);
  if (!parts || !isMonth(text.slice(0, 7))) return false;
  const date = Number(parts[3]);
  return date >= 1 && date <= daysInMonth(text.slice(0, 7) as Month);
}

/** @throws RangeError where the text is no real day; for input, ask {@link isDay} first. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`${text} is no calendar day`);
  return text;
}

/** @throws RangeError where the text is no month. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`${text} is no calendar month`);
  return text;
}

/** Days since 1970-01-01. */
export function dayNumber(of: Day): number {
  const [y, m, d] = [Number(of.slice(0, 4)), Number(of.slice(5, 7)), Number(of.slice(8))];
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_OFFSET_DAYS;
}

/** The inverse of {@link dayNumber}. */
export function dayOfNumber(number: number): Day {
  const shifted = number + EPOCH_OFFSET_DAYS;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const monthNumber = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (monthNumber <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(monthNumber, 2)}-${pad(date, 2)}` as Day;
}

export const addDays = (from: Day, days: number): Day => dayOfNumber(dayNumber(from) + days);
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);
/** Monday is 1, Sunday is 7 (ISO 8601). */
export const weekday = (of: Day): number => ((((dayNumber(of) + 3) % 7) + 7) % 7) + 1;

export const monthOf = (of: Day): Month => of.slice(0, 7) as Month;
export const firstDayOf = (of: Month): Day => `${of}-01` as Day;
export const lastDayOf = (of: Month): Day => `${of}-${pad(daysInMonth(of), 2)}` as Day;

export function addMonthsToMonth(from: Month, months: number): Month {
  const total = Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1 + months;
  return `${pad(Math.floor(total / 12), 4)}-${pad((((total % 12) + 12) % 12) + 1, 2)}` as Month;
}

/** The same date so many months on; where that month is shorter, its last day (29 February + 1 year = 28 February). */
export function addMonths(from: Day, months: number): Day {
  const target = addMonthsToMonth(monthOf(from), months);
  return `${target}-${pad(Math.min(Number(from.slice(8)), daysInMonth(target)), 2)}` as Day;
}

/** Most days are in every year: those are not counted by months, for each line of a standard asks for a birthday. */
export const addYears = (from: Day, years: number): Day =>
  from.endsWith(LEAP_DAY) ? addMonths(from, years * 12) : (`${pad(Number(from.slice(0, 4)) + years, 4)}${from.slice(4)}` as Day);
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
export const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** As papers and people write it: `2026年12月1日`. */
export const chineseDay = (of: Day): string => `${Number(of.slice(0, 4))}年${Number(of.slice(5, 7))}月${Number(of.slice(8, 10))}日`;
