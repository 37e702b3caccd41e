import { DayField } from '../../../http/fields.decorator';
import type { Day } from '../../../kernel/day';

export class CodeListQuery {
  @DayField({ optional: true, description: 'Codes that may be used on that day; today unless told' })
  on?: Day;
}
