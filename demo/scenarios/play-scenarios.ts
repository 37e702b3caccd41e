import type { Api } from '../api';
import { inParallel } from '../city/in-parallel';
import type { Progress } from '../progress';
import { ACTS, Playing } from './acts';
import { assembleFirm, authority, Authority, Firm } from './cast';
import { SCENARIOS } from './scenarios';
import type { Act, Day, FirmName, Month, Scenario } from './scenario';

/** Scenarios that are played at once on a day: each has enterprises of its own. */
const AT_ONCE = 4;

export interface Line {
  readonly lineId: string;
  readonly employeeNo: string | null;
  readonly type: string;
  readonly tier: string | null;
  readonly amountMinor: number;
  readonly [more: string]: unknown;
}
export interface Statement {
  readonly status: string;
  readonly lines: readonly Line[];
  readonly missing: readonly { readonly employeeNo: string | null; readonly reasonCode: string }[];
  readonly totals: {
    readonly amountMinor: number;
    readonly byType: Readonly<Record<string, number>>;
    readonly lines: number;
    readonly workers: number;
    readonly missing: number;
  };
  readonly [more: string]: unknown;
}
/** A month as it was right after its closing: the text, and the tag. */
export interface Frozen {
  readonly firm: FirmName;
  readonly month: Month;
  readonly text: string;
  readonly etag: string | null;
}
export interface PlayedScenario {
  readonly scenario: Scenario;
  readonly firms: ReadonlyMap<FirmName, Firm>;
  readonly frozen: readonly Frozen[];
}

const firmsOf = ({ acts }: Scenario): FirmName[] => [...new Set(acts.map(({ firm = 'A' }) => firm))];
export const statementPath = ({ id }: Firm, month: Month): string => `/v1/enterprises/${id}/allowance-statements/${month}`;

async function playDay(
  authorities: Authority,
  { scenario, firms, frozen }: PlayedScenario & { readonly frozen: Frozen[] },
  on: Day,
): Promise<void> {
  for (const [place, act] of scenario.acts.entries()) {
    if (act.on !== on) continue;
    const name = act.firm ?? 'A';
    const firm = firms.get(name)!;
    const playing: Playing = { scenario, authority: authorities, firm, step: `${scenario.name}-${place}` };
    await (ACTS[act.does] as (playing: Playing, act: Act) => Promise<unknown>)(playing, act);
    if (act.does === 'CLOSE') for (const month of act.months) frozen.push({ firm: name, month, ...(await asRead(firm, month)) });
  }
}

export async function asRead(
  { payroll, officer, ...firm }: Firm,
  month: Month,
): Promise<{ text: string; etag: string | null; body: Statement }> {
  const { text, etag, body } = await payroll.after(officer).read<Statement>(statementPath({ payroll, officer, ...firm }, month));
  return { text, etag, body };
}

/** The clock answers when everything that follows from the day has happened. */
async function moveTo({ admin }: Authority, step: string, to: Day, played: readonly PlayedScenario[]): Promise<void> {
  await admin.post(`clock-${step}`, '/v1/sandbox/clock', { to });
  for (const { firms } of played)
    for (const { officer, second, payroll } of firms.values()) for (const api of [officer, second, payroll]) api.after(admin);
}

/** The days on which somebody does something, in their order. */
export const scenarioDays = (scenarios: readonly Scenario[]): Day[] =>
  [...new Set(scenarios.flatMap(({ acts }) => acts.map(({ on }) => on)))].sort();

/** Plays scenarios in one sandbox: day by day, on each day those that have something to do. */
export async function playScenarios(
  admin: Api,
  scenarios: readonly Scenario[],
  { step }: Pick<Progress, 'step'>,
): Promise<readonly PlayedScenario[]> {
  const authorities = await authority(admin);
  const played = await inParallel(scenarios, AT_ONCE, async (scenario) => {
    const firms = new Map<FirmName, Firm>();
    for (const name of firmsOf(scenario)) firms.set(name, await assembleFirm(admin, scenario, name));
    return { scenario, firms, frozen: [] as Frozen[] };
  });
  const which = SCENARIOS.reduce((bits, scenario, place) => (scenarios.includes(scenario) ? bits + 2 ** place : bits), 0).toString(36);
  for (const day of scenarioDays(scenarios)) {
    const busy = played.filter(({ scenario: { acts } }) => acts.some(({ on }) => on === day));
    step(`${day} ${busy.map(({ scenario: { name } }) => name).join(', ')}`);
    await moveTo(authorities, `${which}-${day}`, day, played);
    await inParallel(busy, AT_ONCE, (one) => playDay(authorities, one, day));
    await moveTo(authorities, `${which}-${day}-done`, day, played);
  }
  return played;
}
