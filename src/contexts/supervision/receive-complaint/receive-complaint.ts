import { addDays, Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Complaint, complaint } from '../complaint';
import { Complainant, ComplaintEvent, ComplaintKind, ComplaintReceived } from '../complaint.events';
import { supervisionPolicy } from '../supervision-policy';
import type { TextReference } from '../text-reference';

export interface ReceiveComplaint {
  readonly complaintId: Uuid;
  readonly region: string;
  readonly kind: ComplaintKind;
  readonly from: Complainant;
  readonly aboutEnterpriseId: Uuid | null;
  readonly receivedOn: Day;
  readonly text: TextReference;
}
interface Evidence {
  readonly pack: ResolvedPack | null;
}
type No = 'COMPLAINT_RECEIVED_BEFORE' | 'COMPLAINT_RECEIVED_IN_FUTURE';

/** The day for an answer is counted once, by the pack of the day on which the complaint came, and frozen. */
export const receiveComplaint = rule<Complaint, ComplaintEvent, ReceiveComplaint, Evidence, No>({
  name: 'supervision.receive-complaint',
  version: 1,
  fold: complaint,
  decide: (state, { text, ...intent }, { pack }, { today }) => {
    if (state.status !== 'none') return refuse('COMPLAINT_RECEIVED_BEFORE', { receivedOn: state.receivedOn });
    if (intent.receivedOn > today) return refuse('COMPLAINT_RECEIVED_IN_FUTURE', { receivedOn: intent.receivedOn });
    const { ref, complaintDays } = supervisionPolicy(pack);
    return [ComplaintReceived({ ...intent, answerDueOn: addDays(intent.receivedOn, complaintDays), text: { ...text }, policyPack: ref })];
  },
});
