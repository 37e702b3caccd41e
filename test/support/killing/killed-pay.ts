import { CertifiedBatch, certifiedBatch, IN_HUAIAN } from '../stories/certified-batch';
import type { Client } from '../callers/client';
import { Act as ActOf, once, People, Stage } from './kill-stage';
import { decided, made, turner, TURNER } from './killed-acts';
import type { TestService } from '../service';

/** Three holders of 四级 who are paid from January on, and a mentor who is paid at the end; January and February are closed. */
export interface PayStory {
  readonly batch: CertifiedBatch;
  /** Taught December and January. */
  readonly agreementId: string;
  readonly assessorId: string;
}
type Act = ActOf<PayStory>;
const TODAY = '2027-03-01';
/** Past. */
const PAPER = { legalBasis: '工作规程第21条', decidedOn: TODAY };
const MENTOR_ROW = { ruleId: 'MT-1', item: 'MENTOR', basis: 'AGREEMENT', amountMinor: 10_000 } as const;
const rows = (skillInFen: number) => [
  { ruleId: 'SK-4', item: 'SKILL', level: 'INTERMEDIATE', basis: 'CERTIFIED', amountMinor: skillInFen },
  MENTOR_ROW,
];

export async function preparedPay(running: TestService): Promise<PayStory> {
  let taught = { agreementId: '', assessorId: '' };
  const batch = await certifiedBatch(running, 3, IN_HUAIAN, async (people) => {
    const document = {
      packId: 'CN-320803',
      region: '320803',
      version: '2026-12',
      validFrom: '2026-12-01',
      validTo: null,
      pay: { mentorMode: 'SETTLED_AT_END' },
    } as const;
    await decided(people.regulator, people.approver, '/v1/policy-packs', { document });
    taught = await agreement(people.officer, running.admin);
  });
  const base = `/v1/enterprises/${batch.enterpriseId}`;
  await table(batch, { version: 1, validFrom: '2026-12-01', legalBasis: '集合〔2026〕3号', skillInFen: 30_000 });
  await running.admin.post('/v1/sandbox/clock', { to: TODAY });
  for (const month of ['2027-01', '2027-02'])
    await decided(batch.officer, batch.second, `${base}/allowance-statements/${month}/closings`, {});
  return { batch, ...taught };
}

async function agreement(officer: Client, admin: Client): Promise<Omit<PayStory, 'batch'>> {
  const [mentorId, apprenticeId, assessorId] = [await turner(officer, 21), await turner(officer, 22), await turner(officer, 23)];
  await made(officer, `/v1/workers/${mentorId}/prior-certificates`, {
    occupationCode: TURNER,
    level: 'SENIOR',
    number: 'T-0021',
    issuedOn: '2016-05-20',
  });
  // The tier follows the certificate: answered when all that was to be done is done; time stands.
  await admin.post('/v1/sandbox/clock', {});
  const terms = { mentorId, apprenticeId, occupationCode: TURNER, targetLevel: 'INTERMEDIATE', fromOn: '2026-12-01', lastOn: '2027-01-31' };
  return { agreementId: await made(officer, '/v1/mentor-agreements', terms), assessorId };
}

async function table(
  { enterpriseId, officer, second }: Pick<CertifiedBatch, 'enterpriseId' | 'officer' | 'second'>,
  { version, skillInFen, ...terms }: { version: number; skillInFen: number; validFrom: string; legalBasis: string },
): Promise<void> {
  const path = `/v1/enterprises/${enterpriseId}/allowance-rules`;
  await made(officer, path, { ...terms, rows: rows(skillInFen) });
  await made(second, `${path}/${version}/confirmations`);
}

const payMore: Act = ({ officer, second }, { batch: { enterpriseId } }) =>
  table({ enterpriseId, officer, second }, { version: 2, validFrom: TODAY, legalBasis: '集合〔2027〕1号', skillInFen: 40_000 });
const suspend: Act = ({ regulator, approver }, { batch }) =>
  decided(regulator, approver, `/v1/certificates/${batch.certificates[1]!.id}/suspensions`, {
    ...PAPER,
    reasonCode: 'COMPLAINT',
    documentNo: '淮鉴停〔2027〕1号',
  });
const annul: Act = ({ regulator, approver }, { batch }) =>
  decided(regulator, approver, `/v1/certificates/${batch.certificates[0]!.id}/annulments`, {
    ...PAPER,
    reasonCode: 'FRAUD',
    documentNo: '淮鉴撤〔2027〕5号',
    effect: 'EX_TUNC',
  });
const takeBack: Act = async ({ officer }) => {
  const {
    items: [waiting],
  } = (await officer.get<{ items: { id: string; etag: string }[] }>('/v1/recoveries?state=PROPOSED')).body;
  const { status } = await officer.raw.post(
    `/v1/recoveries/${waiting!.id}/decisions`,
    { outcome: 'FULL', documentNo: '淮机薪〔2027〕3号' },
    { 'if-match': waiting!.etag },
  );
  if (status !== 201) throw new Error(`the decision was answered ${status}`);
};
const grade: Act = async ({ officer }, { agreementId, assessorId }) =>
  void (await made(officer, `/v1/mentor-agreements/${agreementId}/assessments`, {
    grade: 'PASS',
    assessedOn: TODAY,
    assessedBy: assessorId,
    minutesHash: 'd'.repeat(64),
  }));

/** It looks again after what it has written, and may die in between. */
const settles = (process: string, ...records: string[]) => ({
  ...once(process, ...records),
  dies: { 'before its command': 0, 'after its first append': 1, 'before its checkpoint': 1, 'after its checkpoint': 1 },
});

export const PAY_STAGES: readonly Stage<PayStory>[] = [
  {
    what: 'another rate',
    act: payMore,
    deaths: [
      {
        // All three holders are told, in one writing; the mentor is paid as before.
        process: 'revise-rates-when-table-adopted',
        records: ['allowance.rate_revised.v1'],
        dies: { 'before its command': 0, 'after its first append': 3, 'before its checkpoint': 3, 'after its checkpoint': 3 },
        atLast: 3,
      },
    ],
  },
  {
    what: 'a certificate suspended',
    act: suspend,
    deaths: [settles('settle-skill-allowance-when-certificate-suspended', 'allowance.entitlement_ended.v1')],
  },
  { what: 'an annulment of what was paid', act: annul, deaths: [once('propose-recovery-when-annulled', 'allowance.recovery_proposed.v1')] },
  {
    what: 'a recovery decided',
    act: takeBack,
    deaths: [settles('settle-allowances-when-recovery-decided', 'allowance.entitlement_ended.v1')],
  },
  { what: 'an agreement graded', act: grade, deaths: [once('settle-agreement-when-assessed', 'allowance.settlement_awarded.v1')] },
];

/** What was done twice would be paid twice, or taken back twice; who is suspended has nothing. */
export async function expectPaidOnce({ officer }: Pick<People, 'officer'>, { batch: { enterpriseId } }: PayStory): Promise<void> {
  interface Line {
    readonly type: string;
    readonly amountMinor: number;
    readonly adjustsPeriod: string | null;
    readonly noteCode: string | null;
  }
  const { lines } = (await officer.get<{ lines: Line[] }>(`/v1/enterprises/${enterpriseId}/allowance-statements/2027-03`)).body;
  expect(
    lines.map(({ type, amountMinor, adjustsPeriod, noteCode }) => [type, amountMinor, adjustsPeriod, noteCode].join(' ')).sort(),
  ).toEqual([
    // Two months of ten thousand fen, by half, for a grade that passed.
    'MENTOR 10000 2027-01 STARTED_IN_CLOSED_PERIOD',
    'SKILL -30000 2027-01 RECOVERY_DECIDED',
    'SKILL -30000 2027-02 RECOVERY_DECIDED',
    'SKILL 40000  ',
  ]);
}
