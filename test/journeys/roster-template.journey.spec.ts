import { DataValidation, Workbook, Worksheet } from 'exceljs';
import { AssessingEnterprise, assessingEnterprise, openBatch } from '../support/stories/assessing-enterprise';
import { ImportClient } from '../support/callers/import-client';
import { startTestService, TestService } from '../support/service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HU = { A: '胡剑', C: '320899198607115493', K: '车工/数控车工', L: '三级/高级工', M: '1', N: '85', O: '88.5', Q: '000123' };
const QIU = { A: '邱鸣', C: '320899200102163449', K: '电工', L: '五级/初级工', M: '1' };

let running: TestService;
let firm: AssessingEnterprise;
let imports: ImportClient;
let batchId = '';

const opened = async (bytes: Uint8Array): Promise<Workbook> => {
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book;
};
const saved = async (book: Workbook): Promise<Buffer> => Buffer.from(await book.xlsx.writeBuffer());
const template = async (): Promise<Workbook> => opened((await firm.clerk.get(`/v1/batches/${batchId}/roster-template`)).bytes);
const write = (sheet: Worksheet, row: number, cells: Readonly<Record<string, string>>): void => {
  for (const [column, value] of Object.entries(cells)) sheet.getCell(`${column}${row}`).value = value;
};
const choicesAt = (book: Workbook, cell: string): string[] => {
  const { formulae } = book.getWorksheet('名单')!.getCell(cell).dataValidation as DataValidation;
  const [, column, last] = /\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(String(formulae[0]))!;
  return Array.from({ length: Number(last) }, (_, index) => book.getWorksheet('选项')!.getCell(`${column}${index + 1}`).text);
};

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-12-07' });
  firm = await assessingEnterprise(running);
  imports = new ImportClient(firm.clerk);
  batchId = await openBatch(firm);
});
afterAll(() => running.stop());

describe('the template of a batch', () => {
  it('is a workbook with a name of its own, whose drop-downs are the filing on the day of the assessment', async () => {
    const { status, headers, bytes } = await firm.clerk.get(`/v1/batches/${batchId}/roster-template`);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, XLSX, 'no-store']);
    expect(decodeURIComponent(headers.get('content-disposition')!)).toContain('名单模板_2026-12-05.xlsx');
    const book = await opened(bytes);
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['名单', 'visible'],
      ['工作经历', 'visible'],
      ['持证', 'visible'],
      ['填写说明', 'visible'],
      ['选项', 'veryHidden'],
    ]);
    expect([choicesAt(book, 'K3'), choicesAt(book, 'L3')]).toEqual([
      ['车工/数控车工', '电工'],
      ['三级/高级工', '四级/中级工', '五级/初级工'],
    ]);
  });

  it('filled in as it is, with the facts beside, passes the check and is registered; its example is left out and said to be one', async () => {
    const book = await template();
    [HU, QIU].forEach((person, index) => write(book.getWorksheet('名单')!, index + 3, person));
    write(book.getWorksheet('工作经历')!, 2, { A: HU.A, B: HU.Q, C: HU.C, E: HU.K, F: '2010-03-01', H: '是' });
    write(book.getWorksheet('工作经历')!, 3, { A: QIU.A, C: QIU.C, E: QIU.K, F: '2010-03-01', H: '是' });
    const { id, state, counts, besides, file } = await imports.checked(batchId, await saved(book));
    expect([state, await imports.faults(id), file.warnings]).toEqual(['CHECKED', {}, []]);
    expect([counts, besides?.employments?.ok]).toEqual([expect.objectContaining({ rows: 3, ok: 2, error: 0, skipped: 1, warning: 0 }), 2]);
    const [example] = await imports.rows(id, '&status=skipped');
    expect(example).toMatchObject({
      row: 2,
      status: 'SKIPPED',
      warnings: [],
      notices: [{ code: 'IMPORT_ROW_IS_EXAMPLE', message: '示例行，不导入，无需处理，可以保留或删去' }],
    });
    await imports.apply(id);
    expect((await imports.until(id, ({ state: reached }) => reached === 'APPLIED')).counts).toMatchObject({ created: 2, skipped: 1 });
  });

  it('with nothing in it but its example has no rows', async () => {
    const { state, refusal } = await imports.checked(batchId, await saved(await template()));
    expect([state, refusal?.code]).toEqual(['REFUSED', 'IMPORT_NO_ROWS']);
  });

  it('of an older version is told, in both languages, and taken', async () => {
    const book = await template();
    write(book.getWorksheet('名单')!, 3, HU);
    book.removeWorksheet('填写说明');
    book.keywords = '模板版本 2025-03-1';
    const { id, file, counts } = await imports.checked(batchId, await saved(book));
    expect(file.warnings).toEqual([
      { code: 'IMPORT_TEMPLATE_OLD', message: '模板版本 2025-03-1 不是最新，下次请下载新模板', params: { version: '2025-03-1' } },
    ]);
    const { body } = await firm.clerk.get<{ file: { warnings: { message: string }[] } }>(`/v1/imports/${id}`, { 'accept-language': 'en' });
    expect([body.file.warnings[0]?.message, counts?.error]).toEqual([
      'Template version 2025-03-1 is not the newest; download the new one next time',
      0,
    ]);
  });

  it("is nobody else's", async () => {
    expect([
      (await firm.stranger.get(`/v1/batches/${batchId}/roster-template`)).body.code,
      (await firm.regulator.get(`/v1/batches/${batchId}/roster-template`)).body.code,
    ]).toEqual(['NOT_FOUND', 'AUDIENCE_FORBIDDEN']);
  });

  it('offers no row that is suspended on the day, and is refused where the whole filing is', async () => {
    const colleague = running.admin.as(
      (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3208', person: { name: '监管二' } }))
        .body.key,
    );
    const suspend = async (rows?: number[]): Promise<void> => {
      const ruling = {
        reasonCode: 'BREACH_OF_PROCEDURE',
        legalBasis: '淮人社规〔2026〕1号',
        documentNo: '淮鉴停〔2026〕3号',
        decidedOn: '2026-12-07',
        fromOn: '2026-12-07',
        ...(rows ? { rows } : {}),
      };
      const { body } = await firm.regulator.post(`/v1/filings/${firm.filingId}/suspensions`, ruling);
      expect((await colleague.post(`/v1/filings/${firm.filingId}/suspensions/${body.id}/confirmations`)).status).toBe(201);
    };
    const late = await openBatch(firm, '2026-12-19');
    await suspend([4, 5]);
    expect(choicesAt(await opened((await firm.clerk.get(`/v1/batches/${late}/roster-template`)).bytes), 'K3')).toEqual(['车工/数控车工']);
    await suspend();
    const { status, body } = await firm.clerk.get(`/v1/batches/${late}/roster-template`);
    expect([status, body.code, body.detail]).toEqual([422, 'IMPORT_FILING_NOT_IN_FORCE', '2026-12-19 没有有效的备案，请先办理备案']);
    expect((await firm.clerk.get(`/v1/batches/${late}/roster-template`, { 'accept-language': 'en' })).body.detail).toBe(
      'No filing is in force on 2026-12-19; file first',
    );
  });

  it('is not given of a batch that was called off', async () => {
    await firm.clerk.post(`/v1/batches/${batchId}/cancellations`, { reasonCode: 'SITE_UNFIT' });
    expect((await firm.clerk.get(`/v1/batches/${batchId}/roster-template`)).body.code).toBe('BATCH_CANCELLED');
  });
});
