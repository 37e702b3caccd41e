/**
 * A stored row from which others are told: with other ids and other certificate numbers, at later positions. What belongs
 * together belongs together in each replica, for one id always becomes the same other one.
 */
export interface Template {
  readonly parts: readonly string[];
  /** What stands between two parts: an id's digits, a number's digits, or a position as it was. */
  readonly slots: readonly Slot[];
}
type Slot = 'id' | 'number' | number;

/** What one replica puts into the slots. */
export interface Replica {
  readonly idDigits: string;
  readonly numberDigits: string;
  /** How many positions later than the story. */
  readonly shift: number;
}

/**
 * The first six digits of a UUID name the replica, by which the seal finds an event too; the others keep ids of a story apart. Of a certificate number, the
 * four digits that are always zero.
 */
const VARIED = /(?<![0-9a-f])[0-9a-f]{6}(?=[0-9a-f]{2}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(?<=\bY)0000(?=\d{17,18}\b)/g;
export const NAMES_AN_ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const NUMBER_DIGITS = 4;
const ID_DIGITS = 6;
/** Odd, so that each replica has digits of its own, and spread as those of other ids are. */
const SPREAD = 0x9e3779;
const ALL_DIGITS = 0xffffff;
/** Certificate numbers of more replicas would repeat. */
export const MOST_REPLICAS = 9_999;

export const replicaOf = (index: number, shift: number): Replica => ({ idDigits: ((index * SPREAD) & ALL_DIGITS).toString(16).padStart(ID_DIGITS, '0'), numberDigits: String(index).padStart(NUMBER_DIGITS, '0'), shift });

/** What ids of a text begin with: a replica of these digits would be the story itself. */
export const idDigitsIn = (text: string): readonly string[] => [...text.matchAll(VARIED)].map(([found]) => found).filter(({ length }) => length === ID_DIGITS);

export function templateOf(text: string): Template {
  const [parts, slots, last] = [[] as string[], [] as Slot[], { end: 0 }];
  for (const { 0: found, index } of text.matchAll(VARIED)) {
    parts.push(text.slice(last.end, index));
    slots.push(found.length === ID_DIGITS ? 'id' : 'number');
    last.end = index + found.length;
  }
  return { parts: [...parts, text.slice(last.end)], slots };
}

export const positionTemplate = (position: number): Template => ({ parts: ['', ''], slots: [position] });

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
    text += (slot === 'id' ? idDigits : slot === 'number' ? numberDigits : String(slot + shift)) + parts[at + 1]!;
  }
  return text;
}
