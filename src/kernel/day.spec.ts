import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  addMonthsToMonth,
  addYears,
  day,
  dayNumber,
  dayOfNumber,
  daysBetween,
  daysInMonth,
  isDay,
  lastDayOf,
  month,
  weekday,
} from './day';

const dayNumbers = fc.integer({ min: -700_000, max: 2_900_000 });

it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => expect(isDay(text)).toBe(true));
it.each(['2023-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '20260101', ''])(
  '%s is none',
  (text) => expect(isDay(text)).toBe(false),
);
it('refuses what is no day', () => expect(() => day('2026-02-30')).toThrow(RangeError));
it('counts from 1970', () =>
  expect([dayNumber(day('1970-01-01')), dayNumber(day('1969-12-31')), dayNumber(day('2000-03-01'))]).toEqual([0, -1, 11_017]));
it('agrees with the platform for every day number', () =>
  fc.assert(
    fc.property(dayNumbers, (number) => expect(dayOfNumber(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))),
  ));
it('is its own inverse', () => fc.assert(fc.property(dayNumbers, (number) => expect(dayNumber(dayOfNumber(number))).toBe(number))));
it('knows the weekday', () =>
  expect(['2026-12-05', '2026-12-06', '2026-12-07', '1969-12-28'].map((text) => weekday(day(text)))).toEqual([6, 7, 1, 7]));
it('ends a February as the year has it', () =>
  expect(['2024-02', '2026-02', '2000-02', '1900-02'].map((text) => daysInMonth(month(text)))).toEqual([29, 28, 29, 28]));
it('clips to the last day of a shorter month', () => expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28'));
it('turns 29 February into the 28th where there is no 29th', () =>
  expect([addYears(day('2024-02-29'), 1), addYears(day('2024-02-29'), 4)]).toEqual(['2025-02-28', '2028-02-29']));
it('goes back over a year', () =>
  expect([addMonthsToMonth(month('2026-01'), -1), addMonthsToMonth(month('2026-12'), 1)]).toEqual(['2025-12', '2027-01']));
it('counts days between', () =>
  expect([daysBetween(day('2026-02-28'), day('2026-03-01')), addDays(day('2026-03-01'), -1), lastDayOf(month('2026-02'))]).toEqual([
    1,
    '2026-02-28',
    '2026-02-28',
  ]));
