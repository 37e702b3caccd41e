import { Day, day, dayNumber, dayOfNumber } from '../../kernel/day';

/** Number formats that are dates without being spelt out (ECMA-376 part 1, 18.8.30, with the East Asian ones). */
const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

/** What stands in quotes, brackets or behind a backslash is literal and says nothing about the kind of value. */
const codeOnly = (format: string): string => format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';')[0] ?? '';

/** A format with years or days shows a date; one with hours alone shows a time, which no column of ours asks for. */
export const isDateFormat = (formatId: number, format: string | undefined): boolean =>
  format === undefined
    ? BUILT_IN_DATES.some(([from, to]) => formatId >= from && formatId <= to)
    : /[yd]/i.test(codeOnly(format)) && !/general/i.test(format);

const DAY_BEFORE_1900 = dayNumber(day('1899-12-31'));
const FIRST_OF_1904 = dayNumber(day('1904-01-01'));
/** Serial 60 is 29 February 1900, a day that never was; Lotus 1-2-3 had it, and Excel keeps it. */
const LEAP_DAY_THAT_NEVER_WAS = 60;
/** 31 December 9999, where Excel ends. */
const LAST_SERIAL = 2_958_465;

/** The day that a date cell shows; undefined where its number shows none. */
export function dayOfSerial(serial: number, since1904: boolean): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 0) || whole > LAST_SERIAL) return undefined;
  if (since1904) return dayOfNumber(FIRST_OF_1904 + whole);
  if (whole === 0 || whole === LEAP_DAY_THAT_NEVER_WAS) return undefined;
  return dayOfNumber(DAY_BEFORE_1900 + whole - (whole > LEAP_DAY_THAT_NEVER_WAS ? 1 : 0));
}
