import { ChoiceField } from '../../../http/requests/fields.decorator';
import { WITHDRAWAL_REASONS } from '../assessment.events';

export class WithdrawCandidateBody {
  @ChoiceField(WITHDRAWAL_REASONS, { example: 'RESIGNED' })
  reasonCode!: (typeof WITHDRAWAL_REASONS)[number];
}
