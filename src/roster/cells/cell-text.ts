import { tidiedText } from '../../kernel/person-name';
import type { Cell } from '../spreadsheet/sheet-table';

/** `="00123"` is how some systems keep leading zeros in a CSV. */
const WRAPPED = /^="(.*)"$/su;

/** Han characters and visible ASCII that no clean-up changes: most cells of a long list, and told with one look. */
const CLEAN = /^(?!["'=])[!-~\u4E00-\u9FFF]+$/u;

const unwrapped = (text: string): string => WRAPPED.exec(text.trim())?.[1] ?? text;

/** What a cell says, trimmed, in NFC; empty for a cell that is blank or not there. */
export function cellText(cell: Cell | undefined): string {
  const text = cell?.text ?? '';
  return CLEAN.test(text) ? text : tidied(text);
}
/** The same the long way; exported so that a spec can compare the two. */
export const tidied = (text: string): string => tidiedText(unwrapped(text));

/** As {@link cellText}, with full-width digits and brackets made plain; for values, never for names. */
export function plainText(cell: Cell | undefined): string {
  const text = cellText(cell);
  return CLEAN.test(text) ? text : text.normalize('NFKC').trim();
}

/** For values that hold no spaces at all: codes, levels, numbers. */
export function compactText(cell: Cell | undefined): string {
  const text = plainText(cell);
  return CLEAN.test(text) ? text : text.replaceAll(/\s/gu, '');
}

/**
 * The clean-up of document numbers, section 5: NFKC; no spaces or invisible characters anywhere; no leading
 * apostrophe, no wrapping `="…"`; upper case.
 */
export const documentNumberText = (text: string): string =>
  unwrapped(tidiedText(text.normalize('NFKC').replaceAll(/\s/gu, '')).replace(/^'/, '')).toUpperCase();
