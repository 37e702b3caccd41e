import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import { Career, career, postOf } from '../career';
import { AppointmentEnded, CareerEvent } from '../career.events';

export interface ExpireAppointment {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  /** The day that begins. */
  readonly day: Day;
}

/** The last day of the term counts: the end is marked on a later one. A term that was prolonged meanwhile is not over. */
export const expireAppointment = rule<Career, CareerEvent, ExpireAppointment, object, never>({
  name: 'career.expire-appointment',
  version: 1,
  fold: career,
  decide: (state, { appointmentId, enterpriseId, workerId, day }) => {
    const post = postOf(state, appointmentId);
    if (!post || post.hasEnded || post.lastOn >= day) return [];
    return [AppointmentEnded({ appointmentId, enterpriseId, workerId, level: post.level, lastOn: post.lastOn, reason: 'TERM_OVER' })];
  },
});
