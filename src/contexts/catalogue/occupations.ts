import { editDistance } from '../../kernel/edit-distance';
import dictionary from './occupations.json';

/** An occupation of 国家职业分类大典. Its key is (edition, code); trades (工种) are names under it, without public number. */
export interface Occupation {
  readonly code: string;
  readonly name: string;
  readonly trades: readonly string[];
  /** Occupations whose work counts as well (相关职业), from the appendix of the occupation's standard. */
  readonly related: readonly string[];
  /** False where the code was read in a local text only. */
  readonly verified: boolean;
}

/** An occupation, and the trade under it that was meant, if one was. */
export interface OccupationTrade {
  readonly occupation: Occupation;
  readonly trade: string | null;
}

export const OCCUPATION_EDITION: string = dictionary.edition;
export const OCCUPATIONS: readonly Occupation[] = dictionary.occupations;

const byCode = new Map(OCCUPATIONS.map((each) => [each.code, each]));
const byName = new Map(OCCUPATIONS.map((each) => [each.name, each]));

export const occupationByCode = (code: string): Occupation | undefined => byCode.get(code);
export const occupationByName = (name: string): Occupation | undefined => byName.get(name);

/** The occupations that have a trade of this name: a trade alone is understood only where there is exactly one. */
export const occupationsOfTrade = (trade: string): readonly Occupation[] => OCCUPATIONS.filter(({ trades }) => trades.includes(trade));

/** This occupation and those related to it: work in any of them counts. */
export const relatedOccupations = (code: string): ReadonlySet<string> => new Set([code, ...(byCode.get(code)?.related ?? [])]);

/** A suggestion is a help, not a list to read through. */
export const MAX_SUGGESTIONS = 3;
/** What a person types is short; a longer text is no occupation, and comparing it would cost time for nothing. */
const LONGEST_NAME_CHARACTERS = 40;

const written = ({ occupation, trade }: OccupationTrade): string => (trade === null ? occupation.name : `${occupation.name}/${trade}`);
const namesOf = ({ occupation, trade }: OccupationTrade): string[] => [written({ occupation, trade }), ...(trade === null ? [] : [trade])];
const everyTrade = (of: readonly Occupation[]): OccupationTrade[] =>
  of.flatMap((occupation) => [{ occupation, trade: null }, ...occupation.trades.map((trade) => ({ occupation, trade }))]);

/** Names so far off that fewer than half of their characters agree would only mislead. */
function distanceTo(text: string, candidate: OccupationTrade): number {
  const distances = namesOf(candidate).map((name) => ({ name, distance: editDistance(text, name) }));
  const near = distances.filter(({ name, distance }) => 2 * distance <= Math.max([...name].length, [...text].length));
  return Math.min(...near.map(({ distance }) => distance), Number.POSITIVE_INFINITY);
}

/** Up to three names nearest to what was written, those that the caller prefers (its own filing's) first. */
export function nearestOccupations(text: string, preferred: ReadonlySet<string> = new Set()): readonly OccupationTrade[] {
  const wanted = text.trim();
  if (wanted === '' || [...wanted].length > LONGEST_NAME_CHARACTERS) return [];
  return everyTrade(OCCUPATIONS)
    .map((candidate, order) => ({ candidate, order, distance: distanceTo(wanted, candidate), outside: preferred.has(candidate.occupation.code) ? 0 : 1 }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.outside - b.outside || a.distance - b.distance || a.order - b.order)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ candidate }) => candidate);
}

/** `车工/数控车工`, as rosters write it. */
export const occupationText = written;
