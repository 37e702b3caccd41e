import { ChoiceField, PatternField } from '../../../http/fields.decorator';
import { CALENDAR_NAMES } from '../calendar-shelf.provider';

export class WorkingDaysQuery {
  @ChoiceField(CALENDAR_NAMES, { optional: true, description: 'CN-STATE-COUNCIL unless told' })
  calendarId?: string;

  @PatternField(/^20\d{2}$/, { example: '2026' })
  year!: string;

  @PatternField(/^\d{1,20}$/, { optional: true, description: 'The answer must be at least this recent' })
  minPosition?: string;
}
