import type { Day } from '../../../kernel/day';
import { Decision, Moment, rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import { OfLine, Payment, payment } from '../payment';
import { PaymentConfirmed, PaymentEvent, PaymentRejected, Rejection } from '../payment.events';
import type { DueLines } from '../statement';

/** Payments of one line: a month is paid in parts, or wrongly; never as often as this. */
export const MAX_PAYMENTS_OF_LINE = 20;

export type Paid = { readonly paidInFen: number; readonly paidOn: Day; readonly reference: string };
/** What payroll says of a line: that it paid it, or why not. */
export interface ConfirmPayment extends OfLine {
  readonly paid: Paid | null;
  readonly rejectedBecause: Rejection | null;
}
interface Evidence {
  /** Of the closed month, which never changes again: the evidence cannot be too old. null: it is open. */
  readonly due: DueLines | null;
}
type No =
  | 'PERIOD_NOT_CLOSED'
  | 'PAYMENT_INCOMPLETE'
  | 'PAYMENT_IN_FUTURE'
  | 'PAYMENT_DIFFERS'
  | 'PAYMENT_STANDS'
  | 'LINE_NOT_DUE'
  | 'LINE_PAYMENTS_EXHAUSTED';

/**
 * What was paid is a fact, also where it is not what was due: it is recorded, and the reconciliation tells the difference. The same payment again is
 * no new fact; another amount or day under the same reference contradicts what was said, and is corrected, not confirmed.
 */
export const confirmPayment = rule<Payment, PaymentEvent, ConfirmPayment, Evidence, No>({
  name: 'allowance.confirm-payment',
  version: 1,
  fold: payment,
  decide: (state, { paid, rejectedBecause, ...line }, { due }, moment) => {
    if (due === null) return refuse('PERIOD_NOT_CLOSED', { period: line.period });
    if (paid !== null && rejectedBecause === null) return confirm(state, line, paid, due, moment);
    if (paid === null && rejectedBecause !== null) return reject(state, line, rejectedBecause, due);
    return refuse('PAYMENT_INCOMPLETE');
  },
});

function confirm(
  { payments }: Payment,
  line: OfLine,
  { paidInFen, paidOn, reference }: Paid,
  due: DueLines,
  { today }: Moment,
): Decision<PaymentEvent, No> {
  const known = payments.find((each) => each.reference === reference);
  if (known)
    return known.paidInFen === paidInFen && known.paidOn === paidOn
      ? []
      : refuse('PAYMENT_DIFFERS', { saidInFen: known.paidInFen, saidOn: known.paidOn ?? '-' });
  if (paidOn > today) return refuse('PAYMENT_IN_FUTURE', { paidOn, today });
  if (payments.length >= MAX_PAYMENTS_OF_LINE) return refuse('LINE_PAYMENTS_EXHAUSTED', { limit: MAX_PAYMENTS_OF_LINE });
  const own = due.get(line.lineId);
  return [PaymentConfirmed({ ...line, workerId: own?.workerId ?? null, dueInFen: own?.amountInFen ?? null, paidInFen, paidOn, reference })];
}

/** A line that is paid is first corrected to nothing, so that what was paid and came back stays two facts. */
function reject({ payments, rejectedBecause }: Payment, line: OfLine, reason: Rejection, due: DueLines): Decision<PaymentEvent, No> {
  const own = due.get(line.lineId);
  if (!own) return refuse('LINE_NOT_DUE', { period: line.period });
  const standing = payments.find(({ paidInFen }) => paidInFen !== 0);
  if (standing) return refuse('PAYMENT_STANDS', { saidInFen: standing.paidInFen, saidOn: standing.paidOn ?? '-' });
  return rejectedBecause === reason ? [] : [PaymentRejected({ ...line, workerId: own.workerId, reason })];
}
