import { eventType, FactOf } from '../../kernel/event-type';
import { dayField, enumField, fenField, monthField, optional, payReferenceField, uuidField } from '../../kernel/fields';

/** Why payroll did not pay a line. */
export const REJECTIONS = ['ACCOUNT_INVALID', 'BANK_RETURNED', 'EMPLOYEE_NOT_ON_PAYROLL', 'HELD', 'DISPUTED'] as const;
export type Rejection = (typeof REJECTIONS)[number];
/** Why what was said of a payment was not so, or is no longer. */
export const CORRECTIONS = ['ENTERED_WRONGLY', 'BANK_RETURNED', 'PAID_BACK', 'OF_ANOTHER_LINE'] as const;
export type CorrectionReason = (typeof CORRECTIONS)[number];

const ofLine = {
  /** Of whatever is said of one line of one month: derived from both. */
  paymentId: uuidField(),
  enterpriseId: uuidField(),
  period: monthField(),
  lineId: uuidField(),
  /** null: the closed month has no such line. */
  workerId: optional(uuidField()),
};
export const PaymentConfirmed = eventType(
  'allowance.payment_confirmed.v1',
  'Payroll confirmed a payment for a line of a closed month, or for one that the month does not have.',
  {
    ...ofLine,
    /** What the closed line says; null: there is none. */
    dueInFen: optional(fenField()),
    /** Negative where it was taken back. */
    paidInFen: fenField(),
    paidOn: dayField(),
    /** Which payment it is: another reference for the same line is another payment. */
    reference: payReferenceField(),
  },
);
export const PaymentRejected = eventType(
  'allowance.payment_rejected.v1',
  'Payroll said that it did not pay a line of a closed month, and why.',
  {
    ...ofLine,
    reason: enumField(REJECTIONS),
  },
);
export const PaymentCorrected = eventType(
  'allowance.payment_corrected.v1',
  'Payroll corrected what it had said of a payment; nothing is left of one that came back.',
  {
    ...ofLine,
    reference: payReferenceField(),
    /** 0: nothing was paid, or nothing is any more. */
    paidInFen: fenField(),
    /** null: nothing was paid. */
    paidOn: optional(dayField()),
    reason: enumField(CORRECTIONS),
  },
);
export const paymentEvents = [PaymentConfirmed, PaymentRejected, PaymentCorrected] as const;
export type PaymentEvent = FactOf<typeof paymentEvents>;
