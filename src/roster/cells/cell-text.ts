import type { Cell } from '../spreadsheet/sheet-table';

/** Zero-width characters arrive from web pages and chats; nobody sees them, and they make two equal texts differ. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/gu;
/** `="00123"` is how some systems keep leading zeros in a CSV. */
const WRAPPED = /^="(.*)"$/su;

const unwrapped = (text: string): string => WRAPPED.exec(text.trim())?.[1] ?? text;

/** What a cell says, trimmed, in NFC; empty for a cell that is blank or not there. */
export const cellText = (cell: Cell | undefined): string => unwrapped(cell?.text ?? '').normalize('NFC').replaceAll(INVISIBLE, '').trim();

/** As {@link cellText}, with full-width digits and brackets made plain; for values, never for names. */
export const plainText = (cell: Cell | undefined): string => cellText(cell).normalize('NFKC').trim();

/** For values that hold no spaces at all: codes, levels, numbers. */
export const compactText = (cell: Cell | undefined): string => plainText(cell).replaceAll(/\s/gu, '');

/**
 * The clean-up of document numbers, section 5: NFKC; no spaces or invisible characters anywhere; no leading
 * apostrophe, no wrapping `="…"`; upper case.
 */
export const documentNumberText = (text: string): string =>
  unwrapped(text.normalize('NFKC').replaceAll(/\s/gu, '').replaceAll(INVISIBLE, '').replace(/^'/, '')).toUpperCase();
