import { PatternField } from '../../http/requests/fields.decorator';

/** How recent an answer about today must be. */
export class TodayQuery {
  @PatternField(/^\d{1,20}$/, { optional: true, description: 'The answer must be at least this recent' })
  minPosition?: string;
}
