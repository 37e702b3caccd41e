import { ChoiceField, DayField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import { NOT_YET } from '../../../kernel/course';
import { ORDER_STATES } from '../bulk-annulment/bulk-order-view';
import { ANNULMENT_REASONS } from '../certificate.events';

export class BulkOrderListQuery extends PageQuery {
  @ChoiceField([...ORDER_STATES, NOT_YET], { optional: true, description: 'What it was on the day asked for' })
  state?: string;

  @ChoiceField(ANNULMENT_REASONS, { optional: true })
  reasonCode?: (typeof ANNULMENT_REASONS)[number];

  @DayField({ optional: true, description: 'Decided on that day or later' })
  decidedFromOn?: string;

  @DayField({ optional: true, description: 'Decided on that day or earlier' })
  decidedToOn?: string;
}
