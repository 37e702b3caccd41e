import { LEVELS, YEARS } from './measures';
import type { CityPlan } from './plan';
import { countWhere } from './tallies';

/** A plan that contradicts its own measures is refused before the first request. */
export function checkPlan({ measures, awards, people, unsuccessful, leading }: CityPlan): void {
  const wrong: string[] = [];
  const equal = (what: string, found: unknown, wanted: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      wrong.push(`${what}: ${JSON.stringify(found)} where ${JSON.stringify(wanted)} were to be`);
  };
  for (const year of YEARS) {
    const own = awards.filter((award) => award.year === year);
    equal(
      `levels of ${year}`,
      LEVELS.map((level) => countWhere(own, (award) => award.level === level)),
      measures.levels[year],
    );
    for (const [path, counts] of Object.entries(measures.paths[year]))
      equal(
        `${path} of ${year}`,
        LEVELS.map((level) => countWhere(own, (award) => award.path === path && award.level === level)),
        counts,
      );
    const { failed, absent, notEligible } = measures.sittings[year];
    equal(
      `unsuccessful of ${year}`,
      countWhere(unsuccessful, (candidate) => candidate.year === year),
      failed + absent + notEligible,
    );
  }
  const { rising, secondOccupation } = measures.twoAwards;
  equal(
    'twoAwards',
    countWhere(people, (person) => person.awards.length === 2),
    rising + secondOccupation.reduce((total, { from, to, each }) => total + (to - from + 1) * each, 0),
  );
  equal(
    'leavers',
    LEVELS.map((level) => countWhere(people, ({ highest, leftOn }) => highest === level && leftOn !== null)),
    measures.leavers,
  );
  equal('mentorPairs', leading.pairs.length, measures.mentorPairs);
  equal('teamLeaders', leading.leaders.length, measures.teamLeaders);
  if (wrong.length > 0) throw new Error(`the plan of the city contradicts its measures: ${wrong.join('; ')}`);
}
