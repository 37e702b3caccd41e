import { editDistance } from '../../kernel/edit-distance';

/** Labels of an occupation or of trades under it; no part of its key. */
export const OCCUPATION_FLAGS = ['DIGITAL', 'GREEN', 'SHORTAGE'] as const;
export type OccupationFlag = (typeof OCCUPATION_FLAGS)[number];

/** An occupation of 国家职业分类大典. Its key is (edition, code); trades (工种) are names under it, without public number. */
export interface Occupation {
  readonly code: string;
  readonly name: string;
  readonly trades: readonly string[];
  /** Occupations whose work counts as well (相关职业), from the appendix of the occupation's standard. */
  readonly related: readonly string[];
  /** False where the code was read in a local text only. */
  readonly verified: boolean;
  readonly flags?: readonly OccupationFlag[];
  /** Trades of it that are in short supply. */
  readonly shortageTrades?: readonly string[];
}
/** One edition of the dictionary. Codes moved between editions, so no code stands without its edition (handbook 16.4). */
export interface OccupationDictionary {
  readonly edition: string;
  readonly occupations: readonly Occupation[];
}

/** An occupation, and the trade under it that was meant, if one was. */
export interface OccupationTrade {
  readonly occupation: Occupation;
  readonly trade: string | null;
}

/** A suggestion is a help, not a list to read through. */
export const MAX_SUGGESTIONS = 3;
/** What a person types is short; a longer text is no occupation, and comparing it would cost time for nothing. */
const LONGEST_NAME_CHARACTERS = 40;

/** `车工/数控车工`, as rosters write it. */
export const occupationText = ({ occupation, trade }: OccupationTrade): string =>
  trade === null ? occupation.name : `${occupation.name}/${trade}`;
const namesOf = ({ occupation, trade }: OccupationTrade): string[] => [
  occupationText({ occupation, trade }),
  ...(trade === null ? [] : [trade]),
];
const everyTrade = (of: readonly Occupation[]): OccupationTrade[] =>
  of.flatMap((occupation) => [{ occupation, trade: null }, ...occupation.trades.map((trade) => ({ occupation, trade }))]);

/** Names so far off that fewer than half of their characters agree would only mislead. */
function distanceTo(text: string, candidate: OccupationTrade): number {
  const distances = namesOf(candidate).map((name) => ({ name, distance: editDistance(text, name) }));
  const near = distances.filter(({ name, distance }) => 2 * distance <= Math.max([...name].length, [...text].length));
  return Math.min(...near.map(({ distance }) => distance), Number.POSITIVE_INFINITY);
}

/** Up to so many names nearest to what was written, those that the caller prefers (its own filing's) first. */
export function nearestNames(
  { occupations }: OccupationDictionary,
  text: string,
  preferred: ReadonlySet<string> = new Set(),
  limit = MAX_SUGGESTIONS,
): readonly OccupationTrade[] {
  const wanted = text.trim();
  if (wanted === '' || [...wanted].length > LONGEST_NAME_CHARACTERS) return [];
  return everyTrade(occupations)
    .map((candidate, order) => ({
      candidate,
      order,
      distance: distanceTo(wanted, candidate),
      outside: preferred.has(candidate.occupation.code) ? 0 : 1,
    }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.outside - b.outside || a.distance - b.distance || a.order - b.order)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** The occupations whose codes come nearest to one that is unknown: a slip of a digit, or a neighbour in the same group. */
export const nearestCodes = ({ occupations }: OccupationDictionary, code: string): readonly Occupation[] =>
  occupations
    .map((occupation, order) => ({ occupation, order, distance: editDistance(code, occupation.code) }))
    .sort((a, b) => a.distance - b.distance || a.order - b.order)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ occupation }) => occupation);

export interface OccupationCounts {
  readonly occupations: number;
  readonly trades: number;
  readonly digital: number;
  readonly green: number;
  readonly digitalAndGreen: number;
  readonly shortage: number;
}

/** The figures by which an edition is known (handbook 16.4). */
export function occupationCounts({ occupations }: OccupationDictionary): OccupationCounts {
  const has =
    (flag: OccupationFlag) =>
    ({ flags = [] }: Occupation): boolean =>
      flags.includes(flag);
  const count = (is: (occupation: Occupation) => boolean): number => occupations.filter(is).length;
  return {
    occupations: occupations.length,
    trades: occupations.reduce((sum, { trades }) => sum + trades.length, 0),
    digital: count(has('DIGITAL')),
    green: count(has('GREEN')),
    digitalAndGreen: count((each) => has('DIGITAL')(each) && has('GREEN')(each)),
    shortage: count((each) => has('SHORTAGE')(each) || (each.shortageTrades ?? []).length > 0),
  };
}
