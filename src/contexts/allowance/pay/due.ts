import { addDays, Day, daysBetween, daysInMonth, firstDayOf, lastDayOf, Month } from '../../../kernel/day';
import { rank } from '../../../kernel/level';
import { prorate } from '../../../kernel/money';
import type { Uuid } from '../../../kernel/uuid';
import type { PayPolicy } from '../../catalogue';
import { MAX_CAUSES } from '../allowance.events';
import { ending } from './endings';
import { byWorker, covers, EmploymentSpan, PayFacts, Segment, StatementLine, Stretch, touches } from './pay-facts';
import { partsOf } from './parts';
import { Rate, rateOn } from './rates';

/** What is known of one worker. */
export interface WorkerFacts {
  readonly segments: readonly Segment[];
  readonly employments: readonly EmploymentSpan[];
}
/** What one line gathers: the same allowance at the same rate, on days that need not touch. */
interface Gathering {
  readonly rate: Rate;
  readonly segments: Set<Segment>;
  days: number;
  lastOn: Day;
}

export const daysOf = (period: Month): Stretch => ({ fromOn: firstDayOf(period), lastOn: lastDayOf(period) });
export const isOnce = ({ item, settlement }: Segment): boolean => item === 'ONE_OFF' || settlement !== undefined;
const isMonthly = (segment: Segment, { mentorMode }: PayPolicy): boolean =>
  !isOnce(segment) && (segment.item !== 'MENTOR' || mentorMode === 'MONTHLY');

/** Cuts the month wherever a segment, an employment or a rate table begins or ends: inside a stretch nothing changes. */
function stretchesOf(period: Month, spans: readonly { readonly fromOn: Day; readonly lastOn: Day | null }[]): Stretch[] {
  const { fromOn, lastOn } = daysOf(period);
  const cuts = spans.flatMap((span) => [span.fromOn, ...(span.lastOn === null ? [] : [addDays(span.lastOn, 1)])]);
  const starts = [...new Set([fromOn, ...cuts.filter((cut) => fromOn < cut && cut <= lastOn)])].sort();
  return starts.map((start, index) => ({ fromOn: start, lastOn: index + 1 < starts.length ? addDays(starts[index + 1]!, -1) : lastOn }));
}

/** The higher level, then the post before the paper, then the older fact: the order must not depend on the input's. */
const precedence = (a: Segment, b: Segment): number =>
  (b.level ? rank(b.level) : 0) - (a.level ? rank(a.level) : 0) ||
  Number(b.basis === 'APPOINTED') - Number(a.basis === 'APPOINTED') ||
  (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : a.causeEventId < b.causeEventId ? -1 : 1);

/** Each agreement pays by itself; of skill levels and team-leader posts only the first in precedence does. */
const payable = (qualifying: readonly Segment[]): Segment[] => [
  ...qualifying.filter(({ item }) => item === 'MENTOR'),
  ...(['SKILL', 'TEAM_LEADER'] as const).flatMap((item) =>
    qualifying
      .filter((segment) => segment.item === item)
      .sort(precedence)
      .slice(0, 1),
  ),
];

/** Without the table's version: a version that leaves the rate as it is must not split a month and round it twice. */
const gatheringKey = ({ item, level, basis, basisId }: Segment, { row }: Rate): string =>
  [item, level, basis, row.ruleId, row.amountInFen, item === 'MENTOR' ? basisId : ''].join('|');

function gather(period: Month, worker: WorkerFacts, { rateTables }: PayFacts, policy: PayPolicy): Gathering[] {
  const monthly = worker.segments.filter((segment) => isMonthly(segment, policy) && touches(segment, daysOf(period)));
  if (monthly.length === 0) return [];
  const gathered = new Map<string, Gathering>();
  const tables = rateTables.map(({ validFrom, validTo }) => ({ fromOn: validFrom, lastOn: validTo }));
  for (const stretch of stretchesOf(period, [...monthly, ...worker.employments, ...tables])) {
    if (!worker.employments.some((employment) => covers(employment, stretch.fromOn))) continue;
    const rates = new Map(
      monthly.filter((segment) => covers(segment, stretch.fromOn)).map((segment) => [segment, rateOn(segment, rateTables, stretch.fromOn)]),
    );
    for (const segment of payable([...rates.keys()].filter((each) => rates.get(each)))) {
      add(gathered, segment, rates.get(segment)!, stretch);
    }
  }
  return [...gathered.values()];
}

function add(gathered: Map<string, Gathering>, segment: Segment, rate: Rate, { fromOn, lastOn }: Stretch): void {
  const key = gatheringKey(segment, rate);
  const before = gathered.get(key);
  const days = (before?.days ?? 0) + daysBetween(fromOn, lastOn) + 1;
  gathered.set(key, { rate, segments: new Set([...(before?.segments ?? []), segment]), days, lastOn });
}

const lineOf = (
  segment: Segment,
  { row, table }: Rate,
  rest: Pick<StatementLine, 'days' | 'daysInMonth' | 'amountInFen' | 'causeEventIds' | 'noteCode' | 'toOn'>,
): StatementLine => ({
  workerId: segment.workerId,
  item: segment.item,
  level: segment.level,
  basis: segment.basis,
  basisId: segment.basisId,
  rateInFen: row.amountInFen,
  ruleId: row.ruleId,
  rateTableVersion: table.version,
  ...rest,
  adjustsPeriod: null,
  dueInFen: null,
  closedInFen: null,
});

function monthlyLine(period: Month, { rate, segments, days, lastOn }: Gathering, worker: WorkerFacts): StatementLine {
  const all = [...segments];
  const last = all.at(-1)!;
  const end = ending(period, lastOn, last, worker);
  const causes = [...all.map(({ causeEventId }) => causeEventId), ...(end?.causeEventId ? [end.causeEventId] : [])];
  const ofMonth = daysInMonth(period);
  return lineOf(last, rate, {
    days,
    daysInMonth: ofMonth,
    amountInFen: prorate(rate.row.amountInFen, days, ofMonth),
    causeEventIds: [...new Set(causes)].slice(-MAX_CAUSES),
    noteCode: end?.noteCode ?? null,
    toOn: end?.toOn ?? null,
  });
}

/** Paid in the month of its day, if it is due on that day and the worker is in service: a settlement, a one-off, a part of one. */
function onceLines(period: Month, worker: WorkerFacts, { rateTables }: PayFacts): StatementLine[] {
  const ofMonth = daysInMonth(period);
  return worker.segments
    .filter((segment) => isOnce(segment) && segment.fromOn <= lastDayOf(period))
    .flatMap((segment) => {
      const rate = rateOn(segment, rateTables, segment.fromOn);
      const parts = rate ? partsOf(segment, rate.row) : [];
      const due = parts.filter(
        ({ on }) => covers(daysOf(period), on) && covers(segment, on) && worker.employments.some((employment) => covers(employment, on)),
      );
      const noteCode = segment.settlement ? 'SETTLED' : parts.length > 1 ? 'INSTALMENT' : null;
      return due.map(({ amountInFen }) =>
        lineOf(segment, rate!, {
          days: ofMonth,
          daysInMonth: ofMonth,
          amountInFen,
          causeEventIds: [segment.causeEventId],
          noteCode,
          toOn: null,
        }),
      );
    });
}

/** Everybody who was ever entitled, once for however many months are asked. */
export function workersOf({ segments: all, employments }: PayFacts): readonly WorkerFacts[] {
  const served = byWorker(employments);
  return [...byWorker(all)].map(([workerId, segments]) => ({ segments, employments: served.get(workerId) ?? [] }));
}

/** What the pay policy makes due for a month by all that is known now, before anything closed is looked at. */
export const dueFor = (period: Month, facts: PayFacts, policy: PayPolicy, workers = workersOf(facts)): StatementLine[] =>
  workers.flatMap((worker) => [
    ...gather(period, worker, facts, policy).map((each) => monthlyLine(period, each, worker)),
    ...onceLines(period, worker, facts),
  ]);

/** Everyone in service on any day of the month. */
export const employedIn = (period: Month, employments: readonly EmploymentSpan[]): ReadonlySet<Uuid> =>
  new Set(employments.filter((employment) => touches(employment, daysOf(period))).map(({ workerId }) => workerId));
