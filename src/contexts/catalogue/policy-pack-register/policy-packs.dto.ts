import { DayField, PatternField } from '../../../http/requests/fields.decorator';
import { AsOfQuery } from '../../../http/lists/page.dto';
import type { Day } from '../../../kernel/day';

export class PolicyPackQuery extends AsOfQuery {
  @PatternField(/^\d{6}$/, { description: 'Division code, GB/T 2260', example: '320803' })
  region!: string;

  @DayField({ optional: true, description: 'The pack of that day; today unless told' })
  on?: Day;
}
