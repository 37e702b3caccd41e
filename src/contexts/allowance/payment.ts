import type { Day, Month } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { CorrectionReason, PaymentEvent, paymentEvents, Rejection } from './payment.events';

/** Of which line something is said. */
export interface OfLine {
  readonly paymentId: Uuid;
  readonly enterpriseId: Uuid;
  readonly period: Month;
  readonly lineId: Uuid;
}
/** One payment as it is told now: nothing is left of one with no amount. */
export interface ToldPayment {
  readonly reference: string;
  readonly paidInFen: number;
  readonly paidOn: Day | null;
  /** null: it stands as it was confirmed. */
  readonly correctedBecause: CorrectionReason | null;
}
/** All that payroll has said of one line. */
export interface Payment {
  readonly payments: readonly ToldPayment[];
  /** Why it was not paid, as said last; a payment that comes later overtakes it. */
  readonly rejectedBecause: Rejection | null;
}
export const UNSAID: Payment = { payments: [], rejectedBecause: null };

/** What is said of a line, by what was said before: for the fold and for the rows alike. */
export function told(state: Payment, event: PaymentEvent): Payment {
  switch (event.type) {
    case 'allowance.payment_confirmed.v1': {
      const { reference, paidInFen, paidOn } = event.data;
      return { payments: [...state.payments, { reference, paidInFen, paidOn, correctedBecause: null }], rejectedBecause: null };
    }
    case 'allowance.payment_rejected.v1':
      return { ...state, rejectedBecause: event.data.reason };
    case 'allowance.payment_corrected.v1': {
      const { reference, paidInFen, paidOn, reason: correctedBecause } = event.data;
      const payments = state.payments.map((each) =>
        each.reference === reference ? { reference, paidInFen, paidOn, correctedBecause } : each,
      );
      return { payments, rejectedBecause: paidInFen === 0 ? state.rejectedBecause : null };
    }
  }
}

export const payment: Fold<Payment, PaymentEvent> = { category: 'payment', events: paymentEvents, initial: UNSAID, evolve: told };
export const paymentRecord = streamView('allowance.payment', payment, (state) => state);
