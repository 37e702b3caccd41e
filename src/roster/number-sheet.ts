import type { Day } from '../kernel/day';
import type { JsonObject } from '../kernel/canonical-json';
import { isRefusal, Refusal, refuse } from '../kernel/refusal';
import type { CheckedRow, FileRemark, Location } from './checked-roster';
import { NUMBER_COLUMNS, NumberField } from './columns';
import { findHeading, headingIndex, KnownHeadings } from './headings';
import { listRemarks } from './file-remarks';
import { taken } from './out-of-sight';
import type { FileCode } from './roster.refusals';
import { checkNumberRow, NumberValues } from './rows/number-row';
import { locate, RowReading } from './rows/row-reading';
import { laidOut } from './sheet-layout';
import type { SheetTable } from './spreadsheet/sheet-table';

/** People and their employee numbers in one sheet: those of an enterprise, checked while somebody waits. */
export const MAX_NUMBER_ROWS = 5_000;

export interface NumberSheet {
  readonly rows: readonly CheckedRow<NumberValues>[];
  /** Headings that nobody knows; their cells are left alone. */
  readonly unknown: readonly string[];
  readonly warnings: readonly FileRemark[];
  /** Where a fault is that only the ledger knows. */
  locate(row: number, field: NumberField): Location;
}
export type NumberFault = { readonly code: string; readonly location: Location; readonly params: JsonObject };

const NUMBER_HEADINGS = headingIndex(NUMBER_COLUMNS);
export const numberHeadings: KnownHeadings = (rows) =>
  new Set(findHeading(NUMBER_HEADINGS, rows)?.columns.flatMap(({ field }) => field ?? [])).size;

/** Rows of a sheet, each judged by itself; whom a document means is the ledger's to say. */
export function checkNumberSheet(table: SheetTable, today: Day): NumberSheet | Refusal<FileCode> {
  const sheet = laidOut(table, NUMBER_COLUMNS, [['employeeNo'], ['idNumber']]);
  if (isRefusal(sheet)) return sheet;
  const { dataRows, headingRow, layout } = sheet;
  if (dataRows.length === 0) return refuse('IMPORT_NO_ROWS');
  if (dataRows.length > MAX_NUMBER_ROWS)
    return refuse('IMPORT_TOO_MANY_ROWS', { limit: MAX_NUMBER_ROWS, found: dataRows.length, sheet: table.name ?? '' });
  return {
    rows: dataRows.map((row) => checkNumberRow(new RowReading(layout, row), today)),
    unknown: layout.columns.filter(({ field }) => field === null).map(({ heading }) => heading),
    warnings: listRemarks({ table, headingRow, rows: dataRows, columns: taken(sheet) }),
    locate: (row, field) => locate(layout, row, field),
  };
}
