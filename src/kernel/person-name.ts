/** Zero-width characters arrive from web pages and chats; nobody sees them, and they make two equal texts differ. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/gu;
const BLANKS = /[\s\u200b-\u200d\u2060\ufeff]/gu;
const MIDDLE_DOTS = /[•・‧∙⋅]/gu;

/** One name, however it was typed: full-width characters, blanks between, one middle dot for another. For comparing; names are shown as they were given. */
export const comparedName = (name: string): string => name.normalize('NFKC').replaceAll(BLANKS, '').replaceAll(MIDDLE_DOTS, '·');

/** As people count them: a character beyond the basic plane is one. */
export const MAX_PERSON_NAME_CHARACTERS = 50;
/** Letters of any script with their marks, the middle dot and blanks inside; rare characters of old files stand in private use. */
export const PERSON_NAME = new RegExp(
  `^(?=.{1,${MAX_PERSON_NAME_CHARACTERS}}$)[\\p{L}\\p{M}\\p{Co}](?:[\\p{L}\\p{M}\\p{Co}· ]*[\\p{L}\\p{M}\\p{Co}])?$`,
  'u',
);
export const isPersonName = (text: string): boolean => PERSON_NAME.test(text);
/** A text as it is kept: NFC, without what nobody sees, trimmed. */
export const tidiedText = (text: string): string => text.normalize('NFC').replaceAll(INVISIBLE, '').trim();
