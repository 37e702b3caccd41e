import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Complaint, complaint } from '../complaint';
import { ComplaintAnswered, ComplaintEvent, ComplaintOutcome } from '../complaint.events';
import type { TextReference } from '../text-reference';

export interface AnswerComplaint {
  readonly complaintId: Uuid;
  readonly outcome: ComplaintOutcome;
  readonly documentNo: string;
  readonly text: TextReference;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'COMPLAINT_ANSWERED_BEFORE';

/** Answered once, late or in time: the register tells which. */
export const answerComplaint = rule<Complaint, ComplaintEvent, AnswerComplaint, object, No>({
  name: 'supervision.answer-complaint',
  version: 1,
  fold: complaint,
  decide: (state, { text, ...intent }, _, { today, actor }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.answeredOn !== null) return refuse('COMPLAINT_ANSWERED_BEFORE', { answeredOn: state.answeredOn });
    return [ComplaintAnswered({ ...intent, answeredOn: today, text: { ...text } })];
  },
});
