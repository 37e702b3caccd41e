import { CertifiedBatch, certifiedBatch, IN_HUAIAN } from '../stories/certified-batch';
import { Client } from '../callers/client';
import type { Act as ActOf } from './kill-stage';
import { chainUnderNotice, KilledChain } from './killed-chain';
import { decided, made, turner, TURNER } from './killed-acts';
import { chance, identity } from '../stories/made-people';
import { POST_CONDITIONS } from '../stories/post-conditions';
import { seniorsUnderNotice } from '../stories/seniors-under-notice';
import type { TestService } from '../service';

/** What happens before and between the kills: an enterprise over some weeks, in which every process has something to do. */
const NOTICED_ON = '2026-11-23';
const PAPER = { legalBasis: '工作规程第21条', decidedOn: '2026-12-14' };
const PROOF = { reasonCode: 'TYPING_ERROR', evidenceHash: 'd'.repeat(64) };
/** Two notices, two filings and many windows are over by then. */
export const LATER = '2026-12-14';
/** The shortest of terms is over by then. */
export const TERM_OVER = '2027-01-14';

/** Made while nobody is killed. */
export interface Story {
  readonly batch: CertifiedBatch;
  /** 三级, on notice until the kills begin. */
  readonly seniors: { readonly batchId: string; readonly candidacies: readonly string[] };
  /** Holds 一级, and a post is ready for him that rests on it. */
  readonly master: { readonly workerId: string; readonly certificateId: string; readonly appointmentId: string };
  readonly filingId: string;
  /** An honour by which somebody was recognised and certified. */
  readonly awardId: string;
  /** Two records of one person, and somebody else. */
  readonly records: readonly [kept: string, other: string, stranger: string];
  /** Teaches by a paper that its issuer is going to deny. */
  readonly mentor: { readonly workerId: string; readonly paperId: string };
  /** Leads a team, and learns from the mentor. */
  readonly leaver: string;
  /** A post that is filed, for the shortest of terms. */
  readonly shortPost: string;
  readonly chain: KilledChain;
}
type Act = ActOf<Story>;

export async function preparedStory(running: TestService): Promise<Story> {
  const { admin } = running;
  let [workerId, awardId] = ['', ''];
  let chain = {} as KilledChain;
  const batch = await certifiedBatch(running, 3, IN_HUAIAN, async (people) => {
    workerId = await masterUnderNotice(people);
    awardId = await honouredUnderNotice(people);
    chain = await chainUnderNotice(admin, people, 41);
    await admin.post('/v1/sandbox/clock', { to: NOTICED_ON });
  });
  const master = await nominated(batch, workerId);
  const seniors = await seniorsUnderNotice(running, batch);
  const filings = [await filed(batch, 7, '2026-12-10'), await filed(batch, 8, '2026-12-10'), await filed(batch, 9, '2027-03-10')];
  const records = [await turner(batch.officer, 21), await turner(batch.officer, 22), await turner(batch.officer, 23)] as const;
  const mentor = await mentorByPaper(batch.officer);
  const shortPost = await shortPostFiled(batch);
  await admin.post('/v1/sandbox/clock', { to: '2026-12-06' });
  return {
    batch,
    seniors,
    master,
    filingId: filings[2]!,
    awardId,
    records,
    chain,
    mentor,
    leaver: await leader(batch.officer, mentor.workerId),
    shortPost,
  };
}

async function mentorByPaper(officer: Client): Promise<Story['mentor']> {
  const workerId = await turner(officer, 35);
  return {
    workerId,
    paperId: (
      await officer.post(`/v1/workers/${workerId}/prior-certificates`, {
        occupationCode: TURNER,
        level: 'SENIOR',
        number: 'T-0035',
        issuedOn: '2016-05-20',
      })
    ).body.id,
  };
}
async function leader(officer: Client, mentorId: string): Promise<string> {
  const workerId = await turner(officer, 36);
  await made(officer, '/v1/team-leader-posts', { workerId, teamCode: 'TEAM-07', fromOn: '2026-12-01' });
  await made(officer, '/v1/mentor-agreements', {
    mentorId,
    apprenticeId: workerId,
    occupationCode: TURNER,
    targetLevel: 'INTERMEDIATE',
    fromOn: '2026-12-01',
    lastOn: '2027-11-30',
  });
  return workerId;
}
/** From the day on which it begins a term is a month, by a pack of the district. */
async function shortPostFiled(batch: CertifiedBatch): Promise<string> {
  const document = {
    packId: 'CN-320803',
    region: '320803',
    version: '2026-12',
    validFrom: LATER,
    validTo: null,
    appointment: { termMonths: 1, reviewEveryMonths: 1, reviewWindowDays: 7 },
  } as const;
  await decided(batch.regulator, batch.approver, '/v1/policy-packs', { document });
  const workerId = await turner(batch.officer, 37);
  const basisId = (
    await batch.officer.post(`/v1/workers/${workerId}/prior-certificates`, {
      occupationCode: TURNER,
      level: 'SENIOR_TECHNICIAN',
      number: 'T-0037',
      issuedOn: '2016-05-20',
    })
  ).body.id;
  return filedPost(batch, workerId, basisId, 'P-2');
}

/** A technician of long standing passes for 一级 beside the batch, and is certified with it. */
async function masterUnderNotice({ officer, second, regulator }: Omit<CertifiedBatch, 'certificates'>): Promise<string> {
  const filingId = (await officer.get<{ items: { id: string }[] }>('/v1/filings')).body.items[0]!.id;
  await regulator.post(`/v1/filings/${filingId}/scope-changes`, {
    documentNo: '淮鉴备〔2026〕87号',
    add: { scope: [{ occupationCode: TURNER, levels: ['SENIOR_TECHNICIAN'] }] },
  });
  const workerId = await turner(officer, 20);
  await officer.post(`/v1/workers/${workerId}/prior-certificates`, {
    occupationCode: TURNER,
    level: 'TECHNICIAN',
    number: 'T-0001',
    issuedOn: '2012-01-01',
  });
  const batchId = (
    await officer.post('/v1/batches', {
      filingId,
      path: 'EXAM',
      assessmentOn: NOTICED_ON,
      eligibilityOn: NOTICED_ON,
      levels: ['SENIOR_TECHNICIAN'],
    })
  ).body.id;
  const {
    body: { id },
  } = await officer.post(`/v1/batches/${batchId}/candidates`, {
    workerId,
    occupationCode: TURNER,
    level: 'SENIOR_TECHNICIAN',
    conditionNo: 'N23-1-1',
  });
  for (const part of ['THEORY', 'SKILL', 'REVIEW']) await officer.post(`/v1/candidacies/${id}/scores`, { part, score: '88' });
  await noticed(batchId, officer, second);
  return workerId;
}

/** A committee recognises somebody for an honour beside the batch; the certificate comes with it. */
async function honouredUnderNotice({ officer, second, regulator }: Omit<CertifiedBatch, 'certificates'>): Promise<string> {
  const filingId = (await officer.get<{ items: { id: string }[] }>('/v1/filings')).body.items[0]!.id;
  const workerId = await turner(officer, 25);
  const { name, idNumber } = identity(chance(25), 25, '1980-05-05');
  const awardId = await made(regulator, '/v1/awards', {
    name,
    idNumber,
    kind: 'HONOUR',
    titleCode: 'JS-CRAFTSMAN',
    tier: 'PROVINCE',
    occupationCode: TURNER,
    awardedOn: '2026-05-01',
    region: '320800',
    documentNo: '苏人社发〔2026〕31号',
  });
  const batchId = await made(officer, '/v1/batches', {
    filingId,
    path: 'DIRECT',
    assessmentOn: NOTICED_ON,
    eligibilityOn: NOTICED_ON,
    levels: ['SENIOR_TECHNICIAN'],
  });
  const sha256 = PROOF.evidenceHash;
  const proposal = {
    batchId,
    workerId,
    occupationCode: TURNER,
    level: 'SENIOR_TECHNICIAN',
    basis: 'AWARD',
    awardId,
    reason: '省级荣誉',
    documents: [{ kind: 'AWARD', sha256 }],
  };
  const caseId = await made(officer, '/v1/direct-recognitions', proposal);
  const votes: object[] = [];
  for (let serial = 26; serial < 31; serial += 1) votes.push({ memberId: await turner(officer, serial), vote: 'FOR' });
  await made(officer, `/v1/direct-recognitions/${caseId}/committee-decisions`, { decidedOn: NOTICED_ON, minutesSha256: sha256, votes });
  await noticed(batchId, officer, second);
  return awardId;
}

async function noticed(batchId: string, officer: Client, second: Client): Promise<void> {
  await officer.post(`/v1/batches/${batchId}/submissions`);
  await second.post(`/v1/batches/${batchId}/confirmations`);
  await officer.post(`/v1/batches/${batchId}/public-notices`);
}

async function nominated({ officer }: CertifiedBatch, workerId: string): Promise<Story['master']> {
  const { certificates } = (await officer.get<{ certificates: { id: string; origin: string }[] }>(`/v1/workers/${workerId}`)).body;
  const certificateId = certificates.find(({ origin }) => origin === 'ISSUED_HERE')!.id;
  return { workerId, certificateId, appointmentId: await filedPost({ officer }, workerId, certificateId, 'P-1') };
}

async function filedPost(
  { officer }: Pick<CertifiedBatch, 'officer'>,
  workerId: string,
  basisId: string,
  postCode: string,
): Promise<string> {
  const appointmentId = (
    await officer.post('/v1/appointments', {
      workerId,
      level: 'SPECIAL_GRADE',
      occupationCode: TURNER,
      postCode,
      basisId,
      conditions: POST_CONDITIONS,
    })
  ).body.id;
  await officer.post(`/v1/appointments/${appointmentId}/reviews`, { committee: 3, inFavour: 3, minutesHash: 'a'.repeat(64) });
  await officer.post(`/v1/appointments/${appointmentId}/public-notices`);
  await officer.post(`/v1/appointments/${appointmentId}/receipts`, { receiptNo: '苏人社评聘〔2026〕8号' });
  return appointmentId;
}

async function filed({ regulator, enterpriseId }: CertifiedBatch, serial: number, validTo: string): Promise<string> {
  const scope = [{ occupationCode: TURNER, levels: ['JUNIOR'] }];
  return (
    await regulator.post('/v1/filings', {
      enterpriseId,
      institutionCode: `Y00003208000${serial}`,
      receiptNo: `淮鉴备〔2026〕${serial}号`,
      validFrom: '2026-01-01',
      validTo,
      scope,
    })
  ).body.id;
}

export const annulThePost: Act = async ({ officer, regulator, approver }, { master: { certificateId, appointmentId } }) => {
  await made(officer, `/v1/appointments/${appointmentId}/starts`, { fromOn: LATER });
  await decided(regulator, approver, `/v1/certificates/${certificateId}/annulments`, {
    ...PAPER,
    reasonCode: 'FRAUD',
    documentNo: '淮鉴撤〔2026〕1号',
    effect: 'EX_TUNC',
  });
};
export const annulInBulk: Act = ({ regulator, approver }, { batch }) => {
  const certificateIds = batch.certificates.slice(0, 2).map(({ id }) => id);
  return decided(regulator, approver, '/v1/bulk-orders', {
    ...PAPER,
    reasonCode: 'FALSE_ELIGIBILITY',
    documentNo: '淮鉴撤〔2026〕2号',
    effect: 'EX_TUNC',
    certificateIds,
  });
};
export const reinstate: Act = ({ regulator, approver }, { batch }) =>
  decided(regulator, approver, `/v1/certificates/${batch.certificates[0]!.id}/reinstatements`, {
    ...PAPER,
    reasonCode: 'COURT_JUDGMENT',
    documentNo: '苏08行终〔2026〕3号',
    effect: 'EX_TUNC',
  });
/** The authority sends the results back, and two persons correct a mark of somebody who was certified. */
export const undoResult: Act = async ({ officer, second, regulator }, { seniors: { batchId, candidacies } }) => {
  await made(officer, `/v1/batches/${batchId}/reports`);
  await made(regulator, `/v1/batches/${batchId}/returns`, { reasons: ['SCORES'], text: '成绩与评分表不符' });
  await decided(officer, second, `/v1/candidacies/${candidacies[2]!}/corrections`, {
    part: 'SKILL',
    score: '59.9',
    reasonCode: 'RETURNED_BY_AUTHORITY',
  });
};
export const withdrawAward: Act = async ({ regulator }, { awardId }) =>
  void (await made(regulator, `/v1/awards/${awardId}/withdrawals`, {
    reasonCode: 'FRAUD',
    documentNo: '苏人社发〔2026〕78号',
    fromOn: LATER,
  }));
export const cancelFiling: Act = ({ regulator, approver }, { filingId }) =>
  decided(regulator, approver, `/v1/filings/${filingId}/cancellations`, {
    ...PAPER,
    reasonCode: 'SERIOUS_BREACH',
    documentNo: '淮鉴撤〔2026〕4号',
    refilingBan: true,
  });
export const recordPapers: Act = async ({ officer }, { records: [, other] }) => {
  for (const [level, number] of [
    ['JUNIOR', '0832011108100123'],
    ['SENIOR', '0832011108100124'],
  ]) {
    await made(officer, `/v1/workers/${other}/prior-certificates`, { occupationCode: TURNER, level, number, issuedOn: '2016-05-20' });
  }
};
export const joinRecords: Act = ({ officer, second }, { records: [kept, other] }) =>
  decided(officer, second, `/v1/workers/${kept}/joins`, { ...PROOF, otherId: other }, `/v1/workers/${kept}/links`);
export const divideRecord: Act = async ({ officer, second }, { records: [, other, stranger] }) => {
  const { certificates } = (
    await officer.get<{ certificates: { id: string; level: string }[] }>(`/v1/workers/${other}/foreign-certificates`)
  ).body;
  const senior = certificates.find(({ level }) => level === 'SENIOR')!.id;
  await decided(
    officer,
    second,
    `/v1/workers/${other}/divisions`,
    { ...PROOF, reasonCode: 'TWO_PEOPLE_UNDER_ONE_NUMBER', toId: stranger, factIds: [senior] },
    `/v1/workers/${other}/links`,
  );
};
/** Since his 一级 fell, the tier of the master rests on what he brought along. */
export const denyPaper: Act = async ({ officer, second }, { master: { workerId } }) => {
  const {
    certificates: [paper],
  } = (await officer.get<{ certificates: { id: string }[] }>(`/v1/workers/${workerId}/foreign-certificates`)).body;
  await made(second, `/v1/workers/${workerId}/foreign-certificates/${paper!.id}/rejections`, {
    reasonCode: 'UNKNOWN_TO_ISSUER',
    evidenceHash: PROOF.evidenceHash,
  });
};
export const leave: Act = ({ officer }, { batch }) => left(officer, batch.workers[2]!);
async function left(officer: Client, workerId: string): Promise<void> {
  const {
    employments: [span],
  } = (await officer.get<{ employments: { id: string }[] }>(`/v1/workers/${workerId}/employments`)).body;
  await made(officer, `/v1/workers/${workerId}/employments/${span!.id}/endings`, { lastOn: '2026-12-12', reason: 'RESIGNED' });
}
export const leaveWithPosts: Act = ({ officer }, { leaver }) => left(officer, leaver);
export const comeBack: Act = async ({ officer }, { batch }) =>
  void (await made(officer, `/v1/workers/${batch.workers[2]!}/employments`, {
    employer: 'OWN',
    occupationCode: TURNER,
    fromOn: '2026-12-14',
  }));
export const signAgreement: Act = async ({ officer }, { records: [, , stranger] }) => void (await taught(officer, stranger, 24));
async function taught(officer: Client, mentorId: string, serial: number): Promise<string> {
  const apprenticeId = await turner(officer, serial);
  await made(officer, '/v1/mentor-agreements', {
    mentorId,
    apprenticeId,
    occupationCode: TURNER,
    targetLevel: 'INTERMEDIATE',
    fromOn: '2026-12-14',
    lastOn: '2027-11-30',
  });
  return apprenticeId;
}
export const riseAsApprentice: Act = async ({ officer }, { mentor }) => {
  const apprenticeId = await taught(officer, mentor.workerId, 38);
  await made(officer, `/v1/workers/${apprenticeId}/prior-certificates`, {
    occupationCode: TURNER,
    level: 'INTERMEDIATE',
    number: 'T-0038',
    issuedOn: LATER,
  });
};
export const leadTeam: Act = async ({ officer }, { records: [, , stranger] }) =>
  void (await made(officer, '/v1/team-leader-posts', { workerId: stranger, teamCode: 'T-01', fromOn: LATER }));
export const denyMentorsPaper: Act = async ({ second }, { mentor: { workerId, paperId } }) =>
  void (await made(second, `/v1/workers/${workerId}/foreign-certificates/${paperId}/rejections`, {
    reasonCode: 'UNKNOWN_TO_ISSUER',
    evidenceHash: PROOF.evidenceHash,
  }));
export const beginShortPost: Act = async ({ officer }, { shortPost }) =>
  void (await made(officer, `/v1/appointments/${shortPost}/starts`, { fromOn: LATER }));
