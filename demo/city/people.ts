import { Award, counter } from './awards';
import type { Day } from './days';
import type { CityEnterprise } from './enterprises';
import { idNumberOf, nameOf } from './identity';
import { Level, LEVELS, Measures } from './measures';

/** Somebody who was certified; what follows of failed and absent candidates is in sittings.ts. */
export interface Person {
  readonly index: number;
  readonly name: string;
  readonly idNumber: string;
  readonly enterprise: CityEnterprise;
  /** One, or two in order of time. */
  readonly awards: readonly Award[];
  /** The second award is in the second occupation of the enterprise. */
  readonly isInSecondOccupation: boolean;
  readonly highest: Level;
  readonly leftOn: Day | null;
}

export const LEFT_ON: Day = '2025-11-30';

export const identityOf = (index: number): Pick<Person, 'index' | 'name' | 'idNumber'> => ({
  index,
  name: nameOf(index),
  idNumber: idNumberOf(index),
});

/** Second awards by their first: the risen, and those of a second occupation. */
interface Pairs {
  readonly second: ReadonlyMap<Award, Award>;
  readonly inSecondOccupation: ReadonlySet<Award>;
}

/** (a) 四级 in 2023 and 三级 in 2025; (b) 三级 in 2024 and, in the second occupation, 三级 in 2025, after those of (a). */
function pairsOf({ twoAwards }: Measures, awards: readonly Award[]): Pairs {
  const second = new Map<Award, Award>();
  const of = (n: number, year: number, level: Level): Award[] =>
    awards.filter((award) => award.enterprise.n === n && award.year === year && award.level === level);
  const risen = new Map<number, number>();
  let wanted = twoAwards.rising;
  for (const n of new Set(awards.map(({ enterprise }) => enterprise.n))) {
    const [firsts, seconds] = [of(n, 2023, 'INTERMEDIATE'), of(n, 2025, 'SENIOR')];
    const taken = Math.min(firsts.length, seconds.length, wanted);
    for (let index = 0; index < taken; index += 1) second.set(firsts[index]!, seconds[index]!);
    risen.set(n, taken);
    wanted -= taken;
  }
  const inSecondOccupation = new Set<Award>();
  for (const { from, to, each } of twoAwards.secondOccupation) {
    for (let n = from; n <= to; n += 1) {
      const [firsts, seconds] = [of(n, 2024, 'SENIOR'), of(n, 2025, 'SENIOR').slice(risen.get(n))];
      for (let index = 0; index < each; index += 1) {
        second.set(firsts[index]!, seconds[index]!);
        inSecondOccupation.add(seconds[index]!);
      }
    }
  }
  return { second, inSecondOccupation };
}

/** In the order of their first awards; leavers are the first with a single award at their level. */
export function peopleOf(measures: Measures, awards: readonly Award[]): Person[] {
  const { second, inSecondOccupation } = pairsOf(measures, awards);
  const later = new Set(second.values());
  const leaving = counter();
  return awards
    .filter((award) => !later.has(award))
    .map((first, index) => {
      const own = [first, second.get(first)].filter((award) => award !== undefined);
      const highest = LEVELS[Math.max(...own.map(({ level }) => LEVELS.indexOf(level)))]!;
      const leaves = own.length === 1 && leaving(highest) <= measures.leavers[LEVELS.indexOf(highest)]!;
      return {
        ...identityOf(index),
        enterprise: first.enterprise,
        awards: own,
        isInSecondOccupation: own.some((award) => inSecondOccupation.has(award)),
        highest,
        leftOn: leaves ? LEFT_ON : null,
      };
    });
}
