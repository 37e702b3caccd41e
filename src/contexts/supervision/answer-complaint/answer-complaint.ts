import { rule } from '../../../kernel/decision';
import { isRefusal } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { Complaint, complaint } from '../complaint';
import { inHand } from '../complaint-faults';
import { ComplaintAnswered, ComplaintEvent, ComplaintOutcome } from '../complaint.events';

export interface AnswerComplaint {
  readonly complaintId: Uuid;
  readonly outcome: ComplaintOutcome;
  readonly documentNo: string;
  readonly text: TextReference;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'COMPLAINT_ANSWERED_BEFORE' | 'COMPLAINT_REJECTED_BEFORE' | 'COMPLAINT_NOT_ACCEPTED';

/** What was taken up is answered once, late or in time: the register tells which. */
export const answerComplaint = rule<Complaint, ComplaintEvent, AnswerComplaint, object, No>({
  name: 'supervision.answer-complaint',
  version: 2,
  fold: complaint,
  decide: (state, { text, ...intent }, _, moment) => {
    const accepted = inHand(state, moment);
    if (isRefusal(accepted)) return accepted;
    return [ComplaintAnswered({ ...intent, answeredOn: moment.today, text: { ...text } })];
  },
});
