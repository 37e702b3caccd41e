import type { Day } from './days';
import type { CityEnterprise, Enterprises } from './enterprises';
import { LEVELS, Measures } from './measures';
import { identityOf, Person } from './people';
import { isHighSkilled } from './awards';

/** Somebody with a 一级 from elsewhere, from before the city's time, who is appointed to a post above it. */
export interface Appointee extends Pick<Person, 'index' | 'name' | 'idNumber'> {
  /** `S01`. */
  readonly code: string;
  readonly enterprise: CityEnterprise;
  readonly specialFrom: Day;
  /** From this day in a chief's post; the special post ends the day before. */
  readonly chiefFrom: Day | null;
  /** Last day in post of whoever retires. */
  readonly retiredOn: Day | null;
}

export const APPOINTEES = 18;
const SPECIAL_FROM: readonly (readonly [upTo: number, day: Day])[] = [
  [3, '2022-12-15'],
  [8, '2023-12-15'],
  [13, '2024-12-16'],
  [APPOINTEES, '2025-12-15'],
];
const CHIEF_FROM: Readonly<Record<number, Day>> = { 1: '2024-12-16', 2: '2025-12-15' };
const RETIRED_ON: Readonly<Record<number, Day>> = { 3: '2025-06-30' };

export const appointeesOf = ({ appointeesOf: among }: Measures, { assessing }: Enterprises, firstIndex: number): Appointee[] =>
  Array.from({ length: APPOINTEES }, (_, place) => ({
    ...identityOf(firstIndex + place),
    code: `S${String(place + 1).padStart(2, '0')}`,
    enterprise: assessing[place % among]!,
    specialFrom: SPECIAL_FROM.find(([upTo]) => place < upTo)![1],
    chiefFrom: CHIEF_FROM[place + 1] ?? null,
    retiredOn: RETIRED_ON[place + 1] ?? null,
  }));

export interface MentorPair {
  readonly mentor: Person;
  readonly apprentice: Person;
}
export interface Leading {
  readonly pairs: readonly MentorPair[];
  readonly leaders: readonly Person[];
}

export const LEADING_FROM: Day = '2025-12-01';

/** Who works on 2025-12-01 and holds something by then, by enterprise and in the order of first awards. */
function staffOf(people: readonly Person[]): Map<number, Person[]> {
  const staff = new Map<number, Person[]>();
  for (const person of people) {
    if (person.leftOn !== null || person.enterprise.isNew) continue;
    staff.set(person.enterprise.n, [...(staff.get(person.enterprise.n) ?? []), person]);
  }
  return staff;
}

/** Goes through the enterprises again and again until enough are found, or a whole lap finds nothing. */
function inLaps<Found>(enterprises: readonly number[], wanted: number, next: (n: number) => Found | undefined): Found[] {
  const found: Found[] = [];
  for (let before = -1; found.length < wanted && found.length > before; ) {
    before = found.length;
    for (const n of enterprises) {
      const one = found.length < wanted ? next(n) : undefined;
      if (one !== undefined) found.push(one);
    }
  }
  return found;
}

export function leadingOf({ mentorPairs, teamLeaders }: Measures, people: readonly Person[]): Leading {
  const staff = staffOf(people);
  const enterprises = [...staff.keys()].sort((a, b) => a - b);
  const taken = new Set<Person>();
  const pairs = inLaps(enterprises, mentorPairs, (n) => {
    const free = staff.get(n)!.filter((person) => !taken.has(person));
    const mentor = free.find(({ highest }) => isHighSkilled(highest));
    const apprentice = free.find(({ highest }) => highest === LEVELS[0]) ?? free.find(({ highest }) => highest === LEVELS[1]);
    if (!mentor || !apprentice) return undefined;
    taken.add(mentor).add(apprentice);
    return { mentor, apprentice };
  });
  const leaders = inLaps(enterprises, teamLeaders, (n) => {
    const leader = staff.get(n)!.find((person) => isHighSkilled(person.highest) && !taken.has(person));
    if (leader) taken.add(leader);
    return leader;
  });
  return { pairs, leaders };
}
