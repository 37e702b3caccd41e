import { CertifiedBatch, certifiedBatch, IN_HUAIAN } from '../stories/certified-batch';
import type { Client } from '../callers/client';
import { Act, once, Stage } from './kill-stage';
import { decided, made, TURNER } from './killed-acts';
import { chainUnderNotice, KilledChain } from './killed-chain';
import { ERASURE_STAGES, EVE, FORGETS_AT_ONCE } from './killed-erasure';
import type { TestService } from '../service';

/** A certificate that another member of the chain paid for in January, that was annulled from the start, and whose pay the member took back. */
export interface RecogniserStory {
  readonly batch: CertifiedBatch;
  readonly certificateId: string;
}
const TODAY = '2027-02-01';
const PAPER = { legalBasis: '工作规程第22条', documentNo: '淮鉴撤〔2027〕7号', decidedOn: TODAY, effect: 'EX_TUNC' };

export async function preparedRecogniser(running: TestService): Promise<RecogniserStory> {
  let chain = {} as KilledChain;
  const batch = await certifiedBatch(running, 1, IN_HUAIAN, async (people) => {
    await decided(people.regulator, people.approver, '/v1/policy-packs', { document: FORGETS_AT_ONCE });
    chain = await chainUnderNotice(running.admin, people, 41);
  });
  const {
    items: [held],
  } = (await batch.officer.get<{ items: { id: string; number: string }[] }>(`/v1/certificates?workerId=${chain.leaverId}`)).body;
  const member = batch.officer.as(chain.memberKey);
  await paidInJanuary(running, member, chain.newcomerId, held!.number);
  await decided(batch.regulator, batch.approver, `/v1/certificates/${held!.id}/annulments`, { ...PAPER, reasonCode: 'FRAUD' });
  await running.admin.post('/v1/sandbox/clock', { to: TODAY });
  const {
    items: [proposed],
  } = (await member.get<{ items: { id: string; etag: string }[] }>('/v1/recoveries?state=PROPOSED')).body;
  const { status } = await member.raw.post(
    `/v1/recoveries/${proposed!.id}/decisions`,
    { outcome: 'FULL', documentNo: '淮电薪〔2027〕3号' },
    { 'if-match': proposed!.etag },
  );
  if (status !== 201) throw new Error(`the decision was answered ${status}`);
  await running.admin.post('/v1/sandbox/clock', { to: EVE });
  return { batch, certificateId: held!.id };
}

async function paidInJanuary({ admin }: TestService, member: Client, workerId: string, certificateNumber: string): Promise<void> {
  const { enterpriseId } = (await member.get<{ enterpriseId: string }>(`/v1/workers/${workerId}`)).body;
  const second = admin.as(
    (await admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId, person: { name: '主任丁' } })).body.key,
  );
  const base = `/v1/enterprises/${enterpriseId}`;
  await made(member, `${base}/allowance-rules`, {
    validFrom: '2027-01-01',
    legalBasis: '集合〔2026〕3号',
    rows: [{ ruleId: 'SK-4', item: 'SKILL', level: 'INTERMEDIATE', basis: 'CERTIFIED', amountMinor: 31_000 }],
  });
  await made(second, `${base}/allowance-rules/1/confirmations`);
  await made(member, `/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2026-12-01' });
  await made(member, `/v1/workers/${workerId}/recognitions`, { certificateNumber });
  await admin.post('/v1/sandbox/clock', { to: TODAY });
  await decided(member, second, `${base}/allowance-statements/2027-01/closings`, {});
}

const overturn: Act<RecogniserStory> = ({ regulator, approver }, { certificateId }) =>
  decided(regulator, approver, `/v1/certificates/${certificateId}/reinstatements`, { ...PAPER, reasonCode: 'COURT_JUDGMENT' });

export const RECOGNISER_STAGES: readonly Stage<RecogniserStory>[] = [
  {
    what: 'an annulment overturned after others took back what they had paid',
    act: overturn,
    deaths: [once('overturn-recoveries-when-reinstated', 'allowance.recovery_overturned.v1')],
  },
  ...ERASURE_STAGES,
];
