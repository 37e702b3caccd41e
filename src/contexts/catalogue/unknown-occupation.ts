import { Refusal, refuse } from '../../kernel/refusal';
import { nearestCodes, OccupationDictionary } from './occupation-dictionary';

/** The answer to a code that the dictionary does not have, with the nearest that it has. */
export function unknownOccupation(dictionary: OccupationDictionary, codes: readonly string[]): Refusal<'OCCUPATION_UNKNOWN'> | null {
  const known = new Set(dictionary.occupations.map(({ code }) => code));
  const unknown = codes.find((code) => !known.has(code));
  if (unknown === undefined) return null;
  return refuse('OCCUPATION_UNKNOWN', {
    code: unknown,
    edition: dictionary.edition,
    nearest: nearestCodes(dictionary, unknown).map(({ code, name }) => `${code} ${name}`),
  });
}
