import { rule } from '../../../kernel/decision';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Appointment, appointment, isNominationOf, TextKept } from '../appointment';
import { noticeOf } from '../appointment-notice';
import type { AppointmentEvent } from '../career.events';
import { AppointmentObjectionResolved, OBJECTION_RESOLUTIONS } from '../nomination-objection.events';

export interface ResolveAppointmentObjection {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
  readonly objectionId: Uuid;
  readonly resolution: (typeof OBJECTION_RESOLUTIONS)[number];
  readonly text: TextKept;
}
interface Evidence {
  readonly pack: ResolvedPack | null;
}
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | 'APPOINTMENT_OUT_OF_ORDER'
  | 'APPOINTMENT_OBJECTION_RESOLVED_BEFORE'
  | 'APPOINTMENT_POLICY_MISSING';

/**
 * A person of the enterprise decides. A notice that begins anew begins in the same append, with all its days, and what the
 * authority gave a receipt for is filed again; a nomination that is refused goes no further, whatever else is open.
 */
export const resolveAppointmentObjection = rule<Appointment, AppointmentEvent, ResolveAppointmentObjection, Evidence, No>({
  name: 'career.resolve-appointment-objection',
  version: 1,
  fold: appointment,
  decide: (state, { appointmentId, enterpriseId, objectionId, resolution, text }, { pack }, { actor, today }) => {
    const objection = isNominationOf(state, enterpriseId) ? state.objections.find((each) => each.objectionId === objectionId) : undefined;
    if (state.status === 'none' || !objection) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (objection.status !== 'OPEN') return refuse('APPOINTMENT_OBJECTION_RESOLVED_BEFORE', { resolution: objection.status });
    if (state.status === 'refused') return refuse('APPOINTMENT_OUT_OF_ORDER', { status: state.status });
    const resolved = AppointmentObjectionResolved({ appointmentId, enterpriseId, objectionId, resolution, text: { ...text } });
    if (resolution !== 'NOTICE_RESTARTED') return [resolved];
    const notice = noticeOf({ appointmentId, region: state.region }, pack, today);
    return isRefusal(notice) ? notice : [resolved, notice];
  },
});
