import { levelAt, Round } from './awards';
import { assessingIn, CityEnterprise, Enterprises } from './enterprises';
import { Level, Measures, Year, YEARS } from './measures';
import { identityOf, Person } from './people';

export type Fate = 'FAILED' | 'NEAR_MISS' | 'ABSENT' | 'NOT_ELIGIBLE';
/** A candidate who was not certified, and appears nowhere else. */
export interface Unsuccessful extends Pick<Person, 'index' | 'name' | 'idNumber'> {
  readonly year: Year;
  readonly enterprise: CityEnterprise;
  readonly round: Round;
  readonly level: Level;
  readonly fate: Fate;
}

const fates = ({ failed, nearMiss, absent, notEligible }: Measures['sittings'][Year]): Fate[] => [
  ...Array.from({ length: failed }, (_, index) => (index < nearMiss ? 'NEAR_MISS' : 'FAILED') as Fate),
  ...Array.from({ length: absent }, () => 'ABSENT' as const),
  ...Array.from({ length: notEligible }, () => 'NOT_ELIGIBLE' as const),
];

/** Round robin over the year's enterprises, and from one lap to the next over their two batches; levels as awards are dealt. */
export function unsuccessfulOf(measures: Measures, enterprises: Enterprises, firstIndex: number): Unsuccessful[] {
  let index = firstIndex;
  return YEARS.flatMap((year) => {
    const assessing = assessingIn(enterprises, year);
    return fates(measures.sittings[year]).map((fate, place) => {
      const enterprise = assessing[place % assessing.length]!;
      const lap = Math.floor(place / assessing.length);
      const round = enterprise.isNew ? 'C' : lap % 2 === 0 ? 'A' : 'B';
      return { ...identityOf(index++), year, enterprise, round, level: levelAt(measures, year, place), fate };
    });
  });
}
