import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import { ComplaintEvent, complaintEvents } from './complaint.events';

export type Complaint =
  | { readonly status: 'none' }
  | { readonly status: 'received' | 'answered'; readonly region: string; readonly receivedOn: Day; readonly answeredOn: Day | null };

export const complaint: Fold<Complaint, ComplaintEvent> = {
  category: 'complaint',
  events: complaintEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    switch (event.type) {
      case 'supervision.complaint_received.v1':
        return { status: 'received', region: event.data.region, receivedOn: event.data.receivedOn, answeredOn: null };
      case 'supervision.complaint_answered.v1':
        return state.status === 'none' ? state : { ...state, status: 'answered', answeredOn: event.data.answeredOn };
    }
  },
};

export const complaintRecord = streamView('supervision.complaint', complaint, (state) => state);
