import type { FileRemark } from './checked-roster';
import { MAX_MERGED_TOLD } from './limits';
import { mergedBelow } from './merged-cells';
import { outOfSight, ReadSheet } from './out-of-sight';

/** A list of one sheet that is no roster, as it is read. */
export interface ReadList extends Omit<ReadSheet, 'prefix'> {
  readonly headingRow: number;
}

/** What a roster's report says of a file as a whole, of another list: cells that hold less than is seen, or more, and what is read out of sight. */
export function listRemarks({ headingRow, ...read }: ReadList): readonly FileRemark[] {
  const [merged, { doubted }] = [mergedBelow(read.table, headingRow).slice(0, MAX_MERGED_TOLD), read.table];
  return [
    ...(merged.length > 0 ? [{ code: 'IMPORT_CELLS_MERGED' as const, params: { ranges: merged } }] : []),
    ...(doubted ? [{ code: 'IMPORT_ROWS_IN_CELL' as const, params: { cells: doubted } }] : []),
    ...outOfSight([{ ...read, prefix: '' }]),
  ];
}
