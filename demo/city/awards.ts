import { Day, thirdSaturday } from './days';
import { assessingIn, CityEnterprise, Enterprises } from './enterprises';
import { DEALT_PATHS, Level, LEVELS, Measures, Path, Year, YEARS } from './measures';

/** A in May, B in October, C in November for those that are filed then. */
export type Round = 'A' | 'B' | 'C';
export interface Award {
  readonly year: Year;
  /** Place in the year's order. */
  readonly k: number;
  readonly enterprise: CityEnterprise;
  readonly round: Round;
  readonly level: Level;
  readonly path: Path;
  /** The last six digits of the certificate's number. */
  readonly sequence: number;
  readonly isAnnulled: boolean;
}

/** Prime to every year's number of awards, so that each place of the list is met once. */
const STRIDE = 1_237;

export const examDayOf = (year: Year, round: Round): Day =>
  round === 'C' ? '2025-11-22' : thirdSaturday(year, round === 'A' ? '05' : '10');
export const issueDayOf = (year: Year, round: Round): Day => (round === 'C' ? '2025-12-19' : `${year}-${round === 'A' ? '06' : '11'}-20`);

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The level found at place (k x 1237) mod N of the list of the year's levels. */
export function levelAt({ levels }: Measures, year: Year, k: number): Level {
  const counts = levels[year];
  let place = (k * STRIDE) % sum(counts);
  for (const [index, count] of counts.entries()) {
    if (place < count) return LEVELS[index]!;
    place -= count;
  }
  throw new RangeError(`no level at ${year} ${k}`);
}

/** The awards of the year in order, each in the block of its enterprise, the first half in the first of two batches. */
function dealt(measures: Measures, enterprises: Enterprises, year: Year): Omit<Award, 'path' | 'sequence'>[] {
  const blocks = assessingIn(enterprises, year).flatMap((enterprise) => {
    const size = enterprise.awards[year]!;
    return Array.from({ length: size }, (_, place) => ({
      enterprise,
      round: enterprise.isNew ? ('C' as const) : place < size / 2 ? ('A' as const) : ('B' as const),
    }));
  });
  return blocks.map((block, k) => ({ ...block, year, k, level: levelAt(measures, year, k), isAnnulled: false }));
}

/** Counts up from one for each name. */
export function counter(): (name: string) => number {
  const counts = new Map<string, number>();
  return (name) => {
    const next = (counts.get(name) ?? 0) + 1;
    counts.set(name, next);
    return next;
  };
}

/** Of each level's awards of a year, in order of k, the first are DIRECT, the next EXCEPTIONAL, the next COMPETITION. */
function pathAt({ paths }: Measures, { year, level }: { readonly year: Year; readonly level: Level }, place: number): Path {
  let left = place;
  for (const path of DEALT_PATHS) {
    left -= paths[year][path][LEVELS.indexOf(level)]!;
    if (left <= 0) return path;
  }
  return 'EXAM';
}

export function awardsOf(measures: Measures, enterprises: Enterprises): Award[] {
  const [inLevel, inSeries] = [counter(), counter()];
  return YEARS.flatMap((year) => dealt(measures, enterprises, year)).map((award) => ({
    ...award,
    path: pathAt(measures, award, inLevel(`${award.year} ${award.level}`)),
    sequence: inSeries(`${award.enterprise.code} ${award.year} ${award.level}`),
  }));
}

/** Sat, passed and issued in November 2024, annulled a year later. */
export function annulledAwardsOf({ annulled }: Measures, { annulled: enterprise }: Enterprises): Award[] {
  const inSeries = counter();
  return annulled.levels.map((level, k) => ({
    year: 2024,
    k,
    enterprise,
    round: 'B',
    level,
    path: 'EXAM',
    sequence: inSeries(level),
    isAnnulled: true,
  }));
}

export const numberOf = ({ enterprise, year, level, sequence }: Award): string =>
  `${enterprise.institutionCode}${String(year).slice(2)}${LEVELS.length - LEVELS.indexOf(level)}${String(sequence).padStart(6, '0')}`;
export const isHighSkilled = (level: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf('SENIOR');
