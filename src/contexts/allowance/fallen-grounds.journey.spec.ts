import { certifiedBatch, CertifiedBatch, IN_HUAIAN, PREPARED_WITHIN_MS } from '../../../test/support/stories/certified-batch';
import type { Client } from '../../../test/support/callers/client';
import { expectExplained } from '../../../test/support/stories/explained';
import { chainUnderNotice, KilledChain } from '../../../test/support/killing/killed-chain';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';
import { chance, identity } from '../../../test/support/stories/made-people';
import { startTestService, TestService } from '../../../test/support/service';

/** What another enterprise paid for a recognised certificate, and what was paid for a paper that its issuer denies: it pauses, stops and is taken back as for a certificate of one's own. */
interface Line {
  readonly employeeNo: string | null;
  readonly days: number;
  readonly amountMinor: number;
  readonly adjustsPeriod: string | null;
  readonly noteCode?: string;
}
interface Proposal {
  readonly id: string;
  readonly state: string;
  readonly ground: string;
  readonly fromOn: string;
  readonly lastOn: string;
  readonly amountMinor: number;
  readonly annulmentId: string | null;
  readonly periods: readonly { period: string; amountMinor: number }[];
}
interface Payer {
  readonly enterpriseId: string;
  readonly officer: Client;
  readonly second: Client;
}

const TURNER = '6-18-01-01';
const MONTHLY_FEN = 31_000;
const PAPER = { legalBasis: '工作规程第22条', documentNo: '淮鉴停〔2027〕1号' };
const DECISION = { documentNo: '淮电薪〔2027〕3号' };
let running: TestService;
let batch: CertifiedBatch;
let chain: KilledChain;
let [issuer, member] = [] as unknown as [Payer, Payer];
let [path, deniedId, paperId] = ['/v1/certificates/' as `/v1/certificates/${string}`, '', ''];

const moveTo = (to?: string) => running.admin.post<{ position: string }>('/v1/sandbox/clock', { to });
const statements = ({ enterpriseId }: Payer) => `/v1/enterprises/${enterpriseId}/allowance-statements` as const;
async function linesOf(payer: Payer, period: string, ofEmployee: string | null = null) {
  const { lines } = (await payer.officer.get<{ lines: Line[] }>(`${statements(payer)}/${period}`)).body;
  return lines
    .filter(({ employeeNo }) => employeeNo === ofEmployee)
    .map(({ days, amountMinor, adjustsPeriod, noteCode }) => [days, amountMinor, adjustsPeriod, noteCode ?? null]);
}
async function paying(enterpriseId: string, officer: Client, second: Client): Promise<Payer> {
  const rules = `/v1/enterprises/${enterpriseId}/allowance-rules` as const;
  await officer.post(rules, {
    validFrom: '2027-01-01',
    legalBasis: '集合〔2026〕3号',
    rows: [{ ruleId: 'SK-4', item: 'SKILL', level: 'INTERMEDIATE', basis: 'CERTIFIED', amountMinor: MONTHLY_FEN }],
  });
  await second.post(`${rules}/1/confirmations`);
  return { enterpriseId, officer, second };
}
async function close(payer: Payer, ...periods: string[]): Promise<void> {
  for (const period of periods) {
    const closing = await payer.officer.post(`${statements(payer)}/${period}/closings`);
    expect((await payer.second.post(`${statements(payer)}/${period}/closings/${closing.body.id}/confirmations`)).status).toBe(201);
  }
}
async function confirmed(what: 'suspensions' | 'annulments' | 'reinstatements', body: object): Promise<string> {
  const {
    body: { id },
  } = await batch.regulator.raw.post(`${path}/${what}`, { ...PAPER, ...body });
  expect((await batch.approver.raw.post(`${path}/${what}/${id}/confirmations`)).status).toBe(201);
  return id;
}
const proposals = async ({ officer }: Payer, at?: string): Promise<readonly Proposal[]> =>
  (await officer.get<{ items: Proposal[] }>(`/v1/recoveries?minPosition=${(await moveTo(at)).body.position}`)).body.items;
async function decide({ officer }: Payer, id: string, body: object) {
  const { etag } = (await officer.raw.get<{ etag: string }>(`/v1/recoveries/${id}`)).body;
  return officer.raw.post<{ code: string }>(`/v1/recoveries/${id}/decisions`, { ...DECISION, ...body }, { 'if-match': etag });
}

beforeAll(async () => {
  running = await startTestService();
  const { admin } = running;
  batch = await certifiedBatch(running, 1, IN_HUAIAN, async (people) => {
    chain = await chainUnderNotice(admin, people, 41);
  });
  const newcomer = batch.officer.as(chain.memberKey);
  const { enterpriseId } = (await newcomer.get<{ enterpriseId: string }>(`/v1/workers/${chain.newcomerId}`)).body;
  const second = admin.as(
    (await admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId, person: { name: '主任丁' } })).body.key,
  );
  [issuer, member] = [await paying(batch.enterpriseId, batch.officer, batch.second), await paying(enterpriseId, newcomer, second)];
  await newcomer.post(`/v1/workers/${chain.newcomerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2026-12-01' });
  const [held] = (await batch.officer.get<{ items: { id: string; number: string }[] }>(`/v1/certificates?workerId=${chain.leaverId}`)).body
    .items;
  path = `/v1/certificates/${held!.id}`;
  expect((await newcomer.post(`/v1/workers/${chain.newcomerId}/recognitions`, { certificateNumber: held!.number })).status).toBe(201);
  const { name, idNumber } = identity(chance(61), 61, '1985-05-05');
  deniedId = (await batch.officer.post('/v1/workers', { name, idNumber, employeeNo: 'P0001' })).body.id;
  await batch.officer.post(`/v1/workers/${deniedId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2015-01-01' });
  paperId = (
    await batch.officer.post(`/v1/workers/${deniedId}/prior-certificates`, {
      occupationCode: TURNER,
      level: 'INTERMEDIATE',
      number: '0832011108100777',
      issuedOn: '2020-10-10',
    })
  ).body.id;
  await moveTo('2027-01-12');
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

describe('a certificate that was recognised', () => {
  it('pays nothing there either while it is suspended at its issuer, and again once that is lifted', async () => {
    expect(await linesOf(member, '2027-01')).toEqual([[31, MONTHLY_FEN, null, null]]);
    const id = await confirmed('suspensions', { reasonCode: 'COMPLAINT', decidedOn: '2027-01-11' });
    await moveTo('2027-01-13');
    expect(await linesOf(member, '2027-01')).toEqual([[10, 10_000, null, 'SUSPENDED']]);
    await moveTo('2027-01-25');
    expect((await batch.regulator.raw.post(`${path}/suspensions/${id}/liftings`, { ...PAPER, decidedOn: '2027-01-25' })).status).toBe(201);
    await moveTo('2027-01-26');
    expect(await linesOf(member, '2027-01')).toEqual([[17, 17_000, null, null]]);
    expect(await linesOf(member, '2027-02')).toEqual([[28, MONTHLY_FEN, null, null]]);
  });

  it('stops with its annulment, and what was paid before waits for a person of that enterprise', async () => {
    await moveTo('2027-03-31');
    for (const payer of [issuer, member]) await close(payer, '2027-01', '2027-02');
    const annulmentId = await confirmed('annulments', { reasonCode: 'FRAUD', decidedOn: '2027-03-10', effect: 'EX_TUNC' });
    const [proposed] = await proposals(member);
    expect(proposed).toMatchObject({
      state: 'PROPOSED',
      ground: 'RECOGNITION_ENDED',
      annulmentId,
      fromOn: '2026-12-01',
      lastOn: '2027-03-09',
      amountMinor: 48_000,
      periods: [
        { period: '2027-01', amountMinor: 17_000 },
        { period: '2027-02', amountMinor: MONTHLY_FEN },
      ],
    });
    expect(await linesOf(member, '2027-03')).toEqual([[9, 9_000, null, 'ANNULLED']]);
    expect((await decide(issuer, proposed!.id, { outcome: 'FULL' })).status).toBe(404);
    expect((await decide(member, proposed!.id, { outcome: 'FULL' })).status).toBe(201);
    await proposals(member);
    expect(await linesOf(member, '2027-03')).toEqual([
      [0, -17_000, '2027-01', 'RECOVERY_DECIDED'],
      [0, -MONTHLY_FEN, '2027-02', 'RECOVERY_DECIDED'],
    ]);
    expect((await proposals(issuer)).map(({ ground }) => ground)).toEqual(['ANNULLED']);
  });

  it('gives back what was taken where the annulment is overturned from the start, though nobody has recognised it anew', async () => {
    await confirmed('reinstatements', { reasonCode: 'COURT_JUDGMENT', decidedOn: '2027-03-31', effect: 'EX_TUNC' });
    await moveTo('2027-03-31');
    expect(await proposals(member)).toMatchObject([{ state: 'OVERTURNED', outcome: 'FULL' }]);
    expect(await linesOf(member, '2027-03')).toEqual([[9, 9_000, null, 'ANNULLED']]);
    expect((await proposals(issuer))[0]).toMatchObject({ state: 'OVERTURNED' });
  });
});

describe('a paper that its issuer denies', () => {
  it('waits likewise, from the first day on which it paid', async () => {
    expect(await linesOf(issuer, '2027-03', 'P0001')).toEqual([[31, MONTHLY_FEN, null, null]]);
    const denial = await batch.second.post(`/v1/workers/${deniedId}/foreign-certificates/${paperId}/rejections`, {
      reasonCode: 'FORGED',
      evidenceHash: 'e'.repeat(64),
    });
    expect(denial.status).toBe(201);
    const proposed = (await proposals(issuer)).find(({ ground }) => ground === 'PAPER_DENIED');
    expect(proposed).toMatchObject({
      id: paperId,
      state: 'PROPOSED',
      annulmentId: null,
      fromOn: '2020-11-01',
      lastOn: '2027-03-30',
      amountMinor: 2 * MONTHLY_FEN,
    });
    expect(await linesOf(issuer, '2027-03', 'P0001')).toEqual([[30, 30_000, null, 'ANNULLED']]);
  });

  it('and a person decides, in part where a part was meant', async () => {
    expect((await decide(issuer, paperId, { outcome: 'PART', fromOn: '2020-11-01' })).body.code).toBe('RECOVERY_PART_OUTSIDE');
    expect((await decide(issuer, paperId, { outcome: 'PART', fromOn: '2027-02-01' })).status).toBe(201);
    await proposals(issuer);
    expect(await linesOf(issuer, '2027-03', 'P0001')).toEqual([[0, -MONTHLY_FEN, '2027-02', 'RECOVERY_DECIDED']]);
    expect((await decide(issuer, paperId, { outcome: 'NONE' })).body.code).toBe('RECOVERY_DECIDED_BEFORE');
  });
});

it('every decision is made again as it was, and every table as it was at any moment', async () => {
  await expectExplained(running.service.app);
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]);
});
