import { ChoiceField, DayField, IntegerField, ListField, PatternField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { payReferenceField } from '../../../kernel/fields';
import type { Uuid } from '../../../kernel/uuid';
import { CORRECTIONS, CorrectionReason } from '../payment.events';
import { MAX_PAID_FEN } from '../rate-limits';

const MAX_ITEMS = 200;
const REFERENCE = new RegExp(payReferenceField().pattern!);

export class CorrectionItemBody {
  @PatternField(/^[A-Za-z0-9._-]{1,64}$/, {
    optional: true,
    description: 'The same key twice in one call: equal items are taken once, of different ones the second is refused',
    example: 'row-1',
  })
  itemKey?: string;

  @UuidField({ description: 'As the statement has it' })
  lineId!: Uuid;

  @PatternField(REFERENCE, { description: 'Under which the payment was confirmed', example: 'RUN-2026-12-0042' })
  reference!: string;

  @IntegerField(-MAX_PAID_FEN, MAX_PAID_FEN, { description: 'What was paid indeed, in fen; 0: nothing, or nothing any more', example: 0 })
  paidMinor!: number;

  @DayField({ optional: true, description: 'The day on which it was paid; absent where nothing was' })
  paidOn?: Day;

  @ChoiceField(CORRECTIONS, { description: 'More may come' })
  reasonCode!: CorrectionReason;
}

export class CorrectPaymentsBody {
  @ListField(() => CorrectionItemBody, { max: MAX_ITEMS })
  items!: CorrectionItemBody[];
}
