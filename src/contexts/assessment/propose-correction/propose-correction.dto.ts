import { ChoiceField, TextField, UuidField } from '../../../http/requests/fields.decorator';
import type { Uuid } from '../../../kernel/uuid';
import { CORRECTION_REASONS, Part, PARTS } from '../terms';
import { MAX_SCORE_CHARACTERS } from '../marking';

export class ProposeCorrectionBody {
  @ChoiceField(PARTS, { example: 'SKILL' })
  part!: Part;

  @TextField(MAX_SCORE_CHARACTERS, { description: 'The mark as it should be', example: '61.5' })
  score!: string;

  @ChoiceField(CORRECTION_REASONS, { example: 'OBJECTION_UPHELD' })
  reasonCode!: (typeof CORRECTION_REASONS)[number];

  @UuidField({ optional: true, description: 'The upheld objection, with the reason OBJECTION_UPHELD' })
  objectionId?: Uuid;
}
