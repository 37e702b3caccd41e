import { addDays, Day, daysBetween } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { isRefusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Complaint, complaint, ReceivedComplaint } from '../complaint';
import { undecided } from '../complaint-faults';
import { ComplaintAccepted, ComplaintEvent } from '../complaint.events';

export interface AcceptComplaint {
  readonly complaintId: Uuid;
  readonly documentNo: string;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'COMPLAINT_DECIDED_BEFORE';

/** Taken up in time or late: the register tells which. */
export const acceptComplaint = rule<Complaint, ComplaintEvent, AcceptComplaint, object, No>({
  name: 'supervision.accept-complaint',
  version: 1,
  fold: complaint,
  decide: (state, intent, _, moment) => {
    const received = undecided(state, moment);
    if (isRefusal(received)) return received;
    const { today, actor } = moment;
    return [ComplaintAccepted({ ...intent, acceptedOn: today, acceptedBy: actor.ref, answerDueOn: answerDueOn(received, today) })];
  },
});

/**
 * The days for an answer run from the acceptance (信访工作条例 article 34), as many as the pack gave when the complaint came.
 * Who accepts late wins nothing by it: they run from the last day on which it should have been accepted.
 */
function answerDueOn({ receivedOn, acceptDueOn, answerDueOn: unaccepted }: ReceivedComplaint, today: Day): Day {
  if (acceptDueOn === null) return unaccepted;
  return addDays(today < acceptDueOn ? today : acceptDueOn, daysBetween(receivedOn, unaccepted));
}
