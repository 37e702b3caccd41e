import { ChoiceField } from '../../../http/requests/fields.decorator';
import { FILING_WITHDRAWAL_REASONS } from '../filing-standing.events';

export class WithdrawFilingBody {
  @ChoiceField(FILING_WITHDRAWAL_REASONS, { example: 'ASSESSES_NO_LONGER' })
  reasonCode!: (typeof FILING_WITHDRAWAL_REASONS)[number];
}
