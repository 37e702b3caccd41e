import { ChoiceField, PatternField } from '../../../http/requests/fields.decorator';
import { documentNoField } from '../../../kernel/fields';
import { HOLD_REASONS, LIFT_REASONS } from '../person.events';

class HoldBody {
  @PatternField(new RegExp(documentNoField().pattern ?? ''), {
    description: 'Number of the paper that orders it (文号)',
    example: '淮监〔2026〕21号',
  })
  documentNo!: string;
}

export class PlaceHoldBody extends HoldBody {
  @ChoiceField(HOLD_REASONS, { example: 'INVESTIGATION' })
  reasonCode!: (typeof HOLD_REASONS)[number];
}

export class LiftHoldBody extends HoldBody {
  @ChoiceField(LIFT_REASONS, { example: 'CASE_CLOSED' })
  reasonCode!: (typeof LIFT_REASONS)[number];
}
