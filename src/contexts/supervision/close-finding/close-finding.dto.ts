import { ChoiceField } from '../../../http/requests/fields.decorator';
import { FINDING_OUTCOMES, FindingOutcome } from '../inspection.events';
import { DocumentNoField } from '../supervision.dto';

export class CloseFindingBody {
  @ChoiceField(FINDING_OUTCOMES, { example: 'MENDED' })
  outcome!: FindingOutcome;

  @DocumentNoField()
  documentNo!: string;
}
