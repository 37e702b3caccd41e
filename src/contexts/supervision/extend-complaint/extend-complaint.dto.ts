import { DayField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { DocumentNoField, WordsField } from '../supervision.dto';

export class ExtendComplaintBody {
  @DayField({ description: 'The new last day for the answer' })
  answerDueOn!: Day;

  @DocumentNoField()
  documentNo!: string;

  @WordsField({ example: '需调取考场录像并委托专家复核，情况复杂' })
  text!: string;
}
