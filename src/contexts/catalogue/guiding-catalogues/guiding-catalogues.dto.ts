import { ChoiceField, DayField, PatternField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import type { Day } from '../../../kernel/day';
import { GUIDING_FLAGS, GUIDING_KINDS, GuidingFlag, GuidingKind } from '../guiding-catalogue.events';

export class GuidingCatalogueQuery extends PageQuery {
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
}
