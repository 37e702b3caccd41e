import type { Counted } from './figure';
import type { Dimension } from './indicator';
import { hiddenIn, isSmallCell } from './small-cells';
import { edgesOf, idOf, TOTAL } from './table-edges';

const NONE = '-';
const codeIn = (key: Counted['key'], dimension: Dimension | undefined): string | null =>
  dimension === undefined || !(dimension in key) ? null : (key[dimension] ?? NONE);

/** Which edge of the table a figure is told of: a cell, the total of a row or column, or the grand total. */
export function edgeIdOf(key: Counted['key'], [row, column]: readonly Dimension[]): string {
  const [r, c] = [codeIn(key, row), codeIn(key, column)];
  if (column === undefined) return r === null ? TOTAL : r;
  return r !== null && c === null ? `${r} ${TOTAL}` : idOf(r, c);
}

/** A share is told as two parts that add up; a count, and what is divided by something else than its own whole, as they stand. */
export const partsOf = ({ numerator, denominator }: Counted, per: number): readonly number[] =>
  denominator === null
    ? [numerator]
    : per === 100 && denominator >= numerator
      ? [numerator, denominator - numerator]
      : [numerator, denominator];

/** The edges that a public table of these cells hides. What is not added up when it is told may be small as a total alone. */
export function hiddenOf(
  cells: readonly Counted[],
  totals: readonly Counted[],
  by: readonly Dimension[],
  per: number,
  below: number,
): ReadonlySet<string> {
  const [row, column] = by;
  const small = totals.filter((each) => isSmallCell(partsOf(each, per), below)).map(({ key }) => edgeIdOf(key, by));
  if (row === undefined) return new Set(small);
  const edges = edgesOf(
    cells
      .map((cell) => ({ row: codeIn(cell.key, row)!, column: codeIn(cell.key, column), parts: partsOf(cell, per) }))
      .filter(({ parts }) => parts.some((part) => part > 0)),
  );
  return hiddenIn(edges, below, new Set(small));
}
