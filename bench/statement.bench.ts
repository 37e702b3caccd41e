import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService } from '../src/app';
import type { Bench } from './bench';
import { p95 } from './measuring/median';
import { payingEnterprise, PayingEnterprise } from './paying/enterprise';
import { type Read, readWhole, workbookMs } from './paying/reading';

const PERIOD = '2026-10';
const PAGE = 200;

const worst = (times: readonly number[]): number => Math.round(Math.max(...times));

async function measured({ path, officer, payroll }: PayingEnterprise, rounds: number): Promise<Record<string, number>> {
  const of = `${path}/allowance-statements/${PERIOD}`;
  const reads: Read[] = [];
  const workbooks: number[] = [];
  await readWhole(payroll, of);
  for (let round = 0; round < rounds; round += 1) {
    reads.push(await readWhole(payroll, of));
    workbooks.push(await workbookMs(officer, of, reads.at(-1)!.amountMinor));
  }
  return {
    pageP95Ms: Math.round(p95(reads.flatMap(({ pagesMs }) => pagesMs))),
    wholeMs: worst(reads.map(({ wholeMs }) => wholeMs)),
    workbookMs: worst(workbooks),
  };
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
  const service = await startService({
    host: '127.0.0.1',
    port: 0,
    dataDir,
    databaseUrl,
    eventStoreDb: undefined,
    demoFrom: '2026-11-02',
    withoutRoles: false,
  });
  try {
    const enterprise = await payingEnterprise(service, workers);
    const open = await measured(enterprise, rounds);
    const closingMs = await close(enterprise);
    await enterprise.payroll.get(`${enterprise.path}/allowance-statements/${PERIOD}?limit=1`);
    const rates = { open, closed: await measured(enterprise, rounds), closingMs };
    say(
      `\n| ${workers.toLocaleString('en')} workers | page of ${PAGE}, p95 | whole, slowest | .xlsx, slowest |\n|---|---|---|---|\n${[
        ['open', rates.open] as const,
        ['closed', rates.closed] as const,
      ]
        .map(([name, { pageP95Ms, wholeMs, workbookMs: sheetMs }]) => `| ${name} | ${pageP95Ms} ms | ${wholeMs} ms | ${sheetMs} ms |`)
        .join('\n')}\nclosed in ${closingMs} ms`,
    );
    return { ratios: {}, rates, noise: {} };
  } finally {
    await service.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};
