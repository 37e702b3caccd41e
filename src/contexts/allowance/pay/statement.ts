import { canonicalJson } from '../../../kernel/canonical-json';
import type { Month } from '../../../kernel/day';
import { sumInFen } from '../../../kernel/money';
import type { Uuid } from '../../../kernel/uuid';
import type { PayPolicy } from '../../catalogue';
import { ITEMS, StoredLine } from '../allowance.events';
import { adjustments, PolicyOn } from './adjustments';
import { dueFor } from './due';
import { Missing, missing } from './missing';
import type { ClosedPeriod, Item, PayFacts, StatementLine } from './pay-facts';

export interface Statement {
  readonly lines: readonly StatementLine[];
  readonly missing: readonly Missing[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sortKey = (line: StatementLine): string[] => [
  line.workerId,
  String(ITEMS.indexOf(line.item)),
  line.adjustsPeriod ?? '',
  line.basisId,
  line.ruleId,
  line.causeEventIds.join(),
  String(line.rateInFen),
];

/** By worker, item, then the month's own line before adjustments in the order of their months. */
export function inOrder<Line extends StatementLine>(lines: readonly Line[]): Line[] {
  const keyed = lines.map((line) => ({ line, key: sortKey(line) }));
  const byKey = (a: readonly string[], b: readonly string[]): number =>
    a.reduce((order, part, index) => order || compare(part, b[index]!), 0);
  return keyed.sort((a, b) => byKey(a.key, b.key)).map(({ line }) => line);
}

/** A month's statement by all that is known now: what is due for it, what later facts change in closed months, who has nothing. */
export function statementFor(period: Month, closed: readonly ClosedPeriod[], facts: PayFacts, policyOn: PolicyOn): Statement {
  const policy = policyOn(period);
  const lines = inOrder([...dueFor(period, facts, policy), ...adjustments(period, closed, facts, policyOn)]);
  return { lines, missing: missing(period, facts, lines, policy) };
}

/**
 * What makes a line itself (decision 23): its id is derived from this text, so that the same line has the same id in
 * every run. Rule and rate belong to it, since a table that begins in mid-month makes two lines of one cause.
 */
export const lineIdentity = (enterpriseId: Uuid, period: Month, line: StatementLine): string =>
  canonicalJson([
    enterpriseId,
    period,
    line.workerId,
    line.item,
    line.basisId,
    line.causeEventIds,
    line.adjustsPeriod,
    line.ruleId,
    line.rateInFen,
  ]);

export interface Totals {
  readonly amountMinor: number;
  readonly byType: Readonly<Record<Item, number>>;
  readonly lines: number;
  /** Workers with any line. */
  readonly workers: number;
  readonly missing: number;
}

export function totalsOf(lines: readonly StatementLine[], missingCount: number): Totals {
  const sumOf = (of: readonly StatementLine[]): number => sumInFen(of.map(({ amountInFen }) => amountInFen));
  const byType = Object.fromEntries(ITEMS.map((item) => [item, sumOf(lines.filter((line) => line.item === item))])) as Record<Item, number>;
  return {
    amountMinor: sumOf(lines),
    byType,
    lines: lines.length,
    workers: new Set(lines.map(({ workerId }) => workerId)).size,
    missing: missingCount,
  };
}

export interface StatementHead {
  readonly enterpriseId: Uuid;
  readonly period: Month;
  /** Reference of the policy pack, `CN-320800@2026-01`. */
  readonly policyPack: string;
  readonly policy: Pick<PayPolicy, 'start' | 'partMonth' | 'rounding'>;
}

/** Somebody without a line, as stored: with whatever the closing keeps beside it (an employee number, never a name). */
type Without = { readonly workerId: Uuid; readonly reasonCode: string };

/** One line as every reader of the statement sees it: money in `...Minor`, no name. */
export const publishedLine = <Line extends StoredLine>({ item, level, rateInFen, amountInFen, dueInFen, closedInFen, ...line }: Line) => ({
  ...line,
  type: item,
  tier: level,
  rateMinor: rateInFen,
  amountMinor: amountInFen,
  dueMinor: dueInFen,
  closedMinor: closedInFen,
});

/**
 * `statement/v1`: the closed month as a document without names. Its canonical JSON is what the digest covers; pages
 * and workbooks are views of it. Order and totals follow from the lines, so that the stored chunks give it back.
 */
export const statementDocument = <Line extends StoredLine, Missed extends Without>(
  { enterpriseId, period, policyPack, policy }: StatementHead,
  lines: readonly Line[],
  without: readonly Missed[],
) => ({
  format: 'statement/v1' as const,
  enterpriseId,
  period,
  currency: 'CNY' as const,
  ruleVersion: policyPack,
  start: policy.start,
  partMonth: policy.partMonth,
  rounding: policy.rounding,
  lines: inOrder(lines).map((line) => publishedLine(line)),
  missing: [...without].sort((a, b) => compare(a.workerId, b.workerId)),
  totals: totalsOf(lines, without.length),
});
