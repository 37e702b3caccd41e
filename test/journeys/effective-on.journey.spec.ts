import { Assessing, Made, TURNER } from '../support/stories/assessing';
import type { Client, GetPath, KeyAsked } from '../support/callers/client';
import { tablesMadeAgainOtherwise } from '../support/logs/made-again';
import { chance, identity } from '../support/stories/made-people';

/**
 * What was true on a day, by what is known today: every reading whose answer depends on the day, asked for one before,
 * on and after the change (ADR 71). Readings that need a longer story are asked in the journey that tells it; which one
 * holds for which is held by test/house/by-day.spec.ts.
 */
interface Body {
  readonly effectiveOn: string | null;
  readonly state: string;
  readonly reportState: string;
  readonly status: string;
  readonly standing: string;
  readonly isCurrent: boolean;
  readonly certifiedLevel: string | null;
  readonly ref: string;
  readonly items: readonly (Body & Made)[];
  readonly filings: readonly Body[];
  readonly certificates: readonly Body[];
  readonly employments: readonly Body[];
  readonly holds: readonly Body[];
}
interface Reading {
  readonly path: () => string;
  /** What of the answer depends on the day. */
  readonly read: (body: Body) => unknown;
  readonly said: readonly (readonly [day: string, value: unknown])[];
  readonly by?: () => Client;
}
const [FILED, ACCEPTED, REGISTERED, CANCELLED, MARKED, APPROVED, RAISED, DISMISSED, ISSUED, SUSPENDED] = [
  '2026-11-02',
  '2026-11-03',
  '2026-11-04',
  '2026-11-06',
  '2026-11-16',
  '2026-11-17',
  '2026-11-18',
  '2026-11-19',
  '2026-11-26',
  '2026-11-28',
];
let firm: Assessing;
let colleague: Client;
let [planId, batchId, worker, candidacyId, sittingId, certificateId, awardId, packId] = ['', '', '', '', '', '', '', ''];

const at = (path: string, day: string): GetPath => `${path}${path.includes('?') ? '&' : '?'}effectiveOn=${day}` as GetPath;
async function on(path: string, day: string, by: Client = firm.officer): Promise<Body> {
  const { status, body } = await by.get<Body>(at(path, day));
  expect([path, day, status, body.effectiveOn]).toEqual([path, day, 200, day]);
  return body as Body;
}

beforeAll(async () => {
  firm = await Assessing.start(FILED);
  const { officer, regulator, running } = firm;
  colleague = running.admin.as(
    (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3208', person: { name: '监管二' } })).body
      .key,
  );
  worker = await firm.worker(1);
  const subject = { occupationCode: TURNER, level: 'SENIOR' };
  planId = (
    await firm.made('/v1/plans', {
      filingId: firm.filingId,
      path: 'EXAM',
      assessmentOn: '2026-11-14',
      subjects: [{ ...subject, candidates: 1 }],
    })
  ).id;
  const { name, idNumber } = identity(chance(1), 1, '1990-05-05');
  const award = {
    name,
    idNumber,
    kind: 'COMPETITION',
    titleCode: 'JS-SKILLS-2026',
    tier: 'PROVINCE',
    rank: 1,
    occupationCode: TURNER,
    awardedOn: '2026-10-01',
    region: '320800',
    documentNo: '苏人社发〔2026〕31号',
  };
  awardId = (await firm.made('/v1/awards', award, regulator)).id;
  await firm.made(
    `/v1/awards/${awardId}/withdrawals`,
    { reasonCode: 'FRAUD', documentNo: '苏人社发〔2026〕77号', fromOn: '2026-11-01' },
    regulator,
  );

  await firm.moveTo(ACCEPTED!);
  await firm.made(`/v1/plans/${planId}/acceptances`, { receiptNo: '淮鉴计〔2026〕1号' }, regulator);
  batchId = (
    await firm.made('/v1/batches', {
      filingId: firm.filingId,
      planId,
      path: 'EXAM',
      assessmentOn: '2026-11-14',
      eligibilityOn: '2026-11-10',
      levels: ['SENIOR'],
    })
  ).id;
  const document = {
    packId: 'CN-320803',
    region: '320803',
    version: '2026-12',
    validFrom: '2026-12-01',
    validTo: null,
    notice: { workingDays: 3 },
  };
  packId = (await firm.made('/v1/policy-packs', { document }, regulator)).id;

  await firm.moveTo(REGISTERED!);
  await firm.made(`/v1/policy-packs/${packId}/confirmations`, {}, colleague);
  candidacyId = (await firm.made(`/v1/batches/${batchId}/candidates`, { workerId: worker, ...subject })).id;
  const hold = await firm.made(
    `/v1/workers/${worker}/legal-holds`,
    { reasonCode: 'INVESTIGATION', documentNo: '淮监〔2026〕21号' },
    regulator,
  );
  sittingId = (
    await firm.made(`/v1/batches/${batchId}/sittings`, {
      part: 'THEORY',
      on: '2026-11-14',
      from: '09:00',
      until: '10:30',
      siteCode: 'SITE-1',
      occupationCode: TURNER,
      levels: ['SENIOR'],
      rooms: [{ room: 'A-101', seats: 30 }],
    })
  ).id;
  await firm.moveTo(CANCELLED!);
  await firm.made(`/v1/sittings/${sittingId}/cancellations`, { reasonCode: 'SITE_UNFIT' });
  await firm.made(
    `/v1/workers/${worker}/legal-holds/${hold.id}/liftings`,
    { reasonCode: 'CASE_CLOSED', documentNo: '淮监〔2026〕30号' },
    regulator,
  );

  await firm.moveTo(MARKED!);
  await firm.scored(candidacyId, { THEORY: '80', SKILL: '70' });
  await firm.moveTo(APPROVED!);
  await firm.approved(batchId);
  await firm.moveTo(RAISED!);
  await firm.published(batchId);
  const objection = await firm.made(`/v1/batches/${batchId}/objections`, { text: '理论漏计分' }, await firm.asWorker(worker));
  await firm.moveTo(DISMISSED!);
  await firm.made(`/v1/batches/${batchId}/objections/${objection.id}/resolutions`, { resolution: 'DISMISSED', text: '经复核不成立' });
  await firm.moveTo(ISSUED!);
  await firm.certified();
  await firm.moveTo(SUSPENDED!);
  await firm.made(`/v1/batches/${batchId}/reports`);
  await firm.moveTo('2026-11-30');
  certificateId = (await officer.get<Body>('/v1/certificates')).body.items![0]!.id;
  const paper = { reasonCode: 'COMPLAINT', legalBasis: '工作规程第22条', documentNo: '淮鉴停〔2026〕1号', decidedOn: SUSPENDED! };
  const suspension = await firm.made(`/v1/certificates/${certificateId}/suspensions`, paper, regulator);
  const { position } = await firm.made(`/v1/certificates/${certificateId}/suspensions/${suspension.id}/confirmations`, {}, colleague);
  await officer.get(`/v1/certificates?minPosition=${position}`);
});
afterAll(() => firm.stop());

const state = (body: Body): string => body.state;
const first =
  (read: (item: Body) => unknown) =>
  ({ items }: Body): unknown =>
    read(items[0]!);

/** By operation. */
const READS: Readonly<Record<string, Reading>> = {
  EnterpriseRegister_enterprise: {
    path: () => `/v1/enterprises/${firm.enterpriseId}`,
    read: ({ filings }) => filings[0]!.standing,
    said: [
      ['2024-12-31', 'NOT_YET'],
      ['2025-01-01', 'FILED'],
      ['2028-01-01', 'EXPIRED'],
    ],
  },
  EnterpriseRegister_filings: {
    path: () => '/v1/filings',
    read: first(({ standing }) => standing),
    said: [
      ['2024-12-31', 'NOT_YET'],
      ['2025-01-01', 'FILED'],
      ['2028-01-01', 'EXPIRED'],
    ],
  },
  EnterpriseRegister_filing: {
    path: () => `/v1/filings/${firm.filingId}`,
    read: ({ standing }) => standing,
    said: [
      ['2024-12-31', 'NOT_YET'],
      ['2025-01-01', 'FILED'],
      ['2028-01-01', 'EXPIRED'],
    ],
  },
  PlanRegister_plans: {
    path: () => '/v1/plans',
    read: first(state),
    said: [
      ['2026-11-01', 'NOT_YET'],
      [FILED!, 'FILED'],
      [ACCEPTED!, 'ACCEPTED'],
    ],
  },
  PlanRegister_plan: {
    path: () => `/v1/plans/${planId}`,
    read: state,
    said: [
      ['2026-11-01', 'NOT_YET'],
      [FILED!, 'FILED'],
      [ACCEPTED!, 'ACCEPTED'],
    ],
  },
  BatchRegister_batch: {
    path: () => `/v1/batches/${batchId}`,
    read: state,
    said: [
      [FILED!, 'NOT_YET'],
      [ACCEPTED!, 'OPEN'],
      [MARKED!, 'OPEN'],
      [APPROVED!, 'APPROVED'],
      [RAISED!, 'UNDER_NOTICE'],
    ],
  },
  BatchLists_batches: {
    path: () => '/v1/batches',
    read: first(({ state: was, reportState }) => [was, reportState]),
    said: [
      [FILED!, ['NOT_YET', 'NOT_YET']],
      [ACCEPTED!, ['OPEN', 'NOT_YET']],
      [APPROVED!, ['APPROVED', 'NOT_YET']],
      [RAISED!, ['UNDER_NOTICE', 'NOT_YET']],
      [ISSUED!, ['NOTICE_CLOSED', 'NOT_YET']],
      [SUSPENDED!, ['NOTICE_CLOSED', 'REPORTED']],
    ],
  },
  BatchLists_candidacies: {
    path: () => '/v1/candidacies',
    read: first(state),
    said: [
      [ACCEPTED!, 'NOT_YET'],
      [REGISTERED!, 'REGISTERED'],
      ['2026-11-15', 'REGISTERED'],
      [MARKED!, 'PASSED'],
    ],
  },
  BatchRegister_candidates: {
    path: () => `/v1/batches/${batchId}/candidates`,
    read: first(state),
    said: [
      [ACCEPTED!, 'NOT_YET'],
      [REGISTERED!, 'REGISTERED'],
      ['2026-11-15', 'REGISTERED'],
      [MARKED!, 'PASSED'],
    ],
  },
  BatchRegister_candidacy: {
    path: () => `/v1/candidacies/${candidacyId}`,
    read: state,
    said: [
      [ACCEPTED!, 'NOT_YET'],
      [REGISTERED!, 'REGISTERED'],
      ['2026-11-15', 'REGISTERED'],
      [MARKED!, 'PASSED'],
    ],
  },
  BatchRegister_recognition: {
    path: () => `/v1/direct-recognitions/${candidacyId}`,
    read: state,
    said: [
      ['2026-11-15', 'REGISTERED'],
      [MARKED!, 'PASSED'],
    ],
  },
  Objections_objections: {
    path: () => `/v1/batches/${batchId}/objections`,
    read: first(state),
    said: [
      [APPROVED!, 'NOT_YET'],
      [RAISED!, 'OPEN'],
      [DISMISSED!, 'DISMISSED'],
    ],
  },
  SittingRegister_sittings: {
    path: () => `/v1/batches/${batchId}/sittings`,
    read: first(state),
    said: [
      [ACCEPTED!, 'NOT_YET'],
      [REGISTERED!, 'SCHEDULED'],
      ['2026-11-05', 'SCHEDULED'],
      [CANCELLED!, 'CANCELLED'],
    ],
  },
  SittingRegister_sitting: {
    path: () => `/v1/sittings/${sittingId}`,
    read: state,
    said: [
      [ACCEPTED!, 'NOT_YET'],
      ['2026-11-05', 'SCHEDULED'],
      [CANCELLED!, 'CANCELLED'],
    ],
  },
  CertificateRegister_list: {
    path: () => '/v1/certificates',
    read: first(({ status }) => status),
    said: [
      ['2026-11-25', 'NOT_YET_ISSUED'],
      [ISSUED!, 'VALID'],
      [SUSPENDED!, 'SUSPENDED'],
    ],
  },
  CertificateRegister_one: {
    path: () => `/v1/certificates/${certificateId}`,
    read: ({ status }) => status,
    said: [
      ['2026-11-25', 'NOT_YET_ISSUED'],
      [ISSUED!, 'VALID'],
      [SUSPENDED!, 'SUSPENDED'],
    ],
  },
  WorkerPassport_worker: {
    path: () => `/v1/workers/${worker}`,
    read: ({ certificates, certifiedLevel }) => [certificates[0]!.status, certifiedLevel],
    said: [
      ['2026-11-25', ['NOT_YET_ISSUED', null]],
      [ISSUED!, ['VALID', 'SENIOR']],
      [SUSPENDED!, ['SUSPENDED', 'SENIOR']],
    ],
  },
  Employments_employments: {
    path: () => `/v1/workers/${worker}/employments`,
    read: ({ employments }) => employments[0]!.isCurrent,
    said: [
      ['2009-12-31', false],
      ['2010-01-01', true],
      ['2026-11-02', true],
    ],
  },
  LegalHold_holds: {
    path: () => `/v1/workers/${worker}/legal-holds`,
    read: ({ holds }) => holds.map(state),
    said: [
      [ACCEPTED!, []],
      [REGISTERED!, ['STANDS']],
      ['2026-11-05', ['STANDS']],
      [CANCELLED!, ['LIFTED']],
    ],
  },
  AwardRegister_list: {
    path: () => '/v1/awards',
    read: first(state),
    by: () => firm.regulator,
    said: [
      ['2026-09-30', 'NOT_YET'],
      ['2026-10-01', 'STANDS'],
      ['2026-10-31', 'STANDS'],
      ['2026-11-01', 'WITHDRAWN'],
    ],
  },
  AwardRegister_one: {
    path: () => `/v1/awards/${awardId}`,
    read: state,
    by: () => firm.regulator,
    said: [
      ['2026-09-30', 'NOT_YET'],
      ['2026-10-01', 'STANDS'],
      ['2026-11-01', 'WITHDRAWN'],
    ],
  },
  WorkerAwards_list: {
    path: () => `/v1/workers/${worker}/awards`,
    read: first(state),
    said: [
      ['2026-09-30', 'NOT_YET'],
      ['2026-10-01', 'STANDS'],
      ['2026-11-01', 'WITHDRAWN'],
    ],
  },
  PolicyPacks_inForce: {
    path: () => '/v1/catalogues/policy-packs?region=320803',
    read: ({ ref }) => ref,
    said: [
      ['2025-12-31', 'CN-320800@2022-01'],
      ['2026-11-30', 'CN-320800@2026-01'],
      ['2026-12-01', 'CN-320800@2026-01/CN-320803@2026-12'],
    ],
  },
  PolicyPacks_one: {
    path: () => `/v1/policy-packs/${packId}`,
    read: state,
    by: () => firm.regulator,
    said: [
      [FILED!, 'NOT_YET'],
      [ACCEPTED!, 'AWAITING_SECOND_PERSON'],
      [REGISTERED!, 'PUBLISHED'],
    ],
  },
  CodeLists_list: {
    path: () => '/v1/catalogues/levels',
    read: ({ items }) => items.length,
    said: [
      ['2022-03-17', 5],
      ['2022-03-18', 8],
      ['2026-11-02', 8],
    ],
  },
};
describe.each(Object.entries(READS))('%s', (_, { path, read, said, by }) => {
  it.each(said)('on %s says %j', async (day, value) => expect(read(await on(path(), day, by?.()))).toEqual(value));
});

describe('a list is asked for a state', () => {
  const ids = async (path: string, day: string, by?: Client): Promise<readonly string[]> =>
    (await on(path, day, by)).items.map(({ id }) => id);

  it.each([
    ['2026-11-25', 'NOT_YET_ISSUED'],
    [ISSUED!, 'VALID'],
    [SUSPENDED!, 'SUSPENDED'],
  ])('of the day, not of today: certificates on %s that are %s', async (day, status) => {
    expect(await ids(`/v1/certificates?status=${status}`, day)).toEqual([certificateId]);
    for (const other of ['NOT_YET_ISSUED', 'VALID', 'SUSPENDED', 'ANNULLED'].filter((each) => each !== status))
      expect(await ids(`/v1/certificates?status=${other}&count=true`, day)).toEqual([]);
  });
  it.each([
    [FILED!, 'FILED'],
    [ACCEPTED!, 'ACCEPTED'],
  ])('plans on %s that are %s', async (day, wanted) => {
    expect(await ids(`/v1/plans?state=${wanted}`, day)).toEqual([planId]);
    expect(await ids(`/v1/plans?state=${wanted === 'FILED' ? 'ACCEPTED' : 'FILED'}`, day)).toEqual([]);
  });
  it.each([
    ['2026-11-15', 'REGISTERED'],
    [MARKED!, 'PASSED'],
  ])('candidates on %s that are %s', async (day, wanted) => {
    expect(await ids(`/v1/batches/${batchId}/candidates?state=${wanted}`, day)).toEqual([candidacyId]);
    expect(await ids(`/v1/batches/${batchId}/candidates?state=${wanted === 'PASSED' ? 'REGISTERED' : 'PASSED'}`, day)).toEqual([]);
  });
  it.each([
    ['state=OPEN', MARKED!, true],
    ['state=OPEN', APPROVED!, false],
    ['state=UNDER_NOTICE', RAISED!, true],
    ['state=UNDER_NOTICE', ISSUED!, false],
    ['report=REPORTED', SUSPENDED!, true],
    ['report=REPORTED', ISSUED!, false],
    ['state=NOTICE_CLOSED&report=REPORTED', SUSPENDED!, true],
    ['state=OPEN&report=REPORTED', SUSPENDED!, false],
    ['path=EXAM&assessmentFromOn=2026-11-14&assessmentToOn=2026-11-14', ISSUED!, true],
    ['assessmentFromOn=2026-11-15', ISSUED!, false],
    ['assessmentToOn=2026-11-13', ISSUED!, false],
    ['path=DIRECT', ISSUED!, false],
  ])('batches by %s on %s: %s', async (query, day, isFound) =>
    expect(await ids(`/v1/batches?${query}`, day, firm.regulator)).toEqual(isFound ? [batchId] : []),
  );
  it('the same of rows as they were known', async () =>
    expect([
      await ids(`/v1/batches?report=REPORTED&knownAt=${ISSUED}`, SUSPENDED!),
      await ids(`/v1/batches?report=NOT_YET&state=NOTICE_CLOSED&knownAt=${ISSUED}`, SUSPENDED!),
    ]).toEqual([[], [batchId]]));
  it('on both axes at once: before the suspension was known the certificate was valid on that day', async () => {
    expect(await ids(`/v1/certificates?status=VALID&knownAt=${SUSPENDED}`, SUSPENDED!)).toEqual([certificateId]);
    expect(await ids('/v1/certificates?status=SUSPENDED&knownAt=2026-11-30', SUSPENDED!)).toEqual([certificateId]);
    expect(await ids(`/v1/certificates?status=SUSPENDED&knownAt=${SUSPENDED}`, SUSPENDED!)).toEqual([]);
  });
});

describe('a list shows', () => {
  it('an enterprise its own, and an authority those of its region', async () => {
    const { admin } = firm.running;
    const other = (
      await admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })
    ).body.id;
    const keyFor = async (body: KeyAsked): Promise<Client> => admin.as((await admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
    const nobody = [
      await keyFor({ audience: 'enterprise', enterpriseId: other, person: { name: '经办丙' } }),
      await keyFor({ audience: 'regulator', region: '3204', person: { name: '监管三' } }),
    ];
    for (const path of ['/v1/batches', '/v1/candidacies', '/v1/direct-recognitions'] as const) {
      for (const by of nobody)
        expect((await by.get<Body>(`${path}?count=true`)).body).toMatchObject({ items: [], nextCursor: null, count: 0 });
    }
    for (const by of [firm.officer, firm.regulator])
      expect(
        (await by.get<Body>(`/v1/candidacies?enterpriseId=${firm.enterpriseId}&workerId=${worker}&level=SENIOR&count=true`)).body,
      ).toMatchObject({ items: [{ id: candidacyId }], count: 1 });
  });
  it('page after page, bound to its filters', async () => {
    const more = [await firm.batch('EXAM', '2026-12-12'), await firm.batch('EXAM', '2026-12-13')];
    const [newest] = (
      await firm.officer.get<Body>(`/v1/batches?assessmentFromOn=2026-12-12&minPosition=${(await firm.moveTo('2026-11-30')).position}`)
    ).body.items!.slice(-1);
    const one = (await firm.officer.get<Body & { nextCursor: string }>('/v1/batches?limit=2')).body;
    const two = (await firm.officer.get<Body & { nextCursor: string }>(`/v1/batches?limit=2&cursor=${one.nextCursor}`)).body;
    expect([one.items!.map(({ id }) => id), two.items!.map(({ id }) => id), two.nextCursor, newest!.id]).toEqual([
      [batchId, more[0]],
      [more[1]],
      null,
      more[1],
    ]);
    expect((await firm.officer.get(`/v1/batches?limit=2&path=EXAM&cursor=${one.nextCursor}`)).body.code).toBe('CURSOR_INVALID');
  });
});

describe('where nothing depends on a day', () => {
  it.each([
    () => `/v1/certificates/${certificateId}/history`,
    () => `/v1/batches/${batchId}/archive`,
    () => '/v1/number-series/Y000032080001',
    () => '/v1/catalogues/working-days?year=2026',
    () => `/v1/workers/${worker}/links`,
  ])('none is answered: %s', async (path) => expect((await firm.officer.get<Body>(at(path(), '2026-11-04'))).body.effectiveOn).toBeNull());
  it('one that is no day is refused all the same', async () =>
    expect((await firm.officer.get(at(`/v1/workers/${worker}/links`, '2026-02-30'))).body.code).toBe('VALIDATION_FAILED'));
});

it('is made again from the streams it rests on, as it was at any moment', async () =>
  expect(await tablesMadeAgainOtherwise(firm.running)).toEqual([]));
