import type { Month } from '../../../kernel/day';
import { sumInFen } from '../../../kernel/money';
import type { Uuid } from '../../../kernel/uuid';
import type { ClosedStatement } from '../allowance-statement/open-statement';
import { Payment, UNSAID } from '../payment';
import { compared } from '../payment-standing';

/** By the month whose statement was confirmed: what payroll said of its lines. */
export type SaidOfMonths = ReadonlyMap<Month, ReadonlyMap<Uuid, Payment>>;

/** A closed line as evidence: of which month it pays, and what of it counts as paid. */
export interface EvidentLine {
  readonly month: Month;
  readonly closedInFen: number;
  readonly paidInFen: number;
  readonly isConfirmed: boolean;
  readonly isRejected: boolean;
}
export interface PaidMonth {
  readonly month: Month;
  readonly amountInFen: number;
  readonly isConfirmed: boolean;
}

/**
 * A statement of which payroll confirmed anything counts by what it confirmed, line by line; one of which it never said a word counts as it
 * was closed (ADR 122).
 */
export function skillLinesByBasis({
  closed,
  said,
}: {
  readonly closed: readonly ClosedStatement[];
  readonly said: SaidOfMonths;
}): ReadonlyMap<string, readonly EvidentLine[]> {
  const lines = new Map<string, EvidentLine[]>();
  for (const { period, lines: ofPeriod } of closed) {
    const told = said.get(period);
    for (const { item, basisId, lineId, adjustsPeriod, amountInFen } of ofPeriod) {
      if (item !== 'SKILL') continue;
      const { standing, paidInFen } = told
        ? compared(amountInFen, told.get(lineId) ?? UNSAID)
        : { standing: 'PAID', paidInFen: amountInFen };
      const line = {
        month: adjustsPeriod ?? period,
        closedInFen: amountInFen,
        paidInFen,
        isConfirmed: told !== undefined,
        isRejected: standing === 'REJECTED',
      };
      lines.set(basisId, [...(lines.get(basisId) ?? []), line]);
    }
  }
  return lines;
}

function byMonth(lines: readonly EvidentLine[], amountOf: (line: EvidentLine) => number): PaidMonth[] {
  const months = new Map<Month, EvidentLine[]>();
  for (const line of lines) months.set(line.month, [...(months.get(line.month) ?? []), line]);
  return [...months]
    .map(([month, own]) => ({ month, amountInFen: sumInFen(own.map(amountOf)), isConfirmed: own.every(({ isConfirmed }) => isConfirmed) }))
    .filter(({ amountInFen }) => amountInFen > 0)
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Of each month all that was paid for it, by its own lines and by those that adjust it; the earliest first. */
export const paidMonths = (lines: readonly EvidentLine[]): PaidMonth[] => byMonth(lines, ({ paidInFen }) => paidInFen);

/** Pay was closed, and payroll does not say that it was paid. */
export function heldBack(lines: readonly EvidentLine[]): 'PAY_REJECTED' | 'PAY_NOT_CONFIRMED' | null {
  if (byMonth(lines, ({ closedInFen }) => closedInFen).length === 0) return null;
  return lines.some(({ isRejected }) => isRejected) ? 'PAY_REJECTED' : 'PAY_NOT_CONFIRMED';
}
