import { DayField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { DocumentNoField } from '../official-act.dto';

export class CloseRectificationBody {
  @DocumentNoField()
  documentNo!: string;

  @DayField({ description: 'The day on which the faults were found mended' })
  closedOn!: Day;
}
