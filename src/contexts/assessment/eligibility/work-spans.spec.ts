import fc from 'fast-check';
import { addDays, addMonths, Day, day, dayNumber } from '../../../kernel/day';
import { clip, merge, shortOf, Span, total } from './work-spans';

const CARRY = 30;
const span = (fromOn: string, untilOn: string): Span => ({ fromOn: day(fromOn), untilOn: day(untilOn) });
const spans = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 0, max: 900 })).map(([from, length]): Span => {
    const fromOn = addDays(day('2010-01-01'), from);
    return { fromOn, untilOn: addDays(fromOn, length) };
  }),
  { maxLength: 8 },
);
const daysIn = (all: readonly Span[]): Set<number> => {
  const days = new Set<number>();
  for (const { fromOn, untilOn } of all) for (let each = dayNumber(fromOn); each < dayNumber(untilOn); each += 1) days.add(each);
  return days;
};

describe('merging spans', () => {
  it('joins overlapping and touching ones, keeps a gap of one day', () => {
    expect(merge([span('2020-01-01', '2020-02-01'), span('2020-02-01', '2020-03-01')])).toEqual([span('2020-01-01', '2020-03-01')]);
    expect(merge([span('2020-01-01', '2020-06-01'), span('2020-02-01', '2020-03-01')])).toEqual([span('2020-01-01', '2020-06-01')]);
    expect(merge([span('2020-01-01', '2020-02-01'), span('2020-02-02', '2020-03-01')])).toHaveLength(2);
  });

  it('does not depend on the order', () =>
    fc.assert(
      fc.property(spans, fc.infiniteStream(fc.nat()), (all, keys) => {
        const shuffled = all
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(merge(shuffled)).toEqual(merge(all));
      }),
    ));

  it('is idempotent', () => fc.assert(fc.property(spans, (all) => expect(merge(merge(all))).toEqual(merge(all)))));

  it('keeps every day, once', () =>
    fc.assert(
      fc.property(spans, (all) => {
        const merged = merge(all);
        expect(daysIn(merged)).toEqual(daysIn(all));
        expect(merged.reduce((sum, { fromOn, untilOn }) => sum + dayNumber(untilOn) - dayNumber(fromOn), 0)).toBe(daysIn(all).size);
      }),
    ));

  it('a job beside another never adds to the count', () =>
    fc.assert(fc.property(spans, (all) => expect(total([...all, ...all], CARRY)).toEqual(total(all, CARRY)))));
});

describe('counting months', () => {
  it.each([
    ['2021-03-01', '2026-03-01', 60, 0],
    ['2021-03-01', '2026-02-28', 59, 27],
    ['2020-02-29', '2021-02-28', 12, 0],
    ['2020-02-29', '2021-02-27', 11, 29],
    ['2021-01-31', '2021-02-28', 1, 0],
    ['2021-05-10', '2021-05-10', 0, 0],
  ])('one span from %s to before %s is %i months and %i days', (from, until, months, days) =>
    expect(total([span(from, until)], CARRY)).toEqual({ months, days }),
  );

  it('remainders make a month only where two spans have one', () => {
    expect(total([span('2020-01-01', '2020-01-31')], CARRY)).toEqual({ months: 0, days: 30 });
    expect(total([span('2020-01-01', '2020-01-16'), span('2020-03-01', '2020-03-16')], CARRY)).toEqual({ months: 1, days: 0 });
    expect(total([span('2020-01-01', '2020-01-16'), span('2020-03-01', '2020-03-15')], CARRY)).toEqual({ months: 0, days: 29 });
    expect(total([span('2020-01-01', '2020-01-31'), span('2020-03-01', '2020-04-01')], CARRY)).toEqual({ months: 1, days: 30 });
  });

  it('clips to the certificate before it merges', () =>
    expect(clip([span('2020-01-01', '2021-01-01'), span('2018-01-01', '2019-01-01')], day('2020-06-01'), day('2020-12-01'))).toEqual([
      span('2020-06-01', '2020-12-01'),
    ]));
});

describe('what is missing', () => {
  it.each([
    ['2021-03-01', '2026-03-01', undefined],
    ['2021-03-01', '2026-02-28', { months: 0, days: 1, totalDays: 1, reachedOn: '2026-03-01' }],
    ['2021-03-01', '2026-01-15', { months: 1, days: 14, totalDays: 45, reachedOn: '2026-03-01' }],
    ['2021-03-01', '2025-03-01', { months: 12, days: 0, totalDays: 365, reachedOn: '2026-03-01' }],
  ])('for five years, work since %s judged on %s', (from, asOf, missing) =>
    expect(shortOf([span(from, asOf)], 60, day(asOf), CARRY)).toEqual(missing),
  );

  it('without any work it is the whole time', () =>
    expect(shortOf([], 120, day('2026-03-01'), CARRY)).toMatchObject({ months: 120, days: 0, reachedOn: '2036-03-01' }));

  it('is exactly what must be added: with it the count is reached, a day earlier not', () =>
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 240 }), (all, months) => {
        const asOf = addMonths(day('2010-01-01'), 170);
        const known = clip(all, day('2010-01-01'), asOf);
        const short = shortOf(known, months, asOf, CARRY);
        const count = (until: Day): number => total([...known, { fromOn: asOf, untilOn: until }], CARRY).months;
        if (!short) return expect(count(asOf)).toBeGreaterThanOrEqual(months);
        expect(count(short.reachedOn)).toBeGreaterThanOrEqual(months);
        expect(count(addDays(short.reachedOn, -1))).toBeLessThan(months);
        return expect(addDays(asOf, short.totalDays)).toBe(short.reachedOn);
      }),
      { numRuns: 500 },
    ));
});
