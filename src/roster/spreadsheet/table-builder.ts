import {
  HEADING_SEARCH_ROWS,
  MAX_CELL_CHARACTERS,
  MAX_CELLS,
  MAX_COLUMNS,
  MAX_DATA_ROWS,
  MAX_DOUBTED_TOLD,
  MAX_MERGED_KEPT,
} from '../limits';
import { Cell, isBlankText, SheetRow, SheetTable } from './sheet-table';
import { tooLarge } from './unreadable';

/** Cells read so far over all sheets of a file. */
export interface CellBudget {
  spent: number;
}

/** Rows beyond it are counted only; a heading and titles may stand above the data. */
const MAX_KEPT_ROWS = MAX_DATA_ROWS + HEADING_SEARCH_ROWS;

/** Collects a sheet row by row and stops at the limits, before the memory is spent. */
export class TableBuilder {
  private readonly rows: SheetRow[] = [];
  private readonly widths = new Map<number, number>();
  private readonly ranges: string[] = [];
  private readonly hiddenColumns = new Set<number>();
  private readonly doubtedCells: string[] = [];
  private cells: (Cell | undefined)[] = [];
  private filledRows = 0;

  constructor(
    private readonly name: string | null,
    private readonly budget: CellBudget,
  ) {}

  get rowCount(): number {
    return this.filledRows;
  }

  width(column: number, characters: number): void {
    if (column < MAX_COLUMNS) this.widths.set(column, characters);
  }

  hideColumn(column: number): void {
    if (column < MAX_COLUMNS) this.hiddenColumns.add(column);
  }

  merged(range: string): void {
    if (this.ranges.length < MAX_MERGED_KEPT) this.ranges.push(range);
  }

  doubted(cell: string): void {
    if (this.doubtedCells.length < MAX_DOUBTED_TOLD) this.doubtedCells.push(cell);
  }

  /** @throws Unreadable at the first value beyond a limit; a blank cell is none. */
  cell(column: number, cell: Cell): void {
    if (cell.kind !== 'formula' && isBlankText(cell.text)) return;
    if (column >= MAX_COLUMNS) throw tooLarge('COLUMNS', MAX_COLUMNS, column + 1);
    if (cell.text.length > MAX_CELL_CHARACTERS) throw tooLarge('CHARACTERS', MAX_CELL_CHARACTERS, cell.text.length);
    this.cells[column] = cell;
  }

  endRow(row: number, isHidden = false): void {
    const filled = this.cells.filter((cell) => cell !== undefined).length;
    if (filled === 0) return;
    this.filledRows += 1;
    if (this.filledRows <= MAX_KEPT_ROWS) this.keep(row, filled, isHidden);
    this.cells = [];
  }

  private keep(row: number, filled: number, isHidden: boolean): void {
    this.budget.spent += filled;
    if (this.budget.spent > MAX_CELLS) throw tooLarge('CELLS', MAX_CELLS, this.budget.spent);
    this.rows.push({ row, cells: this.cells, ...(isHidden ? { hidden: true } : {}) });
  }

  table(): SheetTable {
    const { name, rows, filledRows, widths, ranges, hiddenColumns, doubtedCells } = this;
    return {
      name,
      rows,
      filledRows,
      widths,
      ...(ranges.length > 0 ? { merged: ranges } : {}),
      ...(hiddenColumns.size > 0 ? { hiddenColumns } : {}),
      ...(doubtedCells.length > 0 ? { doubted: doubtedCells } : {}),
    };
  }
}
