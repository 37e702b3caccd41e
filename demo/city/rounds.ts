import { Award, Round } from './awards';
import type { CityEnterprise } from './enterprises';
import { Facts, factsOf, factsOfUnsuccessful } from './facts';
import { atPassMark, Marks, marksOf, marksOfUnsuccessful } from './marks';
import { Level, Path, Year, YEARS } from './measures';
import type { Person } from './people';
import type { CityPlan } from './plan';
import type { Fate } from './sittings';

/** One who is assessed in a round of an enterprise, with everything that is sent. */
export interface Case {
  readonly index: number;
  readonly name: string;
  readonly idNumber: string;
  readonly occupation: string;
  readonly level: Level;
  /** EXAM for whoever did not pass, too. */
  readonly path: Path;
  readonly fate: Fate | 'PASSED';
  readonly marks: Marks;
  /** Null where the enterprise registered them before. */
  readonly facts: Facts | null;
  /** What the second occupation needs, told with the second award. */
  readonly elsewhere: Facts['elsewhere'];
}
/** What an enterprise assesses on one day. */
export interface AssessedRound {
  readonly enterprise: CityEnterprise;
  readonly year: Year;
  readonly round: Round;
  /** In the order of awards, which the numbers of certificates follow; then those who did not pass. */
  readonly cases: readonly Case[];
}

function casesOf(person: Person, pass: ReadonlyMap<Year, ReadonlySet<Award>>): (readonly [Award, Case])[] {
  const { index, name, idNumber, awards, enterprise, isInSecondOccupation } = person;
  const facts = factsOf(person);
  return awards.map((award, place) => [
    award,
    {
      index,
      name,
      idNumber,
      occupation: place === 1 && isInSecondOccupation ? enterprise.second : enterprise.main,
      level: award.level,
      path: award.path,
      fate: 'PASSED',
      marks: marksOf(award, pass.get(award.year)!.has(award)),
      facts: place === 0 ? facts : null,
      elsewhere: place === 1 ? facts.elsewhere : null,
    },
  ]);
}

/** Every round of the city, in the order of years and rounds, by enterprise. */
export function roundsOf(plan: CityPlan): AssessedRound[] {
  const rounds = new Map<string, AssessedRound & { readonly cases: Case[] }>();
  const at = (enterprise: CityEnterprise, year: Year, round: Round): Case[] => {
    const key = `${year} ${round} ${enterprise.code}`;
    if (!rounds.has(key)) rounds.set(key, { enterprise, year, round, cases: [] });
    return rounds.get(key)!.cases;
  };
  const pass = new Map(YEARS.map((year) => [year, atPassMark(plan, year)]));
  const awarded = new Map([...plan.people, ...plan.annulled].flatMap((person) => casesOf(person, pass)));
  for (const award of [...plan.awards, ...plan.annulled.flatMap(({ awards }) => awards)])
    at(award.enterprise, award.year, award.round).push(awarded.get(award)!);
  for (const candidate of plan.unsuccessful) {
    const { index, name, idNumber, enterprise, year, round, level, fate } = candidate;
    at(enterprise, year, round).push({
      index,
      name,
      idNumber,
      occupation: enterprise.main,
      level,
      path: 'EXAM',
      fate,
      marks: marksOfUnsuccessful(candidate),
      facts: factsOfUnsuccessful(candidate),
      elsewhere: null,
    });
  }
  return [...rounds.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, round]) => round);
}
