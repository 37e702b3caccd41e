import type { Day } from '../../kernel/day';
import { nearestNames, Occupation, OccupationDictionary, OccupationTrade } from './occupation-dictionary';
import extract from './occupations.json';

/** What comes with the product: an extract, until an authority's file of the whole edition is loaded. */
export const SHIPPED_DICTIONARY: OccupationDictionary = extract;

/** The dictionary that names are read and shown by in this process (ADR 41). Decisions keep codes with their edition. */
let shelf = indexed(SHIPPED_DICTIONARY);
let editions: readonly NamedEdition[] = [];

interface NamedEdition {
  readonly edition: string;
  readonly validFrom: Day;
}
interface Indexed {
  readonly dictionary: OccupationDictionary;
  readonly byCode: ReadonlyMap<string, Occupation>;
  readonly byName: ReadonlyMap<string, Occupation>;
}
function indexed(dictionary: OccupationDictionary): Indexed {
  const { occupations } = dictionary;
  return {
    dictionary,
    byCode: new Map(occupations.map((each) => [each.code, each])),
    byName: new Map(occupations.map((each) => [each.name, each])),
  };
}

export const currentDictionary = (): OccupationDictionary => shelf.dictionary;
/** @param published all there are, in the order of their first days */
export const shelveDictionary = (dictionary: OccupationDictionary, published: readonly NamedEdition[] = []): void => {
  shelf = indexed(dictionary);
  editions = published.map(({ edition, validFrom }) => ({ edition, validFrom }));
};
/** By which edition codes were read on a day. */
export const editionNamedOn = (on: Day): string =>
  editions.findLast(({ validFrom }) => validFrom <= on)?.edition ?? SHIPPED_DICTIONARY.edition;

export const occupationByCode = (code: string): Occupation | undefined => shelf.byCode.get(code);
export const occupationByName = (name: string): Occupation | undefined => shelf.byName.get(name);

/** The occupations that have a trade of this name: a trade alone is understood only where there is exactly one. */
export const occupationsOfTrade = (trade: string): readonly Occupation[] =>
  shelf.dictionary.occupations.filter(({ trades }) => trades.includes(trade));

const shippedByCode = new Map(SHIPPED_DICTIONARY.occupations.map((each) => [each.code, each]));

/**
 * This occupation and those related to it: work in any of them counts. A decision rests on this list, so no imported
 * dictionary changes it: what is related stands in the appendix of each occupation's standard.
 */
export const relatedOccupations = (code: string): ReadonlySet<string> => new Set([code, ...(shippedByCode.get(code)?.related ?? [])]);

/** Up to three names nearest to what was written, those that the caller prefers (its own filing's) first. */
export const nearestOccupations = (text: string, preferred?: ReadonlySet<string>): readonly OccupationTrade[] =>
  nearestNames(shelf.dictionary, text, preferred);
