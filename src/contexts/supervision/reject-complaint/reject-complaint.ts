import { rule } from '../../../kernel/decision';
import { isRefusal } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { Complaint, complaint } from '../complaint';
import { undecided } from '../complaint-faults';
import { ComplaintEvent, ComplaintRejected, RejectionReason } from '../complaint.events';

export interface RejectComplaint {
  readonly complaintId: Uuid;
  readonly reasonCode: RejectionReason;
  readonly documentNo: string;
  readonly text: TextReference;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'COMPLAINT_DECIDED_BEFORE';

/** Whoever complained is told why nothing follows (不予受理告知); what was taken up is answered instead. */
export const rejectComplaint = rule<Complaint, ComplaintEvent, RejectComplaint, object, No>({
  name: 'supervision.reject-complaint',
  version: 1,
  fold: complaint,
  decide: (state, { text, ...intent }, _, moment) => {
    const received = undecided(state, moment);
    if (isRefusal(received)) return received;
    return [ComplaintRejected({ ...intent, rejectedOn: moment.today, rejectedBy: moment.actor.ref, text: { ...text } })];
  },
});
