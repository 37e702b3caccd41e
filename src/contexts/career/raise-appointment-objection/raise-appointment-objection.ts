import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Appointment, appointment, isNominationOf, openObjectionsOf, TextKept } from '../appointment';
import type { AppointmentEvent } from '../career.events';
import { AppointmentObjectionRaised } from '../nomination-objection.events';

/** More open objections to one nomination than any notice was seen to bring; more of the same are answered together. */
export const MAX_OPEN_OBJECTIONS = 20;

export interface RaiseAppointmentObjection {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
  readonly objectionId: Uuid;
  readonly text: TextKept;
  readonly objector: { readonly name: TextKept; readonly contact: TextKept };
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'APPOINTMENT_NOTICE_NOT_OPEN' | 'APPOINTMENT_OBJECTIONS_TOO_MANY';

/** A public notice (公示) asks everybody, to the end of its last day. Whoever takes an objection down answers for having heard a person. */
export const raiseAppointmentObjection = rule<Appointment, AppointmentEvent, RaiseAppointmentObjection, object, No>({
  name: 'career.raise-appointment-objection',
  version: 1,
  fold: appointment,
  decide: (state, { appointmentId, enterpriseId, objectionId, text, objector }, _, { actor, today }) => {
    if (!isNominationOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const { noticeEndsOn, status } = state;
    if (noticeEndsOn === null || status === 'refused' || today > noticeEndsOn)
      return refuse('APPOINTMENT_NOTICE_NOT_OPEN', { endsOn: noticeEndsOn });
    if (openObjectionsOf(state).length >= MAX_OPEN_OBJECTIONS)
      return refuse('APPOINTMENT_OBJECTIONS_TOO_MANY', { limit: MAX_OPEN_OBJECTIONS });
    return [
      AppointmentObjectionRaised({
        appointmentId,
        enterpriseId,
        objectionId,
        text: { ...text },
        objector: { name: { ...objector.name }, contact: { ...objector.contact } },
      }),
    ];
  },
});
