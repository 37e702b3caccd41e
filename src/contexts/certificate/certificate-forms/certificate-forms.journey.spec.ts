import { Pool } from 'pg';
import { certifiedBatch, CertifiedBatch, PREPARED_WITHIN_MS } from '../../../../test/support/stories/certified-batch';
import type { Client } from '../../../../test/support/callers/client';
import { chance, identity } from '../../../../test/support/stories/made-people';
import { readCode, readPaper } from '../../../../test/support/sheets/read-paper';
import { startTestService, TestService } from '../../../../test/support/service';
import { unzipped } from '../../../../test/support/sheets/unzipped';
import type { Uuid } from '../../../kernel/uuid';
import { Vault } from '../../../people/vault.provider';
import { Printer } from '../../../printing/printer.provider';
import { PROCESS_VIEWER } from '../../../projecting/querying/read-models.provider';
import { CertificateRegister } from '../certificate-register/certificate-register.query';

const OWN = 'https://ledger.example';
/** 𠮷 stands beyond the basic plane, 䶮 and 𬍛 are of the table of standard characters; 𪚥 no font has. */
const [RARE, UNPRINTABLE] = ['欧𠮷䶮𬍛', '龙𪚥'];
/** Of one person: what prints well, what was annulled, a name that no font sets, and nobody any more. */
const [HELD, ANNULLED, UNSET, GONE] = [0, 1, 2, 3];
let running: TestService;
let batch: CertifiedBatch;
let batchId: string;
const person = (index: number) => identity(chance(index + 1), index + 1, '1990-05-05');
const addressOf = (index: number, query = '') => `/v1/certificates/${batch.certificates[index]!.id}${query}` as const;
const of = (index: number, query = '', headers: Record<string, string> = {}, as: Client = batch.officer) =>
  as.get<{ publicPath: string; batchId: string; etag: string }>(addressOf(index, query), headers);
const paper = async (index: number) => readPaper((await of(index, '?as=pdf')).bytes);
const act = (index: number, what: string, body: object, as: Client) =>
  as.raw.post(`/v1/certificates/${batch.certificates[index]!.id}/${what}`, body);
const codeOf = ({ status, body }: { status: number; body: { code?: string } }): [number, string | undefined] => [status, body.code];

async function renamed(index: number, name: string): Promise<void> {
  await batch.officer.post('/v1/workers', { name, idNumber: person(index).idNumber });
  await act(index, 'corrections', { field: 'NAME', reasonCode: 'LEGAL_CHANGE', evidenceHash: 'c'.repeat(64) }, batch.officer);
}
/** Lines of the access log about what was printed. */
async function readings(): Promise<number> {
  const pool = new Pool({ connectionString: running.databaseUrl });
  const { rows } = await pool.query<{ count: string }>("SELECT count(*) FROM vault.reading WHERE purpose = 'CERTIFICATE_PRINT'");
  await pool.end();
  return Number(rows[0]!.count);
}
beforeAll(async () => {
  running = await startTestService({ publicUrl: OWN });
  batch = await certifiedBatch(running, 4);
  batchId = (await of(HELD)).body.batchId;
  await running.admin.post('/v1/sandbox/clock', { to: '2026-12-03' });
  await renamed(HELD, RARE);
  await renamed(UNSET, UNPRINTABLE);
  const order = {
    reasonCode: 'FRAUD',
    effect: 'EX_NUNC',
    legalBasis: '工作规程第21条',
    documentNo: '淮鉴撤〔2026〕12号',
    decidedOn: '2026-12-02',
  };
  const {
    body: { id },
  } = await act(ANNULLED, 'annulments', order, batch.regulator);
  await act(ANNULLED, `annulments/${id}/confirmations`, {}, batch.approver);
  const register = running.service.app.get(CertificateRegister, { strict: false });
  const { value } = await register.find(PROCESS_VIEWER, batch.certificates[GONE]!.id as Uuid, { minPosition: 0n, knownPosition: null });
  await running.service.app.get(Vault, { strict: false }).erase(value!.personRef as Uuid);
  await running.admin.post('/v1/sandbox/clock', { to: '2026-12-03' });
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());
describe('one address, several forms', () => {
  it('chosen by Accept or by name, each under a tag of its own', async () => {
    const [json, pdf, png, html] = [
      await of(HELD),
      await of(HELD, '', { accept: 'application/pdf' }),
      await of(HELD, '?as=png'),
      await of(HELD, '', { accept: 'text/html,*/*;q=0.8' }),
    ];
    expect([json, pdf, png, html].map(({ status, headers }) => [status, headers.get('content-type')])).toEqual([
      [200, 'application/json; charset=utf-8'],
      [200, 'application/pdf'],
      [200, 'image/png'],
      [200, 'text/html; charset=utf-8'],
    ]);
    const version = json.body.etag.replaceAll('"', '');
    expect([json, pdf, png, html].map(({ headers }) => headers.get('etag'))).toEqual([
      `"${version}"`,
      `"${version}-pdf"`,
      `"${version}-png"`,
      `"${version}-html"`,
    ]);
    expect([json, pdf, png, html].every(({ headers }) => headers.get('vary')?.includes('Accept'))).toBe(true);
    const { number } = batch.certificates[HELD]!;
    expect(pdf.headers.get('content-disposition')).toBe(
      `attachment; filename="${number}.pdf"; filename*=UTF-8''${encodeURIComponent(`${RARE}-${number}.pdf`)}`,
    );
    expect(pdf.headers.get('cache-control')).toBe('no-store');
  });
  it('and no other: the list of what there is', async () => {
    const reply = await of(HELD, '', { accept: 'application/msword', 'accept-language': 'en' });
    expect([reply.status, reply.body]).toMatchObject([
      406,
      { code: 'NOT_ACCEPTABLE', detail: expect.stringContaining('application/pdf (?as=pdf), image/png (?as=png)') },
    ]);
    expect((await of(HELD, '?as=docx')).status).toBe(406);
  });
  it('a page for whoever reads it, with numbers masked and nothing loaded', async () => {
    const { bytes, headers } = await of(HELD, '?as=html');
    const page = Buffer.from(bytes).toString('utf8');
    for (const words of [RARE, '车工', '四级/中级工', batch.certificates[HELD]!.number, '有效', '?as=pdf']) expect(page).toContain(words);
    expect([
      page.includes(person(HELD).idNumber),
      /<script|src=/.test(page),
      headers.get('content-security-policy')?.startsWith("default-src 'none'"),
    ]).toEqual([false, false, true]);
    expect(Buffer.from((await of(HELD, '?as=html', {}, batch.regulator)).bytes).toString('utf8')).not.toContain('?as=pdf');
  });
});
describe('the sheet', () => {
  it('shows every field of the certificate, character by character, as another program reads it', async () => {
    const { text, pages } = await paper(HELD);
    const { number } = batch.certificates[HELD]!;
    const fields = [
      '职业技能等级证书',
      RARE,
      '居民身份证',
      person(HELD).idNumber,
      '车工',
      '--',
      '四级/中级工',
      number,
      '2026年12月1日',
      '淮安示例机械有限公司',
      '照片',
      'https://zscx.osta.org.cn',
      'https://pjjg.osta.org.cn',
    ];
    expect([fields.filter((words) => !text.includes(words)), pages]).toEqual([[], 1]);
  });
  it('draws every letter of a rare name: none is blank, none a box like another', async () => {
    const { ink } = await paper(HELD);
    const letters = [...RARE].map((_, at) => ink(176 + at * 13.5, 331, 13.5, 17));
    expect(letters.every((letter) => letter.filter(Boolean).length > 100)).toBe(true);
    expect(new Set(letters.map((letter) => JSON.stringify(letter))).size).toBe(letters.length);
  });
  it('has a code that leads to the public page of this very certificate, as the picture has', async () => {
    const { code } = await paper(HELD);
    const { publicPath } = (await of(HELD)).body;
    expect([code, readCode((await of(HELD, '?as=png')).bytes)]).toEqual([OWN + publicPath, OWN + publicPath]);
    const seen = await running.admin.as(undefined).raw.get<{ result: string; printed: Record<string, string> }>(code!.slice(OWN.length));
    expect(seen.body).toMatchObject({ result: 'CORRECTED', printed: { number: batch.certificates[HELD]!.number } });
  });
  it('is the same bytes for the same facts', async () =>
    expect((await of(HELD, '?as=pdf')).bytes).toEqual((await of(HELD, '?as=pdf')).bytes));
  it('T1: of a certificate that was annulled is crossed by the word and the day; that of a colleague is not', async () => {
    const [{ text: annulled }, { text: held }] = [await paper(ANNULLED), await paper(HELD)];
    expect([annulled.includes('已撤销自2026年12月2日起'), annulled.includes('此件不作有效证书使用'), held.includes('撤销')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
describe('who prints, and what', () => {
  it('is the enterprise that issued it; others read the rest, or know of nothing', async () => {
    expect(codeOf(await of(HELD, '?as=pdf', {}, batch.regulator))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
    expect((await of(HELD, '?as=png', {}, batch.regulator)).status).toBe(200);
    const elsewhere = running.admin.as(
      (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3304', person: { name: '监管三' } }))
        .body.key,
    );
    for (const form of ['json', 'pdf', 'png', 'html'])
      expect(codeOf(await of(HELD, `?as=${form}`, {}, elsewhere))).toEqual([404, 'NOT_FOUND']);
  });
  it('is no key that may read certificates alone, for they are masked there', async () => {
    const { key } = (
      await running.admin.raw.post<{ key: string }>('/v1/api-keys', {
        audience: 'enterprise',
        enterpriseId: batch.enterpriseId,
        system: 'archive',
        scopes: ['certificates:read', 'batches:read'],
      })
    ).body;
    const limited = running.admin.as(key);
    const path = `/v1/certificates/${batch.certificates[HELD]!.id}`;
    expect([
      (await limited.raw.get(path)).status,
      codeOf(await limited.raw.get(`${path}?as=pdf`)),
      codeOf(await limited.raw.get(`/v1/batches/${batchId}/certificate-files`)),
    ]).toEqual([200, [403, 'SCOPE_MISSING'], [403, 'SCOPE_MISSING']]);
  });
  it('leaves a line in the access log', async () => {
    const before = await readings();
    await of(HELD, '?as=pdf');
    expect(await readings()).toBeGreaterThan(before);
  });
  it('is no sheet of whom nothing is known any more, nor with a gap in a name', async () => {
    expect(codeOf(await of(GONE, '?as=pdf'))).toEqual([409, 'HOLDER_UNKNOWN']);
    expect(await of(UNSET, '?as=pdf')).toMatchObject({
      status: 409,
      body: { code: 'CHARACTERS_NOT_PRINTABLE', detail: expect.stringContaining('𪚥 (U+2A6A5)') },
    });
  });
  it('is of today: a sheet of the past would pass for one that holds', async () => {
    for (const query of ['effectiveOn=2026-12-01', 'knownAt=2026-12-01'])
      expect(codeOf(await of(ANNULLED, `?as=pdf&${query}`))).toEqual([422, 'PAPER_IS_OF_TODAY']);
    expect((await of(ANNULLED, '?as=html&effectiveOn=2026-12-01')).status).toBe(200);
  });
});
describe('all certificates of a batch', () => {
  it('are one archive of what holds, named after people, with a word of what could not be made', async () => {
    const { status, headers, bytes } = await batch.officer.get(`/v1/batches/${batchId}/certificate-files`);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'application/zip', 'no-store']);
    const files = await unzipped(bytes);
    const [held, unset, gone, annulled] = [HELD, UNSET, GONE, ANNULLED].map((index) => batch.certificates[index]!.number);
    expect([...files.keys()].sort()).toEqual([`${RARE}-${held}.pdf`, '未制证.txt'].sort());
    expect((await readPaper(files.get(`${RARE}-${held}.pdf`)!)).text).toContain(held);
    const notMade = Buffer.from(files.get('未制证.txt')!).toString('utf8');
    expect([
      notMade.includes(`${unset} 证书 ${unset} 中的 𪚥 (U+2A6A5) 没有字形可印`),
      notMade.includes(`${gone} 持证人姓名或证件号码不在库中`),
      notMade.includes(`${annulled} 已撤销　自2026年12月2日起`),
    ]).toEqual([true, true, true]);
  });
  /** CertificateFiles_files: another day than today is refused, before the change and after it. */
  it('are of today', async () =>
    expect(codeOf(await batch.officer.get(`/v1/batches/${batchId}/certificate-files?effectiveOn=2026-12-01`))).toEqual([
      422,
      'PAPER_IS_OF_TODAY',
    ]));
  it('are made twice at a time for an enterprise, and once more when one has come to its end', async () => {
    const printer = running.service.app.get(Printer, { strict: false });
    const places = [1, 2].map(() => printer.takeArchivePlace(batch.enterpriseId as Uuid));
    const before = await readings();
    const { status, headers, body } = await batch.officer.raw.get<{ code: string; detail: string }>(
      `/v1/batches/${batchId}/certificate-files`,
    );
    expect([status, headers.get('retry-after'), body.code, body.detail]).toEqual([
      429,
      '30',
      'ARCHIVES_EXHAUSTED',
      '本单位同时下载的证书文件包已达上限 2 个，请待其中一个下载完毕，30 秒后再试',
    ]);
    // Nobody's name was opened for what was refused.
    expect(await readings()).toBe(before);
    for (const place of places) place.leave();
    expect((await batch.officer.get(`/v1/batches/${batchId}/certificate-files`)).status).toBe(200);
  });
  it('are none where none holds any more', async () => {
    for (const index of [HELD, UNSET, GONE]) {
      const order = {
        reasonCode: 'FRAUD',
        effect: 'EX_NUNC',
        legalBasis: '工作规程第21条',
        documentNo: '淮鉴撤〔2026〕13号',
        decidedOn: '2026-12-03',
      };
      const {
        body: { id },
      } = await act(index, 'annulments', order, batch.regulator);
      await act(index, `annulments/${id}/confirmations`, {}, batch.approver);
    }
    await running.admin.post('/v1/sandbox/clock', { to: '2026-12-04' });
    expect(codeOf(await batch.officer.raw.get(`/v1/batches/${batchId}/certificate-files`))).toEqual([409, 'NOTHING_TO_DELIVER']);
  });
  it('are of the enterprise alone', async () =>
    expect((await batch.regulator.get(`/v1/batches/${batchId}/certificate-files`)).status).toBe(403));
});
