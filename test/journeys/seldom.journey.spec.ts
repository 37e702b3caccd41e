import type { Client } from '../support/callers/client';
import { Assessing, codeOf, Made, TURNER } from '../support/stories/assessing';

/** What happens seldom, and has to be said all the same: called off, withdrawn, caught, taken over, refused. */
const HELD_ON = '2026-11-14';
const RULING = { legalBasis: 'POLICY-PACK-320800-2026-01', documentNo: '淮鉴整〔2026〕9号', decidedOn: '2026-11-02' };
let firm: Assessing;
let worker = '';
let stranger: Client;
let otherId = '';

beforeAll(async () => {
  firm = await Assessing.start();
  const { admin } = firm.running;
  worker = await firm.worker(1);
  otherId = (await admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })).body
    .id;
  stranger = admin.as(
    (await admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId: otherId, person: { name: '外人丙' } })).body
      .key,
  );
});
afterAll(() => firm.stop());

const registered = async (batchId: string, workerId = worker): Promise<string> =>
  (
    await firm.made(`/v1/batches/${batchId}/candidates`, {
      workerId,
      occupationCode: TURNER,
      trade: '数控车工',
      level: 'INTERMEDIATE',
      conditionNo: 'N23-4-1',
    })
  ).id;

it('a title is recorded beside certificates and diplomas', async () => {
  await firm.made(`/v1/workers/${worker}/titles`, { grade: 'MID', series: 'engineer', grantedOn: '2020-01-01' });
});
it('a candidate withdraws, and the batch that nobody is left in is called off', async () => {
  const batchId = await firm.batch('EXAM', HELD_ON);
  const candidacyId = await registered(batchId);
  const sittingId = (
    await firm.made(`/v1/batches/${batchId}/sittings`, {
      part: 'SKILL',
      on: HELD_ON,
      from: '14:00',
      until: '15:30',
      siteCode: 'SITE-1',
      occupationCode: TURNER,
      levels: ['INTERMEDIATE'],
      rooms: [{ room: 'B-1', seats: 30 }],
    })
  ).id;
  await firm.made(`/v1/candidacies/${candidacyId}/withdrawals`, { reasonCode: 'OWN_WISH' });
  expect(codeOf(await stranger.post(`/v1/batches/${batchId}/cancellations`, { reasonCode: 'NO_CANDIDATES' }))).toEqual([404, 'NOT_FOUND']);
  await firm.made(`/v1/batches/${batchId}/cancellations`, { reasonCode: 'NO_CANDIDATES' });
  for (const [act, body] of [
    ['holdings', {}],
    ['seats', { room: 'B-1', candidacyIds: [candidacyId] }],
    ['examiners', { room: 'B-1', role: 'ASSESSOR', examinerId: worker }],
    ['paper-hand-overs', { room: 'B-1', examinerId: worker, papers: 1 }],
  ] as const) {
    expect([act, ...codeOf(await firm.officer.raw.post<Made>(`/v1/sittings/${sittingId}/${act}`, body))]).toEqual([
      act,
      409,
      'BATCH_CANCELLED',
    ]);
  }
  expect(
    codeOf(await firm.officer.post<Made>(`/v1/candidacies/${candidacyId}/irregularities`, { kind: 'CHEATING', text: '携带资料' })),
  ).toEqual([409, 'CANDIDATE_WITHDRAWN']);
});
it('an examiner steps back from kin, and a candidate is caught', async () => {
  const batchId = await firm.batch('EXAM', HELD_ON);
  const [candidacyId, colleague] = [await registered(batchId), await firm.worker(2)];
  const sittingId = (
    await firm.made(`/v1/batches/${batchId}/sittings`, {
      part: 'SKILL',
      on: HELD_ON,
      from: '09:00',
      until: '10:30',
      siteCode: 'SITE-1',
      occupationCode: TURNER,
      levels: ['INTERMEDIATE'],
      rooms: [{ room: 'B-1', seats: 30 }],
    })
  ).id;
  await firm.made(`/v1/sittings/${sittingId}/seats`, { room: 'B-1', candidacyIds: [candidacyId] });
  await firm.made(`/v1/sittings/${sittingId}/examiners`, { room: 'B-1', role: 'ASSESSOR', examinerId: colleague });
  await firm.made(`/v1/sittings/${sittingId}/recusals`, { examinerId: colleague, candidacyId, ground: 'KIN' });
  await firm.moveTo(HELD_ON);
  const { position } = await firm.made(`/v1/candidacies/${candidacyId}/irregularities`, { kind: 'CHEATING', text: '携带资料' });
  expect(await firm.candidacy(candidacyId, { position })).toMatchObject({ state: 'VOID' });
});
it('a filing is to be mended by a day', async () => {
  await firm.made(
    `/v1/filings/${firm.filingId}/rectifications`,
    { ...RULING, reasonCode: 'POOR_CONDITIONS', dueOn: '2026-12-31' },
    firm.regulator,
  );
});
it('a renewal is refused with its reasons, and the filing runs to its last day', async () => {
  const filingId = (
    await firm.made(
      '/v1/filings',
      {
        enterpriseId: otherId,
        institutionCode: 'Y000032080002',
        receiptNo: '淮鉴备〔2024〕2号',
        validFrom: '2024-01-01',
        validTo: '2026-12-31',
        scope: [{ occupationCode: TURNER, levels: ['INTERMEDIATE'] }],
      },
      firm.regulator,
    )
  ).id;
  const { id: renewalId, position } = await firm.made(`/v1/filings/${filingId}/renewals`, {}, stranger);
  await firm.made(
    `/v1/filings/${filingId}/renewals/${renewalId}/refusals`,
    { reasonCodes: ['DISORDERLY_CONDUCT'], documentNo: RULING.documentNo, decidedOn: HELD_ON },
    firm.regulator,
  );
  expect((await stranger.get(`/v1/filings/${filingId}?minPosition=${position}`)).body).toMatchObject({ validTo: '2026-12-31' });
});
it('an enterprise is taken over; nothing moves with it', async () => {
  await firm.made(
    `/v1/enterprises/${otherId}/successions`,
    { successorId: firm.enterpriseId, extent: 'WHOLE', fromOn: HELD_ON, documentNo: '淮市监〔2026〕1号' },
    firm.regulator,
  );
});
it('whoever meets a code can look it up without a key', async () => {
  const { body } = await firm.officer.as(undefined).get<{ items: readonly { code: string }[] }>('/v1/error-catalogue');
  expect(body.items!.map(({ code }) => code)).toContain('NOTICE_STILL_OPEN');
});
