import { createHash } from 'node:crypto';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { Workbook } from 'exceljs';
import { CertifiedBatch, certifiedBatch, IN_HUAIAN, PREPARED_WITHIN_MS } from '../support/stories/certified-batch';
import type { PostCall } from '../support/callers/client';
import { identity, chance } from '../support/stories/made-people';
import { listCsv } from '../support/sheets/list-csv';
import { startTestService, TestService } from '../support/service';

const CSV = { 'content-type': 'text/csv' };
const FIRM = '淮安示例机械有限公司';
const RECEIVER = { receiverOffice: '淮安市职业技能鉴定中心', receiverPerson: '数据专员' };

interface HandedOut {
  readonly id: string;
  readonly rows: number;
  readonly sha256: string;
  readonly zip: string;
  readonly position: string;
  readonly code?: string;
  readonly params?: { readonly report?: string };
}
interface Told {
  readonly recorded: number;
  readonly same: number;
  readonly code?: string;
  readonly position: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
}
interface Returned {
  readonly delivered: number;
  readonly printed: number;
  readonly same: number;
  readonly blank: number;
  readonly isDry: boolean;
  readonly position?: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
}
interface Table {
  readonly receiver: string;
  readonly sha256: string;
  readonly report: string;
  readonly certificates: readonly { readonly number: string; readonly upload: string; readonly words: string | null }[];
}

let running: TestService;
let made: CertifiedBatch;
let batchId = '';
let table: HandedOut;
let password = '';

const idNumberOf = (serial: number): string => identity(chance(serial), serial, '1990-05-05').idNumber;
const make = async (report: string): Promise<HandedOut> =>
  (await made.officer.post<HandedOut>(`/v1/batches/${batchId}/upload-tables`, { report, ...RECEIVER })).body;
const textsOf = (sheet: Workbook['worksheets'][number]): string[][] => {
  const rows: string[][] = [];
  sheet.eachRow((row) => rows.push(Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1).text)));
  return rows;
};
async function opened(zip: string, key: string): Promise<Workbook> {
  const [entry] = await new ZipReader(new Uint8ArrayReader(Buffer.from(zip, 'base64'))).getEntries();
  const bytes = await (entry as unknown as { getData(writer: Uint8ArrayWriter, options: object): Promise<Uint8Array> }).getData(
    new Uint8ArrayWriter(),
    { password: key },
  );
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book;
}
const answers = (query: string, headings: readonly string[], ...rows: readonly (readonly string[])[]) =>
  made.officer.post<Told>(
    `/v1/upload-tables/${table.id}/answers/imports${query}` as PostCall[0] & `/v1/upload-tables/${string}/answers/imports`,
    listCsv(headings, rows),
    CSV,
  );

describe('lists that leave with full numbers, and lists that come back', () => {
  beforeAll(async () => {
    running = await startTestService();
    made = await certifiedBatch(running, 3, IN_HUAIAN);
    batchId = (await made.officer.get<{ batchId: string }>(`/v1/candidacies/${made.candidacies[0]!}`)).body.batchId;
    table = await make('NEW');
    password = (await made.officer.get<{ password: string }>(`/v1/upload-tables/${table.id}/password`)).body.password;
  }, PREPARED_WITHIN_MS);
  afterAll(() => running.stop());

  it('the archive is what its fingerprint says, shows nobody, and opens with its password', async () => {
    const bytes = Buffer.from(table.zip, 'base64');
    expect([table.rows, createHash('sha256').update(bytes).digest('hex'), bytes.includes(idNumberOf(1))]).toEqual([3, table.sha256, false]);
    const [data, note] = (await opened(table.zip, password)).worksheets;
    const [headings, first] = textsOf(data!);
    expect(headings).toEqual([
      '姓名',
      '证件类型',
      '证件号码',
      '所在单位',
      '职业名称',
      '工种名称',
      '职业技能等级',
      '证书编号',
      '发证日期',
      '评价机构',
      '发证机构',
    ]);
    const { name } = (await made.officer.get<{ name: string }>(`/v1/candidacies/${made.candidacies[0]!}`)).body;
    expect(first).toEqual([name, '201', idNumberOf(1), FIRM, '车工', '--', '4', made.certificates[0]!.number, '2026-12-01', FIRM, FIRM]);
    expect(textsOf(note!)[1]).toEqual([`仅供 ${RECEIVER.receiverOffice} ${RECEIVER.receiverPerson} 办理证书数据新增使用，请勿转交`]);
  });

  it('a correction is none yet, nobody else finds the table, and each handing out is sealed anew', async () => {
    const [none, again] = [await make('CORRECTION'), await make('LATE_ENTRY')];
    expect([none.code, none.params, again.sha256 === table.sha256]).toEqual(['UPLOAD_NOTHING_DUE', { report: 'CORRECTION' }, false]);
    const other = (
      await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0025Q', name: '淮安另一机械有限公司', region: '320803' })
    ).body.id;
    const stranger = running.admin.as(
      (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId: other, person: { name: '旁人' } }))
        .body.key,
    );
    const asked = [
      await stranger.get(`/v1/upload-tables/${table.id}`),
      await stranger.get(`/v1/upload-tables/${table.id}/password`),
      await stranger.post(`/v1/upload-tables/${table.id}/sendings`),
      await stranger.post(`/v1/batches/${batchId}/upload-tables`, { report: 'NEW', ...RECEIVER }),
    ];
    expect(asked.map(({ body }) => (body as { code?: string }).code)).toEqual(Array(4).fill('NOT_FOUND'));
  });

  it('nothing is answered before it was sent; then it is sent, once', async () => {
    const early = await answers('', ['证书编号', '结果', '说明'], [made.certificates[0]!.number, '接收', '']);
    expect([early.status, early.body.errors?.map(({ pointer, code }) => [pointer, code])]).toEqual([422, [['/rows/2', 'UPLOAD_NOT_SENT']]]);
    const [sent, again] = [
      await made.officer.post<Told>(`/v1/upload-tables/${table.id}/sendings`),
      await made.officer.post<Told>(`/v1/upload-tables/${table.id}/sendings`),
    ];
    expect([sent.body, again.body].map(({ recorded, same }) => [recorded, same])).toEqual([
      [3, 0],
      [0, 3],
    ]);
  });

  it('what came back is taken by number or by person, whole or not at all', async () => {
    const [first, second, third] = made.certificates.map(({ number }) => number);
    const wrong = await answers('', ['证书编号', '结果', '说明'], [first!, '接收', ''], ['Y000032080001269999999', '接收', '']);
    expect([wrong.status, wrong.body.errors?.map(({ pointer, code, message }) => [pointer, code, message])]).toEqual([
      422,
      [['/rows/3', 'UPLOAD_ANSWER_UNKNOWN', '第 3 行不是本文件中的证书']],
    ]);
    const byNumber = await answers('', ['证书编号', '结果', '说明'], [first!, '接收', ''], [second!, '退回', '姓名与公安库不符']);
    const byPerson = await answers(
      '?by=person',
      ['证件号码', '职业名称', '职业技能等级', '证书编号', '结果', '说明'],
      [idNumberOf(3), '车工', '4', third!, '接收', ''],
      [idNumberOf(1), '车工', '四级/中级工', '', '接收', ''],
    );
    expect([byNumber.body, byPerson.body].map(({ recorded, same }) => [recorded, same])).toEqual([
      [2, 0],
      [1, 1],
    ]);
  });

  it('and stands with the words of the authority, which the ledger itself does not hold', async () => {
    const { receiver, sha256, report, certificates } = (await made.officer.get<Table>(`/v1/upload-tables/${table.id}`)).body;
    expect([receiver, sha256, report]).toEqual([`${RECEIVER.receiverOffice} ${RECEIVER.receiverPerson}`, table.sha256, 'NEW']);
    expect(certificates.map(({ upload, words }) => [upload, words])).toEqual([
      ['CONFIRMED', null],
      ['MISMATCH', '姓名与公安库不符'],
      ['CONFIRMED', null],
    ]);
    expect((await make('NEW')).rows).toBe(1);
  });

  it('the signed list is tried, mended, taken; again it is nothing new', async () => {
    const headings = ['姓名', '证书编号', '实际发放时间', '领取方式', '领取人', '联系电话', '邮寄地址', '快递单号', '备注'];
    const [first, second, third] = made.certificates.map(({ number }) => number);
    const send = (rows: readonly (readonly string[])[], query = '') =>
      made.officer.post<Returned>(
        `/v1/batches/${batchId}/delivery-list/imports${query}` as PostCall[0] & `/v1/batches/${string}/delivery-list/imports`,
        listCsv(headings, rows),
        CSV,
      );
    const own = ['甲', first!, '2026-12-01', '本人', '', '', '', '', ''];
    const wrong = await send([own, ['乙', second!, '2026-12-01', '代领', '', '', '', '', ''], ['丙', third!, '', '', '', '', '', '', '']]);
    expect([wrong.status, wrong.body.errors?.map(({ pointer }) => pointer)]).toEqual([422, ['/rows/3/领取人']]);
    const mended = [
      own,
      ['乙', second!, '2026/12/1', '代领', '李明', '15400000000', '', '', ''],
      ['丙', third!, '', '', '', '', '', '', ''],
    ];
    const [dry, taken, again] = [await send(mended, '?dryRun=true'), await send(mended), await send(mended)];
    expect(
      [dry, taken, again].map(({ body: { delivered, printed, same, blank, isDry } }) => [delivered, printed, same, blank, isDry]),
    ).toEqual([
      [2, 2, 0, 1, true],
      [2, 2, 0, 1, false],
      [0, 0, 2, 1, false],
    ]);
    const { items } = (
      await made.officer.get<{ items: readonly { readonly delivery: string }[] }>(
        `/v1/certificates?batchId=${batchId}&minPosition=${taken.body.position!}`,
      )
    ).body;
    expect(items.map(({ delivery }) => delivery)).toEqual(['DELIVERED', 'DELIVERED', 'NONE']);
  });
});
