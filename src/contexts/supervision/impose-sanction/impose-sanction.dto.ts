import { ChoiceField, UuidField } from '../../../http/requests/fields.decorator';
import type { Uuid } from '../../../kernel/uuid';
import { Sanction, SANCTIONS } from '../inspection.events';
import { DocumentNoField } from '../supervision.dto';

export class ImposeSanctionBody {
  @ChoiceField(SANCTIONS, { example: 'SUSPENSION' })
  kind!: Sanction;

  @UuidField({ optional: true, description: 'The rectification, suspension or cancellation of the filing; none for a warning' })
  actId?: Uuid;

  @DocumentNoField()
  documentNo!: string;
}
