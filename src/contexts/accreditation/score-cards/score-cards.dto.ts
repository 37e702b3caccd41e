import { ChoiceField, PatternField, UuidField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import { NOT_YET } from '../../../kernel/course';
import { CARD_OUTCOMES } from '../score-card.events';
import { CARD_STATES } from './score-cards.entity';

export class ScoreCardListQuery extends PageQuery {
  @UuidField({ optional: true })
  enterpriseId?: string;

  @UuidField({ optional: true })
  filingId?: string;

  @PatternField(/^\d{4}$/, { optional: true, description: 'The year that is judged', example: '2026' })
  year?: string;

  @ChoiceField(CARD_OUTCOMES, { optional: true, description: 'What the card proposes' })
  proposal?: string;

  @ChoiceField([...CARD_STATES, NOT_YET], { optional: true, description: 'What it was on the day asked for: DRAWN awaits a decision' })
  state?: string;
}
