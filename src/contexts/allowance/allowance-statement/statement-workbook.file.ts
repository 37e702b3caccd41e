import ExcelJS from 'exceljs';
import { yuanText } from '../../../kernel/money';
import type { Cell, Sheet } from './statement-sheets';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const YUAN = '#,##0.00';
/** Keeps words as words, also when somebody edits the cell: no long number is rounded, nothing becomes a formula. */
const AS_TEXT = '@';
const WIDTH_CHARACTERS = 16;

/** Words are always stored as strings, so that a name that begins with `=` is a name. */
function write(cell: ExcelJS.Cell, value: Cell): void {
  if (typeof value === 'object') {
    // The shortest decimal of the digits is what the file gets: 9677 fen are written as 96.77.
    cell.value = Number(yuanText(value.inFen));
    cell.numFmt = YUAN;
  } else {
    cell.value = value;
    if (typeof value === 'string') cell.numFmt = AS_TEXT;
  }
}

function fill(sheet: ExcelJS.Worksheet, { headings, rows }: Sheet): void {
  [headings, ...rows].forEach((cells, row) => cells.forEach((value, column) => write(sheet.getCell(row + 1, column + 1), value)));
  sheet.columns.forEach((column) => (column.width = WIDTH_CHARACTERS));
  sheet.getRow(1).font = { bold: true };
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
}

export async function workbookBytes(sheets: readonly Sheet[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of sheets) fill(workbook.addWorksheet(sheet.name), sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
