import { ChoiceField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import { PLAN_STATES } from './plan-register.entity';

export class PlanListQuery extends PageQuery {
  @ChoiceField(PLAN_STATES, { optional: true })
  state?: (typeof PLAN_STATES)[number];
}
