import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Career, career, postOf } from '../career';
import { APPOINTMENT_ENDINGS, AppointmentEnded, CareerEvent } from '../career.events';

/** What an enterprise may give as a reason; the others follow from other facts. */
export const ENDINGS_BY_HAND = [
  'TERM_OVER',
  'REVIEW_FAILED',
  'LEFT',
  'RETIRED',
  'DISMISSED',
] as const satisfies readonly (typeof APPOINTMENT_ENDINGS)[number][];

export interface EndAppointment {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly lastOn: Day;
  readonly reason: (typeof ENDINGS_BY_HAND)[number];
}
type No = 'NOT_FOUND' | 'APPOINTMENT_ENDED_BEFORE' | 'APPOINTMENT_END_OUTSIDE_TERM';

/** The last day in post counts, and lies inside the term. */
export const endAppointment = rule<Career, CareerEvent, EndAppointment, object, No>({
  name: 'career.end-appointment',
  version: 1,
  fold: career,
  decide: (state, { appointmentId, enterpriseId, workerId, lastOn, reason }) => {
    const post = postOf(state, appointmentId);
    if (!post) return refuse('NOT_FOUND');
    if (post.hasEnded) return refuse('APPOINTMENT_ENDED_BEFORE', { lastOn: post.lastOn });
    if (lastOn < post.fromOn || lastOn > post.lastOn)
      return refuse('APPOINTMENT_END_OUTSIDE_TERM', { fromOn: post.fromOn, termEndsOn: post.lastOn });
    return [AppointmentEnded({ appointmentId, enterpriseId, workerId, level: post.level, lastOn, reason })];
  },
});
