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

/** The shares are made for 18 characters; of a passport's nine they would hide one or two, so that half at least is hidden of every number. */
function maskHalf(id: string, { head, tail }: { readonly head: number; readonly tail: number }): string {
  const { length } = [...id];
  if (length <= head + tail) return maskMiddle(id, { head, tail });
  const shown = Math.min(head + tail, Math.floor(length / 2));
  const first = Math.floor((shown * head) / (head + tail));
  return maskMiddle(id, { head: first, tail: shown - first });
}

/** For the public: `320***********9017`. */
export const publicIdMask = (id: string): string => maskHalf(id, PUBLIC_ID);
/** For the enterprise's own lists and for messages about a sheet: `320899**********17`. */
export const staffIdMask = (id: string): string => maskHalf(id, STAFF_ID);
export const phoneMask = (phone: string): string => maskMiddle(phone, PHONE);

/** First character, then one `*` per further character; a name with a middle dot tells no length. */
export function nameMask(name: string): string {
  const [first = '', ...rest] = [...name];
  return MIDDLE_DOT.test(name) ? `${first}${MASK}${MASK}` : `${first}${MASK.repeat(rest.length)}`;
}
