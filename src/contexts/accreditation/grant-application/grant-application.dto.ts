import { DayField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { DocumentNoField } from '../official-act.dto';

export class GrantApplicationBody {
  @PatternField(/^[A-Z]\d{12}$/, {
    description: 'Institution code: positions 1 to 13 of its certificate numbers',
    example: 'Y000032080001',
  })
  institutionCode!: string;

  @DocumentNoField()
  receiptNo!: string;

  @DayField()
  validFrom!: Day;

  @DayField({ optional: true, description: 'Last day; as long as the policy pack lets a filing last, unless told' })
  validTo?: Day;
}
