import { addDays, addMonths, Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { AppointmentRenewed } from '../appointment-term.events';
import { Appointment, regionOf } from '../appointment';
import { Career, career, isOut, postOf } from '../career';
import type { CareerEvent } from '../career.events';
import { overlaps, Post } from '../post';
import { nextReview } from '../term-review';

export interface RenewAppointment {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly documentNo: string;
}
interface Evidence {
  readonly nomination: Appointment;
  /** Of the first day of the new term: its length follows from the rules of that day. */
  readonly pack: ResolvedPack | null;
}
type Over = 'APPOINTMENT_RENEWAL_TOO_LATE' | 'APPOINTMENT_ENDED_BEFORE' | 'APPOINTMENT_RENEWED_BEFORE';
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | Over
  | 'APPOINTMENT_POLICY_MISSING'
  | 'RENEWAL_WITHOUT_REVIEW'
  | 'APPOINTMENT_BASIS_MISSING'
  | 'APPOINTMENT_OVERLAPS';

/**
 * Another term, from the day after the running one ends and decided before that. Every review of the running term is
 * concluded by then; nomination, notice and receipt were those of the post and are not asked for again.
 */
export const renewAppointment = rule<Career, CareerEvent, RenewAppointment, Evidence, No>({
  name: 'career.renew-appointment',
  version: 1,
  fold: career,
  decide: (state, { appointmentId, enterpriseId, workerId, documentNo }, { nomination, pack }, { today, actor }) => {
    const post = postOf(state, appointmentId);
    if (!post) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const over = notRenewable(post, today);
    if (over) return over;
    if (!pack) return refuse('APPOINTMENT_POLICY_MISSING', { region: regionOf(nomination) });
    const dueOn = nextReview(post, pack.pack.appointment);
    if (dueOn !== undefined) return refuse('RENEWAL_WITHOUT_REVIEW', { dueOn });
    const { level, occupationCode, basisId } = post;
    if (isOut(state, basisId)) return refuse('APPOINTMENT_BASIS_MISSING', { level, occupationCode });
    const fromOn = addDays(post.termEndsOn, 1);
    const termEndsOn = addDays(addMonths(fromOn, pack.pack.appointment.termMonths), -1);
    const other = state.posts.find(
      (each) => each.appointmentId !== appointmentId && each.occupationCode === occupationCode && overlaps(each, fromOn, termEndsOn),
    );
    if (other) return refuse('APPOINTMENT_OVERLAPS', { appointmentId: other.appointmentId, lastOn: other.lastOn });
    return [AppointmentRenewed({ appointmentId, enterpriseId, workerId, level, fromOn, termEndsOn, basisId, documentNo })];
  },
});

function notRenewable({ hasEnded, endReason, lastOn, termFromOn, termEndsOn }: Post, today: Day): Refusal<Over> | undefined {
  if (endReason === 'TERM_OVER' || (!hasEnded && termEndsOn < today)) return refuse('APPOINTMENT_RENEWAL_TOO_LATE', { termEndsOn });
  if (hasEnded) return refuse('APPOINTMENT_ENDED_BEFORE', { lastOn });
  return today < termFromOn ? refuse('APPOINTMENT_RENEWED_BEFORE', { fromOn: termFromOn, termEndsOn }) : undefined;
}
