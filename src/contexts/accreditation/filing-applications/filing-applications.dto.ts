import { ChoiceField, UuidField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import { APPLICATION_STATES } from '../filing-application';

export class ApplicationListQuery extends PageQuery {
  @UuidField({ optional: true })
  enterpriseId?: string;

  @ChoiceField(APPLICATION_STATES, { optional: true })
  state?: string;
}
