import { PUBLISHED_FIGURES } from '../../test/support/published-figures';
import { numberOf } from './awards';
import { cityFigures } from './figures';
import { TENTH, WHOLE } from './measures';
import { cityPlan } from './plan';
import { tally } from './tallies';

const whole = cityPlan(WHOLE);
const tenth = cityPlan(TENTH);
const per = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> =>
  Object.fromEntries(tally(items, keyOf));

describe('the whole city', () => {
  it('has every figure that was published', () => expect(JSON.parse(JSON.stringify(cityFigures(whole)))).toEqual(PUBLISHED_FIGURES));
  it('issues on seven days', () =>
    expect(per(whole.awards, ({ year, round }) => `${year} ${round}`)).toEqual({
      '2023 A': 2_360,
      '2023 B': 2_360,
      '2024 A': 2_560,
      '2024 B': 2_560,
      '2025 A': 1_970,
      '2025 B': 1_970,
      '2025 C': 120,
    }));
  it('deals paths by year', () =>
    expect(
      per(
        whole.awards.filter(({ path }) => path !== 'EXAM'),
        ({ year, path }) => `${year} ${path}`,
      ),
    ).toEqual({
      '2023 DIRECT': 40,
      '2023 EXCEPTIONAL': 8,
      '2023 COMPETITION': 4,
      '2024 DIRECT': 60,
      '2024 EXCEPTIONAL': 12,
      '2024 COMPETITION': 6,
      '2025 DIRECT': 55,
      '2025 EXCEPTIONAL': 10,
      '2025 COMPETITION': 5,
    }));
  it('numbers densely, 872 series and two that were annulled', () => {
    const senior = whole.awards
      .filter(({ enterprise, year, level }) => enterprise.n === 1 && year === 2023 && level === 'SENIOR')
      .map(numberOf);
    expect([senior[0], senior.at(-1)]).toEqual(['Y000032080001233000001', 'Y000032080001233000175']);
    expect(new Set(whole.awards.map((award) => numberOf(award).slice(0, 16))).size).toBe(872);
    expect(new Set(whole.annulled.map(({ awards: [award] }) => numberOf(award!).slice(0, 16))).size).toBe(2);
    expect(new Set(whole.awards.map(numberOf)).size).toBe(13_900);
  });
  it('has 15,488 people with numbers that nobody holds', () => {
    const all = [...whole.people, ...whole.annulled, ...whole.unsuccessful, ...whole.appointees];
    expect(all.map(({ index }) => index)).toEqual(Array.from({ length: 15_488 }, (_, index) => index));
    expect([all[0]!.idNumber, all[12_000]!.idNumber, new Set(all.map(({ idNumber }) => idNumber)).size]).toEqual([
      '320899196601019012',
      '320899196601019020',
      15_488,
    ]);
  });
  it('has enterprises with codes that no company holds', () => {
    const codes = whole.enterprises.assessing.map(({ creditCode }) => creditCode);
    expect([codes[0], codes.at(-1), codes.length]).toEqual(['91320899MA9E000143', '91320899MA9E00698R', 69]);
  });
  it('has people by highest level, and leavers', () => {
    expect(per(whole.people, ({ highest }) => highest)).toEqual({
      JUNIOR: 840,
      INTERMEDIATE: 1_410,
      SENIOR: 8_360,
      TECHNICIAN: 1_860,
      SENIOR_TECHNICIAN: 430,
    });
    expect(
      per(
        whole.people.filter(({ leftOn }) => leftOn !== null),
        ({ highest }) => highest,
      ),
    ).toEqual({ JUNIOR: 40, INTERMEDIATE: 60, SENIOR: 300, TECHNICIAN: 40, SENIOR_TECHNICIAN: 10 });
  });
  it('has two kinds of people with two awards', () => {
    const two = whole.people.filter(({ awards }) => awards.length === 2);
    expect([two.filter(({ isInSecondOccupation }) => isInSecondOccupation).length, two.length]).toEqual([400, 1_000]);
  });
  it('has candidates who were not certified', () =>
    expect(per(whole.unsuccessful, ({ fate }) => fate)).toEqual({ FAILED: 1_538, NEAR_MISS: 120, ABSENT: 550, NOT_ELIGIBLE: 350 }));
  it('has mentors, apprentices and team leaders, nobody twice', () => {
    const { pairs, leaders } = whole.leading;
    expect([
      pairs.length,
      leaders.length,
      new Set([...pairs.flatMap(({ mentor, apprentice }) => [mentor, apprentice]), ...leaders]).size,
    ]).toEqual([180, 240, 600]);
  });
});

describe('a city of a tenth', () => {
  const figures = cityFigures(tenth);
  it('has a tenth of the awards', () =>
    expect([figures.awards, figures.headline.assessedThreeYears, figures.stock.employees]).toEqual([
      { '2023': 472, '2024': 512, '2025': 406, '2025-01..2025-10': 193, all: 1_390 },
      1_390,
      7_850,
    ]));
  it('has as many people as its measures say', () => {
    expect([figures.people.withTwoAwards, figures.people.left, tenth.leading.pairs.length, tenth.leading.leaders.length]).toEqual([
      65, 45, 18, 24,
    ]);
    expect(figures.people.distinct).toBe(1_390 - 65);
  });
  it('refuses measures that contradict one another', () => {
    expect(() => cityPlan({ ...TENTH, mentorPairs: 1_000 })).toThrow('mentorPairs');
    expect(() => cityPlan({ ...TENTH, classes: TENTH.classes.slice(1) })).toThrow('levels of 2023');
  });
  it('keeps batches whole: every block is dealt to its end', () => {
    for (const { enterprise, year, count } of tenth.enterprises.assessing.flatMap((each) =>
      ([2023, 2024, 2025] as const).map((when) => ({ enterprise: each, year: when, count: each.awards[when] ?? 0 })),
    )) {
      expect(tenth.awards.filter((award) => award.enterprise.n === enterprise.n && award.year === year).length).toBe(count);
    }
  });
});
