import { yuanText } from '../kernel/money';
import type { Cell } from './sheet';

/** In characters of the sheet's font. */
const NARROWEST = 10;
/** Of sums, for their total comes last and a number that does not fit is shown as `###`; and of what is filled in by hand, where nothing stands yet. */
const NARROWEST_OPEN = 16;
/** A remark may be longer than any column should be: it is read in its cell. */
const WIDEST = 48;
/** A column must not end where its longest word does. */
const ROOM = 2;
/** Chinese and other wide characters take the place of two digits. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const DIGITS_OF_A_GROUP = 3;

/** As it is shown, a sum with the marks between its thousands. */
function shownText(cell: Cell): string {
  if (typeof cell !== 'object') return String(cell);
  const text = yuanText(cell.inFen);
  return text + ' '.repeat(Math.floor(text.length / (DIGITS_OF_A_GROUP + 1)));
}
const widthOf = (text: string): number => Array.from(text).reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);

/** How wide each column must be for its heading and for the rows that are known when the sheet is begun. */
export const columnWidths = (headings: readonly string[], rows: readonly (readonly Cell[])[]): readonly number[] =>
  headings.map((heading, column) => {
    const longest = rows.reduce((width, row) => Math.max(width, widthOf(shownText(row[column] ?? ''))), widthOf(heading));
    return Math.min(WIDEST, Math.max(isOpen(rows, column) ? NARROWEST_OPEN : NARROWEST, longest + ROOM));
  });

const isOpen = (rows: readonly (readonly Cell[])[], column: number): boolean =>
  rows.length > 0 && rows.every((row) => (row[column] ?? '') === '' || typeof row[column] === 'object');
