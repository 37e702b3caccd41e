import { DayField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { DocumentNoField } from '../official-act.dto';

export class ReinstateFilingBody {
  @UuidField({ description: 'The suspension that is lifted' })
  suspensionId!: Uuid;

  @DocumentNoField()
  documentNo!: string;

  @DayField({ description: 'Day of the decision: today or earlier' })
  decidedOn!: Day;

  @DayField({ optional: true, description: 'First day with effect; the day of the decision unless told' })
  fromOn?: Day;
}
