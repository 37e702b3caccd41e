import { DayField, IntegerField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { MAX_EMPLOYEES } from '../enterprise.events';
import { DocumentNoField } from '../official-act.dto';

export class DeclareHeadcountBody {
  @DayField({ description: 'The day on which so many were employed: today or earlier', example: '2026-06-01' })
  on!: Day;

  @IntegerField(0, MAX_EMPLOYEES, { description: 'People employed by the enterprise on that day (从业人员期末人数)', example: 350 })
  employees!: number;

  @DocumentNoField()
  documentNo!: string;
}
