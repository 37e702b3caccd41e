import { Client, KeyAsked, Reply } from '../../../test/support/callers/client';
import { chance, identity } from '../../../test/support/stories/made-people';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';
import { startTestService, TestService } from '../../../test/support/service';
import { EVENT_STORE, EventStore } from '../../ledger/event-store.port';

interface Made {
  readonly id: string;
  readonly position: string;
  readonly number?: string;
  readonly code?: string;
  readonly params?: Record<string, unknown>;
}
interface Certificate {
  readonly id: string;
  readonly number: string;
  readonly candidacyId: string;
  readonly workerId: string;
  readonly status: string;
  readonly holder?: { name: string; idNumberMasked: string };
}
interface Page {
  readonly items: readonly Certificate[];
  readonly nextCursor: string | null;
  readonly code?: string;
}
interface HistoryEntry {
  readonly what: { code: string; zh: string; en: string };
  readonly who: { name: string | null; audience: string; ref: string };
  readonly when: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly why: Record<string, string> | null;
  readonly rule: { decision: string; ruleId: string | null; ruleSet: string | null; policyPack: string | null };
}
interface History {
  readonly entries: readonly HistoryEntry[];
  readonly code?: string;
}
interface Passport {
  readonly certifiedLevel: string | null;
  readonly tierHistory: readonly { kind: string; causeEventId: string }[];
  readonly certificates: readonly { id: string; status: string; annulledByEventId: string | null }[];
  readonly name: string | null;
}

const TURNER = '6-18-01-01';
const INSTITUTION = 'Y000032080001';
const MORE_THAN_ALL = 2_000;
let running: TestService;
let [officer, second, stranger, payroll, auditor] = [] as unknown as [Client, Client, Client, Client, Client];
let [regulator, approver, elsewhere] = [] as unknown as [Client, Client, Client];
let batchId = '';
/** In the order of registration: passes, passes with an objection, fails, passes. */
let workers: string[] = [];
const candidacies: string[] = [];

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const moveTo = async (to?: string): Promise<string> =>
  (await running.admin.post<{ position: string }>('/v1/sandbox/clock', { to })).body.position;
const issue = (index: number, as = officer) => as.post<Made>(`/v1/candidacies/${candidacies[index]}/certificates`);
const list = async (query = '', as = officer): Promise<Reply<Page>> =>
  as.get<Page>(`/v1/certificates?minPosition=${await settled()}${query}`);
const settled = (): Promise<string> => moveTo();
const certificateOf = async (index: number, as = officer): Promise<Certificate> =>
  (await list('', as)).body.items.find(({ candidacyId }) => candidacyId === candidacies[index])!;
const eventCount = async (type: string): Promise<number> =>
  (await running.service.app.get<EventStore>(EVENT_STORE, { strict: false }).readAll(0n, MORE_THAN_ALL)).filter(
    (event) => event.type === type,
  ).length;

async function worker(serial: number): Promise<string> {
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  const { body } = await officer.post<Made>('/v1/workers', { name, idNumber });
  await officer.post(`/v1/workers/${body.id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2015-01-01' });
  return body.id;
}
async function candidacy(workerId: string): Promise<string> {
  const made = await officer.post<Made>(`/v1/batches/${batchId}/candidates`, {
    workerId,
    occupationCode: TURNER,
    level: 'INTERMEDIATE',
    conditionNo: 'N23-4-1',
  });
  expect(made.status).toBe(201);
  return made.body.id;
}
async function objectionOf(workerId: string): Promise<string> {
  const { body } = await officer.post<{ code: string }>(`/v1/workers/${workerId}/codes`, { purpose: 'OBJECTION' });
  const session = await officer.as(undefined).post<{ token: string }>('/v1/worker-sessions', { code: body.code });
  return (await officer.as(session.body.token).post<Made>(`/v1/batches/${batchId}/objections`, { text: '实操第二项漏计分' })).body.id;
}

beforeAll(async () => {
  running = await startTestService();
  const enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  const otherId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })
  ).body.id;
  [regulator, approver, elsewhere] = [
    await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } }),
    await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管二' } }),
    await keyFor({ audience: 'regulator', region: '3304', person: { name: '监管三' } }),
  ];
  [officer, second] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } }),
  ];
  [stranger, payroll, auditor] = [
    await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办丙' } }),
    await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' }),
    await keyFor({ audience: 'auditor', person: { name: '审计丁' } }),
  ];
  const filing = await regulator.post('/v1/filings', {
    enterpriseId,
    institutionCode: INSTITUTION,
    receiptNo: '淮鉴备〔2025〕1号',
    validFrom: '2025-01-01',
    validTo: '2027-12-31',
    scope: [{ occupationCode: TURNER, levels: ['INTERMEDIATE'] }],
  });
  workers = [await worker(1), await worker(2), await worker(3), await worker(4)];
  const opened = await officer.post('/v1/batches', {
    filingId: filing.body.id,
    path: 'EXAM',
    assessmentOn: '2026-11-21',
    eligibilityOn: '2026-11-20',
    levels: ['INTERMEDIATE'],
  });
  batchId = opened.body.id;
  for (const each of workers) candidacies.push(await candidacy(each));
});
afterAll(() => running.stop());

it('follows no result that is not there, not approved, not published, or still under notice', async () => {
  expect(codeOf(await issue(0))).toEqual([409, 'ASSESSMENT_NOT_PASSED']);
  expect(codeOf(await issue(0, stranger))).toEqual([404, 'NOT_FOUND']);
  await moveTo('2026-11-23');
  for (const [index, skill] of ['60', '70', '59.9', '80'].entries()) {
    for (const [part, score] of [
      ['THEORY', '90'],
      ['SKILL', skill],
    ] as const)
      await officer.post(`/v1/candidacies/${candidacies[index]}/scores`, { part, score });
  }
  expect(codeOf(await issue(0))).toEqual([409, 'RESULT_NOT_APPROVED']);
  await officer.post(`/v1/batches/${batchId}/submissions`);
  await second.post(`/v1/batches/${batchId}/confirmations`);
  expect(codeOf(await issue(0))).toEqual([409, 'NOTICE_NOT_PUBLISHED']);
  const { body } = await officer.post<{ endsOn: string }>(`/v1/batches/${batchId}/public-notices`);
  await objectionOf(workers[1]!);
  await moveTo(body.endsOn);
  expect(await issue(0)).toMatchObject({ status: 409, body: { code: 'RESULT_UNDER_NOTICE', params: { noticeEndsOn: body.endsOn } } });
  expect(await eventCount('certificate.numbers_reserved.v1')).toBe(0);
});

describe('on the day after the notice', () => {
  beforeAll(() => moveTo('2026-12-01'));

  it('everybody who passed has a certificate, except where an objection is open', async () => {
    const { body } = await list();
    expect(body.items.map(({ candidacyId }) => candidacyId).sort()).toEqual([candidacies[0], candidacies[3]].sort());
    expect(codeOf(await issue(0))).toEqual([409, 'ALREADY_ISSUED']);
    expect(codeOf(await issue(1))).toEqual([409, 'OBJECTION_OPEN']);
    expect(codeOf(await issue(2))).toEqual([409, 'ASSESSMENT_NOT_PASSED']);
  });

  it('the number waits for the end of the objection', async () => {
    const { items } = (await officer.get<{ items: { id: string }[] }>(`/v1/batches/${batchId}/objections`)).body;
    await officer.post(`/v1/batches/${batchId}/objections/${items[0]!.id}/resolutions`, { resolution: 'DISMISSED', text: '复核无误' });
    const numbers = (await list()).body.items.map(({ number }) => number).sort();
    expect(numbers).toEqual([1, 2, 3].map((sequence) => `${INSTITUTION}264${String(sequence).padStart(6, '0')}`));
    expect([await eventCount('certificate.numbers_reserved.v1'), await eventCount('certificate.number_voided.v1')]).toEqual([1, 0]);
  });

  it('the tier has risen, and says by what', async () => {
    const passport = (await officer.get<Passport>(`/v1/workers/${workers[0]}?minPosition=${await settled()}`)).body;
    expect(passport).toMatchObject({
      certifiedLevel: 'INTERMEDIATE',
      name: identity(chance(1), 1, '1990-05-05').name,
      tierHistory: [{ kind: 'RAISED' }],
    });
    expect(passport.tierHistory[0]!.causeEventId).toMatch(/^[0-9a-f-]{36}$/);
    expect((await officer.get<Passport>(`/v1/workers/${workers[2]}`)).body.certifiedLevel).toBeNull();
  });
});

describe('the register', () => {
  it('goes page by page, bound to its filters', async () => {
    const first = (await list('&limit=2&level=INTERMEDIATE')).body;
    const rest = (await officer.get<Page>(`/v1/certificates?limit=2&level=INTERMEDIATE&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...rest.items].map(({ candidacyId }) => candidacyId).sort()).toEqual(
      [candidacies[0], candidacies[1], candidacies[3]].sort(),
    );
    expect(rest.nextCursor).toBeNull();
    expect((await officer.get<Page>(`/v1/certificates?limit=2&cursor=${first.nextCursor}`)).body.code).toBe('CURSOR_INVALID');
    expect((await list('&level=SENIOR')).body.items).toEqual([]);
  });

  it('shows names to the own enterprise and to the regulator of the region, and nothing to others', async () => {
    const { id, holder } = await certificateOf(0);
    const { name, idNumber } = identity(chance(1), 1, '1990-05-05');
    expect(holder).toEqual({ name, idNumberMasked: `${idNumber.slice(0, 6)}**********${idNumber.slice(-2)}` });
    expect((await regulator.get<Certificate>(`/v1/certificates/${id}`)).body.holder?.name).toBe(name);
    expect((await auditor.get<Certificate>(`/v1/certificates/${id}`)).body).toMatchObject({ id, status: 'VALID' });
    expect((await auditor.get<Certificate>(`/v1/certificates/${id}`)).body.holder).toBeUndefined();
    for (const other of [stranger, elsewhere]) {
      expect((await list('', other)).body.items).toEqual([]);
      expect(codeOf(await other.get(`/v1/certificates/${id}`))).toEqual([404, 'NOT_FOUND']);
      expect(codeOf(await other.get(`/v1/certificates/${id}/history`))).toEqual([404, 'NOT_FOUND']);
    }
    expect(codeOf(await payroll.get(`/v1/certificates/${id}`))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
  });
});

describe('an annulment', () => {
  const paper = {
    reasonCode: 'SUBSTITUTE_SITTER',
    legalBasis: 'POLICY-PACK-320800-2026-01 §7.2',
    documentNo: '淮鉴撤〔2026〕12号',
    decidedOn: '2026-12-01',
    effect: 'EX_NUNC',
    remark: '监控录像第3段',
  };
  let id = '';
  let annulmentId = '';
  const propose = (changed: object = {}, as = regulator, key?: string) =>
    as.post<Made>(`/v1/certificates/${id}/annulments`, { ...paper, ...changed }, key === undefined ? {} : { 'idempotency-key': key });
  const confirm = (as: Client, which = annulmentId) => as.post<Made>(`/v1/certificates/${id}/annulments/${which}/confirmations`);

  it('is proposed by a regulator of the region, on a day from the issue to today', async () => {
    id = (await certificateOf(0)).id;
    expect(codeOf(await propose({}, officer))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
    expect(codeOf(await propose({}, elsewhere))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await propose({ decidedOn: '2026-12-02' }))).toEqual([422, 'DECIDED_IN_FUTURE']);
    expect(codeOf(await propose({ decidedOn: '2026-11-30' }))).toEqual([422, 'DECIDED_BEFORE_ISSUE']);
    expect((await propose({ documentNo: '王某的证书!' })).status).toBe(422);
    const proposed = await propose({}, regulator, 'annul-1');
    expect(proposed).toMatchObject({ status: 201, body: { state: 'AWAITING_SECOND_PERSON', effectiveOn: '2026-12-01' } });
    annulmentId = proposed.body.id;
    expect((await propose({}, regulator, 'annul-1')).body.id).toBe(annulmentId);
    expect((await certificateOf(0)).status).toBe('VALID');
    expect(await eventCount('certificate.annulment_proposed.v1')).toBe(1);
  });

  it('keeps its remark out of the events', async () => {
    const stored = await running.service.app.get<EventStore>(EVENT_STORE, { strict: false }).readAll(0n, MORE_THAN_ALL);
    expect(stored.filter(({ data, metadata }) => `${data}${metadata}`.includes('监控录像'))).toEqual([]);
  });

  it('is confirmed by a second person, once', async () => {
    expect(codeOf(await confirm(regulator))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
    expect(codeOf(await confirm(approver, candidacies[0]))).toEqual([404, 'NOT_FOUND']);
    expect((await confirm(approver)).status).toBe(201);
    expect(codeOf(await confirm(approver))).toEqual([409, 'ALREADY_ANNULLED']);
    expect(codeOf(await propose())).toEqual([409, 'ALREADY_ANNULLED']);
  });

  it('leaves the certificate in the register, annulled, and lowers the tier', async () => {
    expect(await certificateOf(0)).toMatchObject({
      id,
      status: 'ANNULLED',
      annulments: [{ state: 'CONFIRMED', decidedOn: '2026-12-01', effectiveOn: '2026-12-01' }],
    });
    const passport = (await officer.get<Passport>(`/v1/workers/${workers[0]}?minPosition=${await settled()}`)).body;
    expect(passport).toMatchObject({ certifiedLevel: null, certificates: [{ id, status: 'ANNULLED' }] });
    expect(passport.tierHistory.map(({ kind }) => kind)).toEqual(['RAISED', 'LOWERED']);
    expect(passport.tierHistory[1]!.causeEventId).toBe(passport.certificates[0]!.annulledByEventId);
  });

  it('is read in four lines, the last of which is the annulment', async () => {
    const { status, headers, body } = await regulator.get<string>(`/v1/certificates/${id}/history?as=text`, { 'accept-language': 'en' });
    const lines = (body as unknown as string).trimEnd().split('\n');
    expect([status, headers.get('content-type'), lines.length]).toEqual([200, 'text/plain; charset=utf-8', 4]);
    expect(lines[0]).toMatch(
      /registered for 四级\/中级工 \(intermediate worker\) 6-18-01-01 车工; eligible under N23-4-1 \(national conditions of 2023, as of 2026-11-20\); by 经办甲$/,
    );
    expect(lines[1]).toMatch(/outcome: passed; submitted by 经办甲, approved by 主任乙; public notice to 2026-11-30$/);
    expect(lines[2]).toMatch(
      /^2026-12-01 \d\d:\d\d {2}certificate Y000032080001264\d{6} 四级\/中级工 \(intermediate worker\) issued on 2026-12-01; certificate.issue-certificate@2$/,
    );
    expect(lines[3]).toMatch(
      /annulled from 2026-12-01 on \(with effect from then on\): somebody else sat, POLICY-PACK-320800-2026-01 §7.2, 淮鉴撤〔2026〕12号; proposed by 监管一, confirmed by 监管二$/,
    );
  });

  it('is told in full: who, when, before and after, why, under which rule', async () => {
    const { entries } = (await regulator.get<History>(`/v1/certificates/${id}/history`)).body;
    expect(entries.map(({ what }) => what.code)).toEqual([
      'FILING_GRANTED',
      'REGISTERED',
      'ELIGIBLE',
      'SCORED',
      'SCORED',
      'OUTCOME',
      'RESULTS_SUBMITTED',
      'RESULT_APPROVED',
      'NOTICE_PUBLISHED',
      'NOTICE_CLOSED',
      'ISSUED',
      'ANNULMENT_PROPOSED',
      'ANNULLED',
    ]);
    expect(entries.find(({ what }) => what.code === 'ELIGIBLE')!.rule).toMatchObject({
      ruleId: 'N23-4-1',
      ruleSet: 'NATIONAL-2023',
      policyPack: 'CN-320800@2026-01',
    });
    expect(entries.at(-1)).toMatchObject({
      when: expect.stringMatching(/^2026年12月1日 \d\d:\d\d$/) as string,
      before: 'VALID',
      after: 'ANNULLED',
      who: { audience: 'regulator', name: '监管二' },
      why: { reasonCode: 'SUBSTITUTE_SITTER', documentNo: '淮鉴撤〔2026〕12号', decidedOn: '2026-12-01' },
      rule: { decision: 'certificate.confirm-annulment@1' },
    });
  });

  it('names no officials to the auditor', async () => {
    const { entries } = (await auditor.get<History>(`/v1/certificates/${id}/history`)).body;
    expect(entries.filter(({ who }) => who.name !== null)).toEqual([]);
  });

  it('is looked at on both time axes', async () => {
    const status = async (query: string): Promise<string> =>
      (await regulator.get<Certificate>(`/v1/certificates/${id}?${query}`)).body.status;
    expect(await status('')).toBe('ANNULLED');
    expect(await status('effectiveOn=2026-11-30')).toBe('NOT_YET_ISSUED');
    expect(codeOf(await regulator.get(`/v1/certificates/${id}?knownAt=2026-11-30`))).toEqual([404, 'NOT_FOUND']);
    expect(await regulator.get(`/v1/certificates/${id}?knownAt=then`)).toMatchObject({
      status: 422,
      body: { code: 'VALIDATION_FAILED', errors: [{ pointer: '/knownAt', code: 'FIELD_NOT_MOMENT' }] },
    });
  });

  it('was not known the day before it was recorded', async () => {
    const { entries } = (await regulator.get<History>(`/v1/certificates/${id}/history?knownAt=2026-12-01`)).body;
    expect(entries.at(-1)!.what.code).toBe('ANNULLED');
    expect(codeOf(await regulator.get(`/v1/certificates/${id}/history?knownAt=2026-11-30`))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await regulator.get(`/v1/certificates/${id}/history?knownAt=yesterday`))).toEqual([422, 'VALIDATION_FAILED']);
  });
});

it('is made again from the streams it rests on, as it was at any moment', async () =>
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]));
