import { ChoiceField, UuidField } from '../../../http/fields.decorator';
import { PageQuery } from '../../../http/page.dto';
import { APPOINTED_LEVELS } from '../../../kernel/level';

const STATES = ['PROPOSED', 'REVIEWED', 'NOTICED', 'FILED', 'IN_POST', 'ENDED'] as const;

export class AppointmentListQuery extends PageQuery {
  @UuidField({ optional: true })
  workerId?: string;

  @ChoiceField(APPOINTED_LEVELS, { optional: true })
  level?: string;

  @ChoiceField(STATES, { optional: true, description: 'What it was on the day asked for' })
  state?: string;
}
