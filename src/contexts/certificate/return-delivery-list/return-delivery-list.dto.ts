import { ChoiceField } from '../../../http/requests/fields.decorator';

export class ReturnedListQuery {
  @ChoiceField(['true', 'false'], { optional: true, description: 'true: says what would be recorded, and records nothing' })
  dryRun?: 'true' | 'false';
}
