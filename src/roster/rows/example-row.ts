import { cellText } from '../cells/cell-text';
import { EXAMPLE_PREFIX, type RosterField } from '../columns';
import type { SheetRow } from '../spreadsheet/sheet-table';
import { cellAt, type Layout } from './row-reading';

/** The row of the template that shows how one is filled in. */
export const isExample =
  (layout: Layout<RosterField>) =>
  (row: SheetRow): boolean =>
    cellText(cellAt(layout, row, 'name')).startsWith(EXAMPLE_PREFIX);
