import { PAGE_LIMIT } from '../../../http/cursors.provider';
import { ChoiceField, DayField, PatternField, TextField } from '../../../http/fields.decorator';
import { KnownAtQuery } from '../../../http/known-at.dto';
import type { Day } from '../../../kernel/day';
import { GUIDING_FLAGS, GUIDING_KINDS, GuidingFlag, GuidingKind } from '../guiding-catalogue.events';

const MAX_CURSOR_CHARACTERS = 400;

export class GuidingCatalogueQuery extends KnownAtQuery {
  @PatternField(/^\d{6}$/, { description: 'Division code of the city, or of a district in it', example: '320800' })
  region!: string;

  @DayField({ optional: true, description: 'The version in force on that day; today unless told' })
  on?: Day;

  @ChoiceField(GUIDING_KINDS, { optional: true })
  kind?: GuidingKind;

  @ChoiceField(GUIDING_FLAGS, { optional: true })
  flag?: GuidingFlag;

  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { optional: true, description: 'Occupation code' })
  occupationCode?: string;

  @PatternField(PAGE_LIMIT, { optional: true, description: 'Entries of a page: 1 to 200, 50 unless told' })
  limit?: string;

  @TextField(MAX_CURSOR_CHARACTERS, { optional: true, description: 'nextCursor of the page before, with the same filters' })
  cursor?: string;
}
