import { Assessing, codeOf, Made, TURNER } from '../../../test/support/stories/assessing';
import type { Client } from '../../../test/support/callers/client';
import { chance, identity } from '../../../test/support/stories/made-people';

/** A technician changes employer inside a chain and is appointed there on what another member certified, until that is annulled. */
interface Post {
  readonly state: string;
  readonly lastOn: string | null;
  readonly endReason: string | null;
  readonly basisId: string;
}

const [CHAIN, NORM] = ['CARBON-FIBRE', 'CN-TURNER'] as const;
const paper = { documentNo: '淮碳协〔2026〕2号' } as const;
const FROM = '2026-11-02';
let firm: Assessing;
let member: Client;
let [memberId, leaverId, newcomerId, recognitionId, appointmentId, certificateId] = ['', '', '', '', '', ''];

const { name, idNumber } = identity(chance(77), 77, '1980-05-05');
const nominate = (basisId: string) =>
  member.post<Made>('/v1/appointments', { workerId: newcomerId, level: 'TECHNICIAN', occupationCode: TURNER, postCode: 'P-1', basisId });
const step = (act: string, body: object = {}) => member.raw.post<Made>(`/v1/appointments/${appointmentId}/${act}`, body);
const post = async (to: string): Promise<Post> =>
  (await member.get<Post>(`/v1/appointments/${appointmentId}?minPosition=${(await firm.moveTo(to)).position}`)).body;

async function certified(): Promise<string> {
  const scope = [{ occupationCode: TURNER, levels: ['TECHNICIAN'], standard: `${NORM}@v2` }];
  const filing = await firm.made(
    '/v1/filings',
    {
      enterpriseId: firm.enterpriseId,
      institutionCode: 'Y000032080002',
      receiptNo: '淮鉴备〔2026〕2号',
      validFrom: FROM,
      validTo: '2027-12-31',
      scope,
    },
    firm.regulator,
  );
  leaverId = (await firm.made('/v1/workers', { name, idNumber })).id;
  await firm.made(`/v1/workers/${leaverId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2005-01-01' });
  await firm.made(`/v1/workers/${leaverId}/prior-certificates`, {
    occupationCode: TURNER,
    level: 'SENIOR',
    number: 'T-0077',
    issuedOn: '2012-01-01',
  });
  const batch = await firm.made('/v1/batches', {
    filingId: filing.id,
    path: 'EXAM',
    assessmentOn: '2026-11-14',
    eligibilityOn: '2026-11-10',
    levels: ['TECHNICIAN'],
  });
  const candidate = await firm.made(`/v1/batches/${batch.id}/candidates`, {
    workerId: leaverId,
    occupationCode: TURNER,
    level: 'TECHNICIAN',
  });
  await firm.moveTo('2026-11-16');
  await firm.scored(candidate.id, { SKILL: '81' });
  await firm.approved(batch.id);
  await firm.published(batch.id);
  await firm.moveTo('2026-11-29');
  const { body } = await firm.officer.get<{ items: { id: string; number: string }[] }>(`/v1/certificates?workerId=${leaverId}`);
  certificateId = body.items[0]!.id;
  return body.items[0]!.number;
}

beforeAll(async () => {
  firm = await Assessing.start();
  const { admin } = firm.running;
  memberId = (await admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320804' }))
    .body.id;
  member = admin.as(
    (await admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId: memberId, person: { name: '经办丙' } })).body
      .key,
  );
  await firm.made(
    '/v1/standards',
    {
      standardCode: NORM,
      kind: 'CHAIN_NORM',
      version: 'v2',
      validFrom: '2026-02-01',
      documentNo: '淮碳协〔2025〕9号',
      occupationCode: TURNER,
      levels: [{ level: 'TECHNICIAN', parts: [{ part: 'SKILL', passMark: '60' }] }],
      units: [{ unitCode: '1.1', level: 'TECHNICIAN', part: 'SKILL' }],
      related: [],
    },
    firm.regulator,
  );
  await firm.made(
    '/v1/chain-leads',
    { chainCode: CHAIN, leadKind: 'ASSOCIATION', leadName: '淮安市碳纤维行业协会', fromOn: FROM, ...paper },
    firm.regulator,
  );
  for (const enterpriseId of [firm.enterpriseId, memberId])
    await firm.made('/v1/chain-memberships', { chainCode: CHAIN, enterpriseId, fromOn: FROM, ...paper }, firm.regulator);
  await firm.made('/v1/chain-norms', { chainCode: CHAIN, normCode: NORM, version: 'v2', ...paper }, firm.regulator);
  for (const by of [firm.officer, member])
    await firm.made('/v1/chain-norm-signatures', { normCode: NORM, version: 'v2', signedOn: FROM }, by);
  const number = await certified();
  newcomerId = (await firm.made('/v1/workers', { name, idNumber }, member)).id;
  await firm.made(`/v1/workers/${newcomerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2026-11-29' }, member);
  expect(codeOf(await nominate(certificateId))).toEqual([409, 'APPOINTMENT_BASIS_MISSING']);
  recognitionId = (
    await firm.made(
      `/v1/workers/${newcomerId}/recognitions`,
      { certificateNumber: number, topUp: { units: ['1.1'], dueOn: '2026-12-31' } },
      member,
    )
  ).id;
});
afterAll(() => firm.stop());

it('waits for the top-up that was asked for', async () => {
  expect(codeOf(await nominate(recognitionId))).toEqual([409, 'APPOINTMENT_BASIS_MISSING']);
  await firm.moveTo('2026-12-01');
  await firm.made(`/v1/recognitions/${recognitionId}/top-ups`, { completedOn: '2026-12-01', evidenceHash: 'a'.repeat(64) }, member);
  const { status, body } = await nominate(recognitionId);
  expect(status).toBe(201);
  appointmentId = body.id;
});
it('begins on it after review and notice', async () => {
  await step('reviews', { committee: 3, inFavour: 3, minutesHash: 'a'.repeat(64) });
  await step('public-notices');
  await firm.moveTo('2026-12-15');
  expect((await step('starts', { fromOn: '2026-12-15' })).status).toBe(201);
  expect(await post('2026-12-15')).toMatchObject({ state: 'IN_POST', basisId: recognitionId });
});
it('ends, with the recognition, the day before its certificate is annulled at the issuer', async () => {
  const { admin } = firm.running;
  const approver = admin.as(
    (await admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3208', person: { name: '监管二' } })).body.key,
  );
  await firm.moveTo('2027-01-12');
  const { id } = await firm.made(
    `/v1/certificates/${certificateId}/annulments`,
    { reasonCode: 'FRAUD', legalBasis: '工作规程第21条', documentNo: '淮鉴撤〔2027〕1号', decidedOn: '2027-01-12', effect: 'EX_TUNC' },
    firm.regulator,
  );
  await firm.made(`/v1/certificates/${certificateId}/annulments/${id}/confirmations`, {}, approver);
  expect(await post('2027-01-13')).toMatchObject({ state: 'ENDED', lastOn: '2027-01-11', endReason: 'CERTIFICATE_ANNULLED' });
  expect(codeOf(await nominate(recognitionId))).toEqual([409, 'APPOINTMENT_BASIS_MISSING']);
});
