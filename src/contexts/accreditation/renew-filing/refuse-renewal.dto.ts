import { ChoicesField, DayField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { RENEWAL_REFUSAL_REASONS } from '../filing-term.events';
import { DocumentNoField } from '../official-act.dto';

export class RefuseRenewalBody {
  @ChoicesField(RENEWAL_REFUSAL_REASONS, { max: RENEWAL_REFUSAL_REASONS.length, example: ['BATCHES_TOO_FEW'] })
  reasonCodes!: (typeof RENEWAL_REFUSAL_REASONS)[number][];

  @DocumentNoField()
  documentNo!: string;

  @DayField({ description: 'Day of the decision: today or earlier' })
  decidedOn!: Day;
}
