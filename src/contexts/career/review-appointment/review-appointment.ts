import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Appointment, appointment, isNominationOf } from '../appointment';
import { AppointmentEvent, AppointmentReviewed } from '../career.events';
import { committeeFault, CommitteeFault } from '../votes';

export interface ReviewAppointment {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
  readonly committee: number;
  readonly inFavour: number;
  readonly minutesHash: string;
}
interface Evidence {
  readonly pack: ResolvedPack | null;
}
type No = 'NOT_FOUND' | 'APPOINTMENT_OUT_OF_ORDER' | 'APPOINTMENT_POLICY_MISSING' | CommitteeFault;

/** What the committee found is a fact either way; whether it was enough is asked when the notice is to begin. */
export const reviewAppointment = rule<Appointment, AppointmentEvent, ReviewAppointment, Evidence, No>({
  name: 'career.review-appointment',
  version: 1,
  fold: appointment,
  decide: (state, { appointmentId, enterpriseId, committee, inFavour, minutesHash }, { pack }) => {
    if (!isNominationOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (state.status !== 'proposed') return refuse('APPOINTMENT_OUT_OF_ORDER', { status: state.status });
    if (!pack) return refuse('APPOINTMENT_POLICY_MISSING', { region: state.region });
    const fault = committeeFault({ committee, inFavour }, pack.pack.staffing);
    if (fault) return fault;
    return [AppointmentReviewed({ appointmentId, committee, inFavour, minutesHash })];
  },
});
