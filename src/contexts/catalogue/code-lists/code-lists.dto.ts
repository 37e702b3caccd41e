import { DayField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';

export class CodeListQuery {
  @DayField({ optional: true, description: 'Codes that may be used on that day; that of effectiveOn, or today, unless told' })
  on?: Day;

  @DayField({ optional: true, description: 'The same, under the name that every reading knows it by' })
  effectiveOn?: Day;
}
