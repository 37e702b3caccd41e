import { comparedName } from '../kernel/person-name';
import { normalisedIdNumber } from '../people/person-fields';

/** What is typed by hand from a paper: its number, the name, and the end of the ID number. */
export interface Trio {
  readonly number: string;
  readonly name: string;
  readonly idTail: string;
}
/** Characters of the ID number's end, unless the policy pack asks for more. */
export const ID_TAIL_CHARACTERS = 4;

/** The trio as it is compared; `number` finds the certificate. */
export const normalTrio = ({ number, name, idTail }: Trio): Trio => ({
  number: normalisedIdNumber(number),
  name: comparedName(name),
  idTail: normalisedIdNumber(idTail),
});

/**
 * The two texts that are one where the paper is its holder's: what was typed and what is printed. A tail that is too short
 * is made into what no number ends with, so that it takes the same way as a wrong one.
 */
export function comparedTexts(
  typed: Trio,
  printed: { readonly name: string; readonly idNumber: string },
  tailCharacters: number,
): readonly [string, string] {
  const tail = [...typed.idTail];
  const end = [...normalisedIdNumber(printed.idNumber)].slice(-Math.max(tail.length, 1)).join('');
  const given = tail.length < tailCharacters ? '-' : typed.idTail;
  return [`${typed.name}\n${given}`, `${comparedName(printed.name)}\n${end}`];
}
