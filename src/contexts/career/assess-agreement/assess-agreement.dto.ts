import { ChoiceField, DayField, HashField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { AGREEMENT_GRADES } from '../mentor.events';

export class AssessAgreementBody {
  @ChoiceField(AGREEMENT_GRADES, { example: 'PASS' })
  grade!: (typeof AGREEMENT_GRADES)[number];

  @DayField({ description: 'Day of the final test; the last day of the agreement at the earliest' })
  assessedOn!: Day;

  @UuidField({ description: 'The worker who led the final test; neither the mentor nor the apprentice' })
  assessedBy!: Uuid;

  @HashField({ description: 'SHA-256 of the minutes, which stay with the enterprise' })
  minutesHash!: string;
}
