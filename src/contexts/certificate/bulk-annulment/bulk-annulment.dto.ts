import { ChoiceField, IdsField } from '../../../http/requests/fields.decorator';
import type { Uuid } from '../../../kernel/uuid';
import { MAX_CERTIFICATES_PER_ORDER } from '../bulk-order.events';
import { ANNULMENT_EFFECTS, ANNULMENT_REASONS } from '../certificate.events';
import { RemarkedPaperBody } from '../decided-paper.dto';

export class ProposeBulkOrderBody extends RemarkedPaperBody {
  @IdsField({ max: MAX_CERTIFICATES_PER_ORDER, description: 'Certificates, each once; one decision is about all of them' })
  certificateIds!: Uuid[];

  @ChoiceField(ANNULMENT_REASONS, { example: 'FALSE_ELIGIBILITY' })
  reasonCode!: (typeof ANNULMENT_REASONS)[number];

  @ChoiceField(ANNULMENT_EFFECTS, { description: 'From the issue on, or from the decision on', example: 'EX_TUNC' })
  effect!: (typeof ANNULMENT_EFFECTS)[number];
}
