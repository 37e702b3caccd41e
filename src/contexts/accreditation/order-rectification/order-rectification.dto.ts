import { ChoiceField, DayField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { RECTIFICATION_REASONS } from '../filing-standing.events';
import { RulingBody } from '../official-act.dto';

export class OrderRectificationBody extends RulingBody {
  @ChoiceField(RECTIFICATION_REASONS, { example: 'POOR_CONDITIONS' })
  reasonCode!: (typeof RECTIFICATION_REASONS)[number];

  @DayField({ description: 'By when the faults are to be mended' })
  dueOn!: Day;
}
