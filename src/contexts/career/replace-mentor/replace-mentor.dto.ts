import { DayField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';

export class ReplaceMentorBody {
  @UuidField({ description: 'Who takes over' })
  mentorId!: Uuid;

  @DayField({ description: 'First day of the new mentor; the old agreement ends the day before' })
  fromOn!: Day;
}
