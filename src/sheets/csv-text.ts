import { yuanText } from '../kernel/money';
import type { Cell, FlowingSheet, Sheet } from './sheet';

/** For screens, unless told; programs ask for the values as they are. */
export interface CsvWishes {
  readonly isExcelSafe: boolean;
  /** A comma, unless told. */
  readonly delimiter?: string;
}

/** So that Excel and WPS read it as UTF-8 (roster format, section 4). */
const MARK = '\uFEFF';
const LINE_END = '\r\n';
const ROWS_PER_CHUNK = 250;
/** Excel keeps 15 digits, and shows 12 and more in powers of ten. */
const LONG_NUMBER = /^\d{12,}[\dX]?$/;
/** What a spreadsheet would run when the file is opened: a name that begins with `=` is an attack, or a slip (CWE-1236). */
const RUNNABLE = /^[=+\-@\t\r\n]/;
const QUOTED = /["\r\n]/;
const COMMA = ',';

const shown = (text: string, { isExcelSafe }: CsvWishes): string => {
  if (!isExcelSafe) return text;
  if (RUNNABLE.test(text)) return `'${text}`;
  // Our own import takes the tab off again.
  return LONG_NUMBER.test(text) ? `\t${text}` : text;
};

/** Numbers stay numbers, negative amounts too. */
function cellText(cell: Cell, wishes: CsvWishes): string {
  if (typeof cell === 'object') return yuanText(cell.inFen);
  const text = typeof cell === 'number' ? String(cell) : shown(cell, wishes);
  return QUOTED.test(text) || text.includes(wishes.delimiter ?? COMMA) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (cells: readonly Cell[], wishes: CsvWishes): string =>
  `${cells.map((cell) => cellText(cell, wishes)).join(wishes.delimiter ?? COMMA)}${LINE_END}`;

/** The same of rows that come one by one: each piece is made when the one before was taken. */
export async function* csvFlow({ headings, rows }: Pick<FlowingSheet, 'headings' | 'rows'>, wishes: CsvWishes): AsyncGenerator<string> {
  let piece = [MARK + csvLine(headings, wishes)];
  for await (const cells of rows) {
    piece.push(csvLine(cells, wishes));
    if (piece.length < ROWS_PER_CHUNK) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
}

/** A table as RFC 4180 has it: commas, doubled quotes, CRLF. */
export function* csvChunks({ headings, rows }: Pick<Sheet, 'headings' | 'rows'>, wishes: CsvWishes): Generator<string> {
  yield MARK + csvLine(headings, wishes);
  for (let at = 0; at < rows.length; at += ROWS_PER_CHUNK)
    yield rows
      .slice(at, at + ROWS_PER_CHUNK)
      .map((cells) => csvLine(cells, wishes))
      .join('');
}
