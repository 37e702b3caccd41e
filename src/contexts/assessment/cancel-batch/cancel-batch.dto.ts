import { ChoiceField } from '../../../http/requests/fields.decorator';
import { CANCELLATION_REASONS } from '../terms';

export class CancelBatchBody {
  @ChoiceField(CANCELLATION_REASONS, { example: 'SITE_UNFIT' })
  reasonCode!: (typeof CANCELLATION_REASONS)[number];
}
