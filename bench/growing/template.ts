/**
 * A stored row from which others are told: with other ids and other certificate numbers, at later positions. What belongs
 * together belongs together in each replica, for one id always becomes the same other one.
 */
export interface Template {
  readonly parts: readonly string[];
  /** What stands between two parts: the first digits of an id as it was, the digits of a certificate number, or a position as it was. */
  readonly slots: readonly Slot[];
}
type Slot = 'number' | { readonly idDigits: number } | { readonly position: number };

/** What one replica puts into the slots. */
export interface Replica {
  /** By which the first digits of every id are altered (exclusive or): ids that are as random as those of the story. */
  readonly idDigits: number;
  readonly numberDigits: string;
  /** How many positions later than the story. */
  readonly shift: number;
}

/**
 * The first six digits of a UUID are other ones in each replica, and the rest, by which ids of a story are told apart, stay. Were they the same in a whole replica, its ids would
 * stand side by side in every index, and in few and large rows where the seal finds an event by its id. Of a certificate number, the four digits that are always zero.
 */
const VARIED = /(?<![0-9a-f])[0-9a-f]{6}(?=[0-9a-f]{2}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(?<=\bY)0000(?=\d{17,18}\b)/g;
export const NAMES_AN_ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const NUMBER_DIGITS = 4;
const ID_DIGITS = 6;
const HEXADECIMAL = 16;
/** Odd, so that each replica alters ids in a way of its own; the first that would alter none is beyond all of them. */
const SPREAD = 0x9e3779;
const ALL_DIGITS = 0xffffff;
/** Certificate numbers of more replicas would repeat. */
export const MOST_REPLICAS = 9_999;

export const replicaOf = (index: number, shift: number): Replica => ({
  idDigits: (index * SPREAD) & ALL_DIGITS,
  numberDigits: String(index).padStart(NUMBER_DIGITS, '0'),
  shift,
});

export function templateOf(text: string): Template {
  const [parts, slots, last] = [[] as string[], [] as Slot[], { end: 0 }];
  for (const { 0: found, index } of text.matchAll(VARIED)) {
    parts.push(text.slice(last.end, index));
    slots.push(found.length === ID_DIGITS ? { idDigits: Number.parseInt(found, HEXADECIMAL) } : 'number');
    last.end = index + found.length;
  }
  return { parts: [...parts, text.slice(last.end)], slots };
}

export const positionTemplate = (position: number): Template => ({ parts: ['', ''], slots: [{ position }] });

/** One behind the other, with something between them. */
export function joined(templates: readonly Template[], between: string): Template {
  const parts: string[] = [''];
  templates.forEach((each, index) => {
    parts[parts.length - 1] += (index === 0 ? '' : between) + each.parts[0]!;
    parts.push(...each.parts.slice(1));
  });
  return { parts, slots: templates.flatMap(({ slots }) => slots) };
}

export function told({ parts, slots }: Template, { idDigits, numberDigits, shift }: Replica): string {
  let text = parts[0]!;
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at]!;
    text +=
      (slot === 'number' ? numberDigits : 'position' in slot ? String(slot.position + shift) : digitsOf(slot.idDigits ^ idDigits)) +
      parts[at + 1]!;
  }
  return text;
}

const digitsOf = (idDigits: number): string => idDigits.toString(HEXADECIMAL).padStart(ID_DIGITS, '0');
