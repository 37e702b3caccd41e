import { ChoiceField, DayField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { documentNoField } from '../../../kernel/fields';
import { AWARD_WITHDRAWAL_REASONS } from '../award.events';

export class WithdrawAwardBody {
  @ChoiceField(AWARD_WITHDRAWAL_REASONS, { example: 'REVOKED_BY_GRANTOR' })
  reasonCode!: (typeof AWARD_WITHDRAWAL_REASONS)[number];

  @PatternField(new RegExp(documentNoField().pattern ?? ''), {
    description: 'Number of the decision (文号)',
    example: '苏人社发〔2026〕77号',
  })
  documentNo!: string;

  @DayField({ description: 'First day without it: today or earlier' })
  fromOn!: Day;
}
