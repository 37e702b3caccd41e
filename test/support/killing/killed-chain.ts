import type { CertifiedBatch } from '../stories/certified-batch';
import type { Client } from '../callers/client';
import { Act as ActOf, held, once, Stage } from './kill-stage';
import type { Story } from './killed-story';
import { chance, identity } from '../stories/made-people';

/** Another member of the chain, whose worker brings a certificate along that the first one issued under the norm of the chain. */
export interface KilledChain {
  readonly memberKey: string;
  readonly newcomerId: string;
  readonly leaverId: string;
}
type Act = ActOf<Story>;
const TURNER = '6-18-01-01';
const [CHAIN, NORM, VERSION] = ['CARBON-FIBRE', 'CN-TURNER', 'v2'] as const;
/** The day on which the certified batch waits for its notice. */
const ON = '2026-11-23';
const paper = { documentNo: '淮碳协〔2026〕2号' } as const;

/** Certified with the batch: everything up to the notice happens while its own runs. */
export async function chainUnderNotice(
  admin: Client,
  { enterpriseId, officer, second, regulator }: Omit<CertifiedBatch, 'certificates'>,
  serial: number,
): Promise<KilledChain> {
  const memberId = (
    await admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320804' })
  ).body.id;
  const memberKey = (
    await admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId: memberId, person: { name: '经办丙' } })
  ).body.key;
  const member = admin.as(memberKey);
  await normSigned(regulator, [enterpriseId, memberId], [officer, member]);
  const scope = [{ occupationCode: TURNER, levels: ['INTERMEDIATE'], standard: `${NORM}@${VERSION}` }];
  const filingId = (
    await regulator.post('/v1/filings', {
      enterpriseId,
      institutionCode: 'Y000032080005',
      receiptNo: '淮鉴备〔2026〕5号',
      validFrom: ON,
      validTo: '2028-12-31',
      scope,
    })
  ).body.id;
  const { name, idNumber } = identity(chance(serial), serial, '1985-05-05');
  const [leaverId, newcomerId] = [
    (await officer.post('/v1/workers', { name, idNumber })).body.id,
    (await member.post('/v1/workers', { name, idNumber })).body.id,
  ];
  await officer.post(`/v1/workers/${leaverId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2010-01-01' });
  const batchId = (
    await officer.post('/v1/batches', { filingId, path: 'EXAM', assessmentOn: ON, eligibilityOn: ON, levels: ['INTERMEDIATE'] })
  ).body.id;
  const { id } = (
    await officer.post(`/v1/batches/${batchId}/candidates`, {
      workerId: leaverId,
      occupationCode: TURNER,
      level: 'INTERMEDIATE',
      conditionNo: 'N23-4-1',
    })
  ).body;
  await officer.post(`/v1/candidacies/${id}/scores`, { part: 'SKILL', score: '88' });
  await officer.post(`/v1/batches/${batchId}/submissions`);
  await second.post(`/v1/batches/${batchId}/confirmations`);
  await officer.post(`/v1/batches/${batchId}/public-notices`);
  return { memberKey, newcomerId, leaverId };
}

async function normSigned(regulator: Client, members: readonly string[], signers: readonly Client[]): Promise<void> {
  await regulator.post('/v1/standards', {
    standardCode: NORM,
    kind: 'CHAIN_NORM',
    version: VERSION,
    validFrom: '2026-01-01',
    documentNo: '淮碳协〔2025〕9号',
    occupationCode: TURNER,
    levels: [{ level: 'INTERMEDIATE', parts: [{ part: 'SKILL', passMark: '60' }] }],
    units: [{ unitCode: '1.1', level: 'INTERMEDIATE', part: 'SKILL' }],
    related: [],
  });
  await regulator.post('/v1/chain-leads', {
    chainCode: CHAIN,
    leadKind: 'AUTHORITY',
    leadName: '淮安市人力资源和社会保障局',
    fromOn: ON,
    ...paper,
  });
  for (const enterpriseId of members)
    await regulator.post('/v1/chain-memberships', { chainCode: CHAIN, enterpriseId, fromOn: ON, ...paper });
  await regulator.post('/v1/chain-norms', { chainCode: CHAIN, normCode: NORM, version: VERSION, ...paper });
  for (const signer of signers) await signer.post('/v1/chain-norm-signatures', { normCode: NORM, version: VERSION, signedOn: ON });
}

const certificateOf = async (officer: Client, { leaverId }: KilledChain): Promise<{ id: string; number: string }> =>
  (await officer.get<{ items: { id: string; number: string }[] }>(`/v1/certificates?workerId=${leaverId}`)).body.items[0]!;

const recogniseInChain: Act = async ({ officer }, { chain }) => {
  const { number } = await certificateOf(officer, chain);
  const { status, body } = await officer
    .as(chain.memberKey)
    .post(`/v1/workers/${chain.newcomerId}/recognitions`, { certificateNumber: number });
  if (status !== 201) throw new Error(`a recognition was answered ${status} ${body.code}`);
};
const annulTheRecognised: Act = async ({ officer, regulator, approver }, { chain }) => {
  const path = `/v1/certificates/${(await certificateOf(officer, chain)).id}/annulments` as const;
  const {
    body: { id },
  } = await regulator.post(path, {
    legalBasis: '工作规程第21条',
    decidedOn: '2026-12-14',
    reasonCode: 'FRAUD',
    documentNo: '淮鉴撤〔2026〕9号',
    effect: 'EX_TUNC',
  });
  await approver.post(`${path}/${id}/confirmations`);
};

export const CHAIN_STAGES: readonly Stage<Story>[] = [
  {
    what: 'a certificate recognised in the chain',
    act: recogniseInChain,
    deaths: [once('raise-tier-when-recognised', 'career.tier_raised.v1')],
  },
  {
    what: 'and annulled at its issuer',
    act: annulTheRecognised,
    deaths: [
      once('end-recognitions-when-annulled', 'career.recognition_ended.v1'),
      {
        // No post rests on it: its second command finds nothing to do. At last the holder's tier at the issuer has fallen as well.
        process: 'lower-tier-when-recognition-ends',
        records: ['career.tier_lowered.v1'],
        dies: { 'before its command': 0, 'between its commands': 1, 'before its checkpoint': 1, 'after its checkpoint': 1 },
        atLast: 2,
      },
      held('lower-tier-when-annulled'),
      held('end-appointment-when-certificate-annulled'),
    ],
  },
];
