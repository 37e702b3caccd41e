import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Appointment, appointment, isNominationOf } from '../appointment';
import { AppointmentEvent, AppointmentReviewed } from '../career.events';

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
type No = 'NOT_FOUND' | 'APPOINTMENT_OUT_OF_ORDER' | 'APPOINTMENT_POLICY_MISSING' | 'COMMITTEE_INVALID' | 'VOTES_EXCEED_COMMITTEE';

/** What the committee found is a fact either way; whether it was enough is asked when the notice is to begin. */
export const reviewAppointment = rule<Appointment, AppointmentEvent, ReviewAppointment, Evidence, No>({
  name: 'career.review-appointment',
  version: 1,
  fold: appointment,
  decide: (state, { appointmentId, enterpriseId, committee, inFavour, minutesHash }, { pack }) => {
    if (!isNominationOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (state.status !== 'proposed') return refuse('APPOINTMENT_OUT_OF_ORDER', { status: state.status });
    if (!pack) return refuse('APPOINTMENT_POLICY_MISSING', { region: state.region });
    const { minReviewPanel, oddNumber } = pack.pack.staffing;
    if (committee < minReviewPanel || (oddNumber && committee % 2 === 0)) return refuse('COMMITTEE_INVALID', { committee, minimum: minReviewPanel });
    if (inFavour > committee) return refuse('VOTES_EXCEED_COMMITTEE', { committee, inFavour });
    return [AppointmentReviewed({ appointmentId, committee, inFavour, minutesHash })];
  },
});
