import { pipeline, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CsvError, parse as parser, Options } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { type KnownHeadings, knownHeadings } from '../headings';
import { HEADING_SEARCH_ROWS, MAX_CELL_CHARACTERS, MAX_COLUMNS, ROWS_PER_TURN, SNIFF_CHARACTERS } from '../limits';
import { sharingTextCells } from './repeated-texts';
import { columnLetters, type SheetTable } from './sheet-table';
import { swallowedBy } from './swallowed-rows';
import { TableBuilder } from './table-builder';
import { tooLarge, Unreadable } from './unreadable';

/** In the order in which equals are preferred. */
const DELIMITERS = [',', '\t', ';'] as const;
type Delimiter = (typeof DELIMITERS)[number];
const SEPARATOR_LINE = /^\uFEFF?"?sep=([,;\t])"?(?:\r\n|\n|\r)/i;
/** A record, in characters: every column at its longest. Beyond it a quote was never closed. */
const MAX_RECORD_CHARACTERS = MAX_COLUMNS * MAX_CELL_CHARACTERS;

const options = (delimiter: Delimiter): Options => ({
  delimiter,
  record_delimiter: ['\r\n', '\n', '\r'],
  // `="00123"` and a stray quote inside a name are text, not a broken file.
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: false,
  max_record_size: MAX_RECORD_CHARACTERS,
});

/** How a text is cut: what `sep=` says, else the delimiter under which most headings are known. */
export interface CsvShape {
  readonly delimiter: Delimiter;
  /** Characters of a `sep=` line, which spreadsheet programs do not count as a row. */
  readonly before: number;
  readonly knownHeadings: number;
  /** The record that is the heading, 1 is the first; undefined where none is known. */
  readonly headingRow: number | undefined;
}

/** The first records that parse; a cut in the middle of a quoted cell ends them early and harms nothing. */
function firstRows(body: string, delimiter: Delimiter): string[][] {
  const records: string[][] = [];
  try {
    const keep = (record: string[]): null => {
      records.push(record);
      return null;
    };
    parseNow(body.slice(0, SNIFF_CHARACTERS), { ...options(delimiter), to: HEADING_SEARCH_ROWS, on_record: keep });
  } catch {
    return records;
  }
  return records;
}

/** The best of the first records is the heading. */
function headingUnder(body: string, delimiter: Delimiter, known: KnownHeadings): Pick<CsvShape, 'knownHeadings' | 'headingRow'> {
  const counts = tableRows(firstRows(body, delimiter)).map((row) => known([row]));
  const most = Math.max(0, ...counts);
  return { knownHeadings: most, headingRow: most > 0 ? counts.indexOf(most) + 1 : undefined };
}

const tableRows = (records: readonly string[][]): SheetTable['rows'] =>
  records.map((record, index) => ({ row: index + 1, cells: record.map((text) => ({ kind: 'text' as const, text })) }));

/** Of a text of which this is the beginning. */
export function csvShape(head: string, known: KnownHeadings = knownHeadings): CsvShape {
  const separator = SEPARATOR_LINE.exec(head);
  const before = separator?.[0].length ?? 0;
  const tried = separator ? [separator[1] as Delimiter] : DELIMITERS;
  const [best] = tried
    .map((delimiter) => ({ delimiter, before, ...headingUnder(head.slice(before), delimiter, known) }))
    .sort((a, b) => b.knownHeadings - a.knownHeadings);
  return best!;
}

function* after(characters: number, pieces: Iterable<string>): Generator<string> {
  let left = characters;
  for (const piece of pieces) {
    const skipped = Math.min(left, piece.length);
    left -= skipped;
    yield piece.slice(skipped);
  }
}

/** What the parser read last before the cell at hand, and the quote in which it begins. */
const IN_QUOTES = /^(?:\r\n|[\r\n,\t;])?"/;
const LOOKED_AT_BYTES = 3;
function isInQuotes(text: Iterable<string>, fromByte: number): boolean {
  let [left, found] = [fromByte, ''];
  for (const piece of text) {
    const bytes = Buffer.from(piece);
    found += bytes.toString('latin1', left, left + LOOKED_AT_BYTES - found.length);
    left = Math.max(0, left - bytes.length);
    if (found.length === LOOKED_AT_BYTES) break;
  }
  return IN_QUOTES.test(found);
}

const unclosed = (column: number, row: number): Unreadable =>
  new Unreadable('IMPORT_QUOTE_UNCLOSED', { row, cell: `${columnLetters(column)}${row}` });

/** A record beyond all bounds, not in quotes: the columns are too many, or at least one cell is longer than they are on average. */
const overlong = (columns: number): Unreadable =>
  columns > MAX_COLUMNS
    ? tooLarge('COLUMNS', MAX_COLUMNS, columns)
    : tooLarge('CHARACTERS', MAX_CELL_CHARACTERS, Math.ceil(MAX_RECORD_CHARACTERS / columns));

/** A quote opened in the record that would have been next, in the cell that was being read: what stands behind it may be the rest of the list. */
function told(fault: unknown, text: Iterable<string>): unknown {
  if (!(fault instanceof CsvError)) return fault;
  const column = Number(fault.column);
  if (fault.code === 'CSV_QUOTE_NOT_CLOSED') return unclosed(column, Number(fault.records) + 1);
  if (fault.code !== 'CSV_MAX_RECORD_SIZE') return fault;
  return isInQuotes(text, Number(fault.bytes)) ? unclosed(column, Number(fault.records) + 1) : overlong(column + 1);
}

/** Of a text that can be read from its beginning again. Row numbers are the records', blank ones counted: a line break inside a quoted cell does not shift them. */
export async function readCsv(pieces: Iterable<string>, shape: CsvShape): Promise<SheetTable> {
  try {
    return await readRecords(after(shape.before, pieces), shape);
  } catch (fault) {
    throw told(fault, after(shape.before, pieces));
  }
}

async function readRecords(text: Iterable<string>, { delimiter, headingRow }: CsvShape): Promise<SheetTable> {
  const builder = new TableBuilder(null, { spent: 0 });
  const records = parser(options(delimiter));
  // What goes wrong is thrown where the records are read; the pipeline only has to let go of the text.
  pipeline(Readable.from(text), records, () => undefined);
  const cellOf = sharingTextCells();
  let row = 0;
  let width: number | undefined;
  for await (const record of records as AsyncIterable<string[]>) {
    row += 1;
    for (const [column, cell] of record.entries()) {
      const swallowed = swallowedBy(record, column, { width, delimiter });
      if (swallowed === 'SURELY') throw unclosed(column, row);
      if (swallowed === 'PERHAPS') builder.doubted(`${columnLetters(column)}${row}`);
      builder.cell(column, cellOf(cell, column));
    }
    if (width !== undefined || row === headingRow) width = Math.max(width ?? 0, record.length);
    builder.endRow(row);
    if (row % ROWS_PER_TURN === 0) await setImmediate();
  }
  return builder.table();
}
