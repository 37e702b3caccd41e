import { addYears, Day } from './days';
import { CityCast, Firm, firmOf } from './cast';
import { PAPER, workersOf } from './play-round';
import type { Appointee } from './posts';

type Post = 'SPECIAL_GRADE' | 'CHIEF';
/** What is kept of an appointee between the years. */
export interface InPost {
  readonly firm: Firm;
  readonly workerId: string;
  readonly basisId: string;
  readonly appointments: Partial<Record<Post, string>>;
}
export type Incumbents = Map<string, InPost>;

const PRIOR_YEARS = 10;
const WORKED_FROM: Day = '2000-01-03';
/** How the conditions of SD20-7 are met: five years in such a post before the firm kept a ledger, and an innovation. */
const CONDITIONS = {
  fitnessHash: PAPER,
  conductHash: PAPER,
  earlierService: [{ fromOn: '2015-01-01', lastOn: '2019-12-31', documentHash: PAPER }],
  merit: { ground: 'INNOVATION', documentHash: PAPER },
};

/** Registers somebody with a 一级 from elsewhere, which a second person looks up. */
async function register(cast: CityCast, { code, name, idNumber, enterprise, index }: Appointee): Promise<InPost> {
  const firm = firmOf(cast, enterprise);
  const { officer, approver } = firm;
  const workerId = (await workersOf(officer, `${code}-worker`, [{ name, idNumber }])).get(idNumber)!;
  await officer.post(`${code}-job`, `/v1/workers/${workerId}/employments`, {
    employer: 'OWN',
    occupationCode: enterprise.main,
    fromOn: WORKED_FROM,
  });
  const { id: basisId } = await officer.post(`${code}-certificate`, `/v1/workers/${workerId}/foreign-certificates`, {
    occupationCode: enterprise.main,
    level: 'SENIOR_TECHNICIAN',
    number: `08320111081${String(index).padStart(5, '0')}`,
    issuedOn: addYears('2022-06-01', -PRIOR_YEARS),
    issuer: '江苏示例职业技能鉴定所',
    evidenceHash: PAPER,
  });
  await approver.after(officer).change(`${code}-verified`, `/v1/workers/${workerId}/foreign-certificates`, `${basisId}/verifications`, {
    method: 'NATIONAL_LOOKUP',
    evidenceHash: PAPER,
  });
  officer.after(approver);
  return { firm, workerId, basisId, appointments: {} };
}

/** Nominated, reviewed and put on notice, ten days before the post begins. */
async function nominate(
  { firm: { officer, enterprise }, workerId, basisId, appointments }: InPost,
  code: string,
  level: Post,
): Promise<void> {
  const step = `${code}-${level}`;
  const { id } = await officer.post(`${step}-nomination`, '/v1/appointments', {
    workerId,
    level,
    occupationCode: enterprise.main,
    postCode: step,
    basisId,
    ...(level === 'SPECIAL_GRADE' ? { conditions: CONDITIONS } : {}),
  });
  await officer.change(`${step}-review`, `/v1/appointments/${id}`, 'reviews', { committee: 5, inFavour: 5, minutesHash: PAPER });
  await officer.change(`${step}-notice`, `/v1/appointments/${id}`, 'public-notices', {});
  appointments[level] = id;
}

const startingOn = (appointees: readonly Appointee[], on: Day): (readonly [Appointee, Post])[] =>
  appointees.flatMap((each) => [
    ...(each.specialFrom === on ? [[each, 'SPECIAL_GRADE'] as const] : []),
    ...(each.chiefFrom === on ? [[each, 'CHIEF'] as const] : []),
  ]);

export async function nominateFor(cast: CityCast, incumbents: Incumbents, appointees: readonly Appointee[], on: Day): Promise<void> {
  for (const [appointee, post] of startingOn(appointees, on)) {
    const known = incumbents.get(appointee.code) ?? (await register(cast, appointee));
    incumbents.set(appointee.code, known);
    await nominate(known, appointee.code, post);
  }
}

/** With the authority's receipt; a chief's post ends the special one the day before. */
export async function startFor(incumbents: Incumbents, appointees: readonly Appointee[], on: Day): Promise<void> {
  for (const [{ code }, post] of startingOn(appointees, on)) {
    const {
      firm: { officer },
      appointments,
    } = incumbents.get(code)!;
    const id = appointments[post]!;
    await officer.change(`${code}-${post}-receipt`, `/v1/appointments/${id}`, 'receipts', {
      receiptNo: `苏技评〔${on.slice(0, 4)}〕${Number(code.slice(1))}号`,
    });
    await officer.post(`${code}-${post}-start`, `/v1/appointments/${id}/starts`, { fromOn: on });
  }
}

/** The last day in post is the last day of service. */
export async function retireOn(incumbents: Incumbents, appointees: readonly Appointee[], on: Day): Promise<void> {
  for (const { code } of appointees.filter(({ retiredOn }) => retiredOn === on)) {
    const {
      firm: { officer },
      workerId,
      appointments,
    } = incumbents.get(code)!;
    await officer.post(`${code}-ends`, `/v1/appointments/${appointments.SPECIAL_GRADE}/endings`, { lastOn: on, reason: 'RETIRED' });
    await endEmployment(officer, `${code}-retires`, workerId, on, 'RETIRED');
  }
}

/** Ends the one span of work that is still open. */
export async function endEmployment(officer: Firm['officer'], step: string, workerId: string, lastOn: Day, reason: string): Promise<void> {
  const employments = `/v1/workers/${workerId}/employments`;
  const { employments: spans } = await officer.get<{ employments: readonly { id: string; employer: string; lastOn: Day | null }[] }>(
    employments,
  );
  const open = spans.find((span) => span.employer === 'OWN' && (span.lastOn === null || span.lastOn === lastOn));
  if (!open) throw new Error(`${workerId} has no span of work to end`);
  await officer.change(step, employments, `${open.id}/endings`, { lastOn, reason });
}
