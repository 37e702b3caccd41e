import type { Day, Month } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import { sumInFen } from '../../../kernel/money';
import type { Uuid } from '../../../kernel/uuid';
import type { ClosedLine } from '../allowance.events';
import { Payment, ToldPayment, UNSAID } from '../payment';
import { compared, Standing, STANDINGS } from '../payment-standing';
import type { Rejection } from '../payment.events';
import type { Item } from '../pay/pay-facts';

/** One line of a closed month beside what was paid for it, or a payment for a line that the month does not have. */
export interface ReconciledLine {
  readonly lineId: Uuid;
  readonly standing: Standing;
  readonly employeeNo: string | null;
  readonly item: Item | null;
  readonly level: Level | null;
  readonly adjustsPeriod: Month | null;
  /** null: the month has no such line. */
  readonly dueInFen: number | null;
  readonly paidInFen: number;
  readonly paidOn: Day | null;
  readonly rejectedBecause: Rejection | null;
  readonly payments: readonly ToldPayment[];
}
export interface ReconciledTotals {
  readonly dueInFen: number;
  readonly paidInFen: number;
  /** What was paid beyond what was due; negative where less was. */
  readonly differenceInFen: number;
  readonly lines: number;
  /** Entries that are not as they should be. */
  readonly differences: number;
  readonly byStanding: Readonly<Record<Standing, number>>;
}
export interface Reconciliation {
  readonly period: Month;
  /** Lines of the statement in its order, then payments for none. */
  readonly lines: readonly ReconciledLine[];
  readonly totals: ReconciledTotals;
}

/** A month as it was closed, line by line, beside what payroll said of each. Nothing is left out but what was paid for no line and is corrected to nothing. */
export function reconcile(period: Month, closed: readonly ClosedLine[], said: ReadonlyMap<Uuid, Payment>): Reconciliation {
  const own = new Set(closed.map(({ lineId }) => lineId));
  const due = closed.map((line) => beside(line, said.get(line.lineId) ?? UNSAID));
  const foreign = [...said]
    .filter(([lineId]) => !own.has(lineId))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([lineId, each]) => withoutLine(lineId, each));
  const lines = [...due, ...foreign.filter(({ standing }) => standing !== 'PAID')];
  return { period, lines, totals: totalsOf(lines) };
}

const beside = ({ lineId, employeeNo, item, level, adjustsPeriod, amountInFen }: ClosedLine, said: Payment): ReconciledLine => ({
  lineId,
  employeeNo,
  item,
  level,
  adjustsPeriod,
  dueInFen: amountInFen,
  ...stands(amountInFen, said),
});
const withoutLine = (lineId: Uuid, said: Payment): ReconciledLine => ({
  lineId,
  employeeNo: null,
  item: null,
  level: null,
  adjustsPeriod: null,
  dueInFen: null,
  ...stands(null, said),
});
const stands = (dueInFen: number | null, said: Payment) => ({
  ...compared(dueInFen, said),
  rejectedBecause: said.rejectedBecause,
  payments: said.payments,
});

/** Of the lines of one month, or of the months of several. */
export function totalsOf(lines: readonly ReconciledLine[]): ReconciledTotals {
  const [dueInFen, paidInFen] = [sumInFen(lines.map((line) => line.dueInFen ?? 0)), sumInFen(lines.map((line) => line.paidInFen))];
  const byStanding = Object.fromEntries(
    STANDINGS.map((standing) => [standing, lines.filter((line) => line.standing === standing).length]),
  ) as Record<Standing, number>;
  return {
    dueInFen,
    paidInFen,
    differenceInFen: sumInFen([paidInFen, -dueInFen]),
    byStanding,
    lines: lines.filter((line) => line.dueInFen !== null).length,
    differences: lines.length - byStanding.PAID,
  };
}

/** Which entries somebody asks for: those of one standing, all that differ, or one line. */
export interface ReconciledFilter {
  readonly standing?: Standing | 'DIFFERENT';
  readonly lineId?: string;
}
export const wanted = (lines: readonly ReconciledLine[], { standing, lineId }: ReconciledFilter): readonly ReconciledLine[] =>
  lines.filter(
    (line) =>
      (lineId === undefined || line.lineId === lineId) &&
      (standing === undefined || (standing === 'DIFFERENT' ? line.standing !== 'PAID' : line.standing === standing)),
  );

/** As it is told: money in `...Minor`, no name. */
export const shownLine = ({ item, level, dueInFen, paidInFen, payments, ...line }: ReconciledLine): object => ({
  ...line,
  type: item,
  tier: level,
  dueMinor: dueInFen,
  paidMinor: paidInFen,
  payments: payments.map(({ paidInFen: amount, ...each }) => ({ ...each, paidMinor: amount })),
});
export const shownTotals = ({ dueInFen, paidInFen, differenceInFen, ...totals }: ReconciledTotals): object => ({
  dueMinor: dueInFen,
  paidMinor: paidInFen,
  differenceMinor: differenceInFen,
  ...totals,
});
