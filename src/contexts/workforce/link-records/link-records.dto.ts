import { ChoiceField, IdsField, PatternField, UuidField } from '../../../http/requests/fields.decorator';
import type { Uuid } from '../../../kernel/uuid';
import { LINK_REASONS, MAX_MOVED_FACTS } from '../record-link.events';

class LinkBody {
  @ChoiceField(LINK_REASONS, { example: 'TYPING_ERROR' })
  reasonCode!: (typeof LINK_REASONS)[number];

  @PatternField(/^[0-9a-f]{64}$/, {
    description: 'SHA-256 of the paper that proves it',
    example: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
  })
  evidenceHash!: string;
}

export class ProposeJoinBody extends LinkBody {
  @UuidField({ description: 'The other record of the same person' })
  otherId!: Uuid;
}

export class ProposeDivisionBody extends LinkBody {
  @UuidField({ description: 'The other person, registered before' })
  toId!: Uuid;

  @IdsField({ max: MAX_MOVED_FACTS, description: "Spans of work and qualifications that are the other person's" })
  factIds!: Uuid[];
}
