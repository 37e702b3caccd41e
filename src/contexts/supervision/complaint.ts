import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import { ComplaintEvent, complaintEvents } from './complaint.events';

/** A complaint that has come, and how far it is. */
export interface ReceivedComplaint {
  readonly status: 'received' | 'accepted' | 'rejected' | 'answered';
  readonly region: string;
  readonly receivedOn: Day;
  /** null: it came before acceptances were counted. */
  readonly acceptDueOn: Day | null;
  readonly answerDueOn: Day;
  /** Taken up or not. */
  readonly decidedOn: Day | null;
  readonly extendedOn: Day | null;
  readonly answeredOn: Day | null;
}
export type Complaint = { readonly status: 'none' } | ReceivedComplaint;

export const complaint: Fold<Complaint, ComplaintEvent> = {
  category: 'complaint',
  events: complaintEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    if (event.type === 'supervision.complaint_received.v1') {
      const { region, receivedOn, acceptDueOn = null, answerDueOn } = event.data;
      return { status: 'received', region, receivedOn, acceptDueOn, answerDueOn, decidedOn: null, extendedOn: null, answeredOn: null };
    }
    return state.status === 'none' ? state : evolveReceived(state, event);
  },
};

type Later = Exclude<ComplaintEvent, { type: 'supervision.complaint_received.v1' }>;

function evolveReceived(state: ReceivedComplaint, event: Later): ReceivedComplaint {
  switch (event.type) {
    case 'supervision.complaint_accepted.v1':
      return { ...state, status: 'accepted', decidedOn: event.data.acceptedOn, answerDueOn: event.data.answerDueOn };
    case 'supervision.complaint_rejected.v1':
      return { ...state, status: 'rejected', decidedOn: event.data.rejectedOn };
    case 'supervision.complaint_extended.v1':
      return { ...state, extendedOn: event.data.extendedOn, answerDueOn: event.data.answerDueOn };
    case 'supervision.complaint_answered.v1':
      return { ...state, status: 'answered', answeredOn: event.data.answeredOn };
  }
}

export const complaintRecord = streamView('supervision.complaint', complaint, (state) => state);
