import { daysInMonth, Month } from '../../../kernel/day';
import { sumInFen } from '../../../kernel/money';
import type { Uuid } from '../../../kernel/uuid';
import type { PayPolicy } from '../../catalogue';
import { causesOfChange } from './causes-of-change';
import { dueFor, workersOf } from './due';
import { byWorker, type ClosedPeriod, type PayFacts, type StatementLine } from './pay-facts';

/** The policy pack's pay rules on a month: a closed month is judged by the rules of its own time. */
export type PolicyOn = (period: Month) => PayPolicy;

/** What is compared: a worker's skill pay as a whole, since levels replace each other; each agreement and award alone. */
const slotOf = ({ workerId, item, basisId }: StatementLine): string =>
  [workerId, item, item === 'MENTOR' || item === 'ONE_OFF' ? basisId : ''].join('|');

const amountOf = (lines: readonly StatementLine[]): number => sumInFen(lines.map(({ amountInFen }) => amountInFen));

function bySlot(lines: readonly StatementLine[]): Map<string, StatementLine[]> {
  const slots = new Map<string, StatementLine[]>();
  for (const line of lines) {
    const slot = slotOf(line);
    const found = slots.get(slot);
    if (found) found.push(line);
    else slots.set(slot, [line]);
  }
  return slots;
}

/** By month the lines that were closed for it: its own, and those of later months that adjust it. */
export function closedByMonth(closed: readonly ClosedPeriod[]): ReadonlyMap<Month, readonly StatementLine[]> {
  const months = new Map<Month, StatementLine[]>();
  for (const { period, lines } of closed) {
    for (const line of lines) {
      const of = line.adjustsPeriod ?? period;
      const found = months.get(of);
      if (found) found.push(line);
      else months.set(of, [line]);
    }
  }
  return months;
}

/** Looks a worker up instead of searching all: a new rate table may change every line of every closed month. */
function workerFacts({ segments, employments, rateTables }: PayFacts): (workerId: Uuid) => PayFacts {
  const [segmentsOf, employmentsOf] = [byWorker(segments), byWorker(employments)];
  return (workerId) => ({ segments: segmentsOf.get(workerId) ?? [], employments: employmentsOf.get(workerId) ?? [], rateTables });
}

/** @param due and closed: the lines of one slot, at least one of them not empty. */
function delta(
  period: Month,
  due: readonly StatementLine[],
  closed: readonly StatementLine[],
  ofWorker: (workerId: Uuid) => PayFacts,
): StatementLine[] {
  const [dueInFen, closedInFen] = [amountOf(due), amountOf(closed)];
  if (dueInFen === closedInFen) return [];
  // What is due now describes the line; where nothing is, what was closed does.
  const shown = due.at(-1) ?? closed.findLast(({ adjustsPeriod }) => adjustsPeriod === null) ?? closed.at(-1)!;
  return [
    {
      ...shown,
      days: due.reduce((days, line) => days + line.days, 0),
      daysInMonth: daysInMonth(period),
      amountInFen: sumInFen([dueInFen, -closedInFen]),
      dueInFen,
      closedInFen,
      adjustsPeriod: period,
      toOn: due.at(-1)?.toOn ?? null,
      ...causesOfChange(period, { due, closed, shown }, ofWorker(shown.workerId)),
    },
  ];
}

/**
 * What later facts change in months that are closed. The months keep their bytes; the difference between what is due
 * by now (rounded) and everything closed for it so far becomes a line of the open month. The difference is never
 * rounded again and never cut off at zero.
 */
export function adjustments(period: Month, closed: readonly ClosedPeriod[], facts: PayFacts, policyOn: PolicyOn): StatementLine[] {
  const ofWorker = workerFacts(facts);
  const before = closed.filter((each) => each.period < period).sort((a, b) => (a.period < b.period ? -1 : 1));
  const [workers, closedFor] = [workersOf(facts), closedByMonth(before)];
  return before.flatMap(({ period: origin }) => {
    const due = bySlot(dueFor(origin, facts, policyOn(origin), workers));
    const already = bySlot(closedFor.get(origin) ?? []);
    const slots = new Set([...already.keys(), ...due.keys()]);
    return [...slots].flatMap((slot) => delta(origin, due.get(slot) ?? [], already.get(slot) ?? [], ofWorker));
  });
}
