import type { Day } from './day';

/** From this day on, unless a later turn says otherwise. */
export interface Turn {
  readonly from: Day;
  readonly state: string;
}
/** What a thing went through, in the order in which the ledger learned of it. */
export type Course = readonly Turn[];

/** What everything is before the first day of its course. */
export const NOT_YET = 'NOT_YET';

/** Of all turns that reach the day the one recorded last says what the thing was: a later act is about everything that was said before. */
export const stateOn = (course: Course, on: Day): string => course.findLast(({ from }) => from <= on)?.state ?? NOT_YET;

/** The course with one more turn; none where nothing turns. */
export function turned(course: Course, state: string, from: Day): Course {
  const last = course.at(-1);
  return last?.state === state && last.from <= from ? course : [...course, { from, state }];
}
