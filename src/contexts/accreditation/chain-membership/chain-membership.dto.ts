import { DayField, PatternField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { codeField } from '../../../kernel/fields';
import type { Uuid } from '../../../kernel/uuid';
import { DocumentNoField } from '../official-act.dto';

export class ChainMembershipBody {
  @PatternField(new RegExp(codeField().pattern ?? ''), { description: 'Industrial chain (产业链)', example: 'CARBON-FIBRE' })
  chainCode!: string;

  @UuidField()
  enterpriseId!: Uuid;

  @DayField({ description: 'First day inside, or first day outside: today or later' })
  fromOn!: Day;

  @DocumentNoField()
  documentNo!: string;
}
