import type { Edge } from './edge';

export interface TableCell {
  readonly row: string;
  /** Null: the table has one dimension. */
  readonly column: string | null;
  readonly parts: readonly number[];
}
/** Where all rows, and all columns, come together. */
const [ALL_ROWS, ALL_COLUMNS] = ['rows', 'columns'];
export const TOTAL = '*';
export const idOf = (row: string | null, column: string | null): string =>
  row === null && column === null ? TOTAL : column === null ? row! : row === null ? `${TOTAL} ${column}` : `${row} ${column}`;

/**
 * A table as a network: a cell leads from its row to its column, a column's total from there to the whole, the grand total on, and
 * a row's total back to the row. Totals are the sums of the cells even of what is not added up when it is told, like people:
 * whoever knows the cells knows them.
 */
export function edgesOf(cells: readonly TableCell[]): readonly Edge[] {
  if (cells.length === 0) return [];
  return cells[0]!.column === null ? ofList(cells) : ofTable(cells);
}

const ofList = (cells: readonly TableCell[]): readonly Edge[] => [
  ...cells.map(({ row, parts }) => ({ id: idOf(row, null), from: ALL_ROWS, to: ALL_COLUMNS, parts, isTotal: false })),
  { id: TOTAL, from: ALL_COLUMNS, to: ALL_ROWS, parts: summed(cells), isTotal: true },
];

function ofTable(cells: readonly TableCell[]): readonly Edge[] {
  const rows = grouped(cells, ({ row }) => row);
  const columns = grouped(cells, ({ column }) => column!);
  return [
    ...cells.map(({ row, column, parts }) => ({
      id: idOf(row, column),
      from: `row ${row}`,
      to: `column ${column}`,
      parts,
      isTotal: false,
    })),
    ...[...rows].map(([row, of]) => ({ id: `${row} ${TOTAL}`, from: ALL_COLUMNS, to: `row ${row}`, parts: summed(of), isTotal: true })),
    ...[...columns].map(([column, of]) => ({
      id: idOf(null, column),
      from: `column ${column}`,
      to: ALL_ROWS,
      parts: summed(of),
      isTotal: true,
    })),
    { id: TOTAL, from: ALL_ROWS, to: ALL_COLUMNS, parts: summed(cells), isTotal: true },
  ];
}

function grouped(cells: readonly TableCell[], keyOf: (cell: TableCell) => string): ReadonlyMap<string, readonly TableCell[]> {
  const groups = new Map<string, TableCell[]>();
  for (const cell of cells) groups.set(keyOf(cell), [...(groups.get(keyOf(cell)) ?? []), cell]);
  return groups;
}

const summed = (cells: readonly TableCell[]): readonly number[] =>
  cells[0]!.parts.map((_, part) => cells.reduce((all, { parts }) => all + parts[part]!, 0));
