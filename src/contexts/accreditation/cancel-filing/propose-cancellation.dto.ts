import { ChoiceField, FlagField } from '../../../http/requests/fields.decorator';
import { CANCELLATION_REASONS } from '../filing-standing.events';
import { RemarkField, RulingBody } from '../official-act.dto';

export class ProposeCancellationBody extends RulingBody {
  @ChoiceField(CANCELLATION_REASONS, { example: 'SERIOUS_BREACH' })
  reasonCode!: (typeof CANCELLATION_REASONS)[number];

  @FlagField({ description: 'Whether the enterprise is kept from filing anew, for as long as the policy pack says', example: true })
  refilingBan!: boolean;

  @RemarkField()
  remark?: string;
}
