import { ChoiceField, UuidField } from '../../../http/requests/fields.decorator';
import type { Uuid } from '../../../kernel/uuid';
import { FINDING_CODES, FindingCode, SEVERITIES, Severity } from '../inspection.events';
import { WordsField } from '../supervision.dto';

export class RecordFindingBody {
  @UuidField({ description: 'The institution, batch or certificate that was drawn' })
  unitId!: Uuid;

  @ChoiceField(FINDING_CODES, { example: 'ORIGINALS_MISSING' })
  code!: FindingCode;

  @ChoiceField(SEVERITIES, { example: 'MINOR' })
  severity!: Severity;

  @WordsField({ optional: true })
  text?: string;
}
