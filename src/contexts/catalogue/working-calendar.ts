import { addDays, Day, day, weekday } from '../../kernel/day';

/** Days off and swapped workdays (调休) as one authority publishes them, year by year. */
export interface WorkingCalendar {
  readonly calendarId: string;
  readonly off: ReadonlySet<Day>;
  readonly on: ReadonlySet<Day>;
  readonly publishedYears: ReadonlySet<string>;
}

/** The file: spans are `first/last`, both inclusive. */
export interface CalendarDocument {
  readonly calendarId: string;
  readonly years: Readonly<
    Record<string, { readonly published: boolean; readonly off: readonly string[]; readonly on: readonly string[] }>
  >;
}

/** No deadline in the handbook is longer; it bounds the walk over the calendar. */
export const MAX_WORKING_DAYS = 366;
const SATURDAY = 6;

function daysOf(span: string): Day[] {
  const [first, last = first] = span.split('/').map(day);
  const days: Day[] = [];
  for (let each = first!; each <= last!; each = addDays(each, 1)) days.push(each);
  return days;
}

export function workingCalendar({ calendarId, years }: CalendarDocument): WorkingCalendar {
  const all = Object.entries(years);
  return {
    calendarId,
    off: new Set(all.flatMap(([, year]) => year.off.flatMap(daysOf))),
    on: new Set(all.flatMap(([, year]) => year.on.map(day))),
    publishedYears: new Set(all.filter(([, year]) => year.published).map(([number]) => number)),
  };
}

/** A swapped weekend day is on, a holiday is off, and every other day follows the week. */
export const isWorkingDay = (of: Day, calendar: WorkingCalendar): boolean =>
  calendar.on.has(of) || (!calendar.off.has(of) && weekday(of) < SATURDAY);

/** Whether that year's notice is out. Until then only weekends count, and a day computed in the year may still move. */
export const isPublishedYear = (of: Day, calendar: WorkingCalendar): boolean => calendar.publishedYears.has(of.slice(0, 4));

/**
 * The end of the n-th working day after `from`, which itself is day 0.
 * @throws RangeError outside 1 to {@link MAX_WORKING_DAYS}
 */
export function addWorkingDays(from: Day, workingDays: number, calendar: WorkingCalendar): Day {
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > MAX_WORKING_DAYS) {
    throw new RangeError(`${workingDays} is no number of working days between 1 and ${MAX_WORKING_DAYS}`);
  }
  let [at, left] = [from, workingDays];
  while (left > 0) {
    at = addDays(at, 1);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}

/** How many working days come after `from`, up to and with `last`; none where that is over. */
export function workingDaysLeft(from: Day, last: Day, calendar: WorkingCalendar): number {
  let left = 0;
  for (let each = addDays(from, 1); each <= last; each = addDays(each, 1)) if (isWorkingDay(each, calendar)) left += 1;
  return left;
}

/**
 * The last day of a public notice. Publication day is day 0 unless the policy counts it; the notice closes at the end
 * of the day answered here, and what waits for it is possible from the next calendar day.
 */
export const noticeEndsOn = (publishedOn: Day, workingDays: number, calendar: WorkingCalendar, countPublicationDay = false): Day =>
  addWorkingDays(countPublicationDay ? addDays(publishedOn, -1) : publishedOn, workingDays, calendar);
