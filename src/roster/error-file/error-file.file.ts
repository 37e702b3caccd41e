import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import type { Cell as ExcelCell, FillPattern, Worksheet } from 'exceljs';
import type { CheckedRoster } from '../checked-roster';
import { EMPLOYMENT_SHEET, QUALIFICATION_SHEET, ROSTER_SHEET } from '../columns';
import { ErrorCell, ErrorSheet, errorSheet } from './error-sheet';
import type { Tongue } from '../../kernel/words';
import { ROWS_PER_TURN } from '../limits';
import type { Cell } from '../spreadsheet/sheet-table';

const TEXT_FORMAT = '@';
const DATE_FORMAT = 'yyyy-mm-dd';
const SHADE: FillPattern = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } };

/**
 * Text is written as text and in text format: what begins with `=`, `+`, `-` or `@` stays text even when somebody
 * edits the cell, and ID numbers keep their digits.
 */
function writeCell(target: ExcelCell, { kind, text, stored, format }: Cell): void {
  const number = Number(stored);
  if (kind === 'text' || kind === 'formula' || !Number.isFinite(number)) {
    target.value = text;
    target.numFmt = TEXT_FORMAT;
    return;
  }
  target.value = number;
  if (kind === 'date') target.numFmt = format ?? DATE_FORMAT;
  else if (format !== undefined) target.numFmt = format;
}

function writeErrorCell(target: ExcelCell, { cell, wrong }: ErrorCell): void {
  writeCell(target, cell);
  if (wrong) target.fill = SHADE;
}

async function writeSheet(sheet: Worksheet, { headingRow, columns, widths, rows }: ErrorSheet): Promise<void> {
  for (const [index, width] of widths) if (width > 0) sheet.getColumn(index + 1).width = width;
  sheet.autoFilter = { from: { row: headingRow, column: 1 }, to: { row: headingRow, column: columns } };
  for (const { row, cells } of rows) {
    const target = sheet.getRow(row);
    for (const cell of cells) writeErrorCell(target.getCell(cell.column + 1), cell);
    target.commit();
    if (row % ROWS_PER_TURN === 0) await setImmediate();
  }
}

function sheetsOf(checked: CheckedRoster, tongue: Tongue): ErrorSheet[] {
  const { employments, qualifications, original, sheet } = checked;
  return [
    errorSheet(sheet ?? ROSTER_SHEET, checked, original.roster, tongue),
    ...(employments && original.employments ? [errorSheet(EMPLOYMENT_SHEET, employments, original.employments, tongue)] : []),
    ...(qualifications && original.qualifications
      ? [errorSheet(QUALIFICATION_SHEET, qualifications, original.qualifications, tongue)]
      : []),
  ];
}

/**
 * The user's own file with 错误原因 and 提醒 at its right; always a workbook, since a CSV opened in Excel would lose
 * the ID numbers again. Written row by row, so that 50,000 rows need no second copy in memory. Holds personal data.
 */
export async function errorFile(checked: CheckedRoster, tongue: Tongue = 'zh'): Promise<Buffer> {
  const { stream } = await import('exceljs');
  const bytes = new PassThrough();
  const collected = buffer(bytes);
  const workbook = new stream.xlsx.WorkbookWriter({ stream: bytes, useStyles: true, useSharedStrings: true });
  for (const each of sheetsOf(checked, tongue)) {
    const sheet = workbook.addWorksheet(each.name, { views: [{ state: 'frozen', ySplit: each.headingRow }] });
    await writeSheet(sheet, each);
    sheet.commit();
  }
  await workbook.commit();
  return collected;
}
