import { ChoiceField, DayField, TextField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import type { Day } from '../../../kernel/day';
import { OCCUPATION_FLAGS, OccupationFlag } from '../occupation-dictionary';

const MAX_TEXT_CHARACTERS = 40;

export class OccupationQuery extends PageQuery {
  @DayField({ optional: true, description: 'The edition of that day; today unless told' })
  on?: Day;

  @TextField(MAX_TEXT_CHARACTERS, {
    optional: true,
    description: 'A code, or a name as somebody would write it; what is unknown is answered with the nearest names',
    example: '数控车床工',
  })
  q?: string;

  @ChoiceField(OCCUPATION_FLAGS, { optional: true })
  flag?: OccupationFlag;
}
