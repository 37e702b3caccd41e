import { Authority, Firm, personOf } from './cast';
import type { Act, Scenario } from './scenario';

export interface Playing {
  readonly scenario: Scenario;
  readonly authority: Authority;
  readonly firm: Firm;
  /** Names the step: a second run sends the same request again. */
  readonly step: string;
}
type Of<Does extends Act['does']> = Act & { readonly does: Does };
type Acts = { readonly [Does in Act['does']]: (playing: Playing, act: Of<Does>) => Promise<unknown> };

const TURNER = '6-18-01-01';
const LEGAL_BASIS = '集体合同〔2026〕3号';
/** SHA-256 of papers that stay in the enterprise's archive. */
const PAPER = 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c';
const TEN_YEARS_OF_WORK = 'N23-3-1';
const PARTS = { THEORY: '86', SKILL: '82' } as const;

/** Opens the one batch of the scenario, under a filing of its own, with this worker as its candidate. */
async function examine({ authority: { regulator }, firm, step }: Playing, { on, worker, level }: Of<'EXAMINE'>): Promise<void> {
  const { id: filingId } = await regulator.post(`${step}-filing`, '/v1/filings', {
    enterpriseId: firm.id,
    institutionCode: firm.institutionCode,
    receiptNo: `淮鉴备〔2026〕${firm.institutionCode.slice(-3)}号`,
    validFrom: '2026-01-01',
    validTo: '2028-12-31',
    scope: [{ occupationCode: TURNER, levels: [level] }],
  });
  const officer = firm.officer.after(regulator);
  const { id: batchId } = await officer.post(`${step}-batch`, '/v1/batches', {
    filingId,
    path: 'EXAM',
    assessmentOn: on,
    eligibilityOn: on,
    levels: [level],
  });
  const { id } = await officer.post(`${step}-candidate`, `/v1/batches/${batchId}/candidates`, {
    workerId: firm.workers.get(worker)!.id,
    occupationCode: TURNER,
    level,
    conditionNo: TEN_YEARS_OF_WORK,
  });
  for (const [part, score] of Object.entries(PARTS))
    await officer.change(`${step}-${part}`, `/v1/candidacies/${id}`, 'scores', { part, score });
  await officer.change(`${step}-submitted`, `/v1/batches/${batchId}`, 'submissions', {});
  await firm.second.after(officer).change(`${step}-approved`, `/v1/batches/${batchId}`, 'confirmations', {});
  officer.after(firm.second);
  Object.assign(firm.filed, { filingId, batchId });
}

async function annul(
  { authority: { regulator, regulatorSecond }, firm, step }: Playing,
  { worker, decidedOn }: Of<'ANNUL'>,
): Promise<void> {
  const { items } = await firm.officer.get<{ items: readonly { id: string; workerId: string }[] }>('/v1/certificates');
  const certificate = `/v1/certificates/${items.find(({ workerId }) => workerId === firm.workers.get(worker)!.id)!.id}`;
  const { id } = await regulator.after(firm.officer).change(step, certificate, 'annulments', {
    reasonCode: 'FALSE_ELIGIBILITY',
    legalBasis: '工作规程第21条',
    documentNo: '淮鉴撤〔2026〕7号',
    decidedOn,
    effect: 'EX_TUNC',
    remark: '工作经历证明不实',
  });
  await regulatorSecond.after(regulator).change(`${step}-confirmed`, certificate, `annulments/${id}/confirmations`, {});
  firm.officer.after(regulatorSecond);
}

async function recover({ firm, step }: Playing, { worker, outcome }: Of<'RECOVER'>): Promise<void> {
  const { items } = await firm.officer.get<{ items: readonly { id: string; workerId: string }[] }>(
    `/v1/recoveries?enterpriseId=${firm.id}`,
  );
  const { id } = items.find(({ workerId }) => workerId === firm.workers.get(worker)!.id)!;
  await firm.officer.change(step, `/v1/recoveries/${id}`, 'decisions', { documentNo: '薪〔2026〕12号', outcome });
}

async function close({ firm, step }: Playing, { months }: Of<'CLOSE'>): Promise<void> {
  for (const month of months) {
    const closings = `/v1/enterprises/${firm.id}/allowance-statements/${month}/closings`;
    const { id } = await firm.officer.post(`${step}-${month}`, closings, {});
    await firm.second.after(firm.officer).post(`${step}-${month}-confirmed`, `${closings}/${id}/confirmations`, {});
    firm.officer.after(firm.second);
  }
}

async function hire({ scenario, firm: { officer, workers }, step }: Playing, { worker, fromOn }: Of<'HIRE'>): Promise<void> {
  // Somebody who comes again has a record already.
  const id =
    workers.get(worker)?.id ??
    (await officer.post(`${step}-worker`, '/v1/workers', { ...personOf(scenario, worker), employeeNo: worker })).id;
  const { id: spanId } = await officer.post(step, `/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn });
  workers.set(worker, { paperId: '', postId: '', ...workers.get(worker), id, spanId });
}

export const ACTS: Acts = {
  RATES: async ({ firm: { id, officer, second }, step }, { validFrom, rows }) => {
    const rules = `/v1/enterprises/${id}/allowance-rules`;
    const { version } = await officer.post<{ version: number }>(step, rules, { validFrom, legalBasis: LEGAL_BASIS, rows });
    await second.after(officer).change(`${step}-adopted`, `${rules}/${version}`, 'confirmations', {});
    officer.after(second);
  },
  HIRE: hire,
  LEAVE: ({ firm: { officer, workers }, step }, { worker, lastOn }) => {
    const { id, spanId } = workers.get(worker)!;
    return officer.change(step, `/v1/workers/${id}/employments`, `${spanId}/endings`, { lastOn, reason: 'RESIGNED' });
  },
  BRING_CERTIFICATE: async ({ firm: { officer, code, workers }, step }, { worker, level, issuedOn, occupation = TURNER }) => {
    const known = workers.get(worker)!;
    const { id: paperId } = await officer.post(step, `/v1/workers/${known.id}/prior-certificates`, {
      occupationCode: occupation,
      level,
      number: `JS-${code}-${worker}-${issuedOn}`,
      issuedOn,
    });
    workers.set(worker, { ...known, paperId });
  },
  EXAMINE: examine,
  PUBLISH: ({ firm: { officer, filed }, step }) => officer.change(step, `/v1/batches/${filed.batchId}`, 'public-notices', {}),
  NOTICE_OVER: async () => undefined,
  MENTOR: ({ firm: { officer, workers }, step }, { worker, apprentice, target, fromOn, lastOn }) =>
    officer.post(step, '/v1/mentor-agreements', {
      mentorId: workers.get(worker)!.id,
      apprenticeId: workers.get(apprentice)!.id,
      occupationCode: TURNER,
      targetLevel: target,
      fromOn,
      lastOn,
    }),
  NOMINATE: async ({ firm: { officer, workers }, step }, { worker, level }) => {
    const known = workers.get(worker)!;
    const { id: postId } = await officer.post(step, '/v1/appointments', {
      workerId: known.id,
      level,
      occupationCode: TURNER,
      postCode: `POST-${level}-1`,
      basisId: known.paperId,
    });
    const post = `/v1/appointments/${postId}`;
    await officer.change(`${step}-reviewed`, post, 'reviews', { committee: 5, inFavour: 5, minutesHash: PAPER });
    await officer.change(`${step}-published`, post, 'public-notices', {});
    workers.set(worker, { ...known, postId });
  },
  START_POST: async ({ firm: { officer, workers }, step }, { worker, day }) => {
    const post = `/v1/appointments/${workers.get(worker)!.postId}`;
    await officer.change(`${step}-receipt`, post, 'receipts', { receiptNo: `苏技评〔${day.slice(0, 4)}〕1号` });
    await officer.post(step, `${post}/starts`, { fromOn: day });
  },
  END_POST: ({ firm: { officer, workers }, step }, { worker, day }) =>
    officer.post(step, `/v1/appointments/${workers.get(worker)!.postId}/endings`, { lastOn: day, reason: 'LEFT' }),
  ANNUL: annul,
  RECOVER: recover,
  SEND_NUMBERS: async ({ firm: { id, officer, payroll }, step }, { numbers, fromOn }) => {
    await payroll.after(officer).post(step, `/v1/enterprises/${id}/employee-numbers`, { employeeNos: numbers, fromOn });
    officer.after(payroll);
  },
  CLOSE: close,
};
