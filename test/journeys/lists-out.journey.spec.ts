import { Workbook } from 'exceljs';
import { CertifiedBatch, certifiedBatch, IN_HUAIAN, PREPARED_WITHIN_MS } from '../support/stories/certified-batch';
import { Client, GetPath } from '../support/callers/client';
import { startTestService, TestService } from '../support/service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FIRM = '淮安示例机械有限公司';
const NOTICE_HEADINGS = ['序号', '姓名', '单位/部门', '职业工种', '等级', '结果', '公示截止日'];
/** The whole section of the city's pack, but for the names. */
const MASKED = {
  packId: 'CN-320803',
  region: '320803',
  version: '2026-11',
  validFrom: '2026-11-03',
  validTo: null,
  notice: { workingDays: 5, countPublicationDay: false, calendar: 'CN-STATE-COUNCIL', maskNames: true },
} as const;

let running: TestService;
let batchId = '';
let made: CertifiedBatch;
/** What was answered while the notice hung. */
let onTheWall: {
  readonly rows: readonly string[][];
  readonly csv: string;
  readonly stranger: string | undefined;
  readonly early: readonly unknown[];
};

async function sheetOf(client: Client, path: GetPath): Promise<{ rows: string[][]; headers: Headers }> {
  const { bytes, headers } = await client.get(path);
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof book.xlsx.load>[0]);
  const rows: string[][] = [];
  book.worksheets[0]!.eachRow((row) => rows.push(Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1).text)));
  return { rows, headers };
}
const csvOf = async (client: Client, path: GetPath): Promise<{ text: string; headers: Headers }> => {
  const { bytes, headers } = await client.get(path);
  return { text: Buffer.from(bytes).toString('utf8'), headers };
};
const namesOf = async ({ officer, candidacies }: Pick<CertifiedBatch, 'officer' | 'candidacies'>): Promise<string[]> =>
  Promise.all(candidacies.map(async (id) => (await officer.get<{ name: string }>(`/v1/candidacies/${id}`)).body.name));

async function publishPack(): Promise<void> {
  const keyOf = async (name: string): Promise<Client> =>
    running.admin.as(
      (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3208', person: { name } })).body.key,
    );
  const [first, second] = [await keyOf('监管三'), await keyOf('监管四')];
  const { id } = (await first.post('/v1/policy-packs', { document: MASKED })).body;
  expect((await second.post(`/v1/policy-packs/${id}/confirmations`)).status).toBe(201);
}

describe('lists of a batch, to be put up and to be signed', () => {
  beforeAll(async () => {
    running = await startTestService();
    made = await certifiedBatch(running, 2, IN_HUAIAN, async (before) => {
      batchId = (await before.officer.get<{ batchId: string }>(`/v1/candidacies/${before.candidacies[0]!}`)).body.batchId;
      const path = `/v1/batches/${batchId}/notice-list` as const;
      const { status, body } = await before.officer.get(`/v1/batches/${batchId}/delivery-list`);
      onTheWall = {
        rows: (await sheetOf(before.officer, path)).rows,
        csv: (await csvOf(before.officer, `${path}?as=csv`)).text,
        stranger: (await before.regulator.get(`/v1/batches/${before.enterpriseId}/notice-list`)).body.code,
        early: [status, body.code, body.detail],
      };
    });
  }, PREPARED_WITHIN_MS);
  afterAll(() => running.stop());

  it('the notice hangs with its dates, names and results, and nothing else of anybody', async () => {
    const [title, dates, objections, headings, ...rows] = onTheWall.rows;
    const names = await namesOf(made);
    expect([title![0], headings]).toEqual([`${FIRM} 职业技能等级认定结果公示`, NOTICE_HEADINGS]);
    expect([dates![0], objections![0]]).toEqual([
      '公示期：2026-11-23 至 2026-11-30',
      `对结果有异议的，请在公示截止日（含当日）前向 ${FIRM} 提出。`,
    ]);
    expect(rows).toEqual(names.map((name, index) => [String(index + 1), name, FIRM, '车工', '四级/中级工', '合格', '2026-11-30']));
    expect(JSON.stringify(onTheWall.rows)).not.toMatch(/\d{17}|\*{5}/);
  });

  it('as a CSV it is the same rows for a program, in UTF-8 with its mark', async () => {
    const [name] = await namesOf(made);
    expect(onTheWall.csv.split('\r\n').slice(0, 2)).toEqual([
      `\uFEFF${NOTICE_HEADINGS.join(',')}`,
      `1,${name},${FIRM},车工,四级/中级工,合格,2026-11-30`,
    ]);
    const { headers } = await csvOf(made.officer, `/v1/batches/${batchId}/notice-list?as=csv`);
    expect([headers.get('content-type'), headers.get('cache-control'), decodeURIComponent(headers.get('content-disposition')!)]).toEqual([
      'text/csv; charset=utf-8',
      'no-store',
      expect.stringContaining('公示名单_2026-11-23.csv'),
    ]);
    const { headers: asked } = await made.officer.get(`/v1/batches/${batchId}/notice-list`, { accept: 'text/csv' });
    expect(asked.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  it('who may not know of the batch is told what it would be told of nothing', async () => {
    expect(onTheWall.stranger).toBe('NOT_FOUND');
    const { enterpriseId } = made;
    const payroll = running.admin.as(
      (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'payroll', enterpriseId, person: { name: '薪酬甲' } })).body
        .key,
    );
    const refused = await Promise.all([
      payroll.get(`/v1/batches/${batchId}/notice-list`),
      made.regulator.get(`/v1/batches/${batchId}/delivery-list`),
    ]);
    expect(refused.map(({ body }) => body.code)).toEqual(['AUDIENCE_FORBIDDEN', 'AUDIENCE_FORBIDDEN']);
  });

  it('nothing is handed out before there is a certificate', () => {
    expect(onTheWall.early).toEqual([409, 'NOTHING_TO_DELIVER', '本批次没有可发放的证书：尚未发证，或均已撤销、暂停']);
  });

  it('the delivery list is filled up to the day of issue, numbers masked; the rest is for the hand', async () => {
    const { rows, headers } = await sheetOf(made.officer, `/v1/batches/${batchId}/delivery-list`);
    const [, , headings, ...people] = rows;
    expect([headers.get('content-type'), headings!.length, headings!.at(-1)]).toEqual([XLSX, 15, '备注']);
    const names = await namesOf(made);
    expect(people).toEqual(
      names.map((name, index) => [
        name,
        '居民身份证',
        expect.stringMatching(/^320899\*{10}.{2}$/) as string,
        '车工',
        '--',
        '四级/中级工',
        made.certificates[index]!.number,
        '2026-12-01',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
      ]),
    );
  });

  it('leaves out what is no longer valid, and says what was handed out', async () => {
    const [first, second] = made.certificates;
    await made.officer.post(`/v1/certificates/${first!.id}/prints`, { blankNo: 'JS-2026-000123' });
    const handed = await made.officer.post(`/v1/certificates/${first!.id}/deliveries`, {
      printSerial: 1,
      deliveredOn: '2026-12-01',
      method: 'IN_PERSON',
    });
    const paper = { reasonCode: 'COMPLAINT', legalBasis: '淮人社规〔2026〕1号', documentNo: '淮鉴停〔2026〕3号', decidedOn: '2026-12-01' };
    const { id } = (await made.regulator.post(`/v1/certificates/${second!.id}/suspensions`, paper)).body;
    const confirmed = (await made.approver.post(`/v1/certificates/${second!.id}/suspensions/${id}/confirmations`)).body;
    expect([handed.status, confirmed.code]).toEqual([201, undefined]);
    const { text } = await csvOf(
      made.officer,
      `/v1/batches/${batchId}/delivery-list?as=csv&excelSafe=false&minPosition=${confirmed.position}`,
    );
    const lines = text.trimEnd().split('\r\n').slice(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`,${first!.number},2026-12-01,,,,,,,已登记发放$`));
  });

  it('lists of the own enterprise leave whole as files, the numbers of people masked', async () => {
    const { filingId } = (await made.officer.get<{ filingId: string }>(`/v1/batches/${batchId}`)).body;
    const lines = async (path: GetPath): Promise<string[]> => (await csvOf(made.officer, path)).text.trimEnd().split('\r\n');
    const [certificates, candidates, batches, pay, figures] = [
      await lines(`/v1/certificates?batchId=${batchId}&as=csv&excelSafe=false`),
      await lines(`/v1/candidacies?batchId=${batchId}&as=csv`),
      await lines('/v1/batches?as=csv'),
      await lines(`/v1/filings/${filingId}/pay-evidence?as=csv`),
      await lines('/v1/statistics?indicator=AWARDS&by=level&as=csv'),
    ];
    const [name] = await namesOf(made);
    expect(certificates[1]).toMatch(
      new RegExp(`^${made.certificates[0]!.number},${name},320899\\*{10}.{2},车工,,四级/中级工,2026-12-01,有效,1,已发放,未上传$`),
    );
    expect([certificates.length, candidates.length, candidates[1]]).toEqual([
      3,
      3,
      `${name},车工,,四级/中级工,考核认定,2026-11-02,90.0,80.0,,合格`,
    ]);
    expect(batches[1]).toMatch(/^P20261121-[0-9A-F]{8},考核认定,四级\/中级工,2026-11-21,公示结束,2026-11-30,未上报,,,$/);
    expect(pay[1]).toMatch(/^Y0000320800012640000\d{2},四级\/中级工,2026-12-01,否,,0,0,0.00,/);
    expect(figures).toEqual(['\uFEFF等级,分子,分母,数值', expect.stringMatching(/^INTERMEDIATE,2,,2$/), '合计,2,,2']);
    expect(certificates.concat(candidates, batches, pay, figures).join()).not.toMatch(/(?<![A-Z\d])\d{17}[\dX]/);
  });

  it('and as workbooks, in the state of the day asked for', async () => {
    const { rows, headers } = await sheetOf(made.officer, `/v1/certificates?batchId=${batchId}&as=xlsx&effectiveOn=2026-11-30`);
    expect([headers.get('content-type'), rows.map((cells) => cells[7])]).toEqual([XLSX, ['状态', '未颁发', '未颁发']]);
    expect((await made.officer.get('/v1/certificates?as=pdf' as GetPath)).body.code).toBe('VALIDATION_FAILED');
  });
});

describe('where the policy pack masks names', () => {
  beforeAll(async () => {
    running = await startTestService();
    await publishPack();
    made = await certifiedBatch(running, 1, IN_HUAIAN);
    batchId = (await made.officer.get<{ batchId: string }>(`/v1/candidacies/${made.candidacies[0]!}`)).body.batchId;
  }, PREPARED_WITHIN_MS);
  afterAll(() => running.stop());

  it('the list for the wall shows their first characters alone, the list at the counter whole names', async () => {
    const [name] = await namesOf(made);
    const masked = `${[...name!][0]!}${'*'.repeat([...name!].length - 1)}`;
    const [wall, counter] = [
      (await sheetOf(made.officer, `/v1/batches/${batchId}/notice-list`)).rows,
      (await sheetOf(made.officer, `/v1/batches/${batchId}/delivery-list`)).rows,
    ];
    expect([wall[4]![1], counter[3]![0]]).toEqual([masked, name]);
  });

  it('there is none before a notice', async () => {
    const { filingId } = (await made.officer.get<{ filingId: string }>(`/v1/batches/${batchId}`)).body;
    const { id, position } = (
      await made.officer.post('/v1/batches', {
        filingId,
        path: 'EXAM',
        assessmentOn: '2026-12-21',
        eligibilityOn: '2026-12-20',
        levels: ['INTERMEDIATE'],
      })
    ).body;
    const path = `/v1/batches/${id}/notice-list?minPosition=${position}` as const;
    const [zh, en] = [await made.officer.get(path), await made.officer.get(path, { 'accept-language': 'en' })];
    expect([zh.status, zh.body.code, zh.body.detail]).toEqual([409, 'NOTICE_LIST_MISSING', '本批次还没有发布公示，没有可张贴的名单']);
    expect(en.body.detail).toBe('No notice of this batch was published; there is no list to put up');
  });
});
