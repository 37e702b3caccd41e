import { MAX_COLUMNS } from '../limits';
import type { Cell } from './sheet-table';

/** Texts of a column that are remembered; beyond them it begins anew, for names and numbers are not repeated. */
const SHARED_TEXTS = 1_000;

/**
 * One cell for all of a column that hold the same text, where the file itself does not say which do: most columns of a long list say the same few things. Each column
 * remembers its own, or those of names and numbers would push the marks out of memory.
 */
export function sharingTextCells(): (text: string, column: number) => Cell {
  const columns = new Map<number, Map<string, Cell>>();
  const knownIn = (column: number): Map<string, Cell> => {
    const known = columns.get(column) ?? new Map<string, Cell>();
    if (known.size === 0) columns.set(column, known);
    return known;
  };
  return (text, column) => {
    // Columns beyond the last are refused where they hold anything.
    const known = knownIn(Math.min(column, MAX_COLUMNS));
    const same = known.get(text);
    if (same) return same;
    if (known.size === SHARED_TEXTS) known.clear();
    const cell: Cell = { kind: 'text', text };
    known.set(text, cell);
    return cell;
  };
}
