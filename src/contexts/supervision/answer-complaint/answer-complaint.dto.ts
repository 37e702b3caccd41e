import { ChoiceField } from '../../../http/requests/fields.decorator';
import { COMPLAINT_OUTCOMES, ComplaintOutcome } from '../complaint.events';
import { DocumentNoField, WordsField } from '../supervision.dto';

export class AnswerComplaintBody {
  @ChoiceField(COMPLAINT_OUTCOMES, { example: 'UPHELD' })
  outcome!: ComplaintOutcome;

  @DocumentNoField()
  documentNo!: string;

  @WordsField({ example: '经查属实，已责令整改' })
  text!: string;
}
