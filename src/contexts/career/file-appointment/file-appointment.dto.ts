import { PatternField } from '../../../http/requests/fields.decorator';
import { documentNoField } from '../../../kernel/fields';

export class FileAppointmentBody {
  @PatternField(new RegExp(documentNoField().pattern ?? ''), {
    description: 'Receipt number of the authority (回执)',
    example: '苏人社评聘〔2026〕8号',
  })
  receiptNo!: string;
}
