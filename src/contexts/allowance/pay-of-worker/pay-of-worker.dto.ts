import { MonthField } from '../../../http/requests/fields.decorator';
import { AsOfQuery } from '../../../http/lists/page.dto';
import type { Month } from '../../../kernel/day';

export class PayOfWorkerQuery extends AsOfQuery {
  @MonthField()
  period!: Month;
}
