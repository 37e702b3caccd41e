import { ChoiceField, PatternField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import { STANDARD_KINDS } from '../standard.events';

export class StandardListQuery extends PageQuery {
  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { optional: true, description: 'Occupation code' })
  occupationCode?: string;

  @ChoiceField(STANDARD_KINDS, { optional: true })
  kind?: string;

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,59}$/, { optional: true, description: 'Code of the standard, without its version' })
  standardCode?: string;
}
