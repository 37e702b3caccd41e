import { PAGE_LIMIT } from '../../../http/cursors.provider';
import { ChoiceField, DayField, PatternField, TextField } from '../../../http/fields.decorator';
import { KnownAtQuery } from '../../../http/known-at.dto';
import type { Day } from '../../../kernel/day';
import { STANDARD_KINDS } from '../standard.events';

const MAX_CURSOR_CHARACTERS = 400;

export class StandardListQuery {
  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { optional: true, description: 'Occupation code' })
  occupationCode?: string;

  @ChoiceField(STANDARD_KINDS, { optional: true })
  kind?: string;

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,59}$/, { optional: true, description: 'Code of the standard, without its version' })
  standardCode?: string;

  @PatternField(PAGE_LIMIT, { optional: true, description: 'Entries of a page: 1 to 200, 50 unless told' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;

  @PatternField(/^\d{1,20}$/, { optional: true, description: 'The answer must be at least this recent' })
  minPosition?: string;
}

export class StandardQuery extends KnownAtQuery {
  @DayField({ optional: true, description: 'The version in force on that day; today unless told' })
  effectiveOn?: Day;
}
