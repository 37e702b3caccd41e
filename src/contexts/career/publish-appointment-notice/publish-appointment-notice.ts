import { rule } from '../../../kernel/decision';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Appointment, appointment, isNominationOf } from '../appointment';
import { noticeOf } from '../appointment-notice';
import type { AppointmentEvent } from '../career.events';

export interface PublishAppointmentNotice {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
}
interface Evidence {
  readonly pack: ResolvedPack | null;
}
type No = 'NOT_FOUND' | 'APPOINTMENT_OUT_OF_ORDER' | 'APPOINTMENT_NOT_SUPPORTED' | 'APPOINTMENT_POLICY_MISSING';

/** A majority of the committee lets the nomination go before the public. */
export const publishAppointmentNotice = rule<Appointment, AppointmentEvent, PublishAppointmentNotice, Evidence, No>({
  name: 'career.publish-appointment-notice',
  version: 1,
  fold: appointment,
  decide: (state, { appointmentId, enterpriseId }, { pack }, { today }) => {
    if (!isNominationOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (state.status !== 'reviewed') return refuse('APPOINTMENT_OUT_OF_ORDER', { status: state.status });
    const { committee, inFavour } = state.votes ?? { committee: 0, inFavour: 0 };
    if (2 * inFavour <= committee) return refuse('APPOINTMENT_NOT_SUPPORTED', { committee, inFavour });
    const notice = noticeOf({ appointmentId, region: state.region }, pack, today);
    return isRefusal(notice) ? notice : [notice];
  },
});
