import { addDays, Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Complaint, complaint } from '../complaint';
import { inHand } from '../complaint-faults';
import { ComplaintEvent, ComplaintExtended } from '../complaint.events';
import { supervisionPolicy } from '../supervision-policy';

export interface ExtendComplaint {
  readonly complaintId: Uuid;
  /** The new last day for an answer. */
  readonly answerDueOn: Day;
  readonly documentNo: string;
  readonly text: TextReference;
}
interface Evidence {
  readonly pack: ResolvedPack | null;
}
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | 'COMPLAINT_ANSWERED_BEFORE'
  | 'COMPLAINT_REJECTED_BEFORE'
  | 'COMPLAINT_NOT_ACCEPTED'
  | 'COMPLAINT_EXTENDED_BEFORE'
  | 'COMPLAINT_ANSWER_OVERDUE'
  | 'COMPLAINT_EXTENSION_NOT_LATER'
  | 'COMPLAINT_EXTENSION_TOO_LONG';

/** Extended once, while there is still time, and by no more days than the pack in force on the day of its coming allows. */
export const extendComplaint = rule<Complaint, ComplaintEvent, ExtendComplaint, Evidence, No>({
  name: 'supervision.extend-complaint',
  version: 1,
  fold: complaint,
  decide: (state, { text, ...intent }, { pack }, moment) => {
    const accepted = inHand(state, moment);
    if (isRefusal(accepted)) return accepted;
    const [{ extendedOn, answerDueOn }, { today, actor }] = [accepted, moment];
    if (extendedOn !== null) return refuse('COMPLAINT_EXTENDED_BEFORE', { extendedOn });
    if (today > answerDueOn) return refuse('COMPLAINT_ANSWER_OVERDUE', { answerDueOn });
    const { ref, complaintExtensionDays } = supervisionPolicy(pack);
    if (intent.answerDueOn <= answerDueOn) return refuse('COMPLAINT_EXTENSION_NOT_LATER', { answerDueOn });
    const latestOn = addDays(answerDueOn, complaintExtensionDays);
    if (intent.answerDueOn > latestOn) return refuse('COMPLAINT_EXTENSION_TOO_LONG', { latestOn });
    return [ComplaintExtended({ ...intent, extendedOn: today, extendedBy: actor.ref, text: { ...text }, policyPack: ref })];
  },
});
