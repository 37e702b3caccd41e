import { PatternField, UuidField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';

export class WorkerLinksQuery extends PageQuery {
  @UuidField({ optional: true })
  workerId?: string;

  @PatternField(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,31}$/, { optional: true, example: 'W0001' })
  employeeNo?: string;
}
