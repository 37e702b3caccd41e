import { Asking } from '../paying/asking';
import { goodRows, workbookWithFacts } from '../../test/support/sheets/made-sheets';
import type { MadeRow } from '../../test/support/sheets/make-roster';
import { csvOf, plainRows, workbookOf } from '../roster/made-files';
import { Office } from '../roster/office';
import { PEOPLE } from './large-enterprise';
import type { Story } from '../rebuilding/story';
import { type Figure, type PeakAfter, seconds, times, worst } from './figures';

const [FEW, MANY, LARGEST, TOO_MANY] = [200, 5_000, 50_000, 50_001];
const SEED = 20_270_203;
const SAMPLES = 20;
const S = 1_000;

interface WorkList {
  readonly filings: readonly { readonly filingId: string }[];
}

/** Whoever holds a certificate of the level already would be refused. */
function others(rows: readonly MadeRow[]): readonly MadeRow[] {
  const certified = new Set(PEOPLE.map(({ who: { idNumber } }) => idNumber));
  return rows.filter(({ who: { idNumber } }) => !certified.has(idNumber));
}

/** HR-1 to HR-3 and HR-11 of journeys.md, at an enterprise with many certificates in a large ledger. */
export async function officerFigures(
  url: string,
  { keys: { enterprise: key }, samples: { enterpriseId } }: Story,
  after: PeakAfter,
): Promise<readonly Figure[]> {
  const asking = new Asking(url, key);
  const workList = `/v1/enterprises/${enterpriseId}/work-list`;
  const {
    body: {
      filings: [filing],
    },
  } = await asking.get<WorkList>(workList);
  const office = Office.of(url, key, filing!.filingId);
  const [rows, withWork] = [
    others(plainRows(TOO_MANY + PEOPLE.length)).slice(0, TOO_MANY),
    others(goodRows(FEW + PEOPLE.length, SEED)).slice(0, FEW),
  ];
  const checked = async (part: string, bytes: Buffer) => {
    const found = await office.check(await office.openBatch(), bytes);
    after(part);
    return found;
  };
  const [few, fewAsCsv, facts, many, whole, refused] = [
    await checked('200 .xlsx', await workbookOf(rows.slice(0, FEW))),
    await checked('200 CSV', csvOf(rows.slice(0, FEW))),
    await checked('200 with facts', await workbookWithFacts(withWork)),
    await checked('5,000 .xlsx', await workbookOf(rows.slice(0, MANY))),
    await checked('50,000 CSV', csvOf(rows.slice(0, LARGEST))),
    await checked('50,001 CSV', csvOf(rows)),
  ];
  if (few.job.counts!.ok !== FEW || facts.job.counts!.ok !== FEW || many.job.counts!.ok !== MANY || refused.job.refusal === null)
    throw new Error(JSON.stringify([few.job, many.job, refused.job]));
  const batchId = await office.openBatch();
  return [
    seconds('HR-1', '200 rows checked, .xlsx', few.seconds * S, 2),
    seconds('HR-1', '200 rows checked, CSV', fewAsCsv.seconds * S, 2),
    seconds('HR-1', '200 rows with facts checked, .xlsx', facts.seconds * S, 2),
    seconds('HR-2', '5,000 rows checked, .xlsx', many.seconds * S, 20),
    seconds('HR-3', '50,000 rows checked: the longest that nothing moved', whole.stillSeconds * S, 5),
    seconds('HR-3', '50,001 rows refused', refused.seconds * S, 3),
    seconds('HR-11', `first page, slowest of ${SAMPLES}`, worst(await times(asking, workList, SAMPLES)), 2),
    seconds('HR-11', `template, slowest of ${SAMPLES}`, worst(await times(asking, `/v1/batches/${batchId}/roster-template`, SAMPLES)), 1),
  ];
}
