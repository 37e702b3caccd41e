import { ChoiceField, DayField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { EndAppointment, ENDINGS_BY_HAND } from './end-appointment';

export class EndAppointmentBody {
  @DayField({ description: 'Last day in post; it counts' })
  lastOn!: Day;

  @ChoiceField(ENDINGS_BY_HAND, { example: 'LEFT' })
  reason!: EndAppointment['reason'];
}
