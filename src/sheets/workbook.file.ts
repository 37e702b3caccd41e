import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import type { Cell as ExcelCell, DataValidation, Row, Worksheet } from 'exceljs';
import { yuanText } from '../kernel/money';
import { Cell, FlowingSheet, isFlowing, Sheet } from './sheet';

const YUAN = '#,##0.00';
/** Keeps words as words, also when somebody edits the cell: no long number is rounded, nothing becomes a formula. */
const AS_TEXT = '@';
const WIDTH_CHARACTERS = 16;
/** Rows written before others get their turn: a few milliseconds. */
const ROWS_PER_TURN = 250;

/** exceljs has these for a whole range, and tells its types of those of a single cell alone. */
export interface WithRanges {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

/** Where a sheet goes on its way into the archive: streams of an older make, of which the types of exceljs say nothing. */
interface WithPipes {
  readonly stream: { readonly pipes: readonly (NodeJS.EventEmitter & { readonly _writableState: { readonly needDrain: boolean } })[] };
}

/** Words are always stored as strings, so that a name that begins with `=` is a name. */
function write(cell: ExcelCell, value: Cell): void {
  if (typeof value === 'object') {
    // The shortest decimal of the digits is what the file gets: 9677 fen are written as 96.77.
    cell.value = Number(yuanText(value.inFen));
    cell.numFmt = YUAN;
  } else {
    cell.value = value;
    if (typeof value === 'string') cell.numFmt = AS_TEXT;
  }
}

function writeRow(row: Row, cells: readonly Cell[], isBold = false): void {
  cells.forEach((value, column) => write(row.getCell(column + 1), value));
  if (isBold) row.font = { bold: true };
  row.commit();
}

function offerChoices(sheet: Worksheet, { headings, rows, choices = {} }: Sheet, firstRow: number): void {
  for (const [heading, words] of Object.entries(choices)) {
    const { letter } = sheet.getColumn(headings.indexOf(heading) + 1);
    const rule: DataValidation = { type: 'list', allowBlank: true, formulae: [`"${words.join(',')}"`] };
    (sheet as Worksheet & WithRanges).dataValidations.add(`${letter}${firstRow}:${letter}${firstRow + rows.length - 1}`, rule);
  }
}

/** Until there is room again, or nobody reads any more; no listener is left behind. */
async function drained(way: NodeJS.EventEmitter, target: PassThrough): Promise<void> {
  // Who left while rows were fetched closes no second time.
  if (target.destroyed) return;
  const over = new AbortController();
  const { signal } = over;
  await Promise.race([once(way, 'drain', { signal }), once(target, 'close', { signal })]).finally(() => over.abort());
}

/** Whoever takes the file sets the pace: what is not taken yet is not made. @throws where nobody takes it any more */
async function taken(target: PassThrough, sheet: Worksheet): Promise<void> {
  await setImmediate();
  // The archive is packed more slowly than rows are written: what waits for it counts too.
  for (const packing of (sheet as Worksheet & WithPipes).stream.pipes) if (packing._writableState.needDrain) await drained(packing, target);
  if (target.writableNeedDrain) await drained(target, target);
  if (target.destroyed) throw new Error('nobody reads this file any more');
}

async function fill(sheet: Worksheet, of: Sheet | FlowingSheet, target: PassThrough): Promise<void> {
  const { titles = [], headings, rows } = of;
  const firstRow = titles.length + 2;
  headings.forEach((_, column) => (sheet.getColumn(column + 1).width = WIDTH_CHARACTERS));
  titles.forEach((title, index) => writeRow(sheet.getRow(index + 1), [title]));
  writeRow(sheet.getRow(titles.length + 1), headings, true);
  let index = 0;
  for await (const cells of rows) {
    writeRow(sheet.getRow(firstRow + index), cells);
    if (index % ROWS_PER_TURN === 0) await taken(target, sheet);
    index += 1;
  }
  if (!isFlowing(of)) offerChoices(sheet, of, firstRow);
  sheet.commit();
}

/** `&` begins a code in the header of a page. */
const onTop = ({ printedOnTop }: Pick<Sheet, 'printedOnTop'>): { readonly headerFooter?: { readonly oddHeader: string } } =>
  (printedOnTop === undefined ? {} : { headerFooter: { oddHeader: `&C${printedOnTop.replaceAll('&', '&&')}` } });

async function writeAll(sheets: readonly (Sheet | FlowingSheet)[], target: PassThrough): Promise<void> {
  // Loaded by the first workbook that is written, not at the start: with what it brings along it takes some 10 MiB.
  const { stream } = await import('exceljs');
  // Words that are shared are remembered to the end; of a list without one they stand in their cells.
  const workbook = new stream.xlsx.WorkbookWriter({ stream: target, useStyles: true, useSharedStrings: !sheets.some(isFlowing) });
  for (const sheet of sheets) await fill(workbook.addWorksheet(sheet.name, { views: [{ state: 'frozen', ySplit: (sheet.titles?.length ?? 0) + 1 }], ...onTop(sheet) }), sheet, target);
  await workbook.commit();
}

/** The sheets as a workbook, row by row: whoever reads has its beginning before its end is made. */
export function workbookStream(sheets: readonly (Sheet | FlowingSheet)[]): Readable {
  const target = new PassThrough();
  writeAll(sheets, target).catch((fault: Error) => target.destroy(fault));
  return target;
}

export const workbookBytes = (sheets: readonly Sheet[]): Promise<Buffer> => buffer(workbookStream(sheets));
