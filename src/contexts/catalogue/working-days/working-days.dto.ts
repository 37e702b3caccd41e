import { ChoiceField, PatternField } from '../../../http/requests/fields.decorator';
import { AsOfQuery } from '../../../http/lists/page.dto';
import { CALENDAR_NAMES } from '../calendar.shelf';

export class WorkingDaysQuery extends AsOfQuery {
  @ChoiceField(CALENDAR_NAMES, { optional: true, description: 'CN-STATE-COUNCIL unless told' })
  calendarId?: string;

  @PatternField(/^20\d{2}$/, { example: '2026' })
  year!: string;
}
