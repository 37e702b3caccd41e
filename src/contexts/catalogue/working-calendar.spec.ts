import fc from 'fast-check';
import { addDays, day } from '../../kernel/day';
import { calendarByRef, calendarEvidence, calendarNamed, shelveCalendarYears } from './calendar.shelf';
import { addWorkingDays, isPublishedYear, isWorkingDay, MAX_WORKING_DAYS, noticeEndsOn, workingDaysLeft } from './working-calendar';

const calendar = calendarNamed('CN-STATE-COUNCIL')!;

describe('working days of the State Council', () => {
  it('invariant 6: the example of the handbook: over the holidays of 2025, with a swapped Sunday', () => {
    expect(noticeEndsOn(day('2025-09-26'), 5, calendar)).toBe('2025-10-10');
    expect(noticeEndsOn(day('2025-09-26'), 1, calendar)).toBe('2025-09-28');
  });

  it('publication day is day 0 unless the policy counts it', () => {
    expect(noticeEndsOn(day('2026-03-02'), 5, calendar)).toBe('2026-03-09');
    expect(noticeEndsOn(day('2026-03-02'), 5, calendar, true)).toBe('2026-03-06');
    expect(noticeEndsOn(day('2026-03-01'), 5, calendar, true)).toBe('2026-03-06');
  });

  it.each([
    ['2022-01-29', true],
    ['2022-01-31', false],
    ['2022-10-08', true],
    ['2022-12-31', false],
    ['2023-01-02', false],
    ['2023-01-28', true],
    ['2023-06-25', true],
    ['2023-09-29', false],
    ['2023-10-09', true],
    ['2024-02-09', true],
    ['2024-02-18', true],
    ['2024-09-14', true],
    ['2024-10-12', true],
    ['2024-10-13', false],
    ['2025-01-26', true],
    ['2025-10-08', false],
    ['2025-10-09', true],
    ['2025-10-11', true],
    ['2025-10-12', false],
    ['2026-01-04', true],
    ['2026-02-23', false],
    ['2026-02-24', true],
    ['2026-02-28', true],
    ['2026-09-20', true],
    ['2026-10-07', false],
    ['2027-10-01', true],
    ['2027-10-02', false],
  ])('%s is a working day: %s', (on, working) => expect(isWorkingDay(day(on), calendar)).toBe(working));

  it('says which years are published', () => {
    expect(isPublishedYear(day('2026-12-31'), calendar)).toBe(true);
    expect(isPublishedYear(day('2027-01-01'), calendar)).toBe(false);
    expect(isPublishedYear(day('2031-01-01'), calendar)).toBe(false);
  });

  it('is found by the name that packs use', () => {
    expect(calendarNamed('CN-STATE-COUNCIL')).toEqual(calendar);
    expect(calendarNamed('OTHER')).toBeUndefined();
  });

  it('refuses a number of days outside its limit', () => {
    for (const days of [0, -1, 1.5, MAX_WORKING_DAYS + 1])
      expect(() => addWorkingDays(day('2026-01-01'), days, calendar)).toThrow(RangeError);
  });

  it('ends on a working day with exactly that many of them behind it', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_800 }), fc.integer({ min: 1, max: 20 }), (offset, days) => {
        const from = addDays(day('2022-01-01'), offset);
        const end = addWorkingDays(from, days, calendar);
        let counted = 0;
        for (let each = addDays(from, 1); each <= end; each = addDays(each, 1)) counted += isWorkingDay(each, calendar) ? 1 : 0;
        expect([counted, workingDaysLeft(from, end, calendar), workingDaysLeft(end, from, calendar), isWorkingDay(end, calendar)]).toEqual([
          days,
          days,
          0,
          true,
        ]);
      }),
    ));
});

describe('a year that is published later', () => {
  const YEAR_2027 = { year: '2027', off: [{ firstOn: day('2026-12-31'), lastOn: day('2027-01-03') }], on: [day('2027-01-09')] };
  afterAll(() => shelveCalendarYears({ calendarId: 'CN-STATE-COUNCIL', years: [] }));

  it('moves days that are computed from then on, and none of those that a decision named before', () => {
    const before = calendarEvidence('CN-STATE-COUNCIL');
    expect([before.source, before.value?.publishedYears.has('2027')]).toEqual([{ document: 'CN-STATE-COUNCIL@2026' }, false]);
    shelveCalendarYears({ calendarId: 'CN-STATE-COUNCIL', years: [YEAR_2027] });
    const after = calendarEvidence('CN-STATE-COUNCIL');
    expect([after.source, after.value?.publishedYears.has('2027')]).toEqual([{ document: 'CN-STATE-COUNCIL@2027' }, true]);
    const ends = [before.value!, after.value!, calendarByRef('CN-STATE-COUNCIL@2026')!, calendarByRef('CN-STATE-COUNCIL@2027')!].map(
      (each) => noticeEndsOn(day('2026-12-30'), 5, each),
    );
    expect(ends).toEqual(['2027-01-06', '2027-01-08', '2027-01-06', '2027-01-08']);
  });
  it('is of a calendar that is known', () => {
    expect(calendarEvidence('OTHER')).toEqual({ value: null, source: { document: 'none:OTHER' } });
    for (const ref of ['CN-STATE-COUNCIL@2031', 'OTHER@2026', 'CN-STATE-COUNCIL']) expect(calendarByRef(ref)).toBeUndefined();
  });
});
