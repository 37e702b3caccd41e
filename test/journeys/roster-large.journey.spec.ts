import { AssessingEnterprise, assessingEnterprise, openBatch } from '../support/assessing-enterprise';
import { ImportClient, Job } from '../support/import-client';
import { goodRows, workbookWithFacts } from '../support/made-sheets';
import { startTestService, TestService } from '../support/service';

/** The figures of the users' journeys, on a machine of two cores that does other things as well. */
const [SMALL_ROWS, SMALL_WITHIN_MS] = [200, 2_000];
const [LARGE_ROWS, LARGE_WITHIN_MS] = [5_000, 20_000];
const SEED = 20_261_208;
const HEALTH_LOOKS = 20;

let running: TestService;
let firm: AssessingEnterprise;
let imports: ImportClient;

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-12-07' });
  firm = await assessingEnterprise(running);
  imports = new ImportClient(firm.clerk);
});
afterAll(() => running.stop());

async function timed(rows: number): Promise<{ readonly job: Job; readonly ms: number }> {
  const [batchId, bytes] = [await openBatch(firm), await workbookWithFacts(goodRows(rows, SEED))];
  const from = performance.now();
  const job = await imports.checked(batchId, bytes);
  const ms = Math.round(performance.now() - from);
  process.stdout.write(`${rows} rows with their facts checked in ${ms} ms\n`);
  return { job, ms };
}

it('200 rows are checked while somebody looks on', async () => {
  const { job, ms } = await timed(SMALL_ROWS);
  expect(job.counts).toMatchObject({ rows: SMALL_ROWS, ok: SMALL_ROWS });
  expect(ms).toBeLessThan(SMALL_WITHIN_MS);
});

it('5,000 rows are checked in the time of a sip of tea, and others are served meanwhile', async () => {
  const looks = (async () => {
    for (let look = 0; look < HEALTH_LOOKS; look += 1) expect((await firm.clerk.get(`/v1/filings/${firm.filingId}`)).status).toBe(200);
  })();
  const { job, ms } = await timed(LARGE_ROWS);
  await looks;
  expect(job.counts).toMatchObject({ rows: LARGE_ROWS, ok: LARGE_ROWS });
  expect(ms).toBeLessThan(LARGE_WITHIN_MS);
});

it('more rows than a batch may hold are refused as a whole', async () => {
  const { refusal } = await imports.checked(await openBatch(firm), await workbookWithFacts(goodRows(LARGE_ROWS + 1, SEED)));
  expect(refusal).toMatchObject({ code: 'BATCH_TOO_LARGE', params: { candidacies: LARGE_ROWS + 1, limit: LARGE_ROWS } });
});
