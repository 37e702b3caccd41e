import { MAX_MERGED_TOLD } from './limits';
import type { ReadSheet } from './out-of-sight';

const LAST_ROW = /^\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?(\d{1,7})$/;

/** Titles above the heading are merged as a rule, and nobody reads them. */
const belowHeading = ({ table: { merged = [] }, headingRow }: Pick<ReadSheet, 'table' | 'headingRow'>): readonly string[] =>
  merged.filter((range) => Number(LAST_ROW.exec(range)?.[1] ?? 0) > headingRow);

/** Whoever looks at the sheet sees one value over all rows of a merged cell; the file has it in the first alone. The first few are told. */
export const mergedAmongRows = (read: readonly ReadSheet[]): readonly string[] =>
  read.flatMap((sheet) => belowHeading(sheet).map((range) => sheet.prefix + range)).slice(0, MAX_MERGED_TOLD);
