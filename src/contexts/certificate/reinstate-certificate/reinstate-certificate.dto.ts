import { ChoiceField } from '../../../http/requests/fields.decorator';
import { RemarkedPaperBody } from '../decided-paper.dto';
import { EFFECTS, REINSTATEMENT_REASONS } from '../standing.events';

export class ProposeReinstatementBody extends RemarkedPaperBody {
  @ChoiceField(REINSTATEMENT_REASONS, { example: 'COURT_JUDGMENT' })
  reasonCode!: (typeof REINSTATEMENT_REASONS)[number];

  @ChoiceField(EFFECTS, { description: 'As if never annulled, or valid again from the decision on', example: 'EX_TUNC' })
  effect!: (typeof EFFECTS)[number];
}
