import type { FileRemark } from './checked-roster';
import { mergedAmongRows } from './merged-cells';
import { outOfSight, type ReadFile, type ReadSheet } from './out-of-sight';

/** What is to be said of any file of rows: cells that hold less than is seen, or more, and what is read out of sight. */
export function fileRemarks(read: ReadFile): readonly FileRemark[] {
  const [
    merged,
    [
      {
        table: { doubted },
      },
    ],
  ] = [mergedAmongRows(read), read];
  return [
    ...(merged.length > 0 ? [{ code: 'IMPORT_CELLS_MERGED' as const, params: { ranges: merged } }] : []),
    ...(doubted ? [{ code: 'IMPORT_ROWS_IN_CELL' as const, params: { cells: doubted } }] : []),
    ...outOfSight(read),
  ];
}

/** Of a list of one sheet that is no roster. */
export const listRemarks = (list: Omit<ReadSheet, 'prefix'>): readonly FileRemark[] => fileRemarks([{ ...list, prefix: '' }]);
