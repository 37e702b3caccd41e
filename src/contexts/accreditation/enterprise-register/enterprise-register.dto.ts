import { PatternField, UuidField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';

export class FilingListQuery extends PageQuery {
  @UuidField({ optional: true })
  enterpriseId?: string;

  @PatternField(/^[A-Z]\d{12}$/, { optional: true, description: 'Institution code' })
  institutionCode?: string;
}
