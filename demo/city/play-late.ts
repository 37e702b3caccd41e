import type { Api } from '../api';
import { numberOf } from './awards';
import { AT_ONCE, assembleCity, CityCast, everybodyAfter, Firm, firmOf } from './cast';
import type { Day } from './days';
import { inParallel } from './in-parallel';
import { LateFact, lateFacts } from './late-facts';
import type { Person } from './people';
import type { CityPlan } from './plan';
import { closeAll, NO_PAYROLL, Payroll } from './play-closings';
import { adoptRates } from './play-pay';
import { endEmployment } from './play-posts';
import { workersOf } from './play-round';

/** Facts of a round are told on the first day, and the month that takes what follows from them is closed on the second. */
const ROUNDS: readonly (readonly [toldOn: Day, closedOn: Day])[] = [
  ['2026-01-26', '2026-01-31'],
  ['2026-02-03', '2026-02-28'],
];
const PAPER = { legalBasis: '工作规程第21条', documentNo: '淮鉴决〔2026〕9号' };
type Late<Kind extends LateFact['kind']> = LateFact & { readonly kind: Kind };
type Tells = { readonly [Kind in LateFact['kind']]: (cast: CityCast, fact: Late<Kind>, step: string) => Promise<unknown> };

async function workerOf(firm: Firm, { idNumber, name, index }: Person): Promise<string> {
  return (await workersOf(firm.officer, `late-${index}`, [{ name, idNumber }])).get(idNumber)!;
}

async function certificateOf({ regulator }: CityCast, { award }: Late<'ANNULLED'> | Late<'LIFTED'>): Promise<string> {
  const { items } = await regulator.get<{ items: readonly { id: string }[] }>(`/v1/certificates?number=${numberOf(award)}`);
  return `/v1/certificates/${items[0]!.id}`;
}

/** Proposed and confirmed by two persons of the authority. */
async function decide(
  cast: CityCast,
  fact: Late<'ANNULLED'> | Late<'LIFTED'>,
  step: string,
  what: 'annulments' | 'suspensions',
  body: object,
): Promise<string> {
  const { regulator, regulatorApprover } = cast;
  const certificate = await certificateOf(cast, fact);
  const { id } = await regulator.change(`${step}-proposed`, certificate, what, { ...PAPER, ...body, decidedOn: fact.on });
  await regulatorApprover.after(regulator).change(`${step}-confirmed`, certificate, `${what}/${id}/confirmations`, {});
  regulator.after(regulatorApprover);
  return `${certificate}/suspensions/${id}`;
}
const suspend = (cast: CityCast, fact: Late<'SUSPENDED'> | Late<'LIFTED'>, step: string): Promise<string> =>
  decide(cast, fact as Late<'LIFTED'>, step, 'suspensions', { reasonCode: 'COMPLAINT' });

const TELLS: Tells = {
  ANNULLED: (cast, fact, step) => decide(cast, fact, step, 'annulments', { reasonCode: 'FALSE_ELIGIBILITY', effect: 'EX_TUNC' }),
  SUSPENDED: suspend,
  LIFTED: async (cast, fact, step) => {
    const suspension = await suspend(cast, fact, step);
    const [certificate = ''] = suspension.split('/suspensions');
    await cast.regulator.change(`${step}-lifted`, certificate, `${suspension.slice(certificate.length + 1)}/liftings`, {
      ...PAPER,
      decidedOn: fact.liftedOn,
    });
  },
  LEFT: async (cast, { person, on }, step) => {
    const firm = firmOf(cast, person.enterprise);
    await endEmployment(firm.officer, step, await workerOf(firm, person), on, 'RESIGNED');
  },
  LED: async (cast, { person, on }, step) => {
    const firm = firmOf(cast, person.enterprise);
    await firm.officer.post(step, '/v1/team-leader-posts', {
      workerId: await workerOf(firm, person),
      teamCode: `LATE-${person.index}`,
      fromOn: on,
    });
  },
  LED_NO_MORE: async (cast, { person, on }, step) => {
    const firm = firmOf(cast, person.enterprise);
    const workerId = await workerOf(firm, person);
    const { items } = await firm.officer.get<{ items: readonly { id: string }[] }>(`/v1/team-leader-posts?workerId=${workerId}`);
    await firm.officer.post(step, `/v1/team-leader-posts/${items[0]!.id}/endings`, { workerId, lastOn: on, reason: 'TEAM_DISSOLVED' });
  },
  AGREEMENT_OVER: async (cast, { pair: { mentor }, on }, step) => {
    const firm = firmOf(cast, mentor.enterprise);
    const { items } = await firm.officer.get<{ items: readonly { id: string }[] }>(
      `/v1/mentor-agreements?mentorId=${await workerOf(firm, mentor)}`,
    );
    await firm.officer.post(step, `/v1/mentor-agreements/${items[0]!.id}/endings`, { lastOn: on, reason: 'GOAL_REACHED' });
  },
  RATES: (cast, { enterprise, on, factor }, step) => adoptRates(firmOf(cast, enterprise), { step, validFrom: on, factor }),
};

/** One enterprise after the other would take long, and facts of one need their order: what concerns one enterprise is told in turn. */
async function tellAll(cast: CityCast, facts: readonly LateFact[], seed: number, round: number): Promise<void> {
  const byFirm = new Map<number, (readonly [LateFact, string])[]>();
  for (const [place, fact] of facts.entries()) {
    const { n } = 'pair' in fact ? fact.pair.mentor.enterprise : 'enterprise' in fact ? fact.enterprise : fact.person.enterprise;
    byFirm.set(n, [...(byFirm.get(n) ?? []), [fact, `late-${seed}-${round}-${place}`]]);
  }
  await inParallel([...byFirm.values()], AT_ONCE, async (own) => {
    for (const [fact, step] of own)
      await (TELLS[fact.kind] as (cast: CityCast, fact: LateFact, step: string) => Promise<unknown>)(cast, fact, step);
  });
}

async function moveTo(cast: CityCast, step: string, to: Day): Promise<void> {
  await cast.admin.post(`clock-${step}`, '/v1/sandbox/clock', { to });
  everybodyAfter(cast);
}

export interface PlayedLate {
  readonly facts: number;
  /** Of the months closed after them: their lines are the month's own and those that adjust the months before. */
  readonly payroll: Payroll;
}

/** After the story, in the city that it left behind: late facts in the order of a seed, and months closed over them, twice. */
export async function playLate(admin: Api, plan: CityPlan, seed: number): Promise<PlayedLate> {
  const cast = await assembleCity(admin, plan.enterprises);
  const payroll = { ...NO_PAYROLL };
  let told = 0;
  for (const [round, [toldOn, closedOn]] of ROUNDS.entries()) {
    const facts = lateFacts(plan, seed, round);
    await moveTo(cast, `late-${seed}-${toldOn}`, toldOn);
    await tellAll(cast, facts, seed, round);
    await moveTo(cast, `late-${seed}-${closedOn}`, closedOn);
    await closeAll(cast, plan, closedOn, payroll);
    await moveTo(cast, `late-${seed}-${closedOn}-done`, closedOn);
    told += facts.length;
  }
  return { facts: told, payroll: { ...payroll, seconds: Math.round(payroll.seconds * 10) / 10 } };
}
