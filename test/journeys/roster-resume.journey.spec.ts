import { Client as Database } from 'pg';
import { RunningService, startService } from '../../src/app';
import { AssessingEnterprise, assessingEnterprise, openBatch } from '../support/stories/assessing-enterprise';
import { Client } from '../support/callers/client';
import { ImportClient } from '../support/callers/import-client';
import { countsOf, logOf } from '../support/logs/log-of';
import { goodRows, workbookWithFacts } from '../support/sheets/made-sheets';
import { settingsOn, startTestService, TestService } from '../support/service';

/** Enough rows for several chunks of an application. */
const ROWS = 700;
const SEED = 20_261_207;

let running: TestService;
let firm: AssessingEnterprise;
let second: RunningService;
let importId = '';

async function onDatabase<Row extends object>(statement: string): Promise<Row[]> {
  const client = new Database({ connectionString: running.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}
const counted = (): Promise<Record<string, number>> => countsOf(second, 'assessment.', 'workforce.');
const restarted = (): Promise<RunningService> => startService(settingsOn(running.databaseUrl, running.dataDir, { demoFrom: '2026-12-07' }));
const at = (service: RunningService): ImportClient => new ImportClient(new Client(service.url, firm.clerk.key));

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-12-07' });
  firm = await assessingEnterprise(running);
});
afterAll(async () => {
  await second.stop();
  await running.drop();
});

it('an application that the service is stopped in goes on by itself at the next start, and has every row once', async () => {
  const first = new ImportClient(firm.clerk);
  const { id, counts } = await first.checked(await openBatch(firm), await workbookWithFacts(goodRows(ROWS, SEED)));
  expect(counts).toMatchObject({ rows: ROWS, error: 0 });
  importId = id;
  await first.apply(id);
  const { progress } = await first.until(id, (job) => job.progress.done > 0);
  expect(progress.done).toBeLessThan(ROWS);
  await running.service.stop();
  const [left] = await onDatabase<{ state: string; settled: string }>(
    `SELECT state, (SELECT count(*) FROM imports.row_result WHERE import_id = '${id}' AND sheet = 0 AND result IS NOT NULL) AS settled FROM imports.job WHERE import_id = '${id}'`,
  );
  expect(left!.state).toBe('APPLYING');
  expect(Number(left!.settled)).toBeLessThan(ROWS);

  second = await restarted();
  const done = await at(second).until(id, ({ state }) => state === 'APPLIED');
  expect(done.counts).toMatchObject({ rows: ROWS, ok: ROWS, error: 0, created: ROWS, same: 0, updated: 0, skipped: 0 });
  const candidates = (await logOf(second)).filter(({ type }) => type === 'assessment.candidate_registered.v1').map(({ stream }) => stream);
  expect([candidates.length, new Set(candidates).size]).toEqual([ROWS, ROWS]);
  expect((await counted())['workforce.worker_registered.v1']).toBe(ROWS);
});

it('a row that was recorded but whose result was lost is found, not recorded again', async () => {
  const before = await counted();
  await onDatabase(`UPDATE imports.row_result SET result = NULL WHERE import_id = '${importId}' AND row_no % 2 = 0;
    UPDATE imports.job SET state = 'APPLYING', rows_done = 0, holder = NULL, lease_until = NULL WHERE import_id = '${importId}'`);
  const { counts } = await at(second).until(importId, ({ state }) => state === 'APPLIED');
  expect(counts).toMatchObject({ rows: ROWS, created: ROWS, same: 0, error: 0 });
  expect(await counted()).toEqual(before);
});

it('a job that another process holds is left to it until its lease runs out', async () => {
  const { id } = await at(second).checked(
    await openBatch({ ...firm, clerk: new Client(second.url, firm.clerk.key) }),
    await workbookWithFacts(goodRows(3, SEED + 1)),
  );
  await onDatabase(
    `UPDATE imports.job SET state = 'APPLYING', atomic = false, holder = gen_random_uuid(), lease_until = clock_timestamp() + interval '2 seconds' WHERE import_id = '${id}'`,
  );
  const from = performance.now();
  await at(second).until(id, ({ state }) => state === 'APPLIED');
  expect(performance.now() - from).toBeGreaterThan(1_500);
});
