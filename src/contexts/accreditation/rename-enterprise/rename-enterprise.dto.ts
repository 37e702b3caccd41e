import { DayField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { organisationNameField } from '../../../kernel/fields';
import { DocumentNoField } from '../official-act.dto';

export class RenameEnterpriseBody {
  @PatternField(new RegExp(organisationNameField().pattern ?? ''), { description: 'The new legal name', example: '淮安示例重工有限公司' })
  name!: string;

  @DayField({ description: 'First day of the new name: today or earlier' })
  fromOn!: Day;

  @DocumentNoField()
  documentNo!: string;
}
