import type { Day } from '../../../kernel/day';
import type { ClosedLine } from '../allowance.events';
import { UNSAID } from '../payment';
import { compared, Standing } from '../payment-standing';
import type { Rejection } from '../payment.events';
import type { SaidOfLines } from '../pay-register/payments.query';

export interface PaymentOfLine {
  readonly standing: Standing;
  readonly paidMinor: number;
  readonly paidOn: Day | null;
  readonly rejectedBecause: Rejection | null;
}

/** What payroll said of the line; null where it never said anything of the month, so that silence is not told as unpaid. */
export function paymentOf(
  { lineId, amountInFen }: Pick<ClosedLine, 'lineId' | 'amountInFen'>,
  said: SaidOfLines | undefined,
): PaymentOfLine | null {
  if (said === undefined) return null;
  const of = said.get(lineId) ?? UNSAID;
  const { standing, paidInFen: paidMinor, paidOn } = compared(amountInFen, of);
  return { standing, paidMinor, paidOn, rejectedBecause: of.rejectedBecause };
}
