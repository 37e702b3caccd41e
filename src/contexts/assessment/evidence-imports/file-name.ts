import { nameMask, staffIdMask } from '../../../kernel/masks';

/** A file's name read as `证件号码`, `姓名-证件号码` or `证件号码-姓名` (roster format, section 9). */
export interface NameReading {
  readonly idNumber: string;
  readonly name: string | null;
}

const EXTENSION = /\.[A-Za-z0-9]{1,5}$/;
/** Hyphens and dashes of all kinds; the full-width one becomes a plain one by NFKC already. */
const DASHES = /[\u2010-\u2015\u2212\ufe58]/gu;
const SEPARATOR = /[-_\s]+/gu;
const INVISIBLE = /[\s\u200b-\u200d\u2060\ufeff]/gu;
const MIDDLE_DOTS = /[·•・‧．.]/gu;
/** As much of a number as is worth comparing with one. */
const ID_LIKE = /^(?=(?:.*\d){5})[A-Z0-9()]{6,20}$/u;
/** A resident number in a text that names it without a separator. */
const RESIDENT_LIKE = /\d{14,18}X?/gu;

/** Without the extension, in one width: full-width digits, hyphens and underscores as plain ones. */
export const stemOf = (fileName: string): string => fileName.normalize('NFKC').replace(EXTENSION, '').replaceAll(DASHES, '-').trim();
/** One number, however it was typed. */
export const normalId = (text: string): string => text.normalize('NFKC').replaceAll(INVISIBLE, '').toUpperCase();
/** One name, however it was typed: without spaces, with one kind of dot between its parts. */
export const normalName = (text: string): string =>
  text.normalize('NFKC').replaceAll(INVISIBLE, '').replaceAll(MIDDLE_DOTS, '·').toUpperCase();

/** No file system takes a longer name; each separator of a stem costs two readings of all of it. */
const MAX_STEM_CHARACTERS = 255;

/** Everything that a stem can mean, the number alone first. Which reading holds, the numbers of the candidates decide. */
export function readingsOf(stem: string): readonly NameReading[] {
  if (stem.length > MAX_STEM_CHARACTERS) return [];
  const divided = [...stem.matchAll(SEPARATOR)].flatMap(({ 0: separator, index }) => {
    const [before, after] = [stem.slice(0, index), stem.slice(index + separator.length)];
    return before === '' || after === ''
      ? []
      : [
          { idNumber: normalId(after), name: before },
          { idNumber: normalId(before), name: after },
        ];
  });
  return [{ idNumber: normalId(stem), name: null }, ...divided];
}

/** What in a stem looks like the number of a document. */
export function numbersIn(stem: string): readonly string[] {
  const parts = stem
    .split(SEPARATOR)
    .map(normalId)
    .filter((part) => ID_LIKE.test(part));
  return [...new Set([...parts, ...[...normalId(stem).matchAll(RESIDENT_LIKE)].map(([number]) => number)])];
}

const LONG_RUN = /[0-9A-Za-z\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]{6,}/gu;
/** A number in groups: of a telephone, or of a document as people divide it. */
const GROUPED = /\p{Nd}(?:[-_\s.\u2010-\u2015\uff0d]?\p{Nd}){5,}/gu;
const NAME_RUN = /\p{Script=Han}[\p{Script=Han}·•・‧]*|\p{Script=Latin}{2,}|(?![\p{Script=Han}\p{Script=Latin}])\p{L}[\p{L}\p{M}]*/gu;
const TAIL_SHOWN = 2;
const groupedMask = (digits: string): string =>
  /[^\p{Nd}]/u.test(digits) ? '*'.repeat(digits.length - TAIL_SHOWN) + digits.slice(-TAIL_SHOWN) : digits;

/** A file as its user knows it again and nobody else learns of whom it is: `张*-320899**********17.jpg`. */
export function maskedFileName(fileName: string): string {
  const extension = EXTENSION.exec(fileName)?.[0] ?? '';
  const stem = fileName.slice(0, fileName.length - extension.length);
  return stem.replaceAll(GROUPED, groupedMask).replaceAll(LONG_RUN, staffIdMask).replaceAll(NAME_RUN, nameMask) + extension;
}
