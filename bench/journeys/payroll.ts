import { p95 } from '../measuring/median';
import { Asking } from '../paying/asking';
import { readWhole, workbookMs } from '../paying/reading';
import type { Story } from '../rebuilding/story';
import { type Figure, ms, type PeakAfter, seconds } from './figures';

/** PR-2 and PR-10 of journeys.md, for twice as many workers as they name, in a large ledger. */
export async function payrollFigures(
  url: string,
  { keys, samples: { enterpriseId, period } }: Story,
  after: PeakAfter,
): Promise<readonly Figure[]> {
  const path = `/v1/enterprises/${enterpriseId}/allowance-statements/${period}`;
  const { pagesMs, wholeMs, lines, amountMinor } = await readWhole(new Asking(url, keys.payroll), path);
  after('statement');
  const bookMs = await workbookMs(new Asking(url, keys.enterprise), path, amountMinor);
  after('pay workbook');
  return [
    ms('PR-2', 'a page of 200 lines, p95', p95(pagesMs), 300),
    seconds('PR-2', `the whole statement, ${lines} lines`, wholeMs, 10),
    seconds('PR-10', `the workbook, ${lines} lines`, bookMs, 10),
  ];
}
