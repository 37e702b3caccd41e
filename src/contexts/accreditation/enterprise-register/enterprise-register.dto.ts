import { PAGE_LIMIT } from '../../../http/cursors.provider';
import { DayField, PatternField, TextField, UuidField } from '../../../http/fields.decorator';
import { KnownAtQuery } from '../../../http/known-at.dto';
import type { Day } from '../../../kernel/day';

const MAX_CURSOR_CHARACTERS = 400;

/** Both axes of time (decision 11). */
export class AsOfQuery extends KnownAtQuery {
  @DayField({ optional: true, description: 'What was true on that day; today unless told' })
  effectiveOn?: Day;
}

export class FilingListQuery {
  @UuidField({ optional: true })
  enterpriseId?: string;

  @PatternField(/^[YS]\d{12}$/, { optional: true, description: 'Institution code' })
  institutionCode?: string;

  @DayField({ optional: true, description: 'What was true on that day; today unless told' })
  effectiveOn?: Day;

  @PatternField(PAGE_LIMIT, { optional: true, description: 'Entries of a page: 1 to 200, 50 unless told' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;

  @PatternField(/^\d{1,20}$/, { optional: true, description: 'The answer must be at least this recent' })
  minPosition?: string;
}
