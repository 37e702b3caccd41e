import { DayField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';

export class StartAppointmentBody {
  @DayField({ description: 'First day in post; after the notice' })
  fromOn!: Day;
}
