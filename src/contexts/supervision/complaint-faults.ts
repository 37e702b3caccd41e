import type { Moment } from '../../kernel/decision';
import { Refusal, refuse } from '../../kernel/refusal';
import type { Complaint, ReceivedComplaint } from './complaint';

/** What taking it up or not asks first: that it came, and that nobody has said so before. */
export function undecided(
  state: Complaint,
  { actor }: Moment,
): ReceivedComplaint | Refusal<'NOT_FOUND' | 'PERSON_REQUIRED' | 'COMPLAINT_DECIDED_BEFORE'> {
  if (state.status === 'none') return refuse('NOT_FOUND');
  if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
  const decidedOn = state.decidedOn ?? state.answeredOn;
  return decidedOn === null ? state : refuse('COMPLAINT_DECIDED_BEFORE', { decidedOn });
}

type NotInHand = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'COMPLAINT_ANSWERED_BEFORE' | 'COMPLAINT_REJECTED_BEFORE' | 'COMPLAINT_NOT_ACCEPTED';

/** What an act upon a complaint that is being handled asks first: that it was taken up, and that nobody has answered it. */
export function inHand(state: Complaint, { actor }: Moment): ReceivedComplaint | Refusal<NotInHand> {
  if (state.status === 'none') return refuse('NOT_FOUND');
  if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
  const { decidedOn, answeredOn } = state;
  if (state.status === 'answered') return refuse('COMPLAINT_ANSWERED_BEFORE', { answeredOn });
  if (state.status === 'rejected') return refuse('COMPLAINT_REJECTED_BEFORE', { decidedOn });
  return state.status === 'accepted' ? state : refuse('COMPLAINT_NOT_ACCEPTED');
}
