import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Appointment, appointment, isNominationOf } from '../appointment';
import { AppointmentEvent, AppointmentFiled } from '../career.events';

export interface FileAppointment {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
  readonly receiptNo: string;
}
type No = 'NOT_FOUND' | 'APPOINTMENT_OUT_OF_ORDER';

/** The authority's receipt (回执). It may arrive while the notice still runs; the post waits for both. */
export const fileAppointment = rule<Appointment, AppointmentEvent, FileAppointment, object, No>({
  name: 'career.file-appointment',
  version: 1,
  fold: appointment,
  decide: (state, { appointmentId, enterpriseId, receiptNo }) => {
    if (!isNominationOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (state.status !== 'noticed') return refuse('APPOINTMENT_OUT_OF_ORDER', { status: state.status });
    return [AppointmentFiled({ appointmentId, receiptNo })];
  },
});
