import { PatternField, UuidField } from '../../../http/fields.decorator';
import { PageQuery } from '../../../http/page.dto';

export class FilingListQuery extends PageQuery {
  @UuidField({ optional: true })
  enterpriseId?: string;

  @PatternField(/^[A-Z]\d{12}$/, { optional: true, description: 'Institution code' })
  institutionCode?: string;
}
