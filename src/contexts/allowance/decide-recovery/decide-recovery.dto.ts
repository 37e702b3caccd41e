import { ChoiceField, DayField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { documentNoField } from '../../../kernel/fields';
import { RECOVERY_OUTCOMES, RecoveryOutcome } from '../recovery.events';

const DOCUMENT_NO = new RegExp(documentNoField().pattern!);

export class DecideRecoveryBody {
  @ChoiceField(RECOVERY_OUTCOMES, {
    description: 'Nothing, everything that the proposal names, or what was paid from a later day on',
    example: 'FULL',
  })
  outcome!: RecoveryOutcome;

  @DayField({ optional: true, description: 'Of PART alone: the first day whose pay is taken back' })
  fromOn?: Day;

  @PatternField(DOCUMENT_NO, { description: 'Number of the enterprise’s decision', example: '淮机薪〔2026〕3号' })
  documentNo!: string;
}
