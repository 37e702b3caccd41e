import { Client as Database } from 'pg';
import { ImportRunner } from '../../src/contexts/assessment/imports/jobs/import-runner.provider';
import { AssessingEnterprise, assessingEnterprise, openBatch } from '../support/stories/assessing-enterprise';
import { Client } from '../support/callers/client';
import { ImportClient } from '../support/callers/import-client';
import { countsOf, sumOf } from '../support/logs/log-of';
import { chance, identity } from '../support/stories/made-people';
import { textCell, workbookOf, workbookParts, zipOf } from '../support/sheets/make-zip';
import { startTestService, TestService } from '../support/service';

const [TURNER, MIB] = ['6-18-01-01', 1_048_576];
const HEADING = ['姓名', '证件号码', '手机号', '工号', '工作单位', '职业工种', '等级', '申报条件编号', '理论成绩', '技能成绩'];
interface Person {
  readonly name: string;
  readonly idNumber: string;
}
const person = (serial: number): Person => {
  const { name, idNumber } = identity(chance(serial), serial, '1985-04-05');
  return { name, idNumber };
};
const line = (
  { name, idNumber }: Person,
  { phone = '15400000001', no = '', level = '四级', claim = '1', theory = '80', skill = '75' } = {},
): string => [name, idNumber, phone, no, '', '车工/数控车工', level, claim, theory, skill].join(',');
const csv = (...lines: readonly string[]): Buffer => Buffer.from([HEADING.join(','), ...lines].join('\r\n'));

let running: TestService;
let firm: AssessingEnterprise;
let imports: ImportClient;

async function onDatabase<Row extends object>(statement: string): Promise<Row[]> {
  const client = new Database({ connectionString: running.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}
async function worker({ name, idNumber }: Person, clerk: Client = firm.clerk): Promise<string> {
  return (await clerk.post('/v1/workers', { name, idNumber })).body.id;
}
const employed = async (workerId: string, fromOn: string, clerk: Client = firm.clerk, lastOn?: string): Promise<number> =>
  (await clerk.post(`/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn, lastOn })).status;
/** Somebody whose ten years of work here are registered. */
async function experienced(serial: number): Promise<Person> {
  await employed(await worker(person(serial)), '2010-03-01');
  return person(serial);
}
/** Two people find that two records are one person. */
async function joined(keptId: string, otherId: string): Promise<void> {
  const join = await firm.clerk.post(`/v1/workers/${keptId}/joins`, { otherId, reasonCode: 'SAME_DOCUMENT', evidenceHash: 'd'.repeat(64) });
  const second = running.admin.as(
    (
      await running.admin.post<{ key: string }>('/v1/api-keys', {
        audience: 'enterprise',
        enterpriseId: firm.enterpriseId,
        person: { name: '主任乙' },
      })
    ).body.key,
  );
  expect((await second.post(`/v1/workers/${keptId}/links/${join.body.id}/confirmations`)).status).toBe(201);
}
const eventsOf = async (...types: readonly string[]): Promise<number> => sumOf(await countsOf(running.service, ...types));

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-12-07' });
  firm = await assessingEnterprise(running);
  imports = new ImportClient(firm.clerk);
});
afterAll(() => running.stop());

describe('a claim is never evidence', () => {
  it('one day of registered work decides', async () => {
    const [reached, short] = [person(1), person(2)];
    await employed(await worker(reached), '2021-12-05');
    await employed(await worker(short), '2021-12-06');
    const { id, counts } = await imports.checked(await openBatch(firm), csv(line(reached), line(short)));
    expect(counts).toMatchObject({ ok: 1, error: 1 });
    const [wrong] = await imports.rows(id, '&status=error');
    expect([wrong!.row, wrong!.errors[0]!.code, wrong!.errors[0]!.params]).toMatchObject([
      3,
      'IMPORT_NOT_ELIGIBLE',
      { ruleId: 'N23-4-1', shortTotalDays: 1, reachedOn: '2026-12-06' },
    ]);
  });

  it('the line that the facts do fulfil is named', async () => {
    const workerId = await worker(person(3));
    await employed(workerId, '2024-01-01');
    await firm.clerk.post(`/v1/workers/${workerId}/diplomas`, {
      kind: 'COLLEGE',
      relatedMajor: true,
      finalYear: false,
      graduatedOn: '2023-07-01',
    });
    const batchId = await openBatch(firm);
    const { id } = await imports.checked(batchId, csv(line(person(3))));
    expect((await imports.rows(id))[0]!.errors[0]).toMatchObject({
      params: { fits: 'N23-4-3' },
      message: expect.stringContaining('已登记的事实符合 N23-4-3') as string,
    });
    expect((await imports.checked(batchId, csv(line(person(3), { claim: '3' })))).counts).toMatchObject({ ok: 1, error: 0 });
  });

  it('a file that comes again is judged by what was registered meanwhile', async () => {
    const batchId = await openBatch(firm);
    const file = csv(line(person(4)));
    const { id, counts } = await imports.checked(batchId, file);
    expect(counts).toMatchObject({ ok: 0, error: 1 });
    await employed(await worker(person(4)), '2010-03-01');
    const again = await imports.upload(batchId, file);
    expect([again.status, again.body.duplicateOf]).toEqual([200, id]);
    expect((await imports.until(id, ({ state }) => state === 'CHECKED')).counts).toMatchObject({ ok: 1, error: 0 });
  });
});

describe('what another enterprise or batch knows', () => {
  it('is known of a person under every record that is the person', async () => {
    const [here, there] = [await experienced(35), person(36)];
    await employed(await worker(there, firm.stranger), '2026-01-01', firm.stranger);
    const [keptId, otherId] = [await worker(here), await worker(there)];
    const batchId = await openBatch(firm);
    expect((await imports.checked(batchId, csv(line(here)))).counts).toMatchObject({ ok: 1, error: 0 });
    await joined(keptId, otherId);
    const { id } = await imports.checked(await openBatch(firm), csv(line(here)));
    expect(await imports.faults(id)).toEqual({ 2: 'IMPORT_EMPLOYED_ELSEWHERE' });
  });

  it('stops a candidate under another record of the same person, in another batch or in this one', async () => {
    const [here, there] = [await experienced(37), await experienced(38)];
    const [batchId, otherBatchId] = [await openBatch(firm), await openBatch(firm)];
    await imports.applied(batchId, csv(line(there)));
    expect((await imports.checked(otherBatchId, csv(line(here)))).counts).toMatchObject({ ok: 1, error: 0 });
    await joined(await worker(here), await worker(there));
    for (const each of [otherBatchId, batchId])
      expect(await imports.faults((await imports.checked(each, csv(line(here)))).id)).toEqual({ 2: 'IMPORT_CANDIDATE_ELSEWHERE' });
    // Whoever is a candidate is told again under the same record.
    expect((await imports.checked(batchId, csv(line(there, { phone: '15400000002' })))).counts).toMatchObject({ ok: 1, error: 0 });
  });

  it('stops whoever has open work elsewhere on the day, and says not where', async () => {
    const [here, left] = [await experienced(10), await experienced(11)];
    await employed(await worker(here, firm.stranger), '2026-01-01', firm.stranger);
    await employed(await worker(left, firm.stranger), '2025-01-01', firm.stranger, '2026-12-04');
    const { id } = await imports.checked(await openBatch(firm), csv(line(here), line(left)));
    expect(await imports.faults(id)).toEqual({ 2: 'IMPORT_EMPLOYED_ELSEWHERE' });
    expect(JSON.stringify(await imports.rows(id))).not.toContain('电气');
  });

  it('stops a candidate of another open batch for the same, and for nothing else', async () => {
    const who = await experienced(12);
    await imports.applied(await openBatch(firm), csv(line(who)));
    const { id } = await imports.checked(await openBatch(firm), csv(line(who), line(who, { level: '三级' })));
    expect(await imports.faults(id)).toEqual({ 2: 'IMPORT_CANDIDATE_ELSEWHERE' });
  });

  it('a batch that was called off stops nobody', async () => {
    const [who, batchId] = [await experienced(15), await openBatch(firm)];
    await imports.applied(batchId, csv(line(who)));
    expect((await firm.clerk.post(`/v1/batches/${batchId}/cancellations`, { reasonCode: 'OTHER' })).status).toBe(201);
    expect((await imports.checked(await openBatch(firm), csv(line(who)))).counts).toMatchObject({ ok: 1, error: 0 });
  });

  it('an employee number of somebody registered under another one', async () => {
    await firm.clerk.post('/v1/workers', { ...person(13), employeeNo: 'W0013' });
    const { id } = await imports.checked(
      await openBatch(firm),
      csv(line(person(13), { level: '五级', no: 'W9999' }), line(person(14), { level: '五级', no: '一号' })),
    );
    expect(await imports.faults(id)).toEqual({ 2: 'IMPORT_EMPLOYEE_NO_DIFFERS', 3: 'IMPORT_EMPLOYEE_NO_INVALID' });
  });
});

describe('modes', () => {
  let batchId = '';
  let [unchanged, changed, fresh] = [] as unknown as [Person, Person, Person];
  let again: Buffer;
  beforeAll(async () => {
    batchId = await openBatch(firm);
    [unchanged, changed, fresh] = [await experienced(20), await experienced(21), await experienced(22)];
    await imports.applied(batchId, csv(line(unchanged), line(changed)));
    again = csv(line(unchanged), line(changed, { phone: '15400000099' }), line(fresh));
  });
  const scores = ['assessment.score_recorded.v1', 'assessment.candidate_registered.v1', 'workforce.worker_registered.v1'];

  it('newOnly: what is there with other content is wrong', async () => {
    const { id } = await imports.checked(batchId, again, { match: 'newOnly' });
    expect(await imports.faults(id)).toEqual({ 3: 'IMPORT_ALREADY_IN_BATCH' });
  });

  it('skipSame: what is there with other content is left alone', async () => {
    const { counts, id } = await imports.applied(batchId, again, { match: 'skipSame' });
    expect(counts).toMatchObject({ rows: 3, ok: 2, error: 0, skipped: 1, created: 1, updated: 0, same: 1 });
    expect((await imports.rows(id)).map(({ result }) => result)).toEqual(['SAME', 'SKIPPED', 'CREATED']);
  });

  it('updateSame: a new telephone number is a new version in the vault and no event', async () => {
    const before = await eventsOf(...scores);
    const { counts } = await imports.applied(batchId, csv(line(changed, { phone: '15400000099' })));
    expect(counts).toMatchObject({ updated: 1, created: 0, same: 0 });
    expect(await eventsOf(...scores)).toBe(before);
    expect((await imports.applied(batchId, csv(line(changed, { phone: '' })))).counts).toMatchObject({ same: 1, updated: 0 });
  });

  it('updateSame: a changed mark is recorded, an empty one erases nothing', async () => {
    expect((await imports.applied(batchId, csv(line(changed, { phone: '', skill: '76' })))).counts).toMatchObject({ updated: 1 });
    expect((await imports.applied(batchId, csv(line(changed, { phone: '', theory: '', skill: '' })))).counts).toMatchObject({ same: 1 });
  });
});

describe('all or nothing', () => {
  it('registers nothing while a row is wrong, and says so', async () => {
    const batchId = await openBatch(firm);
    const { id } = await imports.checked(batchId, csv(line(await experienced(30)), line(person(31))));
    expect(await imports.apply(id, true)).toBe(202);
    const job = await imports.until(id, ({ refusal, state }) => state === 'CHECKED' && refusal !== null);
    expect([job.refusal?.code, job.refusal?.params]).toEqual(['IMPORT_HAS_ERRORS', { error: 1 }]);
    const { body } = await firm.clerk.get<{ items: object[] }>(`/v1/batches/${batchId}/candidates`);
    expect(body.items).toEqual([]);
    await imports.apply(id, false);
    expect((await imports.until(id, ({ state }) => state === 'APPLIED')).counts).toMatchObject({ created: 1, error: 1 });
  });

  it('registers all where all are good', async () => {
    const { id } = await imports.checked(await openBatch(firm), csv(line(await experienced(32)), line(await experienced(33))));
    await imports.apply(id, true);
    expect((await imports.until(id, ({ state }) => state === 'APPLIED')).counts).toMatchObject({ created: 2, error: 0 });
  });
});

it('takes no mark from before the assessment, and warns', async () => {
  const { counts, id, position } = await imports.applied(await openBatch(firm, '2026-12-19'), csv(line(await experienced(40))));
  expect(counts).toMatchObject({ created: 1, warning: 1 });
  const [row] = await imports.rows(id, '&status=warning');
  expect(row!.warnings.map(({ code }) => code)).toEqual(['IMPORT_SCORE_EARLY']);
  const { body } = await firm.clerk.get<{ state: string; scores: object }>(`/v1/candidacies/${row!.candidacyId}?minPosition=${position}`);
  expect([body.state, body.scores]).toEqual(['REGISTERED', {}]);
});

describe('a file that is no roster', () => {
  const cells = Array.from({ length: 16_384 }, (_, column) => textCell(`${letters(column)}1`, `c${column}`)).join('');
  const wide = workbookOf({
    name: '名单',
    xml: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
  });
  const claimed = workbookParts({ name: '名单', xml: '<worksheet/>' }).map((part, index) =>
    index === 0 ? { ...part, claimedBytes: 4_000 * MIB } : part,
  );
  const formula = `<c r="A2"><f>${'SUM('.repeat(60)}A1${')'.repeat(60)}</f></c>`;
  const formulas = workbookOf({
    name: '名单',
    xml: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${row(1, HEADING)}<row r="2">${formula}</row></sheetData></worksheet>`,
  });

  it.each<[string, Buffer, string]>([
    ['a picture', Buffer.from('89504E470D0A1A0A0000000D49484452', 'hex'), 'IMPORT_FILE_UNKNOWN'],
    ['an empty file', Buffer.alloc(0), 'IMPORT_NO_ROWS'],
    ['16,384 columns', wide, 'IMPORT_FILE_TOO_LARGE'],
    ['a zip that claims 4 GB', zipOf(...claimed), 'IMPORT_FILE_TOO_LARGE'],
    ['an old .xls', Buffer.from('D0CF11E0A1B11AE1000000000000', 'hex'), 'IMPORT_FILE_LEGACY_XLS'],
    ['a web page', Buffer.from('<html><table></table></html>'), 'IMPORT_FILE_IS_HTML'],
  ])('%s is refused as a whole, with a remedy', async (_, bytes, code) => {
    const { state, refusal, counts } = await imports.checked(await openBatch(firm), bytes);
    expect([state, refusal?.code, counts]).toEqual(['REFUSED', code, null]);
    expect(refusal?.message).toMatch(/请/);
  });

  it('formulas are never run: a row of them is a wrong row', async () => {
    const { id, counts } = await imports.checked(await openBatch(firm), formulas);
    expect(counts).toMatchObject({ rows: 1, ok: 0, error: 1 });
    expect((await imports.faults(id))[2]).toContain('IMPORT_CELL_FORMULA');
  });

  it('50 MB are refused at the door', async () => {
    const { status, body } = await imports.upload(await openBatch(firm), Buffer.alloc(50 * MIB, 0x41));
    expect([status, body.code]).toEqual([413, 'FILE_TOO_LARGE']);
  });

  it('another type of content is told so, and files have no business elsewhere', async () => {
    const batchId = await openBatch(firm);
    expect((await imports.upload(batchId, csv(), { type: 'image/png' })).status).toBe(415);
    expect((await firm.clerk.raw.post(`/v1/batches/${batchId}/imports`, { rows: [] })).status).toBe(415);
    expect((await firm.clerk.raw.post('/v1/workers', new Uint8Array(csv()), { 'content-type': 'text/csv' })).status).toBe(415);
  });

  it('and the service goes on', async () => expect((await firm.clerk.get(`/v1/filings/${firm.filingId}`)).status).toBe(200));
});

it('a file that was refused cannot be applied; nor one of a batch whose results are submitted', async () => {
  const batchId = await openBatch(firm);
  const { id } = await imports.checked(batchId, Buffer.from('<html></html>'));
  const refused = await firm.clerk.post(`/v1/imports/${id}/applications`, {});
  expect([refused.status, refused.body.code]).toEqual([409, 'IMPORT_REFUSED']);
  const { position } = await imports.applied(batchId, csv(line(await experienced(50))));
  expect((await firm.clerk.post(`/v1/batches/${batchId}/submissions`, {})).status).toBe(201);
  expect(position).not.toBeNull();
  const late = await imports.upload(batchId, csv(line(await experienced(51))));
  expect([late.status, late.body.code]).toEqual([409, 'RESULTS_SUBMITTED']);
});

it('a file that is still being checked waits to be applied', async () => {
  const { id } = await imports.checked(await openBatch(firm), csv(line(await experienced(52))));
  await onDatabase(
    `UPDATE imports.job SET state = 'CHECKING', holder = gen_random_uuid(), lease_until = clock_timestamp() + interval '1 hour' WHERE import_id = '${id}'`,
  );
  const early = await firm.clerk.post(`/v1/imports/${id}/applications`, {});
  expect([early.status, early.body.code]).toEqual([409, 'IMPORT_NOT_CHECKED']);
  expect((await firm.clerk.get(`/v1/imports/${id}/error-file`)).status).toBe(200);
  await onDatabase(`UPDATE imports.job SET lease_until = NULL WHERE import_id = '${id}'`);
  expect((await imports.until(id, ({ state }) => state === 'CHECKED')).counts).toMatchObject({ ok: 1 });
});

it('a check that fails for our own fault ends, says so, and may be asked for again', async () => {
  const batchId = await openBatch(firm);
  const file = csv(line(await experienced(53)));
  const { id } = await imports.checked(batchId, file);
  // Altered bytes cannot be opened; the tries before this one have failed as well.
  await onDatabase(
    `UPDATE imports.file SET sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) WHERE import_id = '${id}'; UPDATE imports.job SET state = 'RECEIVED', attempts = 7 WHERE import_id = '${id}'`,
  );
  expect((await imports.until(id, ({ state }) => state === 'REFUSED')).refusal).toMatchObject({ code: 'IMPORT_FAILED' });
  expect((await imports.checked(batchId, file)).counts).toMatchObject({ ok: 1 });
});

it('every download of an error file is in the access log', async () => {
  const { id } = await imports.checked(await openBatch(firm), csv(line(await experienced(54))));
  await imports.errorFile(id);
  expect(await onDatabase(`SELECT purpose FROM vault.reading WHERE '${id}' = ANY(whose)`)).toEqual([{ purpose: 'IMPORT_ERROR_FILE' }]);
});

it('after seven days the file, its key and its rows are destroyed; what was applied stays', async () => {
  const batchId = await openBatch(firm);
  const [applied, checked] = [
    await imports.applied(batchId, csv(line(await experienced(60)))),
    await imports.checked(batchId, csv(line(await experienced(61)))),
  ];
  const [before] = await onDatabase<{ days: number }>(
    `SELECT round(extract(epoch FROM expires_at - received_at) / 86400)::int AS days FROM imports.job WHERE import_id = '${checked.id}'`,
  );
  expect(before!.days).toBe(7);
  await onDatabase(
    `UPDATE imports.job SET expires_at = clock_timestamp() - interval '1 second' WHERE import_id IN ('${applied.id}', '${checked.id}')`,
  );
  expect(await running.service.app.get(ImportRunner, { strict: false }).sweep()).toBe(2);
  expect([(await imports.job(applied.id)).state, (await imports.job(checked.id)).state]).toEqual(['APPLIED', 'EXPIRED']);
  expect(
    await onDatabase(
      `SELECT FROM imports.file WHERE import_id IN ('${applied.id}', '${checked.id}') UNION ALL SELECT FROM imports.row_result WHERE import_id IN ('${applied.id}', '${checked.id}')`,
    ),
  ).toEqual([]);
  const gone = await firm.clerk.get(`/v1/imports/${applied.id}/error-file`);
  expect([gone.status, gone.body.code]).toEqual([404, 'IMPORT_EXPIRED']);
  expect((await imports.applied(batchId, csv(line(person(61))))).counts).toMatchObject({ created: 1 });
});

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
function row(number: number, texts: readonly string[]): string {
  return `<row r="${number}">${texts.map((text, column) => textCell(`${letters(column)}${number}`, text)).join('')}</row>`;
}
