import { Workbook } from 'exceljs';
import { decode, encode } from 'iconv-lite';
import { AssessingEnterprise, assessingEnterprise, openBatch } from '../support/stories/assessing-enterprise';
import { Client } from '../support/callers/client';
import { ImportClient } from '../support/callers/import-client';
import { countsOf, logOf, sumOf } from '../support/logs/log-of';
import { csv, csvOf, HEADING, line, Person, person } from '../support/sheets/roster-lines';
import { startTestService, TestService } from '../support/service';

const TURNER = '6-18-01-01';
const WITHDRAWN = 'assessment.candidate_withdrawn.v1';

let running: TestService;
let firm: AssessingEnterprise;
let imports: ImportClient;

async function employed({ name, idNumber }: Person, fromOn: string, clerk: Client = firm.clerk): Promise<string> {
  const {
    body: { id },
  } = await clerk.post('/v1/workers', { name, idNumber });
  expect((await clerk.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn })).status).toBe(201);
  return id;
}
async function experienced(serial: number): Promise<Person> {
  await employed(person(serial), '2010-03-01');
  return person(serial);
}
const events = async (): Promise<number> => sumOf(await countsOf(running.service, 'assessment.', 'workforce.'));
interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly state: string;
  readonly scores: Readonly<Record<string, string>>;
}
async function candidates(batchId: string, position: string | null = null): Promise<readonly Candidate[]> {
  const { body } = await firm.clerk.get<{ items: Candidate[] }>(
    `/v1/batches/${batchId}/candidates?limit=200${position === null ? '' : `&minPosition=${position}`}`,
  );
  return body.items;
}
const withdrawals = async (id: string): Promise<readonly { name: string; result: string | null; outcome: string | null }[]> =>
  (
    await firm.clerk.get<{ items: { name: string; result: string | null; outcome: string | null }[] }>(
      `/v1/imports/${id}/withdrawals?limit=200`,
    )
  ).body.items;

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-12-07' });
  firm = await assessingEnterprise(running);
  imports = new ImportClient(firm.clerk);
});
afterAll(() => running.stop());

describe('replaceList (以本表为准)', () => {
  let [batchId, importId, firstPreview] = ['', '', ''];
  let [stays, changed, leaves, gone, comes, late] = [] as unknown as [Person, Person, Person, Person, Person, Person];
  let list: Buffer;
  beforeAll(async () => {
    batchId = await openBatch(firm);
    [stays, changed, leaves, gone, comes, late] = (await Promise.all([1, 2, 3, 4, 5, 6].map(experienced))) as [
      Person,
      Person,
      Person,
      Person,
      Person,
      Person,
    ];
    await imports.applied(batchId, csv(line(stays), line(changed), line(leaves), line(gone)));
    list = csv(line(stays, { phone: '', theory: '', skill: '' }), line(changed, { phone: '15400000098' }), line(comes));
  });

  it('shows by name whom it would withdraw, and no ID number', async () => {
    const { id, counts, withdrawals: shown } = await imports.checked(batchId, list, { match: 'replaceList' });
    [importId, firstPreview] = [id, shown!.preview];
    expect([counts, shown]).toMatchObject([
      { rows: 3, ok: 3, error: 0 },
      { count: 2, unreadableRows: 0, withdrawn: null },
    ]);
    const absent = await withdrawals(id);
    expect(absent.map(({ name, result }) => [name, result])).toEqual([
      [leaves.name, null],
      [gone.name, null],
    ]);
    expect(JSON.stringify(absent)).not.toMatch(/\d{17}/);
    const { body } = await firm.clerk.get<{ items: object[]; nextCursor: string }>(`/v1/imports/${id}/withdrawals?limit=1`);
    expect(
      (await firm.clerk.get<{ items: { name: string }[] }>(`/v1/imports/${id}/withdrawals?limit=1&cursor=${body.nextCursor}`)).body
        .items[0]!.name,
    ).toBe(gone.name);
    expect((await firm.stranger.raw.get(`/v1/imports/${id}/withdrawals`)).body.code).toBe('NOT_FOUND');
  });

  it('is applied by nobody who has not confirmed exactly that preview', async () => {
    const unconfirmed = await firm.clerk.post(`/v1/imports/${importId}/applications`, { atomic: false });
    expect([unconfirmed.status, unconfirmed.body.code, unconfirmed.body.params]).toMatchObject([
      409,
      'IMPORT_PREVIEW_UNCONFIRMED',
      { withdrawals: 2 },
    ]);
    expect(await imports.confirm(importId, '0'.repeat(64))).toMatchObject({ status: 409, code: 'IMPORT_PREVIEW_OUTDATED' });
    expect((await imports.job(importId)).state).toBe('CHECKED');
  });

  it('is shown anew where somebody else came into the batch meanwhile, and nothing was registered', async () => {
    await imports.applied(batchId, csv(line(late)));
    const before = await events();
    expect((await imports.confirm(importId)).status).toBe(202);
    const { refusal, withdrawals: shown } = await imports.until(importId, (job) => job.state === 'CHECKED' && job.refusal !== null);
    expect([refusal?.code, shown!.count, shown!.preview === firstPreview, (await events()) - before]).toEqual([
      'IMPORT_PREVIEW_OUTDATED',
      3,
      false,
      0,
    ]);
    expect((await withdrawals(importId)).map(({ name }) => name)).toEqual([leaves.name, gone.name, late.name]);
    expect(await imports.confirm(importId, firstPreview)).toMatchObject({ status: 409, code: 'IMPORT_PREVIEW_OUTDATED' });
  });

  it('withdraws each by an event of its own with the reason, registers the new, and erases nothing', async () => {
    await imports.confirm(importId);
    const { counts, withdrawals: shown, position } = await imports.until(importId, ({ state }) => state === 'APPLIED');
    expect([counts, shown!.withdrawn]).toMatchObject([{ created: 1, updated: 1, same: 1, error: 0 }, 3]);
    expect(new Set((await withdrawals(importId)).map(({ result }) => result))).toEqual(new Set(['WITHDRAWN']));
    const facts = (await logOf(running.service))
      .filter(({ type }) => type === WITHDRAWN)
      .map(({ data }) => (JSON.parse(data) as { reasonCode: string }).reasonCode);
    expect(facts).toEqual(['NOT_IN_NEW_LIST', 'NOT_IN_NEW_LIST', 'NOT_IN_NEW_LIST']);
    const listed = await candidates(batchId, position);
    expect(listed.map(({ name, state }) => [name, state])).toEqual([
      [stays.name, 'PASSED'],
      [changed.name, 'PASSED'],
      [leaves.name, 'WITHDRAWN'],
      [gone.name, 'WITHDRAWN'],
      [late.name, 'WITHDRAWN'],
      [comes.name, 'PASSED'],
    ]);
    expect(listed[0]!.scores).toEqual({ THEORY: '80.0', SKILL: '75.0' });
  });

  it('as the same bytes again is known, says so, and records nothing', async () => {
    const before = await events();
    const { status, body, location } = await imports.upload(batchId, list, { match: 'replaceList' });
    expect([status, location, body.duplicateOf, body.notice?.code]).toEqual([
      200,
      `/v1/imports/${importId}`,
      importId,
      'IMPORT_UPLOADED_BEFORE',
    ]);
    expect(body.notice?.message).toContain('已上传过');
    expect(await events()).toBe(before);
  });

  it('can be asked of a file that only updated the batch before', async () => {
    const [own, file] = [await openBatch(firm), csv(line(await experienced(7)))];
    await imports.applied(own, file);
    await imports.applied(own, csv(line(await experienced(8))));
    const { status, body } = await imports.upload(own, file, { match: 'replaceList' });
    expect(status).toBe(202);
    expect((await imports.until(body.id, ({ state }) => state === 'CHECKED')).withdrawals).toMatchObject({ count: 1 });
  });

  it('withdraws nobody by a slip of the pen: a wrong row keeps its person, an unreadable one stops the list', async () => {
    const [own, one, two] = [await openBatch(firm), await experienced(9), await experienced(10)];
    await imports.applied(own, csv(line(one), line(two)));
    const { withdrawals: kept } = await imports.checked(own, csv(line(one), line(two, { theory: '101' })), { match: 'replaceList' });
    expect(kept).toMatchObject({ count: 0, unreadableRows: 0 });
    const { id } = await imports.checked(own, csv(line(one), line({ ...two, idNumber: '3.20899E+17' })), { match: 'replaceList' });
    expect(await imports.confirm(id)).toMatchObject({ status: 409, code: 'IMPORT_LIST_UNCERTAIN', params: { rows: 1 } });
  });

  it('is refused once results are submitted, whenever it was checked', async () => {
    const [own, one, two] = [await openBatch(firm), await experienced(11), await experienced(12)];
    await imports.applied(own, csv(line(one), line(two)));
    const { id } = await imports.checked(own, csv(line(one)), { match: 'replaceList' });
    expect((await firm.clerk.post(`/v1/batches/${own}/submissions`, {})).status).toBe(201);
    const before = await events();
    await imports.confirm(id);
    expect((await imports.until(id, ({ state, refusal }) => state === 'CHECKED' && refusal !== null)).refusal?.code).toBe(
      'RESULTS_SUBMITTED',
    );
    const late = await imports.upload(own, csv(line(two)), { match: 'replaceList' });
    expect([late.status, late.body.code, await events()]).toEqual([409, 'RESULTS_SUBMITTED', before]);
  });
});

describe('scoresOnly (只更新成绩)', () => {
  const MARKS = ['姓名', '身份证号', '理论成绩', '技能成绩', '部门'];
  let batchId = '';
  let [sat, absent, twice, other] = [] as unknown as [Person, Person, Person, Person];
  beforeAll(async () => {
    batchId = await openBatch(firm);
    [sat, absent, twice, other] = (await Promise.all([20, 21, 22, 23].map(experienced))) as [Person, Person, Person, Person];
    const none = { theory: '', skill: '' };
    await imports.applied(batchId, csv(line(sat, none), line(absent, none), line(twice, none), line(twice, { ...none, level: '五级' })));
  });
  const marks = ({ name, idNumber }: Person, theory: string, skill: string): string => [name, idNumber, theory, skill, '一车间'].join(',');

  it('is checked like a roster: who is nobody here, whose name differs, what was applied for twice, a mark out of range', async () => {
    const file = csvOf(
      MARKS,
      marks(sat, '80', '101'),
      marks(other, '80', '80'),
      marks({ ...absent, name: '张三' }, '80', '80'),
      marks(twice, '80', '80'),
    );
    const {
      id,
      counts,
      file: { columnsIgnored },
    } = await imports.checked(batchId, file, { match: 'scoresOnly' });
    expect([counts, columnsIgnored]).toMatchObject([{ rows: 4, ok: 0, error: 4 }, ['部门']]);
    expect(await imports.faults(id)).toEqual({
      2: 'IMPORT_SCORE_RANGE',
      3: 'IMPORT_NOT_IN_BATCH',
      4: 'IMPORT_NAME_DIFFERS',
      5: 'IMPORT_SUBJECT_NEEDED',
    });
    expect((await imports.rows(id))[3]!.errors[0]!.message).toContain('车工/数控车工 五级/初级工');
    expect((await imports.errorFile(id)).subarray(0, 2).toString()).toBe('PK');
  });

  it('updates the marks of registered candidates, absence too, and nothing else', async () => {
    const before = await countsOf(running.service, 'workforce.');
    const { counts, position, id } = await imports.applied(
      batchId,
      csvOf([...MARKS, '等级'], `${marks(sat, '80', '75.5')},`, `${marks(absent, '缺考', '')},`, `${marks(twice, '90', '40')},五级`),
      { match: 'scoresOnly' },
    );
    expect(counts).toMatchObject({ rows: 3, ok: 3, created: 0, updated: 3, same: 0 });
    expect((await imports.rows(id)).map(({ result }) => result)).toEqual(['UPDATED', 'UPDATED', 'UPDATED']);
    const listed = await candidates(batchId, position);
    expect(listed.map(({ state, scores }) => [state, scores])).toEqual([
      ['PASSED', { THEORY: '80.0', SKILL: '75.5' }],
      ['REGISTERED', { THEORY: 'ABSENT' }],
      ['REGISTERED', {}],
      ['FAILED', { THEORY: '90.0', SKILL: '40.0' }],
    ]);
    expect(await countsOf(running.service, 'workforce.')).toEqual(before);
  });

  it('an empty cell erases no mark, the same marks are the same, the same bytes are known', async () => {
    const file = csvOf(MARKS, marks(sat, '', '75.5'), marks(absent, '缺考', '缺考'));
    expect((await imports.applied(batchId, file, { match: 'scoresOnly' })).counts).toMatchObject({ updated: 1, same: 1 });
    expect((await imports.upload(batchId, file, { match: 'scoresOnly' })).status).toBe(200);
    expect((await candidates(batchId))[0]!.scores).toEqual({ THEORY: '80.0', SKILL: '75.5' });
  });

  it('a sheet without any column of marks is refused as a whole', async () => {
    const { refusal } = await imports.checked(batchId, csvOf(['姓名', '证件号码', '总成绩'], `${sat.name},${sat.idNumber},88`), {
      match: 'scoresOnly',
    });
    expect([refusal?.code, refusal?.params]).toMatchObject(['IMPORT_COLUMN_MISSING', { columns: ['理论成绩'] }]);
  });
});

describe('a row that was good when it was checked and is no longer', () => {
  it('is an error that says so, beside the rows that still are', async () => {
    const [batchId, here, left] = [await openBatch(firm), await experienced(30), await experienced(31)];
    const { id, counts } = await imports.checked(batchId, csv(line(here), line(left)));
    expect(counts).toMatchObject({ ok: 2, error: 0 });
    await employed(left, '2026-01-01', firm.stranger);
    await imports.apply(id, true);
    const refused = await imports.until(id, ({ state, refusal }) => state === 'CHECKED' && refusal !== null);
    expect([refused.refusal?.code, (await imports.rows(id, '&status=error'))[0]!.errors[0]!.changedSinceCheck]).toEqual([
      'IMPORT_HAS_ERRORS',
      true,
    ]);
  });

  it('is one at the application as well', async () => {
    const [batchId, here, left] = [await openBatch(firm), await experienced(32), await experienced(33)];
    const { id } = await imports.checked(batchId, csv(line(here), line(left)));
    await employed(left, '2026-01-01', firm.stranger);
    await imports.apply(id);
    expect((await imports.until(id, ({ state }) => state === 'APPLIED')).counts).toMatchObject({ created: 1, error: 1 });
    const [wrong] = await imports.rows(id, '&status=error');
    expect(wrong).toMatchObject({ row: 3, result: 'ERROR', errors: [{ code: 'IMPORT_EMPLOYED_ELSEWHERE', changedSinceCheck: true }] });
    expect(wrong!.errors[0]!.message).toMatch(/^检查时可提交，登记时已不符：认定日期当天/);
    const book = new Workbook();
    await book.xlsx.load((await imports.errorFile(id)) as unknown as Parameters<typeof book.xlsx.load>[0]);
    expect(book.worksheets[0]!.getRow(3).getCell(HEADING.length + 1).text).toMatch(/^检查时可提交/);
  });
});

describe('the file that comes back for a CSV', () => {
  it('is a workbook, and one click further a CSV in the encoding that it came in, which can be uploaded again', async () => {
    const batchId = await openBatch(firm);
    const lines = [
      line(await experienced(40)),
      '',
      line({ name: '示例甲', idNumber: '' }),
      line({ ...person(41), name: '=张三' }, { theory: '101' }).replace(person(41).idNumber, ` ${person(41).idNumber} `),
    ];
    const bytes = encode(
      [[...HEADING, '班组'].join(','), ...lines.map((each) => (each === '' ? '' : `${each},甲班`))].join('\r\n'),
      'gb18030',
    );
    const { id, counts } = await imports.checked(batchId, bytes);
    expect(counts).toMatchObject({ rows: 3, ok: 1, error: 1, skipped: 1 });
    expect((await imports.errorFile(id)).subarray(0, 2).toString()).toBe('PK');
    const back = await imports.errorFile(id, '?format=csv');
    const cells = decode(back, 'gb18030')
      .split('\r\n')
      .map((each) => each.split(','));
    expect(cells[0]!.slice(-3)).toEqual(['班组', '错误原因', '提醒']);
    expect([cells[1]![0], cells[1]![1], cells[2]!.join(''), cells[4]![0]]).toEqual([
      person(40).name,
      `\t${person(40).idNumber}`,
      '',
      "'=张三",
    ]);
    expect(cells[4]!.at(-2)).toMatch(/^1\) 姓名含有数字或符号.*\[IMPORT_NAME_INVALID\] 2\) 理论成绩 超出.*\[IMPORT_SCORE_RANGE\]$/);
    const again = await imports.checked(batchId, back);
    expect([again.file.encoding, again.counts]).toMatchObject(['GB18030', { rows: 3, ok: 1, error: 1, skipped: 1 }]);
    expect(Object.keys(await imports.faults(again.id))).toEqual(['5']);
  });

  it('is no CSV where a workbook was uploaded', async () => {
    const book = new Workbook();
    book.addWorksheet('名单').addRows([HEADING, line(await experienced(42)).split(',')]);
    const { id } = await imports.checked(await openBatch(firm), Buffer.from(await book.xlsx.writeBuffer()));
    const refused = await firm.clerk.raw.get(`/v1/imports/${id}/error-file?format=csv`);
    expect([refused.status, refused.body.code]).toEqual([409, 'IMPORT_NOT_A_CSV']);
  });
});
