/**
 * What may be shown of personal data (handbook 15.3). Characters are code points: a rare name lies beyond the basic
 * plane, and half of a surrogate pair is neither the character nor its mask.
 */
const MASK = '*';
const MIDDLE_DOT = /[·•・‧]/u;
const PUBLIC_ID = { head: 3, tail: 4 } as const;
const STAFF_ID = { head: 6, tail: 2 } as const;
const PHONE = { head: 3, tail: 4 } as const;

/** A text too short to have a hidden middle is hidden whole. */
function maskMiddle(text: string, { head, tail }: { readonly head: number; readonly tail: number }): string {
  const characters = [...text];
  const hidden = characters.length - head - tail;
  if (hidden <= 0) return MASK.repeat(characters.length);
  return [...characters.slice(0, head), MASK.repeat(hidden), ...characters.slice(characters.length - tail)].join('');
}

/** For the public: `320***********9017`. */
export const publicIdMask = (id: string): string => maskMiddle(id, PUBLIC_ID);
/** For the enterprise's own lists and for messages about a sheet: `320899**********17`. */
export const staffIdMask = (id: string): string => maskMiddle(id, STAFF_ID);
export const phoneMask = (phone: string): string => maskMiddle(phone, PHONE);

/** First character, then one `*` per further character; a name with a middle dot tells no length. */
export function nameMask(name: string): string {
  const [first = '', ...rest] = [...name];
  return MIDDLE_DOT.test(name) ? `${first}${MASK}${MASK}` : `${first}${MASK.repeat(rest.length)}`;
}
