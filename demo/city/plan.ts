import { annulledAwardsOf, Award, awardsOf } from './awards';
import { checkPlan } from './check-plan';
import { Enterprises, enterprisesOf } from './enterprises';
import type { Measures } from './measures';
import { identityOf, Person, peopleOf } from './people';
import { Appointee, appointeesOf, Leading, leadingOf } from './posts';
import { Unsuccessful, unsuccessfulOf } from './sittings';

/** The whole city as data, before the first request: no chance, no clock, the same on every machine. */
export interface CityPlan {
  readonly measures: Measures;
  readonly enterprises: Enterprises;
  /** Those that stand; the annulled ones are beside them. */
  readonly awards: readonly Award[];
  readonly annulled: readonly Person[];
  readonly people: readonly Person[];
  readonly unsuccessful: readonly Unsuccessful[];
  readonly appointees: readonly Appointee[];
  readonly leading: Leading;
}

/** People are numbered: the certified by their first award, the annulled, the unsuccessful year by year, the appointees. */
export function cityPlan(measures: Measures): CityPlan {
  const enterprises = enterprisesOf(measures);
  const awards = awardsOf(measures, enterprises);
  const people = peopleOf(measures, awards);
  const annulled = annulledAwardsOf(measures, enterprises).map(
    (award, place): Person => ({
      ...identityOf(people.length + place),
      enterprise: award.enterprise,
      awards: [award],
      isInSecondOccupation: false,
      highest: award.level,
      leftOn: null,
    }),
  );
  const unsuccessful = unsuccessfulOf(measures, enterprises, people.length + annulled.length);
  const appointees = appointeesOf(measures, enterprises, people.length + annulled.length + unsuccessful.length);
  const plan = { measures, enterprises, awards, annulled, people, unsuccessful, appointees, leading: leadingOf(measures, people) };
  checkPlan(plan);
  return plan;
}
