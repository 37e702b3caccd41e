import { MonthField } from '../../../http/fields.decorator';
import { AsOfQuery } from '../../../http/page.dto';
import type { Month } from '../../../kernel/day';

export class PayOfWorkerQuery extends AsOfQuery {
  @MonthField()
  period!: Month;
}
