import { ChoiceField, IntegerField, ListField } from '../../../http/requests/fields.decorator';
import { GAP_CODES, MAX_GAPS } from '../filing-application.events';
import { DocumentNoField, RemarkField } from '../official-act.dto';
import { MAX_SCOPE_ROWS } from '../scope-row';

export class GapBody {
  @ChoiceField(GAP_CODES, { example: 'BUDGET' })
  code!: (typeof GAP_CODES)[number];

  @IntegerField(1, MAX_SCOPE_ROWS, { optional: true, description: 'The row of the scope that it concerns, from 1', example: 2 })
  row?: number;
}

export class ReturnApplicationBody {
  @DocumentNoField()
  documentNo!: string;

  @ListField(() => GapBody, { max: MAX_GAPS, description: 'Everything that is wanting, all at once' })
  gaps!: GapBody[];

  @RemarkField()
  remark?: string;
}
