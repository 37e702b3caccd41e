/** A civil day, `2023-05-20`: such days compare as text. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const SATURDAY = 6;
const DAYS_PER_WEEK = 7;

const at = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => dayAt(at(day) + days * MS_PER_DAY);
export const daysBetween = (from: Day, to: Day): number => (at(to) - at(from)) / MS_PER_DAY;

/** The same day of another year; 29 February becomes the 28th, as in the ledger. */
export function addYears(day: Day, years: number): Day {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return dayAt(at(moved)).slice(5) === moved.slice(5) ? moved : `${moved.slice(0, 4)}-02-28`;
}

export function thirdSaturday(year: number, month: string): Day {
  const first = `${year}-${month}-01`;
  const toSaturday = (SATURDAY - new Date(at(first)).getUTCDay() + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return addDays(first, toSaturday + 2 * DAYS_PER_WEEK);
}

/** Of a month, `2024-02`. */
export const lastDayOf = (month: string): Day => dayAt(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));
