import type { Api } from '../api';
import type { Progress } from '../progress';
import { AT_ONCE, assembleCity, CityCast, everybodyAfter, file } from './cast';
import { cityCalendar, Entry } from './calendar';
import type { Day } from './days';
import { inParallel } from './in-parallel';
import { LEFT_ON } from './people';
import type { CityPlan } from './plan';
import { closeAll, NO_PAYROLL, Payroll } from './play-closings';
import { annulAll, declareHeadcounts, leadTeams, leave, signAgreements, withdraw } from './play-end';
import { adoptRates } from './play-pay';
import { Incumbents, nominateFor, retireOn, startFor } from './play-posts';
import { PlayedRound, playRound, publish } from './play-round';
import { AssessedRound, roundsOf } from './rounds';

interface Playing {
  readonly cast: CityCast;
  readonly plan: CityPlan;
  readonly rounds: readonly AssessedRound[];
  readonly incumbents: Incumbents;
  readonly payroll: Payroll;
  played: readonly PlayedRound[];
}
type Acts = { readonly [Act in Entry['act']]: (playing: Playing, entry: Extract<Entry, { act: Act }>) => Promise<unknown> };

const ofRound = ({ rounds }: Playing, { year, round }: { readonly year: number; readonly round: string }): readonly AssessedRound[] =>
  rounds.filter((each) => each.year === year && each.round === round);
const firmsFiledOn = (
  {
    plan: {
      enterprises: { assessing, withdrawn, annulled },
    },
  }: Playing,
  on: Day,
): readonly { readonly n: number }[] => [...assessing, withdrawn, annulled].filter(({ filedOn }) => filedOn === on);

const ACTS: Acts = {
  ASSEMBLE: ({ cast, plan }) => inParallel(plan.enterprises.assessing, AT_ONCE, ({ n }) => adoptRates(cast.firms.get(n)!)),
  NOMINATE: ({ cast, plan, incumbents }, { startsOn }) => nominateFor(cast, incumbents, plan.appointees, startsOn),
  APPOINT: ({ plan, incumbents }, { startsOn }) => startFor(incumbents, plan.appointees, startsOn),
  RETIRE: ({ plan, incumbents }, { on }) => retireOn(incumbents, plan.appointees, on),
  FILE: (playing, { on }) => inParallel(firmsFiledOn(playing, on), AT_ONCE, ({ n }) => file(playing.cast, playing.cast.firms.get(n)!)),
  ASSESS: async (playing, entry) => {
    playing.played = await inParallel(ofRound(playing, entry), AT_ONCE, (round) => playRound(playing.cast, round));
  },
  PUBLISH: async ({ played }) => inParallel(played, AT_ONCE, publish),
  ISSUE: async () => undefined,
  WITHDRAW: ({ cast, plan }) => withdraw(cast, plan),
  ANNUL: ({ cast, plan }, { on }) => annulAll(cast, plan, on),
  LEAVE: ({ cast, plan }) =>
    leave(
      cast,
      plan.people.filter(({ leftOn }) => leftOn !== null),
      LEFT_ON,
    ),
  LEAD: async ({ cast, plan }) => {
    await signAgreements(cast, plan);
    await leadTeams(cast, plan);
  },
  HEADCOUNT: ({ cast, plan }, { on }) => declareHeadcounts(cast, plan, on),
  CLOSE: ({ cast, plan, payroll }, { on }) => closeAll(cast, plan, on, payroll),
  READ: async () => undefined,
};

const TEXTS: Readonly<Record<Entry['act'], string>> = {
  ASSEMBLE: '登记企业、密钥、津贴标准 enterprises, keys, rate tables',
  NOMINATE: '特级、首席技师提名、评审、公示 nominations',
  APPOINT: '聘任 appointments',
  RETIRE: '退休 a retirement',
  FILE: '备案 filings',
  ASSESS: '考核：名单、成绩、提交、审批 rosters, marks, two persons',
  PUBLISH: '公示 public notices',
  ISSUE: '公示期满，发证，等级，津贴 certificates, tiers, allowances',
  WITHDRAW: '退出备案 a filing given back',
  ANNUL: '检查后撤销全部证书，取消备案 annulment of all certificates of an enterprise',
  LEAVE: '离职 leavers',
  LEAD: '师徒协议、班组长 mentor agreements, team leaders',
  HEADCOUNT: '从业人员期末人数 headcounts',
  CLOSE: '津贴月结，两人 the month is closed',
  READ: '统计 figures',
};
/** One for each entry of the calendar. */
export const citySteps = (): number => cityCalendar().length;

export interface PlayedCity {
  readonly cast: CityCast;
  readonly payroll: Payroll;
  /** Events of the whole ledger at the end. */
  readonly events: number;
}

/** Walks the calendar: the clock to the day, then what is done on it. A run that was ended anywhere is started again and meets what it had done. */
export async function playCity(admin: Api, plan: CityPlan, { step, say }: Progress, toOn?: Day): Promise<PlayedCity> {
  const playing: Playing = {
    cast: await assembleCity(admin, plan.enterprises),
    plan,
    rounds: roundsOf(plan),
    incumbents: new Map(),
    payroll: { ...NO_PAYROLL },
    played: [],
  };
  let [events, since] = [0, performance.now()];
  for (const entry of cityCalendar().filter(({ on }) => toOn === undefined || on <= toOn)) {
    step(`${entry.on} ${TEXTS[entry.act]}`);
    await moveTo(playing.cast, `${entry.on}-${entry.act}`, entry.on);
    await (ACTS[entry.act] as (playing: Playing, entry: Entry) => Promise<unknown>)(playing, entry);
    const head = await moveTo(playing.cast, `${entry.on}-${entry.act}-done`, entry.on);
    const [recorded, seconds] = [head - events, (performance.now() - since) / 1_000];
    if (recorded > 0) say(`${recorded} 件事件 events, ${seconds.toFixed(1)} s, ${Math.round(recorded / seconds)}/s`);
    [events, since] = [head, performance.now()];
  }
  return { cast: playing.cast, payroll: playing.payroll, events };
}

/** The clock answers when everything that follows from the day has happened; the number of events then. */
async function moveTo(cast: CityCast, step: string, day: Day): Promise<number> {
  const { position } = await cast.admin.post<{ position: string }>(`clock-${step}`, '/v1/sandbox/clock', { to: day });
  everybodyAfter(cast);
  return Number(position);
}
