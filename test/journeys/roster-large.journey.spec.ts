import { AssessingEnterprise, assessingEnterprise, openBatch } from '../support/stories/assessing-enterprise';
import { ImportClient, Job } from '../support/callers/import-client';
import { goodRows, workbookWithFacts } from '../support/sheets/made-sheets';
import { startTestService, TestService } from '../support/service';

/** The sizes of the users' journeys. How long they took is told; a test does not judge it, for it cannot know what else the machine does. */
const SMALL_ROWS = 200;
const LARGE_ROWS = 5_000;
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

/** The file is made before others are served: making it holds up this process, which is the service's as well. */
async function checked(rows: number, meanwhile: () => Promise<void> = () => Promise.resolve()): Promise<Job> {
  const [batchId, bytes] = [await openBatch(firm), await workbookWithFacts(goodRows(rows, SEED))];
  const from = performance.now();
  const [job] = await Promise.all([imports.checked(batchId, bytes), meanwhile()]);
  process.stdout.write(`${rows} rows with their facts checked in ${Math.round(performance.now() - from)} ms\n`);
  return job;
}

it('200 rows are checked while somebody looks on', async () => {
  expect((await checked(SMALL_ROWS)).counts).toMatchObject({ rows: SMALL_ROWS, ok: SMALL_ROWS });
});

it('5,000 rows are checked, and others are served meanwhile', async () => {
  const job = await checked(LARGE_ROWS, async () => {
    for (let look = 0; look < HEALTH_LOOKS; look += 1) expect((await firm.clerk.get(`/v1/filings/${firm.filingId}`)).status).toBe(200);
  });
  expect(job.counts).toMatchObject({ rows: LARGE_ROWS, ok: LARGE_ROWS });
});

it('more people than a batch may hold are checked as a job, and none of them is registered', async () => {
  const { id, counts, refusal } = await imports.checked(await openBatch(firm), await workbookWithFacts(goodRows(LARGE_ROWS + 1, SEED)));
  expect([counts, refusal]).toMatchObject([
    { rows: LARGE_ROWS + 1, ok: LARGE_ROWS + 1 },
    { code: 'BATCH_TOO_LARGE', params: { candidacies: LARGE_ROWS + 1, limit: LARGE_ROWS } },
  ]);
  const { status, body } = await firm.clerk.post(`/v1/imports/${id}/applications`, {});
  expect([status, body.code]).toEqual([409, 'BATCH_TOO_LARGE']);
});
