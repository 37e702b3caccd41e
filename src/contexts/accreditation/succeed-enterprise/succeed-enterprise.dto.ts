import { ChoiceField, DayField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { SUCCESSION_EXTENTS } from '../enterprise.events';
import { DocumentNoField } from '../official-act.dto';

export class SucceedEnterpriseBody {
  @UuidField({ description: 'The enterprise that takes over' })
  successorId!: Uuid;

  @ChoiceField(SUCCESSION_EXTENTS, { example: 'WHOLE' })
  extent!: (typeof SUCCESSION_EXTENTS)[number];

  @DayField({ description: 'First day of the successor: today or earlier' })
  fromOn!: Day;

  @DocumentNoField()
  documentNo!: string;
}
