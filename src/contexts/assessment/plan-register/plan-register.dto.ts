import { PAGE_LIMIT } from '../../../http/cursors.provider';
import { ChoiceField, PatternField, TextField } from '../../../http/fields.decorator';
import { PLAN_STATES } from './plan-register.entity';

const MAX_CURSOR_CHARACTERS = 400;

export class PlanListQuery {
  @ChoiceField(PLAN_STATES, { optional: true })
  state?: (typeof PLAN_STATES)[number];

  @PatternField(PAGE_LIMIT, { optional: true, description: 'Entries of a page: 1 to 200, 50 unless told' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;

  @PatternField(/^\d{1,20}$/, { optional: true, description: 'The answer must be at least this recent' })
  minPosition?: string;
}
