import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import { OfLine, Payment, payment } from '../payment';
import { CorrectionReason, PaymentCorrected, PaymentEvent } from '../payment.events';
import type { DueLines } from '../statement';

export interface CorrectPayment extends OfLine {
  readonly reference: string;
  /** 0: nothing was paid, or nothing is any more. */
  readonly paidInFen: number;
  readonly paidOn: Day | null;
  readonly reason: CorrectionReason;
}
interface Evidence {
  readonly due: DueLines | null;
}
type No = 'PERIOD_NOT_CLOSED' | 'PAYMENT_UNKNOWN' | 'PAYMENT_INCOMPLETE' | 'PAYMENT_IN_FUTURE';

/** What was said of one payment is said anew, with a reason; what was said before stays in the log. */
export const correctPayment = rule<Payment, PaymentEvent, CorrectPayment, Evidence, No>({
  name: 'allowance.correct-payment',
  version: 1,
  fold: payment,
  decide: ({ payments }, { reason, ...said }, { due }, { today }) => {
    const { period, lineId, reference, paidInFen, paidOn } = said;
    if (due === null) return refuse('PERIOD_NOT_CLOSED', { period });
    const known = payments.find((each) => each.reference === reference);
    if (!known) return refuse('PAYMENT_UNKNOWN', { period });
    if ((paidInFen === 0) !== (paidOn === null)) return refuse('PAYMENT_INCOMPLETE');
    if (paidOn !== null && paidOn > today) return refuse('PAYMENT_IN_FUTURE', { paidOn, today });
    if (known.paidInFen === paidInFen && known.paidOn === paidOn) return [];
    return [PaymentCorrected({ ...said, workerId: due.get(lineId)?.workerId ?? null, reason })];
  },
});
