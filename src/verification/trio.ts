import { normalisedIdNumber } from '../people/person-fields';

/** What is typed by hand from a paper: its number, the name, and the end of the ID number. */
export interface Trio {
  readonly number: string;
  readonly name: string;
  readonly idTail: string;
}
/** Characters of the ID number's end, unless the policy pack asks for more. */
export const ID_TAIL_CHARACTERS = 4;

const BLANKS = /[\s\u200b-\u200d\u2060\ufeff]/gu;
const MIDDLE_DOTS = /[•・‧]/gu;
/** However it was typed: full-width characters, blanks between, one middle dot for another. */
const normalName = (name: string): string => name.normalize('NFKC').replaceAll(BLANKS, '').replaceAll(MIDDLE_DOTS, '·');

/** The trio as it is compared; `number` finds the certificate. */
export const normalTrio = ({ number, name, idTail }: Trio): Trio => ({ number: normalisedIdNumber(number), name: normalName(name), idTail: normalisedIdNumber(idTail) });

/**
 * The two texts that are one where the paper is its holder's: what was typed and what is printed. A tail that is too short
 * is made into what no number ends with, so that it takes the same way as a wrong one.
 */
export function comparedTexts(typed: Trio, printed: { readonly name: string; readonly idNumber: string }, tailCharacters: number): readonly [string, string] {
  const tail = [...typed.idTail];
  const end = [...normalisedIdNumber(printed.idNumber)].slice(-Math.max(tail.length, 1)).join('');
  const given = tail.length < tailCharacters ? '-' : typed.idTail;
  return [`${typed.name}\n${given}`, `${normalName(printed.name)}\n${end}`];
}
