import { ChoiceField } from '../../../http/requests/fields.decorator';
import { REJECTION_REASONS, RejectionReason } from '../complaint.events';
import { DocumentNoField, WordsField } from '../supervision.dto';

export class RejectComplaintBody {
  @ChoiceField(REJECTION_REASONS, { example: 'NOT_COMPETENT' })
  reasonCode!: RejectionReason;

  @DocumentNoField()
  documentNo!: string;

  @WordsField({ example: '所反映事项属劳动争议，请向仲裁机构申请仲裁' })
  text!: string;
}
