import { ChoiceField, DayField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { codeField } from '../../../kernel/fields';
import { POST_ENDINGS } from '../workforce.events';

export class TakePostBody {
  @PatternField(new RegExp(codeField().pattern ?? ''), { description: "The enterprise's own code of the post", example: 'LATHE-07' })
  postCode!: string;

  @DayField({ description: 'The first day in the post' })
  fromOn!: Day;
}

export class LeavePostBody {
  @DayField({ description: 'The last day in the post; it counts' })
  lastOn!: Day;

  @ChoiceField(POST_ENDINGS, { example: 'TRANSFERRED' })
  reason!: (typeof POST_ENDINGS)[number];
}
