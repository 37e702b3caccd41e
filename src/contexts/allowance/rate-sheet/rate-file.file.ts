import { isRefusal, Refusal, refuse } from '../../../kernel/refusal';
import type { FileCode, FileKind, FileRemark, KnownHeadings, RosterFile } from '../../../roster';
import { columnLetters, listRemarks } from '../../../roster';
import { readRosterFile } from '../../../roster/services';
import { MAX_RATE_ROWS } from '../allowance.events';
import { compact, headingOf, RATE_COLUMNS, RateField, RateHeading } from './rate-columns';
import { isExample, SheetRate } from './rate-rows';

type Table = RosterFile['roster'];
/** Where a field stands in the file that was sent. */
export interface RatePlace {
  readonly sheet: string | null;
  /** The heading as it stands in the file. */
  readonly column: string;
  /** Letters of the column; none where the file has no such column. */
  readonly letters: string | null;
}
export interface RateFile {
  readonly kind: FileKind;
  readonly encoding: string;
  readonly sheet: string | null;
  readonly sheetsIgnored: readonly string[];
  /** Headings that nobody knows; their cells are left alone. */
  readonly columnsIgnored: readonly string[];
  readonly warnings: readonly FileRemark[];
  readonly rows: readonly SheetRate[];
  /** Rows that show how it is done. */
  readonly skipped: number;
  placeOf(field: RateField): RatePlace;
}

const NEEDED: readonly RateHeading[] = ['规则编号', '津贴类型', '依据', '金额（元）'];
/** Rows above which the heading is no longer looked for: titles may stand before it. */
const HEADING_ROWS = 5;
const FIELD_OF = new Map<string, RateField>(RATE_COLUMNS.map(({ field, heading }) => [compact(heading), field]));
const fieldOf = (text: string): RateField | undefined => FIELD_OF.get(compact(text).replaceAll('*', ''));
const fieldsOf = (row: Table['rows'][number] | undefined): (RateField | undefined)[] =>
  Array.from(row?.cells ?? [], (cell) => fieldOf(cell?.text ?? ''));
const known = (fields: readonly (RateField | undefined)[]): number => new Set(fields.filter((field) => field !== undefined)).size;
const knownHeadings: KnownHeadings = (rows) => Math.max(0, ...rows.map((row) => known(fieldsOf(row))));

/** The sheet with its heading found. */
interface Laid {
  readonly table: Table;
  readonly at: number;
  readonly fields: readonly (RateField | undefined)[];
}

/** Where the heading is; one that stands there twice would let the first of two amounts be paid without a word. */
function laidOut(table: Table): Laid | Refusal<'LIST_HEADINGS_MISSING' | 'IMPORT_HEADING_TWICE'> {
  const at = table.rows.slice(0, HEADING_ROWS).findIndex((row) => known(fieldsOf(row)) > 1);
  const fields = fieldsOf(table.rows[at]);
  const missing = NEEDED.filter((heading) => !fields.includes(FIELD_OF.get(compact(heading))));
  if (missing.length > 0) return refuse('LIST_HEADINGS_MISSING', { missing });
  const twice = RATE_COLUMNS.find(({ field }) => fields.indexOf(field) !== fields.lastIndexOf(field));
  if (twice)
    return refuse('IMPORT_HEADING_TWICE', {
      columns: headingsIn(
        { table, at },
        fields.flatMap((field, index) => (field === twice.field ? index : [])),
      ),
      field: twice.heading,
    });
  return { table, at, fields };
}
const headingsIn = ({ table, at }: Pick<Laid, 'table' | 'at'>, indices: readonly number[]): string[] =>
  indices.map((index) => table.rows[at]!.cells[index]?.text.trim() ?? '');

const ratesOf = ({ table, at, fields }: Laid): readonly SheetRate[] =>
  table.rows.slice(at + 1).map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(RATE_COLUMNS.map(({ field }) => [field, cells[fields.indexOf(field)]?.text ?? ''])) as SheetRate['cells'],
  }));

/** What is to be said of the file as a whole: what is not read of it, and what is although nobody sees it. */
function toldOf(laid: Laid, rates: readonly SheetRate[]): Pick<RateFile, 'columnsIgnored' | 'warnings'> {
  const { table, at, fields } = laid;
  const numbers = new Set(rates.map(({ row }) => row));
  const [taken, others] = [
    fields.flatMap((field, index) => (field ? index : [])),
    fields.flatMap((field, index) => (!field && table.rows[at]!.cells[index] ? index : [])),
  ];
  const columns = headingsIn(laid, taken).map((heading, index) => ({ index: taken[index]!, heading }));
  return {
    columnsIgnored: headingsIn(laid, others),
    warnings: listRemarks({ table, headingRow: table.rows[at]!.row, rows: table.rows.filter(({ row }) => numbers.has(row)), columns }),
  };
}

const placesIn =
  ({ table, at, fields }: Laid) =>
  (field: RateField): RatePlace => {
    const index = fields.indexOf(field);
    return {
      sheet: table.name,
      column: table.rows[at]!.cells[index]?.text.trim() ?? headingOf(field),
      letters: index < 0 ? null : columnLetters(index),
    };
  };

/** A rate table as a spreadsheet or CSV, before anything in it is understood. */
export async function readRateFile(bytes: Buffer): Promise<RateFile | Refusal<FileCode | 'LIST_HEADINGS_MISSING' | 'RATE_SHEET_TOO_LONG'>> {
  const file = await readRosterFile(bytes, knownHeadings);
  if (isRefusal(file)) return file;
  const laid = laidOut(file.roster);
  if (isRefusal(laid)) return laid;
  const all = ratesOf(laid);
  const rows = all.filter((row) => !isExample(row));
  if (rows.length === 0) return refuse('IMPORT_NO_ROWS');
  if (rows.length > MAX_RATE_ROWS) return refuse('RATE_SHEET_TOO_LONG', { found: rows.length, limit: MAX_RATE_ROWS });
  const { kind, encoding, roster, sheetsIgnored } = file;
  return {
    kind,
    encoding,
    sheet: roster.name,
    sheetsIgnored,
    ...toldOf(laid, rows),
    rows,
    skipped: all.length - rows.length,
    placeOf: placesIn(laid),
  };
}
