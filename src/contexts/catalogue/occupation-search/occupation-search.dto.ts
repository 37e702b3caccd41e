import { PAGE_LIMIT } from '../../../http/cursors.provider';
import { ChoiceField, DayField, PatternField, TextField } from '../../../http/fields.decorator';
import { KnownAtQuery } from '../../../http/known-at.dto';
import type { Day } from '../../../kernel/day';
import { OCCUPATION_FLAGS, OccupationFlag } from '../occupation-dictionary';

const MAX_CURSOR_CHARACTERS = 400;
const MAX_TEXT_CHARACTERS = 40;

export class OccupationQuery extends KnownAtQuery {
  @DayField({ optional: true, description: 'The edition of that day; today unless told' })
  on?: Day;

  @TextField(MAX_TEXT_CHARACTERS, { optional: true, description: 'A code, or a name as somebody would write it; what is unknown is answered with the nearest names', example: '数控车床工' })
  q?: string;

  @ChoiceField(OCCUPATION_FLAGS, { optional: true })
  flag?: OccupationFlag;

  @PatternField(PAGE_LIMIT, { optional: true, description: 'Entries of a page: 1 to 200, 50 unless told' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;
}
