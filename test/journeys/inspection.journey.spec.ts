import { Workbook } from 'exceljs';
import { certifiedBatch, CertifiedBatch, PREPARED_WITHIN_MS } from '../support/stories/certified-batch';
import { Client, KeyAsked, Reply } from '../support/callers/client';
import { tablesMadeAgainOtherwise } from '../support/logs/made-again';
import { startTestService, TestService } from '../support/service';
import { Engine } from '../../src/projecting/engine/engine.provider';

interface Drawn {
  readonly seed: string;
  readonly seedFrom: string;
  readonly population: number;
  readonly units: readonly { readonly unitId: string; readonly enterpriseId: string; readonly filingId: string }[];
}
interface Inspection {
  readonly state: string;
  readonly lot: Drawn;
}
interface Redraw {
  readonly result: string;
  readonly isSamePopulation: boolean;
  readonly again: Drawn;
}
interface Listed {
  readonly items: readonly { readonly id: string; readonly state: string }[];
}

const SETTLE_MS = 30_000;
const STRANGER = { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' };
const FRAME = { tier: 'CITY', subject: 'CERTIFICATES', fromOn: '2026-11-01', toOn: '2026-12-01', documentNo: '淮鉴查〔2026〕1号' };
let running: TestService;
let batch: CertifiedBatch;
let [stranger, away]: Client[] = [];
let [inspectionId, findingId] = ['', ''];
let lot: Drawn;

const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const settled = () => running.service.app.get(Engine).settle(SETTLE_MS);
const at = <Path extends string>(path: Path) => `/v1/inspections/${inspectionId}/${path}` as const;
const redrawn = async (seed = ''): Promise<Redraw> =>
  (await batch.regulator.get<Redraw>(`/v1/inspections/${inspectionId}/redraw${seed && `?seed=${seed}`}`)).body as Redraw;
const finding = async (query = '', by = batch.officer) =>
  (await by.get<{ state: string; sanctions: readonly object[]; outcome: string | null }>(`/v1/findings/${findingId}${query}`)).body;
const ids = async (path: Parameters<Client['get']>[0], by = batch.regulator): Promise<readonly string[]> =>
  (await by.get<Listed>(path)).body.items!.map(({ id }) => id);

beforeAll(async () => {
  running = await startTestService();
  batch = await certifiedBatch(running, 3);
  const { admin } = running;
  const keyFor = async (body: KeyAsked): Promise<Client> => admin.as((await admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
  const enterpriseId = (await admin.post('/v1/enterprises', STRANGER)).body.id;
  stranger = await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办丙' } });
  away = await keyFor({ audience: 'regulator', region: '3204', person: { name: '监管三' } });
  await settled();
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

describe('the lot', () => {
  it('is cast in an inspection of the tier that supervises the levels', async () => {
    const open = (body: object, by = batch.regulator) => by.raw.post('/v1/inspections', { ...FRAME, ...body });
    expect(codeOf(await open({}, batch.officer))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
    expect(codeOf(await open({ region: '320400' }))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await open({ levels: ['CHIEF'] }))).toEqual([409, 'LEVEL_OF_OTHER_TIER']);
    expect(codeOf(await open({ toOn: '2026-12-02' }))).toEqual([422, 'INSPECTION_SPAN_IN_FUTURE']);
    const { status, body } = await batch.regulator.post('/v1/inspections', FRAME);
    expect([status, body]).toMatchObject([201, { region: '320800', state: 'OPEN' }]);
    inspectionId = body.id;
    expect(codeOf(await batch.regulator.post(at('closings'), { documentNo: FRAME.documentNo, isPublished: true }))).toEqual([
      409,
      'SAMPLE_NOT_DRAWN',
    ]);
  });

  it('takes no more than there are, and is cast once', async () => {
    expect(codeOf(await batch.regulator.post(at('samples'), { size: 4 }))).toEqual([409, 'SAMPLE_TOO_LARGE']);
    expect(codeOf(await away!.post(at('samples'), { size: 2 }))).toEqual([404, 'NOT_FOUND']);
    expect((await batch.regulator.post(at('samples'), { size: 2 })).status).toBe(201);
    expect(codeOf(await batch.regulator.post(at('samples'), { size: 2 }))).toEqual([409, 'SAMPLE_DRAWN_BEFORE']);
    await settled();
    const { body } = await batch.regulator.get<Inspection>(`/v1/inspections/${inspectionId}`);
    lot = body.lot!;
    expect(body).toMatchObject({ state: 'DRAWN', lot: { algorithm: 'sha256-rank/1', seedFrom: 'LEDGER', population: 3 } });
    expect(lot.units).toHaveLength(2);
    expect(batch.certificates.map(({ id }) => id)).toEqual(expect.arrayContaining(lot.units.map(({ unitId }) => unitId)));
  });

  it('is cast again by anybody who may look, and comes out the same', async () => {
    expect(await redrawn()).toMatchObject({ result: 'SAME', isSamePopulation: true, isSameSample: true, again: lot });
    expect(codeOf(await away!.get(`/v1/inspections/${inspectionId}/redraw`))).toEqual([404, 'NOT_FOUND']);
  });

  it('comes out differently with another seed, from the same population', async () => {
    const others = await Promise.all([...'0123456789'].map((digit) => redrawn(digit.repeat(64))));
    expect(others.map(({ result }) => result)).toContain('DIFFERENT');
    expect(others.every(({ isSamePopulation }) => isSamePopulation)).toBe(true);
  });

  it('is the same although certificates have fallen since', async () => {
    const paper = {
      reasonCode: 'FRAUD',
      legalBasis: '工作规程第21条',
      documentNo: '淮鉴撤〔2026〕1号',
      decidedOn: '2026-12-01',
      effect: 'EX_TUNC',
    } as const;
    const proposed = await batch.regulator.post(`/v1/certificates/${lot.units[0]!.unitId}/annulments`, paper);
    expect(
      (await batch.approver.post(`/v1/certificates/${lot.units[0]!.unitId}/annulments/${proposed.body.id}/confirmations`)).status,
    ).toBe(201);
    await settled();
    expect(await redrawn()).toMatchObject({ result: 'SAME' });
  });

  it('goes along on the visit as a workbook, or as a CSV: who holds what, masked, and where the findings are written', async () => {
    const path = at('sample-list');
    const { bytes, headers } = await batch.regulator.get(`${path}?as=csv&excelSafe=false`);
    const [headings, ...rows] = Buffer.from(bytes)
      .toString('utf8')
      .replace('\ufeff', '')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(headings).toEqual([
      '序号',
      '证书编号',
      '姓名',
      '证件号码',
      '职业',
      '工种',
      '等级',
      '发证日期',
      '证书状态',
      '企业',
      '机构代码',
      '检查结果',
      '问题及说明',
    ]);
    const numbers = await Promise.all(
      lot.units.map(async ({ unitId }) => (await batch.regulator.get<{ number: string }>(`/v1/certificates/${unitId}`)).body.number),
    );
    expect(rows.map(([, number]) => number)).toEqual(numbers);
    expect(rows.every((row) => row[2] !== '' && row[3]!.includes('****') && row[9] === '淮安示例机械有限公司' && row.at(-1) === '')).toBe(
      true,
    );
    expect(rows.map((row) => row[8])).toEqual(['已撤销', '有效']);
    expect(headers.get('content-disposition')).toContain('sample.csv');
    const book = new Workbook();
    await book.xlsx.load(
      Buffer.from((await batch.regulator.get(`${path}?as=xlsx`)).bytes) as unknown as Parameters<typeof book.xlsx.load>[0],
    );
    expect(book.worksheets[0]!.getRow(3).getCell(1).text).toContain(lot.seed);
    expect(book.worksheets[0]!.actualRowCount).toBe(3 + 1 + 2);
    expect(codeOf(await away!.get(path))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await batch.officer.get(path))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
  });

  it('may be a share of them, what is begun counted as one', async () => {
    const { body } = await batch.regulator.post('/v1/inspections', FRAME);
    const samples = `/v1/inspections/${body.id}/samples` as const;
    expect(codeOf(await batch.regulator.get(`/v1/inspections/${body.id}/sample-list?minPosition=${body.position}`))).toEqual([
      409,
      'SAMPLE_NOT_DRAWN',
    ]);
    expect(codeOf(await batch.regulator.post(samples, {}))).toEqual([422, 'SAMPLE_SIZE_UNCLEAR']);
    expect(codeOf(await batch.regulator.post(samples, { size: 1, sharePercent: 5 }))).toEqual([422, 'SAMPLE_SIZE_UNCLEAR']);
    const drawn = await batch.regulator.post(samples, { sharePercent: 34 });
    expect([drawn.status, drawn.body]).toMatchObject([201, { state: 'DRAWN', drawn: 2 }]);
    await settled();
    expect((await batch.regulator.get<Inspection>(`/v1/inspections/${body.id}`)).body.lot!.units).toHaveLength(2);
  });

  it('may be of institutions and of batches, by a seed drawn in public', async () => {
    for (const subject of ['INSTITUTIONS', 'BATCHES']) {
      const { body } = await batch.regulator.post('/v1/inspections', { ...FRAME, subject });
      expect((await batch.regulator.post(`/v1/inspections/${body.id}/samples`, { size: 1, seed: 'f'.repeat(64) })).status).toBe(201);
      await settled();
      const read = await batch.regulator.get<Inspection>(`/v1/inspections/${body.id}`);
      expect(read.body.lot).toMatchObject({
        seed: 'f'.repeat(64),
        seedFrom: 'CALLER',
        population: 1,
        units: [{ enterpriseId: batch.enterpriseId }],
      });
    }
  });
});

describe('what was found', () => {
  it('is about what was drawn', async () => {
    const left = batch.certificates.find(({ id }) => !lot.units.some(({ unitId }) => unitId === id))!.id;
    const found = { code: 'ORIGINALS_MISSING', severity: 'SERIOUS', text: '缺少实操评分原始记录' } as const;
    expect(codeOf(await batch.regulator.post(at('findings'), { ...found, unitId: left }))).toEqual([409, 'FINDING_OUTSIDE_SAMPLE']);
    const { status, body } = await batch.regulator.post(at('findings'), { ...found, unitId: lot.units[0]!.unitId });
    expect(status).toBe(201);
    findingId = body.id;
    await settled();
    expect(await finding()).toMatchObject({
      state: 'FOUND',
      text: '缺少实操评分原始记录',
      report: null,
      code: 'ORIGINALS_MISSING',
      enterpriseId: batch.enterpriseId,
    });
    expect(codeOf(await stranger!.get(`/v1/findings/${findingId}`))).toEqual([404, 'NOT_FOUND']);
  });

  it('InspectionRegister_finding: is to be mended by a day, which is still in time; the day after it is overdue', async () => {
    const report = (by: Client) => by.post(`/v1/findings/${findingId}/rectification-reports`, { proofs: ['c'.repeat(64)], text: '已补齐' });
    expect(codeOf(await report(batch.officer))).toEqual([409, 'RECTIFICATION_NOT_ORDERED']);
    const order = (dueOn: string) =>
      batch.regulator.post(at(`findings/${findingId}/rectifications`), { documentNo: '淮鉴改〔2026〕1号', dueOn });
    expect(codeOf(await order('2026-11-30'))).toEqual([422, 'RECTIFICATION_DUE_IN_PAST']);
    expect((await order('2026-12-03')).status).toBe(201);
    await settled();
    expect([
      (await finding('?effectiveOn=2026-11-30')).state,
      (await finding('?effectiveOn=2026-12-03')).state,
      (await finding('?effectiveOn=2026-12-04')).state,
    ]).toEqual(['NOT_YET', 'RECTIFYING', 'OVERDUE']);
    const sent = [
      `/v1/findings?state=OVERDUE&effectiveOn=2026-12-03`,
      `/v1/findings?state=OVERDUE&effectiveOn=2026-12-04&inspectionId=${inspectionId}`,
    ] as const;
    // InspectionRegister_findings
    expect([await ids(sent[0]), await ids(sent[1])]).toEqual([[], [findingId]]);
    await running.admin.post('/v1/sandbox/clock', { to: '2026-12-04' });
    expect(codeOf(await report(stranger!))).toEqual([404, 'NOT_FOUND']);
    expect((await report(batch.officer)).status).toBe(201);
    expect(codeOf(await report(batch.officer))).toEqual([409, 'FINDING_RECTIFIED_BEFORE']);
    await settled();
    expect([(await finding()).state, (await finding('?knownAt=2026-12-03&effectiveOn=2026-12-04')).state]).toEqual(['REPORTED', 'OVERDUE']);
  });

  it('leads to sanctions that name what was decided upon the filing', async () => {
    const impose = (kind: 'WARNING' | 'SUSPENSION', actId?: string) =>
      batch.regulator.post(at(`findings/${findingId}/sanctions`), {
        kind,
        documentNo: '淮鉴罚〔2026〕1号',
        ...(actId === undefined ? {} : { actId }),
      });
    const close = () =>
      batch.regulator.post(at(`findings/${findingId}/closings`), { outcome: 'SANCTIONED', documentNo: '淮鉴销〔2026〕1号' });
    expect(codeOf(await close())).toEqual([409, 'SANCTION_NOT_IMPOSED']);
    expect((await impose('WARNING')).status).toBe(201);
    const filing = `/v1/filings/${lot.units[0]!.filingId}/suspensions` as const;
    const paper = {
      reasonCode: 'BREACH_OF_PROCEDURE',
      legalBasis: '淮人社规〔2026〕1号',
      documentNo: '淮鉴停〔2026〕1号',
      decidedOn: '2026-12-04',
    } as const;
    const suspension = (await batch.regulator.post(filing, paper)).body.id;
    expect(codeOf(await impose('SUSPENSION', suspension))).toEqual([409, 'SANCTION_ACT_MISSING']);
    await batch.approver.post(`${filing}/${suspension}/confirmations`);
    expect((await impose('SUSPENSION', suspension)).status).toBe(201);
    await settled();
    expect((await finding()).sanctions).toMatchObject([
      { kind: 'WARNING', actId: null },
      { kind: 'SUSPENSION', actId: suspension },
    ]);
  });

  it('is closed, and with the last of them the inspection', async () => {
    const end = () => batch.regulator.post(at('closings'), { documentNo: '淮鉴查〔2026〕9号', isPublished: true });
    const close = () => batch.regulator.post(at(`findings/${findingId}/closings`), { outcome: 'MENDED', documentNo: '淮鉴销〔2026〕1号' });
    expect(codeOf(await end())).toEqual([409, 'FINDINGS_OPEN']);
    expect((await close()).status).toBe(201);
    expect(codeOf(await close())).toEqual([409, 'FINDING_CLOSED_BEFORE']);
    expect((await end()).status).toBe(201);
    expect(codeOf(await end())).toEqual([409, 'INSPECTION_CLOSED_BEFORE']);
    await settled();
    expect(await finding('', batch.regulator)).toMatchObject({ state: 'CLOSED', outcome: 'MENDED', report: '已补齐' });
    const auditor = running.admin.as(
      (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'auditor', person: { name: '审计甲' } })).body.key,
    );
    expect(await finding('', auditor)).toMatchObject({ state: 'CLOSED', text: null, report: null });
  });
});

it('InspectionRegister_inspections, InspectionRegister_inspection: are found by region, tier and state of the day', async () => {
  const state = async (query: string) => (await batch.regulator.get<Inspection>(`/v1/inspections/${inspectionId}?${query}`)).body.state;
  expect([
    await state('effectiveOn=2026-11-30'),
    await state('effectiveOn=2026-12-01'),
    await state('effectiveOn=2026-12-03'),
    await state('effectiveOn=2026-12-04'),
  ]).toEqual(['NOT_YET', 'DRAWN', 'DRAWN', 'CLOSED']);
  expect(await state('effectiveOn=2026-12-04&knownAt=2026-12-03')).toBe('DRAWN');
  expect(await ids('/v1/inspections?state=CLOSED&tier=CITY&region=320800&subject=CERTIFICATES')).toEqual([inspectionId]);
  expect([
    await ids('/v1/inspections?tier=PROVINCE'),
    await ids('/v1/inspections', away!),
    await ids('/v1/inspections?knownAt=2026-11-30'),
  ]).toEqual([[], [], []]);
});

describe('a complaint', () => {
  const complaint = { kind: 'RESULT', from: 'WORKER', receivedOn: '2026-12-04', text: '反映技能考核未按评分标准打分' } as const;
  const paper = { documentNo: '淮鉴受〔2026〕1号' };
  const received = async (): Promise<string> =>
    (await batch.regulator.post('/v1/complaints', { ...complaint, aboutEnterpriseId: batch.enterpriseId })).body.id;
  const read = async (id: string, query: string) =>
    (await batch.regulator.get<{ state: string; answerDueOn: string }>(`/v1/complaints/${id}?${query}`)).body;
  const states = async (id: string, ...queries: readonly string[]) =>
    Promise.all(queries.map(async (query) => (await read(id, query)).state));

  it('is taken down of the region alone, of today at the latest', async () => {
    expect(codeOf(await batch.regulator.post('/v1/complaints', { ...complaint, receivedOn: '2026-12-05' }))).toEqual([
      422,
      'COMPLAINT_RECEIVED_IN_FUTURE',
    ]);
    expect(codeOf(await away!.post('/v1/complaints', { ...complaint, aboutEnterpriseId: batch.enterpriseId }))).toEqual([404, 'NOT_FOUND']);
  });

  it('ComplaintRegister_list, ComplaintRegister_one: is taken up within its working days, extended, and answered; the day after each was due it is overdue', async () => {
    const id = await received();
    await settled();
    // Five working days after Friday the 4th is Friday the 11th.
    expect(
      await states(id, 'effectiveOn=2026-12-03', 'effectiveOn=2026-12-11', 'effectiveOn=2026-12-12', 'effectiveOn=2027-02-03'),
    ).toEqual(['NOT_YET', 'RECEIVED', 'ACCEPTANCE_OVERDUE', 'OVERDUE']);
    const late = `/v1/complaints?state=ACCEPTANCE_OVERDUE&aboutEnterpriseId=${batch.enterpriseId}` as const;
    expect([await ids(`${late}&effectiveOn=2026-12-11`), await ids(`${late}&effectiveOn=2026-12-12`)]).toEqual([[], [id]]);
    const answer = () =>
      batch.regulator.post(`/v1/complaints/${id}/answers`, {
        outcome: 'PARTLY_UPHELD',
        documentNo: '淮鉴复〔2026〕1号',
        text: '评分记录已补齐',
      });
    const accept = (by = batch.regulator) => by.post(`/v1/complaints/${id}/acceptances`, paper);
    const extend = (answerDueOn: string) =>
      batch.regulator.post(`/v1/complaints/${id}/extensions`, { ...paper, answerDueOn, text: '需调取考场录像' });
    expect(codeOf(await answer())).toEqual([409, 'COMPLAINT_NOT_ACCEPTED']);
    expect(codeOf(await accept(away!))).toEqual([404, 'NOT_FOUND']);
    await running.admin.post('/v1/sandbox/clock', { to: '2026-12-07' });
    expect((await accept()).status).toBe(201);
    expect(codeOf(await accept())).toEqual([409, 'COMPLAINT_DECIDED_BEFORE']);
    await settled();
    expect(
      await states(
        id,
        'effectiveOn=2026-12-06',
        'effectiveOn=2026-12-12',
        'effectiveOn=2027-02-05',
        'effectiveOn=2027-02-06',
        'effectiveOn=2026-12-12&knownAt=2026-12-06',
      ),
    ).toEqual(['RECEIVED', 'ACCEPTED', 'ACCEPTED', 'OVERDUE', 'ACCEPTANCE_OVERDUE']);
    await running.admin.post('/v1/sandbox/clock', { to: '2026-12-08' });
    expect(codeOf(await extend('2027-03-08'))).toEqual([409, 'COMPLAINT_EXTENSION_TOO_LONG']);
    expect(codeOf(await extend('2027-02-05'))).toEqual([422, 'COMPLAINT_EXTENSION_NOT_LATER']);
    expect((await extend('2027-03-07')).status).toBe(201);
    expect(codeOf(await extend('2027-03-08'))).toEqual([409, 'COMPLAINT_EXTENDED_BEFORE']);
    await settled();
    const overdue = `/v1/complaints?state=OVERDUE&aboutEnterpriseId=${batch.enterpriseId}` as const;
    expect([
      await ids(`${overdue}&effectiveOn=2027-02-06`),
      await ids(`${overdue}&effectiveOn=2027-02-06&knownAt=2026-12-07`),
      await ids(`${overdue}&effectiveOn=2027-03-08`),
    ]).toEqual([[], [id], [id]]);
    expect((await answer()).status).toBe(201);
    expect(codeOf(await answer())).toEqual([409, 'COMPLAINT_ANSWERED_BEFORE']);
    await settled();
    expect(await read(id, 'effectiveOn=2027-03-08')).toMatchObject({
      state: 'ANSWERED',
      decidedOn: '2026-12-07',
      answerDueOn: '2027-03-07',
      text: complaint.text,
      extension: '需调取考场录像',
      answer: '评分记录已补齐',
      rejection: null,
    });
    expect(codeOf(await batch.officer.get(`/v1/complaints/${id}`))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
  });

  it('may be rejected with a reason, and then nothing follows', async () => {
    const id = await received();
    const reject = () =>
      batch.regulator.post(`/v1/complaints/${id}/rejections`, { ...paper, reasonCode: 'OTHER_PROCEDURE', text: '请向仲裁机构申请仲裁' });
    expect((await reject()).status).toBe(201);
    expect(codeOf(await reject())).toEqual([409, 'COMPLAINT_DECIDED_BEFORE']);
    expect(codeOf(await batch.regulator.post(`/v1/complaints/${id}/answers`, { ...paper, outcome: 'UPHELD', text: '无' }))).toEqual([
      409,
      'COMPLAINT_REJECTED_BEFORE',
    ]);
    await settled();
    expect(await read(id, 'effectiveOn=2027-03-08')).toMatchObject({
      state: 'REJECTED',
      rejectionReason: 'OTHER_PROCEDURE',
      rejection: '请向仲裁机构申请仲裁',
      documentNo: paper.documentNo,
    });
    expect(await ids('/v1/complaints?state=REJECTED')).toEqual([id]);
  });
});

it('is made again, at any moment, from the streams that its tables rest on', async () =>
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]));
