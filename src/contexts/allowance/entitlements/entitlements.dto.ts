import { ChoiceField, UuidField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import { ITEMS } from '../allowance.events';

export class EntitlementListQuery extends PageQuery {
  @UuidField({ optional: true })
  workerId?: string;

  @ChoiceField(ITEMS, { optional: true })
  item?: (typeof ITEMS)[number];
}
