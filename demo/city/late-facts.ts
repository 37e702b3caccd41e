import { Award, issueDayOf } from './awards';
import { addDays, Day, daysBetween } from './days';
import type { CityEnterprise } from './enterprises';
import type { Person } from './people';
import type { CityPlan } from './plan';
import type { MentorPair } from './posts';

/** What was so before it was told: recorded when the months that it reaches back to are closed. */
export type LateFact =
  | { readonly kind: 'ANNULLED' | 'SUSPENDED'; readonly person: Person; readonly award: Award; readonly on: Day }
  /** A suspension that was over, by the time it was told, from a second day on. */
  | { readonly kind: 'LIFTED'; readonly person: Person; readonly award: Award; readonly on: Day; readonly liftedOn: Day }
  | { readonly kind: 'LEFT' | 'LED'; readonly person: Person; readonly on: Day }
  | { readonly kind: 'LED_NO_MORE'; readonly person: Person; readonly on: Day }
  | { readonly kind: 'AGREEMENT_OVER'; readonly pair: MentorPair; readonly on: Day }
  | { readonly kind: 'RATES'; readonly enterprise: CityEnterprise; readonly on: Day; readonly factor: number };

/** So many of each kind for a thousand people: a handful in the tenth of the city. */
const PER_THOUSAND = 5;
const PEOPLE = 1_000;
/** The months that may change are those of the last year and a half. */
const EARLIEST: Day = '2024-07-01';
const LATEST: Day = '2025-12-20';
const LEADING_SINCE: Day = '2025-12-01';
const LEADING_UNTIL: Day = '2026-01-20';
/** Percent of the rates before. */
const FACTORS = [90, 107, 133] as const;

/** Numbers that look like chance and are the same for the same seed (a linear congruence, Numerical Recipes). */
function chances(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function shuffled<Item>(items: readonly Item[], chance: (below: number) => number): Item[] {
  const left = [...items];
  return items.map(() => left.splice(chance(left.length), 1)[0]!);
}

/**
 * What comes late, in an order that only the seed knows. Rounds of one seed take different people, and the same enterprises
 * revise the same rates again, so that what was adjusted once is adjusted anew.
 */
export function lateFacts(
  { people, leading: { pairs, leaders }, enterprises: { assessing } }: CityPlan,
  seed: number,
  round: number,
): readonly LateFact[] {
  const chance = chances(seed);
  const each = Math.ceil((people.length * PER_THOUSAND) / PEOPLE);
  const busy = new Set<Person>([...pairs.flatMap(({ mentor, apprentice }) => [mentor, apprentice]), ...leaders]);
  const staff = shuffled(
    people.filter((person) => person.leftOn === null && !busy.has(person) && !person.enterprise.isNew),
    chance,
  );
  const between = (from: Day, to: Day): Day => addDays(from, chance(Math.max(daysBetween(from, to), 0) + 1));
  const certifiedOn = ({ awards }: Person): Day => issueDayOf(awards.at(-1)!.year, awards.at(-1)!.round);
  const since = (person: Person): Day => between(certifiedOn(person) > EARLIEST ? certifiedOn(person) : EARLIEST, LATEST);
  const taken = (of: number): Person[] => staff.slice((round * 5 + of) * each, (round * 5 + of + 1) * each);
  const ofRound = <Item>(items: readonly Item[]): Item[] => shuffled(items, chances(seed)).slice(round * each, (round + 1) * each);
  return shuffled<LateFact>(
    [
      ...taken(0).map((person) => ({ kind: 'ANNULLED' as const, person, award: person.awards.at(-1)!, on: since(person) })),
      ...taken(1).map((person) => ({ kind: 'SUSPENDED' as const, person, award: person.awards.at(-1)!, on: since(person) })),
      ...taken(2).map((person) => {
        const on = since(person);
        return { kind: 'LIFTED' as const, person, award: person.awards.at(-1)!, on, liftedOn: between(addDays(on, 1), LEADING_UNTIL) };
      }),
      ...taken(3).map((person) => ({ kind: 'LEFT' as const, person, on: since(person) })),
      ...taken(4).map((person) => ({ kind: 'LED' as const, person, on: between(EARLIEST, LATEST) })),
      ...ofRound(leaders).map((person) => ({ kind: 'LED_NO_MORE' as const, person, on: between(LEADING_SINCE, LEADING_UNTIL) })),
      ...ofRound(pairs).map((pair) => ({ kind: 'AGREEMENT_OVER' as const, pair, on: between(LEADING_SINCE, LEADING_UNTIL) })),
      ...FACTORS.map((factor, place) => ({ kind: 'RATES' as const, enterprise: assessing[place]!, on: between(EARLIEST, LATEST), factor })),
    ],
    chance,
  );
}
