import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { startService } from '../src/app';
import { yuanText } from '../src/kernel/money';
import type { Bench } from './bench';
import { Asking } from './paying/asking';
import { payingEnterprise, PayingEnterprise } from './paying/enterprise';

const PERIOD = '2026-10';
const PAGE = 200;
/** The column that adds a row up, where nobody has a one-off. */
const TOTAL_COLUMN = 16;
const PERCENTILE = 0.95;

interface Page {
  readonly totals: { readonly amountMinor: number };
  readonly lines: readonly { readonly amountMinor: number }[];
  readonly nextCursor: string | null;
}
interface Read {
  readonly pagesMs: readonly number[];
  readonly wholeMs: number;
  readonly amountMinor: number;
}

/** Page by page to the end, as a payroll program reads it; the sum of its lines must be the total of each page. */
async function whole(payroll: Asking, path: string): Promise<Read> {
  const began = performance.now();
  const pagesMs: number[] = [];
  let [cursor, sum, amountMinor]: [string | null, number, number] = ['', 0, 0];
  while (cursor !== null) {
    const { body, tookMs }: { body: Page; tookMs: number } = await payroll.get<Page>(`${path}?limit=${PAGE}${cursor && `&cursor=${cursor}`}`);
    pagesMs.push(tookMs);
    sum += body.lines.reduce((all, line) => all + line.amountMinor, 0);
    ({ amountMinor } = body.totals);
    cursor = body.nextCursor;
  }
  if (sum !== amountMinor) throw new Error(`the lines add up to ${sum}, the totals say ${amountMinor}`);
  return { pagesMs, wholeMs: performance.now() - began, amountMinor };
}

/** @throws where the last row does not say what the API says */
async function workbookMs(officer: Asking, path: string, amountMinor: number): Promise<number> {
  const { bytes, tookMs } = await officer.get(`${path}?as=xlsx`);
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof book.xlsx.load>[0]);
  const sheet = book.worksheets[0]!;
  const total = Number(sheet.getRow(sheet.rowCount).getCell(TOTAL_COLUMN).value);
  if (total !== Number(yuanText(amountMinor))) throw new Error(`the workbook says ${total}, the API ${yuanText(amountMinor)}`);
  return tookMs;
}

const p95 = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.ceil(times.length * PERCENTILE) - 1]!;
const worst = (times: readonly number[]): number => Math.round(Math.max(...times));

async function measured({ path, officer, payroll }: PayingEnterprise, rounds: number): Promise<Record<string, number>> {
  const of = `${path}/allowance-statements/${PERIOD}`;
  const reads: Read[] = [];
  const workbooks: number[] = [];
  await whole(payroll, of);
  for (let round = 0; round < rounds; round += 1) {
    reads.push(await whole(payroll, of));
    workbooks.push(await workbookMs(officer, of, reads.at(-1)!.amountMinor));
  }
  return { pageP95Ms: Math.round(p95(reads.flatMap(({ pagesMs }) => pagesMs))), wholeMs: worst(reads.map(({ wholeMs }) => wholeMs)), workbookMs: worst(workbooks) };
}

async function close({ path, officer, second }: PayingEnterprise): Promise<number> {
  const began = performance.now();
  const { id } = await officer.post<{ id: string }>(`${path}/allowance-statements/${PERIOD}/closings`, {});
  await second.post(`${path}/allowance-statements/${PERIOD}/closings/${id}/confirmations`, {});
  return Math.round(performance.now() - began);
}

/** A month of many workers as payroll reads it, open and closed: one page, the whole, the workbook (PR-2, PR-10); its sums are checked. */
export const statementBench: Bench = async ({ rounds, workers }, server, say) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-bench-data-'));
  const databaseUrl = await server.database('statement');
  const service = await startService({ host: '127.0.0.1', port: 0, dataDir, databaseUrl, eventStoreDb: undefined, demoFrom: '2026-11-02', withoutRoles: false });
  try {
    const enterprise = await payingEnterprise(service, workers);
    const open = await measured(enterprise, rounds);
    const closingMs = await close(enterprise);
    await enterprise.payroll.get(`${enterprise.path}/allowance-statements/${PERIOD}?limit=1`);
    const rates = { open, closed: await measured(enterprise, rounds), closingMs };
    say(`\n| ${workers.toLocaleString('en')} workers | page of ${PAGE}, p95 | whole, slowest | .xlsx, slowest |\n|---|---|---|---|\n${[['open', rates.open] as const, ['closed', rates.closed] as const]
      .map(([name, { pageP95Ms, wholeMs, workbookMs: sheetMs }]) => `| ${name} | ${pageP95Ms} ms | ${wholeMs} ms | ${sheetMs} ms |`).join('\n')}\nclosed in ${closingMs} ms`);
    return { ratios: {}, rates, noise: {} };
  } finally {
    await service.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};
