import type { Cell } from './sheet-table';

/** Texts that are remembered; beyond them it begins anew, for names and numbers are not repeated. */
const SHARED_TEXTS = 1_000;

/** One cell for all that hold the same text, where the file itself does not say which do: most columns of a long list say the same few things. */
export function sharingTextCells(): (text: string) => Cell {
  const known = new Map<string, Cell>();
  return (text) => {
    const same = known.get(text);
    if (same) return same;
    if (known.size === SHARED_TEXTS) known.clear();
    const cell: Cell = { kind: 'text', text };
    known.set(text, cell);
    return cell;
  };
}
