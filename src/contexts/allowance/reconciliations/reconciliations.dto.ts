import { ChoiceField, MonthField, UuidField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import type { Month } from '../../../kernel/day';
import { STANDINGS, Standing } from '../payment-standing';

export class ReconciliationQuery extends PageQuery {
  @ChoiceField([...STANDINGS, 'DIFFERENT'], { optional: true, description: 'DIFFERENT: all but those that were paid as they were due' })
  standing?: Standing | 'DIFFERENT';

  @UuidField({ optional: true })
  lineId?: string;
}

export class ReconciliationsQuery extends PageQuery {
  @MonthField({ optional: true, description: 'From this month on' })
  from?: Month;

  @MonthField({ optional: true, description: 'Up to this month' })
  to?: Month;
}
