import { PatternField } from '../../../http/requests/fields.decorator';
import { documentNoField } from '../../../kernel/fields';

export class RenewAppointmentBody {
  @PatternField(new RegExp(documentNoField().pattern ?? ''), { description: 'Number of the decision', example: '淮机聘〔2029〕3号' })
  documentNo!: string;
}
