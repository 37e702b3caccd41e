import { ChoiceField, PatternField, UuidField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import { NOT_YET } from '../../../kernel/course';
import { COMPLAINT_KINDS } from '../complaint.events';
import { COMPLAINT_STATES } from './complaint-register.entity';

export class ComplaintListQuery extends PageQuery {
  @PatternField(/^\d{6}$/, { optional: true, description: 'Division code (GB/T 2260)', example: '320800' })
  region?: string;

  @ChoiceField(COMPLAINT_KINDS, { optional: true })
  kind?: string;

  @UuidField({ optional: true })
  aboutEnterpriseId?: string;

  @ChoiceField([...COMPLAINT_STATES, NOT_YET], { optional: true, description: 'What it was on the day asked for' })
  state?: string;
}
