import { pipeline, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CsvError, parse as parser, Options } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { type KnownHeadings, knownHeadings } from '../headings';
import { HEADING_SEARCH_ROWS, MAX_CELL_CHARACTERS, MAX_COLUMNS, ROWS_PER_TURN, SNIFF_CHARACTERS } from '../limits';
import { sharingTextCells } from './repeated-texts';
import { columnLetters, type SheetTable } from './sheet-table';
import { TableBuilder } from './table-builder';
import { Unreadable } from './unreadable';

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

function headingsUnder(body: string, delimiter: Delimiter, known: KnownHeadings): number {
  return known(tableRows(firstRows(body, delimiter)));
}

const tableRows = (records: readonly string[][]): SheetTable['rows'] =>
  records.map((record, index) => ({ row: index + 1, cells: record.map((text) => ({ kind: 'text' as const, text })) }));

/** Of a text of which this is the beginning. */
export function csvShape(head: string, known: KnownHeadings = knownHeadings): CsvShape {
  const separator = SEPARATOR_LINE.exec(head);
  const before = separator?.[0].length ?? 0;
  const tried = separator ? [separator[1] as Delimiter] : DELIMITERS;
  const [best] = tried.map((delimiter) => ({ delimiter, before, knownHeadings: headingsUnder(head.slice(before), delimiter, known) })).sort((a, b) => b.knownHeadings - a.knownHeadings);
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

const unclosed = (column: number, row: number): Unreadable => new Unreadable('IMPORT_QUOTE_UNCLOSED', { row, cell: `${columnLetters(column)}${row}` });

/** The quote opened in the record that would have been next, in the cell that was being read: what stands behind it may be the rest of the list. */
const told = (fault: unknown): unknown =>
  (fault instanceof CsvError && (fault.code === 'CSV_QUOTE_NOT_CLOSED' || fault.code === 'CSV_MAX_RECORD_SIZE') ? unclosed(Number(fault.column), Number(fault.records) + 1) : fault);

/** A list of fewer columns has none in which a line of an address could pass for a row. */
const MIN_FIELDS_SWALLOWED = 5;
/**
 * A quote that is never closed ends at the next one, in the same column of a later row: the rows between have become a part of one cell, and nobody would
 * miss them. So a cell of several lines with as many delimiters as a row has is none that anybody wrote.
 */
const swallows = (text: string, { width, delimiter }: { readonly width: number; readonly delimiter: Delimiter }): boolean =>
  text.length > width && /[\r\n]/.test(text) && text.split(delimiter).length >= Math.max(width, MIN_FIELDS_SWALLOWED);

/** Row numbers are the records', blank ones counted: a line break inside a quoted cell does not shift them. */
export async function readCsv(pieces: Iterable<string>, shape: CsvShape): Promise<SheetTable> {
  try {
    return await readRecords(pieces, shape);
  } catch (fault) {
    throw told(fault);
  }
}

async function readRecords(pieces: Iterable<string>, { before, delimiter }: CsvShape): Promise<SheetTable> {
  const builder = new TableBuilder(null, { spent: 0 });
  const records = parser(options(delimiter));
  // What goes wrong is thrown where the records are read; the pipeline only has to let go of the text.
  pipeline(Readable.from(after(before, pieces)), records, () => undefined);
  const cellOf = sharingTextCells();
  let [row, width] = [0, 0];
  for await (const record of records as AsyncIterable<string[]>) {
    row += 1;
    for (const [column, text] of record.entries()) {
      if (swallows(text, { width, delimiter })) throw unclosed(column, row);
      builder.cell(column, cellOf(text, column));
    }
    width = Math.max(width, record.length);
    builder.endRow(row);
    if (row % ROWS_PER_TURN === 0) await setImmediate();
  }
  return builder.table();
}
