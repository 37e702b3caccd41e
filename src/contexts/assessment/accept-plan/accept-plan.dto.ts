import { PatternField } from '../../../http/requests/fields.decorator';
import { documentNoField } from '../../../kernel/fields';

const DOCUMENT_NO = new RegExp(documentNoField().pattern ?? '');

export class AcceptPlanBody {
  @PatternField(DOCUMENT_NO, { description: 'Receipt number of the authority (文号)', example: '淮鉴计〔2026〕1号' })
  receiptNo!: string;
}
