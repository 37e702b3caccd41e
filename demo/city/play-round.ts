import { Api, Upload } from '../api';
import { examDayOf } from './awards';
import { Firm, firmOf, CityCast } from './cast';
import { LINES } from './facts';
import { written } from './marks';
import { isInRoster, levelsOf, rosterFile } from './roster';
import type { AssessedRound, Case } from './rounds';

/** A round under way: its batches, which are put on notice later. */
export interface PlayedRound {
  readonly firm: Firm;
  readonly key: string;
  readonly batchIds: readonly string[];
}
interface Playing {
  readonly firm: Firm;
  readonly key: string;
  readonly round: AssessedRound;
  /** Worker records of those who are not in the roster, and of the committee. */
  readonly workerOf: (one: Case) => string;
}
interface Job {
  readonly id: string;
  readonly state: string;
  readonly counts: { readonly error: number; readonly created?: number };
  readonly duplicateOf?: string;
  readonly refusal?: { readonly code: string } | null;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Looks at an import that wait, before it is given up: ten minutes. */
const [WAIT_SECONDS, LOOKS] = [25, 24];
const COMMITTEE = 5;
const PARTS = ['THEORY', 'SKILL', 'REVIEW'] as const;
const PER_CALL = 200;
/** SHA-256 of papers that stay in the enterprise's archive. */
export const PAPER = 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c';

/** Worker records by identity number: those that are registered, and those that are registered by this. */
export async function workersOf(
  officer: Api,
  step: string,
  people: readonly { readonly name: string; readonly idNumber: string }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (let from = 0; from < people.length; from += PER_CALL) {
    const asked = people.slice(from, from + PER_CALL);
    const { items } = await officer.post<{ items: readonly { id: string }[] }>(`${step}-${from}`, '/v1/worker-registrations', {
      items: asked.map(({ name, idNumber }) => ({ name, idNumber })),
    });
    items.forEach(({ id }, index) => ids.set(asked[index]!.idNumber, id));
  }
  return ids;
}

async function until(officer: Api, importId: string, states: readonly string[]): Promise<Job> {
  for (let look = 0; look < LOOKS; look += 1) {
    const job = await officer.get<Job>(`/v1/imports/${importId}?wait=${WAIT_SECONDS}`);
    if (states.includes(job.state) && !job.refusal) return job;
    if (job.refusal || job.state === 'REFUSED') throw new Error(`import ${importId} was refused: ${job.refusal?.code}`);
  }
  throw new Error(`import ${importId} is not ${states.join(' or ')}`);
}

/** Uploads the round's file and applies it, all rows or none: the city is exact. */
async function importRoster({ firm: { officer }, key, round }: Omit<Playing, 'workerOf'>, batchId: string): Promise<void> {
  const received = await officer.post<Job>(
    `${key}-upload`,
    `/v1/batches/${batchId}/imports?mode=dryRun&match=updateSame`,
    new Upload(XLSX, rosterFile(round)),
  );
  const importId = received.duplicateOf ?? received.id;
  const checked = await until(officer, importId, ['CHECKED', 'APPLYING', 'APPLIED']);
  if (checked.counts.error > 0) {
    const { items } = await officer.get<{ items: readonly object[] }>(`/v1/imports/${importId}/rows?status=error&limit=3`);
    throw new Error(`${key}: ${checked.counts.error} rows are wrong, the first: ${JSON.stringify(items)}`);
  }
  await officer.post(`${key}-apply`, `/v1/imports/${importId}/applications`, { atomic: true });
  await until(officer, importId, ['APPLIED']);
}

const openBatch = (
  { officer, filingId }: Firm,
  step: string,
  round: AssessedRound,
  path: string,
  cases: readonly Case[],
): Promise<{ id: string }> => {
  const assessmentOn = examDayOf(round.year, round.round);
  return officer.post(step, '/v1/batches', { filingId, path, assessmentOn, eligibilityOn: assessmentOn, levels: levelsOf(cases) });
};

/** A day short of the line: registered, and kept as not eligible. */
const keepIneligible = ({ firm: { officer }, key, workerOf }: Playing, batchId: string, one: Case): Promise<unknown> =>
  officer.post(`${key}-ineligible-${one.index}`, `/v1/batches/${batchId}/candidates`, {
    workerId: workerOf(one),
    occupationCode: one.occupation,
    level: one.level,
    conditionNo: LINES[one.level].ruleId,
    recordIneligible: true,
  });

/** 破格: years are waived by two persons, the sitting is everybody's. */
async function admitByWaiver({ firm: { officer, approver }, key, workerOf }: Playing, batchId: string, one: Case): Promise<void> {
  const step = `${key}-waiver-${one.index}`;
  const { ruleId } = LINES[one.level];
  const { id } = await officer.post(`${step}-candidate`, `/v1/batches/${batchId}/candidates`, {
    workerId: workerOf(one),
    occupationCode: one.occupation,
    level: one.level,
    conditionNo: ruleId,
    path: 'EXCEPTIONAL',
  });
  const candidacy = `/v1/candidacies/${id}`;
  const waiver = await officer.change(`${step}-proposed`, candidacy, 'waivers', {
    ruleId,
    waived: ['YEARS'],
    reasonCode: 'KEY_PROJECT',
    reason: '主持解决关键工艺难题',
    documents: [PAPER],
  });
  await approver.after(officer).change(`${step}-confirmed`, candidacy, `waivers/${waiver.id}/confirmations`, {});
  officer.after(approver);
  for (const [part, mark] of one.marks.entries())
    await officer.change(`${step}-${PARTS[part]}`, candidacy, 'scores', { part: PARTS[part], score: written(mark) });
}

/** 直接认定, 竞赛: put before a committee of five colleagues who sit the ordinary examination. */
async function recognise({ firm: { officer }, key, round, workerOf }: Playing, batchId: string, one: Case): Promise<void> {
  const step = `${key}-recognition-${one.index}`;
  const decidedOn = examDayOf(round.year, round.round);
  const isContest = one.path === 'COMPETITION';
  const { id } = await officer.post(step, '/v1/direct-recognitions', {
    batchId,
    workerId: workerOf(one),
    occupationCode: one.occupation,
    level: one.level,
    basis: isContest ? 'COMPETITION' : 'INNOVATION',
    reason: isContest ? '企业技能竞赛第一名' : '主持完成的工艺改进',
    ...(isContest ? { competition: { code: `FIRM-${round.year}`, tier: 'ENTERPRISE', rank: 1, heldOn: decidedOn } } : {}),
    documents: [{ kind: isContest ? 'RESULT_DOCUMENT' : 'PROJECT_REPORT', sha256: PAPER }],
  });
  const votes = committeeOf(round).map((member) => ({ memberId: workerOf(member), vote: 'FOR' }));
  await officer.change(`${step}-decided`, `/v1/direct-recognitions/${id}`, 'committee-decisions', {
    decidedOn,
    votes,
    minutesSha256: PAPER,
  });
}
const committeeOf = ({ cases }: AssessedRound): Case[] => cases.filter(isInRoster).slice(-COMMITTEE);

/** Two persons approve what came out. */
async function approve({ officer, approver }: Firm, step: string, batchId: string): Promise<void> {
  await officer.change(`${step}-submitted`, `/v1/batches/${batchId}`, 'submissions', {});
  await approver.after(officer).change(`${step}-approved`, `/v1/batches/${batchId}`, 'confirmations', {});
  officer.after(approver);
}

/** The day of an enterprise's round: everything up to approved results. */
export async function playRound(cast: CityCast, round: AssessedRound): Promise<PlayedRound> {
  const firm = firmOf(cast, round.enterprise);
  const key = `${round.enterprise.code}-${round.year}-${round.round}`;
  const { id: exam } = await openBatch(
    firm,
    `${key}-batch`,
    round,
    'EXAM',
    round.cases.filter(({ path }) => path === 'EXAM' || path === 'EXCEPTIONAL'),
  );
  await importRoster({ firm, key, round }, exam);
  const others = round.cases.filter((one) => !isInRoster(one));
  const known =
    others.length === 0 ? new Map<string, string>() : await workersOf(firm.officer, `${key}-others`, [...others, ...committeeOf(round)]);
  const playing: Playing = { firm, key, round, workerOf: ({ idNumber }) => known.get(idNumber)! };
  const batchIds = [exam];
  for (const one of others.filter(({ fate }) => fate === 'NOT_ELIGIBLE')) await keepIneligible(playing, exam, one);
  for (const one of others.filter(({ path }) => path === 'EXCEPTIONAL')) await admitByWaiver(playing, exam, one);
  for (const path of ['DIRECT', 'COMPETITION']) {
    const own = others.filter((one) => one.path === path);
    if (own.length === 0) continue;
    const { id } = await openBatch(firm, `${key}-${path}`, round, path, own);
    for (const one of own) await recognise(playing, id, one);
    batchIds.push(id);
  }
  for (const [index, batchId] of batchIds.entries()) await approve(firm, `${key}-${index}`, batchId);
  return { firm, key, batchIds };
}

export async function publish({ firm: { officer }, key, batchIds }: PlayedRound): Promise<void> {
  for (const [index, batchId] of batchIds.entries())
    await officer.change(`${key}-${index}-notice`, `/v1/batches/${batchId}`, 'public-notices', {});
}
