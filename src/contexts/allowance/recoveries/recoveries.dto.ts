import { ChoiceField, UuidField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';

export const RECOVERY_STATES = ['PROPOSED', 'DECIDED', 'OVERTURNED'] as const;

export class RecoveryListQuery extends PageQuery {
  @UuidField({ optional: true })
  enterpriseId?: string;

  @UuidField({ optional: true })
  workerId?: string;

  @ChoiceField(RECOVERY_STATES, { optional: true, description: 'OVERTURNED with the annulment, as though it had never been' })
  state?: (typeof RECOVERY_STATES)[number];
}
