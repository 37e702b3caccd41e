import { addDays, Day, later } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import { Career, career } from '../career';
import { AppointmentEnded, CareerEvent } from '../career.events';

export interface EndPostsRestingOn {
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid;
  readonly certificateId: Uuid;
  readonly decidedOn: Day;
}

/**
 * A post falls with the certificate it rests on: its last day is the one before the decision (handbook 12.5), also where
 * it had ended later than that. A post that began on or after the decision was never held: it ends before its first day.
 */
export const endPostsRestingOn = rule<Career, CareerEvent, EndPostsRestingOn, object, never>({
  name: 'career.end-posts-resting-on',
  version: 1,
  fold: career,
  decide: ({ posts }, { workerId, enterpriseId, certificateId, decidedOn }) =>
    posts.flatMap(({ appointmentId, level, basisId, fromOn, lastOn }) => {
      const endsOn = later(addDays(decidedOn, -1), addDays(fromOn, -1));
      if (basisId !== certificateId || lastOn <= endsOn) return [];
      return [AppointmentEnded({ appointmentId, enterpriseId, workerId, level, lastOn: endsOn, reason: 'CERTIFICATE_ANNULLED' })];
    }),
});
