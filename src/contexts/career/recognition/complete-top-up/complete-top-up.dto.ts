import { DayField, HashField } from '../../../../http/requests/fields.decorator';
import type { Day } from '../../../../kernel/day';

export class CompleteTopUpBody {
  @DayField({ description: 'Day of the top-up: from the recognition on, not later than its last day or today' })
  completedOn!: Day;

  @HashField({ description: 'SHA-256 of the record of the top-up' })
  evidenceHash!: string;
}
