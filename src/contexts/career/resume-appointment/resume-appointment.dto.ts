import { DayField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { documentNoField } from '../../../kernel/fields';

const DOCUMENT_NO = new RegExp(documentNoField().pattern ?? '');

export class ResumeAppointmentBody {
  @DayField({ description: 'First day on which the post is held again' })
  fromOn!: Day;

  @PatternField(DOCUMENT_NO, { description: 'Number of the decision (文号)', example: '淮机聘〔2027〕3号' })
  documentNo!: string;
}
