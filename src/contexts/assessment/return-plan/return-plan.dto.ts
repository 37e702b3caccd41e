import { ChoicesField, WordsField } from '../../../http/requests/fields.decorator';
import { MAX_OBJECTION_CHARACTERS } from '../objection-text';
import { PLAN_GAPS, PlanGap } from '../plan.events';

export class ReturnPlanBody {
  @ChoicesField(PLAN_GAPS, { max: PLAN_GAPS.length, description: 'Everything that is lacking, at once', example: ['SITE'] })
  gaps!: PlanGap[];

  @WordsField(MAX_OBJECTION_CHARACTERS, { optional: true, description: 'In words; kept in the vault', example: '请补充实操场地的设备清单' })
  text?: string;
}
