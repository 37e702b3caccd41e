import { DayField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { DocumentNoField } from '../supervision.dto';

export class OrderFindingRectificationBody {
  @DocumentNoField()
  documentNo!: string;

  @DayField({ description: 'The last day in time: today or later' })
  dueOn!: Day;
}
