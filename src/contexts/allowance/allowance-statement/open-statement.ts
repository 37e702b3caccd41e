import { addMonthsToMonth, Day, firstDayOf, Month, monthOf } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { ClosedLine, ClosedMissing } from '../allowance.events';
import { dueFor } from '../pay/due';
import { missing } from '../pay/missing';
import type { ClosedPeriod, PayFacts, StatementLine } from '../pay/pay-facts';
import { lineIdentity, StatementHead, statementFor } from '../pay/statement';
import { numbersIn, PayNumbers, unmappedIn } from '../pay-numbers';
import { payPolicyFor } from '../pay-policy';

/** A closed month, from the recorded events alone. */
export interface ClosedStatement {
  readonly period: Month;
  readonly digest: string;
  readonly closedAt: string;
  readonly closedPosition: string;
  readonly ruleVersion: string;
  readonly start: string;
  readonly partMonth: string;
  readonly rounding: string;
  readonly lines: readonly ClosedLine[];
  readonly missing: readonly ClosedMissing[];
}

/** What the enterprise's own sheet may join a name to. */
export interface PayPerson {
  readonly personRef: Uuid;
  readonly employeeNo: string | null;
  readonly occupationCode: string | null;
}

/** All that an enterprise's statements are made of, at one moment of the log. */
export interface StatementFacts {
  readonly enterprise: { readonly enterpriseId: Uuid; readonly region: string; readonly name: string };
  readonly people: ReadonlyMap<Uuid, PayPerson>;
  /** Which number means whom; absent: registrations say it. */
  readonly numbers?: PayNumbers;
  /** Who holds a tier, whatever it pays; `lastOn` once it is lost. */
  readonly tiers: readonly { readonly workerId: Uuid; readonly lastOn: Day | null }[];
  readonly pay: PayFacts;
  readonly closed: readonly ClosedStatement[];
}

export interface OpenStatement {
  readonly head: StatementHead;
  readonly lines: readonly ClosedLine[];
  readonly missing: readonly ClosedMissing[];
  /** The earlier month that must be closed before this one; null where this one is next. */
  readonly closeFirst: Month | null;
}
export type LineIds = (identity: string) => Uuid;

/** Months looked back over; twenty years are more than any rate table or arrears reach. */
const MAX_MONTHS_BACK = 240;
/** Of a month that can no longer be closed: what is due for it stands as an adjustment in the open month. */
const SETTLED_BY_ADJUSTMENT = 'SETTLED_BY_ADJUSTMENT';
/** Of somebody with a tier and no entitlement: a certificate pays where its occupation is worked (handbook 12.5). */
const TIER_IN_OTHER_OCCUPATION = 'TIER_IN_OTHER_OCCUPATION';
/** Of a number that payroll pays and no worker has. */
const WORKER_NOT_MAPPED = 'WORKER_NOT_MAPPED';

const next = (period: Month): Month => addMonthsToMonth(period, 1);
export const lastClosed = ({ closed }: Pick<StatementFacts, 'closed'>): Month | null =>
  closed
    .map(({ period }) => period)
    .sort()
    .at(-1) ?? null;

function monthsUpTo(from: Month, last: Month): Month[] {
  const months: Month[] = [];
  const furthest = addMonthsToMonth(last, -MAX_MONTHS_BACK);
  for (let period = from > furthest ? from : furthest; period <= last; period = next(period)) months.push(period);
  return months;
}

/** The first month that can have a line: somebody is entitled and a table is in force. */
function firstPayable({ segments, rateTables }: PayFacts): Month | null {
  const least = (days: readonly Day[]): Day | undefined => [...days].sort()[0];
  const [entitled, rated] = [least(segments.map(({ fromOn }) => fromOn)), least(rateTables.map(({ validFrom }) => validFrom))];
  return entitled && rated ? monthOf(entitled > rated ? entitled : rated) : null;
}

/**
 * The months that are settled. One that lies before the last closed month and was never closed itself counts as closed
 * with nothing: what becomes due for it later is an adjustment, so that no month is paid in two places.
 */
function settled({ pay, closed }: StatementFacts): ClosedPeriod[] {
  const last = lastClosed({ closed });
  if (last === null) return [];
  const lines = new Map(closed.map((each) => [each.period, each.lines]));
  // An adjusted month stays settled also when later facts leave nothing payable so early.
  const adjusted = closed.flatMap((each) => each.lines.flatMap(({ adjustsPeriod }) => adjustsPeriod ?? []));
  const months = new Set([...monthsUpTo(firstPayable(pay) ?? last, last), ...lines.keys(), ...adjusted]);
  return [...months].sort().map((period) => ({ period, lines: lines.get(period) ?? [] }));
}

/** Beside the workers who are missing: in the place of a worker stands the number itself, by its own id, which no worker has. */
const notMapped = (period: Month, { numbers }: StatementFacts): ClosedMissing[] =>
  (numbers ? unmappedIn(period, numbers) : []).map(({ numberId, employeeNo }) => ({
    workerId: numberId,
    employeeNo,
    reasonCode: WORKER_NOT_MAPPED,
  }));

interface Computed {
  readonly lines: readonly StatementLine[];
  readonly missing: readonly Pick<ClosedMissing, 'workerId' | 'reasonCode'>[];
}

/** Gives the arithmetic's "nothing on record" its reason where a tier is on record all the same. */
function reasoned(period: Month, { tiers }: StatementFacts, without: Computed['missing']): Computed['missing'] {
  const holders = new Set(tiers.filter(({ lastOn }) => lastOn === null || lastOn >= firstDayOf(period)).map(({ workerId }) => workerId));
  return without.map(({ workerId, reasonCode }) => ({
    workerId,
    reasonCode: reasonCode === 'NO_TIER_ON_RECORD' && holders.has(workerId) ? TIER_IN_OTHER_OCCUPATION : reasonCode,
  }));
}

function compute(period: Month, facts: StatementFacts): Computed {
  const policyOn = (month: Month) => payPolicyFor(facts.enterprise.region, month).policy;
  const last = lastClosed(facts);
  if (last === null || period > last) {
    // Adjustments stand in the first open month alone.
    return statementFor(period, last !== null && period === next(last) ? settled(facts) : [], facts.pay, policyOn);
  }
  const due = new Set(dueFor(period, facts.pay, policyOn(period)).map(({ workerId }) => workerId));
  return {
    lines: [],
    missing: missing(period, facts.pay, [], policyOn(period)).map(({ workerId, reasonCode }) => ({
      workerId,
      reasonCode: due.has(workerId) ? SETTLED_BY_ADJUSTMENT : reasonCode,
    })),
  };
}

/** Months are closed in order: the first open one before `period` that has a line. */
export function closeFirst(period: Month, facts: StatementFacts): Month | null {
  const last = lastClosed(facts);
  if (last !== null && period <= last) return next(last);
  const from = last === null ? firstPayable(facts.pay) : next(last);
  if (from === null || from >= period) return null;
  return monthsUpTo(from, addMonthsToMonth(period, -1)).find((month) => compute(month, facts).lines.length > 0) ?? null;
}

/** A month that is not closed, by all that is known now. */
export function openStatement(period: Month, facts: StatementFacts, lineIdOf: LineIds): OpenStatement {
  const { enterpriseId, region } = facts.enterprise;
  const { lines, missing: without } = compute(period, facts);
  const { ref, policy } = payPolicyFor(region, period);
  const numbers = facts.numbers && numbersIn(period, facts.numbers);
  const employeeNoOf = (workerId: Uuid): string | null =>
    (numbers ? numbers.get(workerId) : facts.people.get(workerId)?.employeeNo) ?? null;
  return {
    head: { enterpriseId, period, policyPack: ref, policy },
    lines: lines.map((line) => ({
      ...line,
      lineId: lineIdOf(lineIdentity(enterpriseId, period, line)),
      employeeNo: employeeNoOf(line.workerId),
    })),
    missing: [
      ...reasoned(period, facts, without).map(({ workerId, reasonCode }) => ({ workerId, reasonCode, employeeNo: employeeNoOf(workerId) })),
      ...notMapped(period, facts),
    ],
    closeFirst: closeFirst(period, facts),
  };
}
