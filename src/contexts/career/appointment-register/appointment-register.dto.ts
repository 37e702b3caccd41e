import { ChoiceField, UuidField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import { POST_LEVELS } from '../../../kernel/level';

const STATES = ['PROPOSED', 'REVIEWED', 'NOTICED', 'FILED', 'REFUSED', 'IN_POST', 'ENDED'] as const;

export class AppointmentListQuery extends PageQuery {
  @UuidField({ optional: true })
  workerId?: string;

  @ChoiceField(POST_LEVELS, { optional: true })
  level?: string;

  @ChoiceField(STATES, { optional: true, description: 'What it was on the day asked for' })
  state?: string;
}
