import { addDays, Day, later } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Career, career, postOf } from '../career';
import { AppointmentResumed, CareerEvent } from '../career.events';
import { overlaps } from '../post';

export interface ResumeAppointment {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  /** The first day on which the post is held again; it may lie in the past. */
  readonly fromOn: Day;
  readonly documentNo: string;
}
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | 'APPOINTMENT_NOT_RESUMABLE'
  | 'APPOINTMENT_BASIS_MISSING'
  | 'APPOINTMENT_RESUMED_OUTSIDE_TERM'
  | 'APPOINTMENT_OVERLAPS';

/**
 * A post that fell with its certificate is given back for the rest of its term, once the certificate counts again. From which
 * day a person decides: overturned from the start, the annulment took nothing, and the post may be held from the day after it
 * had ended; overturned from a decision on, from that decision at the earliest. Committee, notice and receipt were those of
 * the post and are not asked for again.
 */
export const resumeAppointment = rule<Career, CareerEvent, ResumeAppointment, object, No>({
  name: 'career.resume-appointment',
  version: 1,
  fold: career,
  decide: (state, { appointmentId, enterpriseId, workerId, fromOn, documentNo }, _, { actor }) => {
    const post = postOf(state, appointmentId);
    if (!post) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const { level, occupationCode, basisId, termEndsOn } = post;
    if (post.endReason !== 'CERTIFICATE_ANNULLED') return refuse('APPOINTMENT_NOT_RESUMABLE');
    const basis = state.credentials.find((each) => each.basisId === basisId);
    if (!basis) return refuse('APPOINTMENT_BASIS_MISSING', { level, occupationCode });
    const earliestOn = later(addDays(post.lastOn, 1), basis.effectiveOn);
    if (fromOn < earliestOn || fromOn > termEndsOn) return refuse('APPOINTMENT_RESUMED_OUTSIDE_TERM', { earliestOn, termEndsOn });
    const other = state.posts.find((each) => each.occupationCode === occupationCode && overlaps(each, fromOn, termEndsOn));
    if (other) return refuse('APPOINTMENT_OVERLAPS', { appointmentId: other.appointmentId, lastOn: other.lastOn });
    return [AppointmentResumed({ appointmentId, enterpriseId, workerId, level, fromOn, termEndsOn, basisId, documentNo })];
  },
});
