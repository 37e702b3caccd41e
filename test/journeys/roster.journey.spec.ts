import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { Client as Database } from 'pg';
import expected from '../../samples/expected-errors.json';
import { AssessingEnterprise, assessingEnterprise, openBatch } from '../support/stories/assessing-enterprise';
import { Client } from '../support/callers/client';
import { ImportClient } from '../support/callers/import-client';
import { countsOf, sumOf } from '../support/logs/log-of';
import { sampleRows } from '../support/sheets/sample-roster';
import { startTestService, TestService } from '../support/service';

const sample = (name: string): Buffer => readFileSync(join(__dirname, '../../samples', name));
const OCCUPATIONS: Readonly<Record<string, string>> = { '车工/数控车工': '6-18-01-01', 电工: '6-31-01-03' };

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

/** What imports can record; processes go on in their own time meanwhile. */
const events = async (): Promise<number> => sumOf(await countsOf(running.service, 'assessment.', 'workforce.'));

async function register(
  clerk: Client,
  name: string,
  idNumber: string,
  occupationCode: string,
  fromOn: string,
  employer = 'OWN',
): Promise<string> {
  const {
    body: { id },
  } = await clerk.post('/v1/workers', { name, idNumber });
  const { status } = await clerk.post(`/v1/workers/${id}/employments`, { employer, occupationCode, fromOn });
  expect(status).toBe(201);
  return id;
}

/** The facts that make the claims of the 20 rows true: ten years of work in what each is assessed for. */
async function registerFactsOf(csv: Buffer): Promise<void> {
  const [, ...lines] = csv.toString('utf8').trim().split('\r\n');
  for (const cells of lines.map((line) => line.split(','))) {
    const [name, idNumber, occupation] = [cells[0]!, cells[2]!, cells[10]!];
    if (idNumber !== '320899199108086663')
      await register(firm.clerk, name, idNumber.toUpperCase(), OCCUPATIONS[occupation]!, '2010-03-01').catch(() => undefined);
  }
}

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-12-07' });
  firm = await assessingEnterprise(running);
  imports = new ImportClient(firm.clerk);
});
afterAll(() => running.stop());

describe('the 20 rows in two encodings', () => {
  let batchId = '';
  let importId = '';
  beforeAll(async () => {
    await registerFactsOf(sample('roster-utf8.csv'));
    batchId = await openBatch(firm);
  });

  it('are checked: 18 good, 2 wrong, each named by row, column, masked value and remedy', async () => {
    const { counts, file, id, state } = await imports.checked(batchId, sample('roster-utf8.csv'));
    importId = id;
    expect([state, file.encoding, file.kind]).toEqual(['CHECKED', 'UTF-8', 'CSV']);
    expect(counts).toMatchObject({
      rows: expected.summary.rows,
      ok: expected.summary.ok,
      error: expected.summary.errorRows,
      skipped: expected.summary.skipped,
    });
    const wrong = await imports.rows(id, '&status=error');
    expect(wrong.map(({ row, errors: [fault] }) => ({ row, column: fault!.location.column, code: fault!.code }))).toEqual(expected.errors);
    expect(wrong[0]!.errors[0]).toMatchObject({
      valueMasked: expect.stringMatching(/^\d{6}\*{10}.{2}$/) as string,
      location: { cell: 'C8', sheet: null },
      message: expect.stringContaining('请对照身份证核对') as string,
    });
    expect(wrong[1]!.errors[0]!.message).toBe(
      '电工 的备案等级为 五级/初级工、四级/中级工，本行申报 三级/高级工，请核对等级或先办理备案变更',
    );
  });

  it('ImportsController_one: are looked at once, by a look that waits until they are checked', async () => {
    const {
      body: { id },
    } = await imports.upload(await openBatch(firm), sample('roster-utf8.csv'));
    expect((await firm.clerk.get(`/v1/imports/${id}?wait=25`)).body).toMatchObject({ state: 'CHECKED', counts: { rows: 20 } });
    expect((await firm.clerk.raw.get(`/v1/imports/${id}?wait=26`)).status).toBe(422);
  });

  it('are registered, once each; 17 pass and one fails', async () => {
    expect(await imports.apply(importId)).toBe(202);
    const { counts, position } = await imports.until(importId, ({ state }) => state === 'APPLIED');
    expect(counts).toMatchObject({ rows: 20, ok: 18, error: 2, skipped: 0, created: 18, updated: 0, same: 0 });
    const { body } = await firm.clerk.get<{ items: { state: string }[] }>(
      `/v1/batches/${batchId}/candidates?limit=200&minPosition=${position}`,
    );
    const outcomes = body.items.map(({ state }) => state);
    expect([outcomes.filter((state) => state === 'PASSED').length, outcomes.filter((state) => state === 'FAILED').length]).toEqual([17, 1]);
  });

  it('are all the same in GBK', async () => {
    const before = await events();
    const { counts, file } = await imports.applied(batchId, sample('roster-gbk.csv'));
    expect(file.encoding).toBe('GB18030');
    expect(counts).toMatchObject({ rows: 20, error: 2, created: 0, updated: 0, same: 18 });
    // The file's own story: received, checked, applied.
    expect((await events()) - before).toBe(3);
  });

  it('as the same bytes again are known, and record nothing', async () => {
    const before = await events();
    const { status, location, body } = await imports.upload(batchId, sample('roster-utf8.csv'));
    expect([status, body.duplicateOf, body.state, location]).toEqual([200, importId, 'APPLIED', `/v1/imports/${importId}`]);
    expect(await imports.apply(importId)).toBe(202);
    expect((await imports.job(importId)).state).toBe('APPLIED');
    expect(await events()).toBe(before);
  });

  it("are nobody else's: another enterprise is told what it would be told of nothing", async () => {
    const paths = ['', '/rows', '/error-file'].map((path) => `/v1/imports/${importId}${path}`);
    const answers = [
      ...(await Promise.all(paths.map((path) => firm.stranger.raw.get(path)))),
      await firm.stranger.post(`/v1/imports/${importId}/applications`, {}),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array.from({ length: 4 }, () => [404, 'NOT_FOUND']));
    expect((await new ImportClient(firm.stranger).upload(batchId, sample('roster-utf8.csv'))).status).toBe(404);
    expect((await firm.regulator.get(`/v1/imports/${importId}`)).body.code).toBe('AUDIENCE_FORBIDDEN');
  });
});

describe('200 workers with the facts beside them', () => {
  const wrong = sampleRows().flatMap(({ row, outcome }) => (outcome.outcome === 'REFUSED' ? [[row, outcome.code] as const] : []));
  let batchId = '';
  let importId = '';
  beforeAll(async () => {
    batchId = await openBatch(firm);
    importId = (await imports.checked(batchId, sample('roster-200.xlsx'))).id;
  });

  it('are judged by what the same workbook brings: 187 good, 13 wrong', async () => {
    const { counts, besides } = await imports.job(importId);
    expect(counts).toMatchObject({ rows: 200, ok: 187, error: 13, skipped: 0 });
    expect(besides).toMatchObject({ employments: { rows: 223, error: 0 }, qualifications: { rows: 67, error: 0 } });
    expect(await imports.faults(importId)).toEqual(Object.fromEntries(wrong));
  });

  it('name the first failed condition of an unsupported claim, and by how much', async () => {
    const [short] = (await imports.rows(importId, '&status=error')).filter(({ row }) => row === 150);
    expect(short!.errors[0]).toMatchObject({
      code: 'IMPORT_NOT_ELIGIBLE',
      location: { column: '申报条件编号', cell: 'M150' },
      params: { ruleId: 'N23-4-1', years: 5, shortTotalDays: 1, reachedOn: '2026-12-06' },
    });
    expect(short!.errors[0]!.message).toContain('不符合申报条件 N23-4-1');
    const { body } = await firm.clerk.get<{ items: { errors: { message: string }[] }[] }>(
      `/v1/imports/${importId}/rows?status=error&limit=200`,
      { 'accept-language': 'en' },
    );
    expect(body.items.map(({ errors }) => errors[0]!.message).find((message) => message.includes('N23-4-2'))).toMatch(
      /less than 3 years after the certificate of junior worker \(五级\/初级工\) .* by 13 months 28 days/,
    );
  });

  it("come back as the user's own file with its wrong rows", async () => {
    const book = new Workbook();
    await book.xlsx.load((await imports.errorFile(importId)) as unknown as Parameters<typeof book.xlsx.load>[0]);
    const sheet = book.getWorksheet('名单')!;
    const headings = (sheet.getRow(1).values as string[]).indexOf('错误原因');
    const reasons = Array.from({ length: 200 }, (_, index) => [index + 2, sheet.getRow(index + 2).getCell(headings).text] as const).filter(
      ([, text]) => text !== '',
    );
    expect(reasons.map(([row, text]) => [row, /\[(\w+)\]$/.exec(text)?.[1]])).toEqual(wrong);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['名单', '工作经历', '持证']);
  });

  it('are registered; afterwards the same people in GBK are all the same, and the same 13 are wrong', async () => {
    await imports.apply(importId);
    const { counts, besides } = await imports.until(importId, ({ state }) => state === 'APPLIED');
    expect(counts).toMatchObject({ rows: 200, ok: 187, error: 13, skipped: 0, created: 187, updated: 0, same: 0 });
    expect(besides).toMatchObject({ employments: { created: 223, same: 0 }, qualifications: { created: 67, same: 0 } });
    const before = await events();
    const again = await imports.applied(batchId, sample('roster-200-gbk.csv'));
    expect(again.counts).toMatchObject({ rows: 200, ok: 187, error: 13, created: 0, updated: 0, same: 187 });
    expect(await imports.faults(again.id)).toEqual(Object.fromEntries(wrong));
    expect((await events()) - before).toBe(3);
  });

  it('stand nowhere in clear: neither name nor number in jobs, rows or files', async () => {
    const people = sampleRows().map(({ made: { who } }) => who);
    const [kept] = await onDatabase<{ text: string }>(
      `SELECT (SELECT string_agg(job::text, '') FROM imports.job) || (SELECT string_agg(row_result::text, '') FROM imports.row_result) || (SELECT string_agg(sealed::text, '') FROM imports.file) AS text`,
    );
    expect(people.filter(({ name, idNumber, phone }) => [name, idNumber, phone].some((told) => kept!.text.includes(told)))).toEqual([]);
  });
});
