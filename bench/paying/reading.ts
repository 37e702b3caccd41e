import { Workbook } from 'exceljs';
import { yuanText } from '../../src/kernel/money';
import type { Asking } from './asking';

const PAGE = 200;
/** The column that adds a row up, where nobody has a one-off. */
const TOTAL_COLUMN = 16;

interface Page {
  readonly totals: { readonly amountMinor: number };
  readonly lines: readonly { readonly amountMinor: number }[];
  readonly nextCursor: string | null;
}
export interface Read {
  readonly pagesMs: readonly number[];
  readonly wholeMs: number;
  readonly lines: number;
  readonly amountMinor: number;
}

/** Page by page to the end, as a payroll program reads it; the sum of its lines must be the total of each page. */
export async function readWhole(payroll: Asking, path: string): Promise<Read> {
  const began = performance.now();
  const pagesMs: number[] = [];
  let [cursor, sum, lines, amountMinor]: [string | null, number, number, number] = ['', 0, 0, 0];
  while (cursor !== null) {
    const { body, tookMs }: { body: Page; tookMs: number } = await payroll.get<Page>(
      `${path}?limit=${PAGE}${cursor && `&cursor=${cursor}`}`,
    );
    pagesMs.push(tookMs);
    lines += body.lines.length;
    sum += body.lines.reduce((all, line) => all + line.amountMinor, 0);
    ({ amountMinor } = body.totals);
    cursor = body.nextCursor;
  }
  if (sum !== amountMinor) throw new Error(`the lines add up to ${sum}, the totals say ${amountMinor}`);
  return { pagesMs, wholeMs: performance.now() - began, lines, amountMinor };
}

/** @throws where the last row does not say what the API says */
export async function workbookMs(officer: Asking, path: string, amountMinor: number): Promise<number> {
  const { bytes, tookMs } = await officer.get(`${path}?as=xlsx`);
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof book.xlsx.load>[0]);
  const sheet = book.worksheets[0]!;
  const total = Number(sheet.getRow(sheet.rowCount).getCell(TOTAL_COLUMN).value);
  if (total !== Number(yuanText(amountMinor))) throw new Error(`the workbook says ${total}, the API ${yuanText(amountMinor)}`);
  return tookMs;
}
