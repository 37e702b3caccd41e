import { ChoiceField, DayField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { AGREEMENT_ENDINGS_BY_HAND } from '../mentor.events';

export class EndMentorAgreementBody {
  @DayField({ description: 'Last day; it counts' })
  lastOn!: Day;

  @ChoiceField(AGREEMENT_ENDINGS_BY_HAND, { example: 'GOAL_REACHED' })
  reason!: (typeof AGREEMENT_ENDINGS_BY_HAND)[number];
}
