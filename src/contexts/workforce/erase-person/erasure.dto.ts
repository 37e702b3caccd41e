import { ChoiceField, ChoicesField, PatternField } from '../../../http/requests/fields.decorator';
import { documentNoField } from '../../../kernel/fields';
import { ERASED_CATEGORIES, ERASURE_GROUNDS, ERASURE_REFUSALS } from '../erasure.events';

export class RequestErasureBody {
  @ChoiceField(ERASURE_GROUNDS, { description: 'Why it must go (个人信息保护法第四十七条)', example: 'CONSENT_WITHDRAWN' })
  ground!: (typeof ERASURE_GROUNDS)[number];

  @ChoicesField(ERASED_CATEGORIES, {
    max: ERASED_CATEGORIES.length,
    optional: true,
    description: 'What; IDENTITY, which is everything, unless told',
    example: ['IDENTITY'],
  })
  categories?: (typeof ERASED_CATEGORIES)[number][];

  @PatternField(new RegExp(documentNoField().pattern ?? ''), {
    optional: true,
    description: 'Number of the paper that orders it (文号); needed for UNLAWFUL_PROCESSING and ORDER_OF_AUTHORITY',
    example: '苏网信〔2026〕8号',
  })
  documentNo?: string;
}

const DECISIONS = ['ERASE', 'REFUSE'] as const;
export class DecideErasureBody {
  @ChoiceField(DECISIONS, { description: 'ERASE is for ever', example: 'ERASE' })
  decision!: (typeof DECISIONS)[number];

  @ChoiceField(ERASURE_REFUSALS, {
    optional: true,
    description: 'Why not; of a refusal alone, NO_GROUND unless told',
    example: 'NOT_THE_PERSON',
  })
  reasonCode?: (typeof ERASURE_REFUSALS)[number];
}
