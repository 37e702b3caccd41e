import { MAX_MERGED_TOLD } from './limits';
import type { LaidOutSheet } from './sheet-layout';
import type { RosterFile, SheetTable } from './spreadsheet/sheet-table';

type Read = Pick<LaidOutSheet<string>, 'headingRow'>;
const LAST_ROW = /^\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?(\d{1,7})$/;

/** Titles above the heading are merged as a rule, and nobody reads them. */
export const mergedBelow = ({ merged = [] }: SheetTable, headingRow: number): readonly string[] => merged.filter((range) => Number(LAST_ROW.exec(range)?.[1] ?? 0) > headingRow);

/** Whoever looks at the sheet sees one value over all rows of a merged cell; the file has it in the first alone. The first few are told. */
export function mergedAmongRows(file: RosterFile, sheets: { readonly roster: Read; readonly employments: Read | null; readonly qualifications: Read | null }): readonly string[] {
  const beside = (['employments', 'qualifications'] as const).flatMap((sheet) => {
    const [table, read] = [file[sheet], sheets[sheet]];
    return table && read ? mergedBelow(table, read.headingRow).map((range) => `${table.name ?? ''}!${range}`) : [];
  });
  return [...mergedBelow(file.roster, sheets.roster.headingRow), ...beside].slice(0, MAX_MERGED_TOLD);
}
