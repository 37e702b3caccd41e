import { ChoiceField, DayField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { codeField, organisationNameField } from '../../../kernel/fields';
import { LEAD_KINDS } from '../chain.events';
import { DocumentNoField } from '../official-act.dto';

export class LeadChainBody {
  @PatternField(new RegExp(codeField().pattern ?? ''), { description: 'Industrial chain (产业链)', example: 'CARBON-FIBRE' })
  chainCode!: string;

  @ChoiceField(LEAD_KINDS, { description: 'An authority leads it itself, or an association under it does', example: 'ASSOCIATION' })
  leadKind!: (typeof LEAD_KINDS)[number];

  @PatternField(new RegExp(organisationNameField().pattern ?? ''), {
    description: 'Public name of who leads',
    example: '淮安市碳纤维行业协会',
  })
  leadName!: string;

  @DayField({ description: 'First day: today or later' })
  fromOn!: Day;

  @DocumentNoField()
  documentNo!: string;
}
