import { ChoiceField, DayField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { RemarkField, RulingBody } from '../official-act.dto';
import { CARD_OUTCOMES, CARD_REASONS, CardOutcome } from '../score-card.events';

export class DecideScoreCardBody extends RulingBody {
  @ChoiceField(CARD_OUTCOMES, { example: 'RECTIFY' })
  outcome!: CardOutcome;

  @ChoiceField(CARD_REASONS, { description: 'AS_PROPOSED, or why otherwise', example: 'AS_PROPOSED' })
  reasonCode!: (typeof CARD_REASONS)[number];

  @DayField({ optional: true, description: 'By when the faults are to be mended; for RECTIFY' })
  dueOn?: Day;

  @RemarkField()
  remark?: string;
}
