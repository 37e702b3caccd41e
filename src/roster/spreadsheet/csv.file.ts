import { pipeline, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { parse as parser, Options } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { type KnownHeadings, knownHeadings } from '../headings';
import { HEADING_SEARCH_ROWS, MAX_CELL_CHARACTERS, MAX_COLUMNS, ROWS_PER_TURN, SNIFF_CHARACTERS } from '../limits';
import { sharingTextCells } from './repeated-texts';
import type { SheetTable } from './sheet-table';
import { TableBuilder } from './table-builder';

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

/** Row numbers are the records', blank ones counted: a line break inside a quoted cell does not shift them. */
export async function readCsv(pieces: Iterable<string>, { before, delimiter }: CsvShape): Promise<SheetTable> {
  const builder = new TableBuilder(null, { spent: 0 });
  const records = parser(options(delimiter));
  // What goes wrong is thrown where the records are read; the pipeline only has to let go of the text.
  pipeline(Readable.from(after(before, pieces)), records, () => undefined);
  const cellOf = sharingTextCells();
  let row = 0;
  for await (const record of records as AsyncIterable<string[]>) {
    row += 1;
    for (const [column, text] of record.entries()) builder.cell(column, cellOf(text, column));
    builder.endRow(row);
    if (row % ROWS_PER_TURN === 0) await setImmediate();
  }
  return builder.table();
}
