import { examDayOf } from './awards';
import { addYears, daysBetween } from './days';
import { LINES } from './facts';
import { TENTH, WHOLE, YEARS } from './measures';
import { cityPlan } from './plan';
import { isInRoster } from './roster';
import { Case, roundsOf } from './rounds';
import { tally } from './tallies';

const PASS = 600;
const rounds = roundsOf(cityPlan(WHOLE));
const casesOf = (year: number): readonly Case[] => rounds.filter((round) => round.year === year).flatMap(({ cases }) => cases);
const sat = (cases: readonly Case[]): readonly Case[] =>
  cases.filter(({ path, fate }) => (path === 'EXAM' || path === 'EXCEPTIONAL') && fate !== 'ABSENT' && fate !== 'NOT_ELIGIBLE');
const [SAME_MARKS_AT_MOST, PASS_MARK_PER_BATCH_AT_MOST, BATCH_AT_MOST] = [7, 9, 199];

it('has six batches of every enterprise of 2023 that stays, one of a new one, one of the annulled', () => {
  const batches = tally(rounds, ({ enterprise }) => enterprise.code);
  expect([batches.get('E01'), batches.get('E18'), batches.get('E19'), batches.get('E64'), batches.get('E71'), batches.has('E70')]).toEqual([
    6,
    4,
    2,
    1,
    1,
    false,
  ]);
  expect(rounds.length).toBe(2 * (51 + 58 + 63) + 6 + 1);
});

it.each(YEARS)('marks of %i: passes at 60.0 in every part, near misses, and everybody else on the right side', (year) => {
  const cases = sat(casesOf(year));
  expect(cases.filter(({ marks }) => marks.every((mark) => mark === PASS)).length).toBe(25);
  const near = cases.filter(({ marks }) => marks.includes(PASS - 1));
  expect([near.length, near.every(({ marks }) => marks.filter((mark) => mark < PASS).length === 1)]).toEqual([40, true]);
  for (const { fate, marks } of cases) expect(marks.some((mark) => mark < PASS)).toBe(fate !== 'PASSED');
});

it('has no batch in which marks are alike, cluster at the pass mark, or are too many for a minute', () => {
  for (const { cases } of rounds) {
    const own = sat(cases);
    const vectors = [...tally(own, ({ marks }) => marks.join()).values()];
    const atPassMark = own.flatMap(({ marks }) => marks.map((mark, part) => (mark === PASS ? part : -1))).filter((part) => part >= 0);
    expect(Math.max(...vectors)).toBeLessThanOrEqual(SAME_MARKS_AT_MOST);
    expect(Math.max(0, ...tally(atPassMark, String).values())).toBeLessThanOrEqual(PASS_MARK_PER_BATCH_AT_MOST);
    expect(cases.length).toBeLessThanOrEqual(BATCH_AT_MOST);
  }
});

describe('what people bring along', () => {
  const each = rounds.flatMap((round) => round.cases.map((one) => ({ ...one, exam: examDayOf(round.year, round.round) })));
  it('is told with the first award, or with the application', () =>
    expect(each.filter(({ facts }) => facts !== null).length).toBe(15_488 - 18));
  it('is one day short for whoever is not eligible', () => {
    for (const { level, facts, exam } of each.filter(({ fate }) => fate === 'NOT_ELIGIBLE')) {
      const since = facts!.title?.grantedOn ?? facts!.workedFrom;
      expect([level, daysBetween(addYears(exam, -LINES[level].years), since)]).toEqual([level, level === 'JUNIOR' ? 0 : 1]);
    }
  });
  it('is ten years of the second occupation, elsewhere, for 三级 in two occupations', () => {
    const second = each.filter(({ elsewhere }) => elsewhere !== null);
    expect(second.every(({ elsewhere, exam, path }) => elsewhere!.fromOn === addYears(exam, path === 'EXCEPTIONAL' ? -9 : -10))).toBe(true);
    expect(second.length).toBeGreaterThan(380);
  });
});

it('registers everybody by the way that is theirs', () => {
  const others = tally(
    rounds.flatMap(({ cases }) => cases).filter((one) => !isInRoster(one)),
    ({ path, fate }) => (fate === 'PASSED' ? path : fate),
  );
  expect(Object.fromEntries(others)).toEqual({ DIRECT: 155, EXCEPTIONAL: 30, COMPETITION: 15, NOT_ELIGIBLE: 350 });
});

it('a tenth has a committee of five beside every case that is put before one', () => {
  for (const { cases } of roundsOf(cityPlan(TENTH)).filter((round) =>
    round.cases.some(({ path }) => path === 'DIRECT' || path === 'COMPETITION'),
  ))
    expect(cases.filter(isInRoster).length).toBeGreaterThan(5);
});
