import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from '../../demo/api';
import type { Progress } from '../../demo/progress';
import { prepare } from '../../demo/story';
import { certificatesOf } from '../../demo/story/audit';
import type { Registered } from '../../demo/story/cast';
import { CLOSED_PERIOD, DAYS, moveTo } from '../../demo/story/days';
import type { Filed } from '../../demo/story/filing';
import { close } from '../../demo/story/pay';
import { approve, notice } from '../../demo/story/results';
import { importRoster, openBatch } from '../../demo/story/roster';
import { workbookWithFacts } from '../../test/support/sheets/made-sheets';
import { NEVER_SPENT } from '../http/never-spent';
import type { Story } from '../rebuilding/story';
import { passedRows } from '../roster/made-files';
import { startMeasured } from '../roster/service';

/** What a batch holds, and what the journeys call a large enterprise: two batches (RG-7, RG-10). */
const PER_BATCH = 5_000;
const BATCHES = 2;
/** The clock of a demo ledger answers when it has done all that is due: here ten thousand certificates. */
const TOLD = { LEDGER_DEMO_FROM: DAYS.begins, RATE_LIMITS: NEVER_SPENT };
/** Everybody who is certified there. */
export const PEOPLE = passedRows(BATCHES * PER_BATCH);
const QUIET: Progress = { step: () => undefined, say: () => undefined, end: () => undefined };

/** An enterprise with ten thousand certificates, by the product as it is built and over HTTP: registered, approved, on notice, issued; its first month closed. */
export async function playLargeEnterprise(databaseUrl: string, dataDir: string): Promise<Story> {
  const service = await startMeasured(databaseUrl, { dataDir, isKept: true }, TOLD);
  try {
    const admin = new Api(service.url, service.key, 'large');
    const { registered, filed } = await prepare(admin, service.key, QUIET);
    await moveTo(admin, DAYS.results);
    const batches: string[] = [];
    for (let index = 0; index < BATCHES; index += 1)
      batches.push(await assess(inPart(service.url, registered, `large-${index}`), filed, index));
    await moveTo(admin, DAYS.issue);
    const certificates = await certificatesOf(registered.cast.enterprise, registered.enterpriseId);
    if (certificates.length !== BATCHES * PER_BATCH) throw new Error(`${certificates.length} certificates were issued`);
    await moveTo(admin, DAYS.closing);
    await close(registered, CLOSED_PERIOD);
    const [{ id: certificateId, number: certificateNumber, workerId }] = certificates as [(typeof certificates)[number]];
    return {
      keys: registered.keys,
      samples: {
        enterpriseId: registered.enterpriseId,
        period: CLOSED_PERIOD,
        workerId,
        certificateId,
        certificateNumber,
        batchId: batches[0]!,
      },
    };
  } finally {
    await service.stop();
  }
}

/** The same people in another part of the story: its steps are others. */
function inPart(url: string, registered: Registered, part: string): Registered {
  const { regulator, regulatorApprover, enterprise, enterpriseApprover, otherEnterprise, payroll, auditor } = registered.keys;
  const api = (key: string): Api => new Api(url, key, part);
  return {
    ...registered,
    cast: {
      regulator: api(regulator),
      regulatorApprover: api(regulatorApprover),
      enterprise: api(enterprise),
      enterpriseApprover: api(enterpriseApprover),
      otherEnterprise: api(otherEnterprise),
      payroll: api(payroll),
      auditor: api(auditor),
    },
  };
}

/** A full batch from its roster to its public notice; every row holds its marks. */
async function assess(registered: Registered, filed: Filed, index: number): Promise<string> {
  const { id: batchId } = await openBatch(registered, filed);
  const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-bench-roster-'));
  const file = join(folder, 'roster.xlsx');
  writeFileSync(file, await workbookWithFacts(PEOPLE.slice(index * PER_BATCH, (index + 1) * PER_BATCH)));
  const { job } = await importRoster(registered.cast.enterprise, 'roster', batchId, file).finally(() =>
    rmSync(folder, { recursive: true }),
  );
  if (job.counts.created !== PER_BATCH) throw new Error(`of ${PER_BATCH} rows: ${JSON.stringify(job.counts)}`);
  await approve(registered, batchId);
  await notice(registered, batchId);
  return batchId;
}
