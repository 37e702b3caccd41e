import { csvStream } from '../../sheets/csv.file';
import { CSV, FlowingSheet, Sheet, XLSX } from '../../sheets/sheet';
import { workbookStream } from '../../sheets/workbook.file';
import { Answer, attached } from '../answers/answer';

/** The forms in which a list leaves as a file. */
export const SHEET_FORMS = ['xlsx', 'csv'] as const;
export type SheetForm = (typeof SHEET_FORMS)[number];
export const EXCEL_SAFE =
  'Of a CSV: false gives programs the values as they are; else a tab keeps long numbers whole in Excel, and what a spreadsheet would run begins with an apostrophe';

/** Without its ending: an ASCII name for old programs, the real one for all others. */
interface FileName {
  readonly ascii: string;
  readonly real: string;
}

/** Sheets as a workbook, or the first of them as a CSV (roster format, section 10); made while it is sent. */
export const listed = (
  form: SheetForm,
  sheets: readonly (Sheet | FlowingSheet)[],
  { ascii, real }: FileName,
  isExcelSafe: boolean,
): Answer =>
  form === 'csv'
    ? attached(`${CSV}; charset=utf-8`, `${ascii}.csv`, `${real}.csv`, csvStream(sheets[0]!, { isExcelSafe }))
    : attached(XLSX, `${ascii}.xlsx`, `${real}.xlsx`, workbookStream(sheets));

/** What was named before what would be accepted; a workbook where neither says. */
export const formOf = (as: SheetForm | undefined, accept: string | undefined): SheetForm =>
  as ?? (accept?.startsWith(CSV) ? 'csv' : 'xlsx');
