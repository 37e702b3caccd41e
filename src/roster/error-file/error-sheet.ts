import type { Tongue } from '../../kernel/words';
import type { CheckedRow, CheckedSheet } from '../checked-roster';
import { ERROR_COLUMN, REMARK_COLUMN } from '../columns';
import { reasons } from '../fault-text';
import type { Column } from '../headings';
import type { Cell, SheetRow, SheetTable } from '../spreadsheet/sheet-table';

/** A cell of the error file: what the user's file held, and whether to shade it. */
export interface ErrorCell {
  readonly column: number;
  readonly cell: Cell;
  readonly wrong: boolean;
}

export interface ErrorRow {
  readonly row: number;
  readonly cells: readonly ErrorCell[];
}

/** The user's own sheet, every row in its place, with what is wrong in two columns at the right. */
export interface ErrorSheet {
  readonly name: string;
  readonly headingRow: number;
  readonly columns: number;
  readonly widths: ReadonlyMap<number, number>;
  readonly rows: Iterable<ErrorRow>;
}

const OWN_COLUMNS = 2;
/** What a column is wide where the file does not say, in characters. */
export const REASON_WIDTH = 60;

const text = (value: string): Cell => ({ kind: 'text', text: value });

/** Columns of the user's, without those that an earlier error file of ours had added. */
function theirColumns({ rows }: SheetTable, columns: readonly Column<string>[]): number {
  const ours = new Set(columns.filter((column) => column.ours).map(({ index }) => index));
  let last = -1;
  for (const { cells } of rows) {
    for (let column = cells.length - 1; column > last; column -= 1) if (cells[column] !== undefined && !ours.has(column)) last = column;
  }
  return last + 1;
}

const isLost = (cell: Cell, field: string | null | undefined): boolean =>
  cell.kind === 'formula' || (field === 'idNumber' && cell.kind !== 'text');

function theirCells({ cells }: SheetRow, columns: ReadonlyMap<number, Column<string>>, wrong: ReadonlySet<string>): ErrorCell[] {
  return cells.flatMap((cell, index) => {
    const column = columns.get(index);
    if (cell === undefined || column?.ours) return [];
    // A number in place of an ID number is given back empty: its digits are gone.
    return [{ column: index, cell: isLost(cell, column?.field) ? text('') : cell, wrong: wrong.has(column?.field ?? '') }];
  });
}

/** Empty cells that should not be empty are shaded as well. */
const missingCells = ({ cells }: SheetRow, columns: ReadonlyMap<number, Column<string>>, wrong: ReadonlySet<string>): ErrorCell[] =>
  [...columns.values()]
    .filter(({ index, field }) => cells[index] === undefined && wrong.has(field ?? ''))
    .map(({ index }) => ({ column: index, cell: text(''), wrong: true }));

const ownCells = (at: number, faults: string, remarks: string): ErrorCell[] =>
  [faults, remarks].flatMap((said, offset) => (said === '' ? [] : [{ column: at + offset, cell: text(said), wrong: false }]));

function* rowsOf<Field extends string>(
  checked: CheckedSheet<unknown, Field>,
  table: SheetTable,
  at: number,
  tongue: Tongue,
): Generator<ErrorRow> {
  const columns = new Map(checked.columns.map((column) => [column.index, column as Column<string>]));
  const findings = new Map<number, CheckedRow<unknown>>(checked.rows.map((row) => [row.row, row]));
  for (const original of table.rows) {
    const found = findings.get(original.row);
    const wrong = new Set(found?.faults.map(({ location }) => location.field));
    const own =
      original.row === checked.headingRow
        ? ownCells(at, ERROR_COLUMN, REMARK_COLUMN)
        : ownCells(at, reasons(found?.faults ?? [], tongue), reasons([...(found?.warnings ?? []), ...(found?.notices ?? [])], tongue));
    yield { row: original.row, cells: [...theirCells(original, columns, wrong), ...missingCells(original, columns, wrong), ...own] };
  }
}

export function errorSheet<Field extends string>(
  name: string,
  checked: CheckedSheet<unknown, Field>,
  table: SheetTable,
  tongue: Tongue,
): ErrorSheet {
  const at = theirColumns(table, checked.columns);
  const widths = new Map([...table.widths, [at, REASON_WIDTH], [at + 1, REASON_WIDTH]]);
  return { name, headingRow: checked.headingRow, columns: at + OWN_COLUMNS, widths, rows: rowsOf(checked, table, at, tongue) };
}
