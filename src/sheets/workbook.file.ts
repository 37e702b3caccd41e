import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import type { AddWorksheetOptions, Cell as ExcelCell, DataValidation, Row, Worksheet } from 'exceljs';
import { yuanText } from '../kernel/money';
import { Cell, FlowingSheet, isFlowing, Sheet } from './sheet';
import { columnWidths } from './sheet-widths';

const YUAN = '#,##0.00';
/** Keeps words as words, also when somebody edits the cell: no long number is rounded, nothing becomes a formula. */
const AS_TEXT = '@';
/** Rows written before others get their turn: a few milliseconds. */
const ROWS_PER_TURN = 250;
/** By so many rows the columns are measured: the rest of a list may come for minutes. */
const MEASURED_ROWS = 50;

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
  // Columns are named before the first row: so many rows wait until their widths are known.
  let waiting: (readonly Cell[])[] | undefined = [];
  let index = 0;
  const put = async (cells: readonly Cell[]): Promise<void> => {
    writeRow(sheet.getRow(firstRow + index), cells);
    if (index % ROWS_PER_TURN === 0) await taken(target, sheet);
    index += 1;
  };
  const begin = async (first: readonly (readonly Cell[])[]): Promise<void> => {
    waiting = undefined;
    columnWidths(headings, isFlowing(of) ? first : [...first, ...of.rows.slice(-1)]).forEach(
      (width, column) => (sheet.getColumn(column + 1).width = width),
    );
    titles.forEach((title, at) => writeRow(sheet.getRow(at + 1), [title]));
    writeRow(sheet.getRow(titles.length + 1), headings, true);
    for (const cells of first) await put(cells);
  };
  for await (const cells of rows) {
    if (waiting === undefined) await put(cells);
    else if (waiting.push(cells) === MEASURED_ROWS) await begin(waiting);
  }
  if (waiting !== undefined) await begin(waiting);
  if (!isFlowing(of)) offerChoices(sheet, of, firstRow);
  sheet.commit();
}

/** Above so many columns a sheet of A4 is laid across. */
const UPRIGHT_COLUMNS = 7;
const A4 = 9;

/** As a page: A4, all columns on it, the headings again on each, and its number at the foot. `&` begins a code in what stands there. */
function asPage({
  printedOnTop,
  titles = [],
  headings,
}: Pick<Sheet, 'printedOnTop' | 'titles' | 'headings'>): Pick<AddWorksheetOptions, 'pageSetup' | 'headerFooter'> {
  const headingRow = titles.length + 1;
  return {
    pageSetup: {
      paperSize: A4,
      orientation: headings.length > UPRIGHT_COLUMNS ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headingRow}:${headingRow}`,
    },
    headerFooter: {
      oddFooter: '&C&P / &N',
      ...(printedOnTop === undefined ? {} : { oddHeader: `&C${printedOnTop.replaceAll('&', '&&')}` }),
    },
  };
}

async function writeAll(sheets: readonly (Sheet | FlowingSheet)[], target: PassThrough): Promise<void> {
  // Loaded by the first workbook that is written, not at the start: with what it brings along it takes some 10 MiB.
  const { stream } = await import('exceljs');
  // Words that are shared are remembered to the end; of a list without one they stand in their cells.
  const workbook = new stream.xlsx.WorkbookWriter({ stream: target, useStyles: true, useSharedStrings: !sheets.some(isFlowing) });
  for (const sheet of sheets)
    await fill(
      workbook.addWorksheet(sheet.name, { views: [{ state: 'frozen', ySplit: (sheet.titles?.length ?? 0) + 1 }], ...asPage(sheet) }),
      sheet,
      target,
    );
  await workbook.commit();
}

/** The sheets as a workbook, row by row: whoever reads has its beginning before its end is made. */
export function workbookStream(sheets: readonly (Sheet | FlowingSheet)[]): Readable {
  const target = new PassThrough();
  writeAll(sheets, target).catch((fault: Error) => target.destroy(fault));
  return target;
}

export const workbookBytes = (sheets: readonly Sheet[]): Promise<Buffer> => buffer(workbookStream(sheets));
