import { ChoiceField, DayField, IntegerField, ListField, PatternField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { payReferenceField } from '../../../kernel/fields';
import type { Uuid } from '../../../kernel/uuid';
import { REJECTIONS, Rejection } from '../payment.events';
import { MAX_PAID_FEN } from '../rate-limits';

/** One call is one answer that a system waits for; a month of 5,000 lines is 25 of them. */
export const MAX_ITEMS = 200;
const REFERENCE = new RegExp(payReferenceField().pattern!);
const OUTCOMES = ['PAID', 'REJECTED'] as const;

export class PaymentItemBody {
  @PatternField(/^[A-Za-z0-9._-]{1,64}$/, {
    optional: true,
    description: 'The same key twice in one call: equal items are taken once, of different ones the second is refused',
    example: 'row-1',
  })
  itemKey?: string;

  @UuidField({ description: 'As the statement has it' })
  lineId!: Uuid;

  @ChoiceField(OUTCOMES)
  outcome!: (typeof OUTCOMES)[number];

  @IntegerField(-MAX_PAID_FEN, MAX_PAID_FEN, {
    optional: true,
    description: 'Of what was paid, in fen; negative where it was taken back',
    example: 30_000,
  })
  paidMinor?: number;

  @DayField({ optional: true, description: 'Of what was paid: the day of the payment, today at the latest' })
  paidOn?: Day;

  @PatternField(REFERENCE, {
    optional: true,
    description:
      "Of what was paid: payroll's own sign for the payment, without a name or a number of a person, and without eleven digits on end. Another one for the same line is another payment",
    example: 'RUN-2026-12-0042',
  })
  reference?: string;

  @ChoiceField(REJECTIONS, { optional: true, description: 'Of what was not paid: why; more may come' })
  reasonCode?: Rejection;
}

export class ConfirmPaymentsBody {
  @ListField(() => PaymentItemBody, { max: MAX_ITEMS })
  items!: PaymentItemBody[];
}
