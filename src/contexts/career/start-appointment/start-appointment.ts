import { addDays, addMonths, Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Appointment, isNominationOf, Nomination } from '../appointment';
import { BasisEvidence, isBasis } from '../appointment-basis';
import { Career, career, isOut } from '../career';
import { AppointmentEnded, AppointmentStarted, CareerEvent } from '../career.events';
import { isInPost, overlaps, Post } from '../post';

export interface StartAppointment {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly fromOn: Day;
}
interface Evidence extends BasisEvidence {
  readonly nomination: Appointment;
  readonly pack: ResolvedPack | null;
}
type NotReady = 'APPOINTMENT_OUT_OF_ORDER' | 'APPOINTMENT_UNDER_NOTICE' | 'APPOINTMENT_RECEIPT_MISSING' | 'APPOINTMENT_POLICY_MISSING';
type No = 'NOT_FOUND' | NotReady | 'APPOINTMENT_BASIS_MISSING' | 'APPOINTMENT_STARTED_BEFORE' | 'APPOINTMENT_OVERLAPS';

/**
 * A worker takes up a post. The fact stands in the worker's career stream, not in the nomination's: "no two posts of one
 * person in one occupation" is a rule about the person, so the person's revision must guard it. With one stream there is
 * no moment between two appends in which two posts could begin; special grade to chief is one append as well.
 *
 * The nomination and the basis are read from other streams. A nomination only moves forward. A certificate may be
 * annulled meanwhile: the annulment reaches this same stream, either before, and is seen here, or after, and ends the post.
 */
export const startAppointment = rule<Career, CareerEvent, StartAppointment, Evidence, No>({
  name: 'career.start-appointment',
  version: 1,
  fold: career,
  decide: (state, { appointmentId, enterpriseId, workerId, fromOn }, { nomination, pack, ...basis }, { today }) => {
    if (!isNominationOf(nomination, enterpriseId) || nomination.workerId !== workerId) return refuse('NOT_FOUND');
    if (state.posts.some((post) => post.appointmentId === appointmentId)) return refuse('APPOINTMENT_STARTED_BEFORE');
    const obstacle = notReady(nomination, pack, fromOn, today);
    if (obstacle) return obstacle;
    const { level, occupationCode, basisId } = nomination;
    if (isOut(state, basisId) || !isBasis(nomination, basis, fromOn)) return refuse('APPOINTMENT_BASIS_MISSING', { level, occupationCode });
    const termEndsOn = addDays(addMonths(fromOn, pack!.pack.appointment.termMonths), -1);
    const left = state.posts.filter((post) => isLeftFor(post, nomination, fromOn));
    const overlapping = state.posts.find((post) => !left.includes(post) && post.occupationCode === occupationCode && overlaps(post, fromOn, termEndsOn));
    if (overlapping) return refuse('APPOINTMENT_OVERLAPS', { appointmentId: overlapping.appointmentId, lastOn: overlapping.lastOn });
    return [
      ...left.map((post) => AppointmentEnded({ appointmentId: post.appointmentId, enterpriseId, workerId, level: post.level, lastOn: addDays(fromOn, -1), reason: 'PROMOTED' })),
      AppointmentStarted({ appointmentId, enterpriseId, workerId, level, occupationCode, fromOn, termEndsOn, basisId }),
    ];
  },
});

/** Both the day of asking and the first day of the post come after the notice. */
function notReady({ status, level, region, noticeEndsOn }: Nomination, pack: ResolvedPack | null, fromOn: Day, today: Day): Refusal<NotReady> | undefined {
  if (!noticeEndsOn) return refuse('APPOINTMENT_OUT_OF_ORDER', { status });
  if (today <= noticeEndsOn || fromOn <= noticeEndsOn) return refuse('APPOINTMENT_UNDER_NOTICE', { noticeEndsOn });
  if (!pack) return refuse('APPOINTMENT_POLICY_MISSING', { region });
  const needsReceipt = pack.pack.appointment.filingRequiredFor.includes(level);
  return needsReceipt && status !== 'filed' ? refuse('APPOINTMENT_RECEIPT_MISSING') : undefined;
}

/** Whoever becomes chief leaves the special post of the same occupation the day before (handbook 3). */
const isLeftFor = (post: Post, { level, occupationCode }: Nomination, fromOn: Day): boolean =>
  level === 'CHIEF' && post.level === 'SPECIAL_GRADE' && post.occupationCode === occupationCode && post.fromOn < fromOn && isInPost(post, fromOn);
