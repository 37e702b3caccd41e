import { addDays, Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { isRefusal, Refusal, refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { addWorkingDays, calendarNamed, type ResolvedPack } from '../../catalogue';
import { Complaint, complaint } from '../complaint';
import { Complainant, ComplaintEvent, ComplaintKind, ComplaintReceived } from '../complaint.events';
import { SupervisionPolicy, supervisionPolicy } from '../supervision-policy';

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
type No = 'COMPLAINT_RECEIVED_BEFORE' | 'COMPLAINT_RECEIVED_IN_FUTURE' | 'CALENDAR_UNKNOWN';

/** The days for taking it up and for an answer are counted once, by the pack of the day on which the complaint came, and frozen. */
export const receiveComplaint = rule<Complaint, ComplaintEvent, ReceiveComplaint, Evidence, No>({
  name: 'supervision.receive-complaint',
  version: 2,
  fold: complaint,
  decide: (state, { text, ...intent }, { pack }, { today }) => {
    if (state.status !== 'none') return refuse('COMPLAINT_RECEIVED_BEFORE', { receivedOn: state.receivedOn });
    if (intent.receivedOn > today) return refuse('COMPLAINT_RECEIVED_IN_FUTURE', { receivedOn: intent.receivedOn });
    const policy = supervisionPolicy(pack);
    const acceptDueOn = acceptanceDueOn(intent.receivedOn, policy);
    if (isRefusal(acceptDueOn)) return acceptDueOn;
    return [
      ComplaintReceived({
        ...intent,
        acceptDueOn,
        answerDueOn: addDays(intent.receivedOn, policy.complaintDays),
        text: { ...text },
        policyPack: policy.ref,
      }),
    ];
  },
});

/** The last of so many working days after the day on which it came; of none, that day itself. */
function acceptanceDueOn(
  receivedOn: Day,
  { complaintAcceptanceWorkingDays: workingDays, calendar }: SupervisionPolicy,
): Day | Refusal<'CALENDAR_UNKNOWN'> {
  const working = calendarNamed(calendar);
  if (!working) return refuse('CALENDAR_UNKNOWN', { calendar });
  return workingDays === 0 ? receivedOn : addWorkingDays(receivedOn, workingDays, working);
}
