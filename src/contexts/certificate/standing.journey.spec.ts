import { certifiedBatch, CertifiedBatch, PREPARED_WITHIN_MS } from '../../../test/support/stories/certified-batch';
import { Client, Reply } from '../../../test/support/callers/client';
import { chance, identity } from '../../../test/support/stories/made-people';
import { startTestService, TestService } from '../../../test/support/service';

interface Made {
  readonly id: string;
  readonly code?: string;
  readonly state?: string;
  readonly printSerial?: number;
}
interface Passport {
  readonly certifiedLevel: string | null;
  readonly tierHistory: readonly { kind: string }[];
}

let running: TestService;
let batch: CertifiedBatch;
let [regulator, approver, officer] = [] as unknown as [Client, Client, Client];
let [first, second] = ['', ''];

const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const moveTo = async (to?: string): Promise<string> =>
  (await running.admin.post<{ position: string }>('/v1/sandbox/clock', { to })).body.position;
const act = (id: string, what: string, body: object = {}, as = regulator) => as.raw.post<Made>(`/v1/certificates/${id}/${what}`, body);
const statusOf = async (id: string, query = ''): Promise<string> =>
  (await regulator.get<{ status: string }>(`/v1/certificates/${id}?minPosition=${await moveTo()}${query}`)).body.status;
const passportOf = async (workerId: string): Promise<Passport> =>
  (await officer.get<Passport>(`/v1/workers/${workerId}?minPosition=${await moveTo()}`)).body;
const codesOf = async (id: string): Promise<readonly string[]> =>
  (await regulator.get<{ entries: { what: { code: string } }[] }>(`/v1/certificates/${id}/history`)).body.entries
    .map(({ what }) => what.code)
    .filter((_, index, all) => all.indexOf('ISSUED') < index);

beforeAll(async () => {
  running = await startTestService();
  batch = await certifiedBatch(running, 2);
  ({ regulator, approver, officer } = batch);
  [first, second] = batch.certificates.map(({ id }) => id) as [string, string];
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

describe('an annulment overturned', () => {
  const paper = { legalBasis: '工作规程第21条', documentNo: '淮鉴撤〔2026〕12号' };
  const annulment = { ...paper, reasonCode: 'FRAUD', decidedOn: '2026-12-02', effect: 'EX_TUNC' };
  const reinstatement = {
    legalBasis: '行政诉讼法第70条',
    documentNo: '苏08行终〔2026〕3号',
    reasonCode: 'COURT_JUDGMENT',
    decidedOn: '2026-12-20',
    effect: 'EX_TUNC',
    remark: '二审改判',
  };

  it('leaves both acts visible and raises the tier again', async () => {
    await moveTo('2026-12-03');
    expect(codeOf(await act(first, 'reinstatements', { ...reinstatement, decidedOn: '2026-12-02' }))).toEqual([409, 'NOT_ANNULLED']);
    const annulled = await act(first, 'annulments', annulment);
    await act(first, `annulments/${annulled.body.id}/confirmations`, {}, approver);
    expect([await statusOf(first), (await passportOf(batch.workers[0]!)).certifiedLevel]).toEqual(['ANNULLED', null]);
    await moveTo('2026-12-21');
    expect(codeOf(await act(first, 'reinstatements', reinstatement, officer))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
    const proposed = await act(first, 'reinstatements', reinstatement);
    expect(codeOf(await act(first, `reinstatements/${proposed.body.id}/confirmations`))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
    expect((await act(first, `reinstatements/${proposed.body.id}/confirmations`, {}, approver)).status).toBe(201);
    const passport = await passportOf(batch.workers[0]!);
    expect([await statusOf(first), passport.certifiedLevel, passport.tierHistory.map(({ kind }) => kind)]).toEqual([
      'VALID',
      'INTERMEDIATE',
      ['RAISED', 'LOWERED', 'RAISED'],
    ]);
    expect(await codesOf(first)).toEqual(['ANNULMENT_PROPOSED', 'ANNULLED', 'REINSTATEMENT_PROPOSED', 'REINSTATED']);
  });

  it('is a page to print, in both languages, without script', async () => {
    const page = async (query: string, headers: Record<string, string>) => {
      const reply = await regulator.get<string>(`/v1/certificates/${first}/history${query}`, headers);
      return { type: reply.headers.get('content-type'), policy: reply.headers.get('content-security-policy'), text: String(reply.body) };
    };
    const chinese = await page('', { accept: 'text/html,application/xhtml+xml;q=0.9' });
    expect([chinese.type, chinese.policy?.startsWith("default-src 'none'; style-src 'sha256-")]).toEqual([
      'text/html; charset=utf-8',
      true,
    ]);
    expect(chinese.text).toMatch(/撤销被推翻，证书自 2026-12-01 起恢复有效/);
    expect(chinese.text).toContain('监管二');
    expect((await page('?as=html', { 'accept-language': 'en' })).text).toMatch(/annulment overturned, valid again from 2026-12-01 on/);
    expect((await page('', { accept: 'application/json' })).type).toMatch(/^application\/json/);
  });

  it('is told on both time axes', async () => {
    expect(await statusOf(first, '&effectiveOn=2026-12-10')).toBe('VALID');
    expect(await statusOf(first, '&effectiveOn=2026-12-10&knownAt=2026-12-10')).toBe('ANNULLED');
  });

  it('is found in the list by what it was on the day: an act recorded later says it, though its day lies before', async () => {
    const found = async (query: string): Promise<boolean> =>
      (await regulator.get<{ items: { id: string }[] }>(`/v1/certificates?limit=200&${query}`)).body.items!.some(({ id }) => id === first);
    expect([
      await found('status=VALID&effectiveOn=2026-12-10'),
      await found('status=ANNULLED&effectiveOn=2026-12-10'),
      await found('status=NOT_YET_ISSUED&effectiveOn=2026-11-30'),
    ]).toEqual([true, false, true]);
    expect([
      await found('status=VALID&effectiveOn=2026-12-10&knownAt=2026-12-10'),
      await found('status=ANNULLED&effectiveOn=2026-12-10&knownAt=2026-12-10'),
    ]).toEqual([false, true]);
  });
});

describe('a suspension', () => {
  const paper = { legalBasis: '工作规程第22条', documentNo: '淮鉴停〔2026〕1号', decidedOn: '2026-12-21' };

  it('stops the effect and is lifted', async () => {
    const {
      body: { id },
    } = await act(second, 'suspensions', { ...paper, reasonCode: 'COMPLAINT' });
    expect(codeOf(await act(second, `suspensions/${id}/confirmations`))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
    await act(second, `suspensions/${id}/confirmations`, {}, approver);
    expect(await statusOf(second)).toBe('SUSPENDED');
    expect(codeOf(await act(second, 'prints', {}, officer))).toEqual([409, 'NOT_IN_FORCE']);
    expect((await act(second, `suspensions/${id}/liftings`, paper)).status).toBe(201);
    expect(await statusOf(second)).toBe('VALID');
  });
});

describe('the paper', () => {
  it('is printed, spoilt, printed again, handed out, lost and given again under the same number', async () => {
    expect((await act(second, 'prints', {}, officer)).body.printSerial).toBe(1);
    await act(second, 'prints/1/voidings', { reasonCode: 'MISPRINT' }, officer);
    expect((await act(second, 'prints', { blankNo: 'JS-2026-000124' }, officer)).body.printSerial).toBe(2);
    await act(second, 'deliveries', { printSerial: 2, deliveredOn: '2026-12-21', method: 'IN_PERSON' }, officer);
    expect((await act(second, 'reissues', { reasonCode: 'LOST' }, officer)).body).toMatchObject({ number: batch.certificates[1]!.number });
    const { body } = await regulator.get(`/v1/certificates/${second}?minPosition=${await moveTo()}`);
    expect(body).toMatchObject({ number: batch.certificates[1]!.number, printSerial: 3, delivery: 'NONE', reissuedOn: '2026-12-21' });
  });

  it('is corrected where the pack allows it, and uploaded anew', async () => {
    const { idNumber } = identity(chance(2), 2, '1990-05-05');
    const correction = { field: 'NAME', reasonCode: 'LEGAL_CHANGE', evidenceHash: 'c'.repeat(64) };
    await act(second, 'uploads', { report: 'NEW', state: 'SENT' }, officer);
    await act(second, 'uploads', { report: 'NEW', state: 'CONFIRMED' }, officer);
    expect(codeOf(await act(second, 'corrections', { ...correction, field: 'LEVEL' }, officer))).toEqual([409, 'LEVEL_NEVER_CORRECTED']);
    expect(codeOf(await act(second, 'corrections', correction, officer))).toEqual([409, 'NOTHING_TO_CORRECT']);
    await officer.post('/v1/workers', { name: '欧阳新名', idNumber });
    expect((await act(second, 'corrections', correction, officer)).status).toBe(201);
    const { body } = await officer.get(`/v1/certificates/${second}?minPosition=${await moveTo()}`);
    expect(body).toMatchObject({ holder: { name: '欧阳新名' }, correctedOn: '2026-12-21', upload: 'NONE' });
  });
});
