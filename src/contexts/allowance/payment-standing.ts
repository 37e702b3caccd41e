import type { Day } from '../../kernel/day';
import { sumInFen } from '../../kernel/money';
import type { Payment } from './payment';

/** How what payroll said of a line compares with what the closed month makes due; the first alone is no difference. */
export const STANDINGS = ['PAID', 'UNPAID', 'REJECTED', 'PAID_TWICE', 'PAID_OTHER_AMOUNT', 'PAID_NOT_DUE'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Compared {
  readonly standing: Standing;
  readonly paidInFen: number;
  /** The last day on which something was paid that still is. */
  readonly paidOn: Day | null;
}

/**
 * Parts that come to what is due are no difference; several payments that come to more are one too many. `dueInFen` is null
 * where the month has no such line: once nothing is left of what was paid for it, nothing is wrong any more.
 */
export function compared(dueInFen: number | null, { payments, rejectedBecause }: Payment): Compared {
  const standing = payments.filter((each) => each.paidInFen !== 0);
  const paidInFen = sumInFen(standing.map((each) => each.paidInFen));
  const paidOn =
    standing
      .flatMap((each) => each.paidOn ?? [])
      .sort()
      .at(-1) ?? null;
  return { standing: standingOf({ dueInFen, paidInFen, count: standing.length, isRejected: rejectedBecause !== null }), paidInFen, paidOn };
}

interface Sums {
  readonly dueInFen: number | null;
  readonly paidInFen: number;
  readonly count: number;
  readonly isRejected: boolean;
}
function standingOf({ dueInFen, paidInFen, count, isRejected }: Sums): Standing {
  if (dueInFen === null) return count === 0 ? 'PAID' : 'PAID_NOT_DUE';
  if (paidInFen === dueInFen) return 'PAID';
  if (count === 0) return isRejected ? 'REJECTED' : 'UNPAID';
  return count > 1 && Math.abs(paidInFen) > Math.abs(dueInFen) ? 'PAID_TWICE' : 'PAID_OTHER_AMOUNT';
}

/** The same in one word; null where nothing is due and nothing is paid, so that nothing stands. */
export function standingNow(dueInFen: number | null, said: Payment): Standing | null {
  const { standing } = compared(dueInFen, said);
  return dueInFen === null && standing === 'PAID' ? null : standing;
}
