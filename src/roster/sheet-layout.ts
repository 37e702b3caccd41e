import { nearestTexts } from '../kernel/edit-distance';
import { refuse, Refusal } from '../kernel/refusal';
import type { ColumnName, EmploymentField, QualificationField, RosterField } from './columns';
import { Column, findHeading, Heading, headingIndex } from './headings';
import { MAX_DATA_ROWS } from './limits';
import type { FileCode } from './roster.refusals';
import type { Layout } from './rows/row-reading';
import type { SheetRow, SheetTable } from './spreadsheet/sheet-table';

/** A sheet whose heading was found and whose columns are whole. */
export interface LaidOutSheet<Field extends string> {
  readonly layout: Layout<Field>;
  readonly headingRow: number;
  readonly dataRows: readonly SheetRow[];
}

/** Those of a roster: the list of people, and what stands beside it. */
export interface Sheets {
  readonly roster: LaidOutSheet<RosterField>;
  readonly employments: LaidOutSheet<EmploymentField> | null;
  readonly qualifications: LaidOutSheet<QualificationField> | null;
}

const SHEETLESS = '';
const headingsOf = (columns: readonly Column<string>[]): string[] => columns.map(({ heading }) => heading);

function headingTwice<Field extends string>(
  columns: readonly Column<Field>[],
  names: readonly ColumnName<Field>[],
): Refusal<FileCode> | null {
  for (const { field, heading } of names) {
    const same = columns.filter((column) => column.field === field);
    if (same.length > 1) return refuse('IMPORT_HEADING_TWICE', { columns: headingsOf(same), field: heading });
  }
  return null;
}

/** All missing columns at once, with the unknown heading that looks most like one of them; a heading that is known is none of them. */
function columnMissing<Field extends string>(
  columns: readonly Column<Field>[],
  names: readonly ColumnName<Field>[],
  needed: readonly (readonly Field[])[],
  sheet: string | null,
): Refusal<FileCode> | null {
  const missing = needed.filter((anyOf) => !columns.some(({ field }) => field !== null && anyOf.includes(field))).map(([first]) => first!);
  if (missing.length === 0) return null;
  const wanted = missing.map((field) => names.find((name) => name.field === field)!.heading);
  const unknown = headingsOf(columns.filter(({ field, ours }) => field === null && !ours));
  const [nearest = null] = nearestTexts(wanted[0]!, unknown, 1);
  return refuse('IMPORT_COLUMN_MISSING', { columns: wanted, fields: missing, nearest, sheet: sheet ?? SHEETLESS });
}

const tooManyRows = ({ filledRows, name }: SheetTable, { at }: Heading<string>): Refusal<FileCode> | null =>
  filledRows - at - 1 > MAX_DATA_ROWS
    ? refuse('IMPORT_TOO_MANY_ROWS', { limit: MAX_DATA_ROWS, found: filledRows - at - 1, sheet: name ?? SHEETLESS })
    : null;

/** Finds the heading and the columns of a sheet, or says why the file as a whole cannot be read. */
export function laidOut<Field extends string>(
  table: SheetTable,
  names: readonly ColumnName<Field>[],
  needed: readonly (readonly Field[])[],
): LaidOutSheet<Field> | Refusal<FileCode> {
  const heading = findHeading(headingIndex(names), table.rows);
  if (!heading) return refuse('IMPORT_NO_HEADING', { sheet: table.name ?? SHEETLESS });
  const { columns, at } = heading;
  const refusal = headingTwice(columns, names) ?? columnMissing(columns, names, needed, table.name) ?? tooManyRows(table, heading);
  if (refusal) return refusal;
  return { layout: { sheet: table.name, columns, names }, headingRow: table.rows[at]!.row, dataRows: table.rows.slice(at + 1) };
}
