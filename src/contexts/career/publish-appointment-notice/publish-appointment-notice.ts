import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { calendarNamed, noticeEndsOn, ResolvedPack } from '../../catalogue';
import { Appointment, appointment, isNominationOf } from '../appointment';
import { AppointmentEvent, AppointmentNoticed } from '../career.events';

export interface PublishAppointmentNotice {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
}
interface Evidence {
  readonly pack: ResolvedPack | null;
}
type No = 'NOT_FOUND' | 'APPOINTMENT_OUT_OF_ORDER' | 'APPOINTMENT_NOT_SUPPORTED' | 'APPOINTMENT_POLICY_MISSING';

/** The end of the notice is computed once, from the calendar of the pack, and frozen (decision 10). */
export const publishAppointmentNotice = rule<Appointment, AppointmentEvent, PublishAppointmentNotice, Evidence, No>({
  name: 'career.publish-appointment-notice',
  version: 1,
  fold: appointment,
  decide: (state, { appointmentId, enterpriseId }, { pack }, { today }) => {
    if (!isNominationOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (state.status !== 'reviewed') return refuse('APPOINTMENT_OUT_OF_ORDER', { status: state.status });
    const { committee, inFavour } = state.votes ?? { committee: 0, inFavour: 0 };
    if (2 * inFavour <= committee) return refuse('APPOINTMENT_NOT_SUPPORTED', { committee, inFavour });
    const calendar = pack && calendarNamed(pack.pack.notice.calendar);
    if (!pack || !calendar) return refuse('APPOINTMENT_POLICY_MISSING', { region: state.region });
    const { workingDays, countPublicationDay } = pack.pack.notice;
    const endsOn = noticeEndsOn(today, workingDays, calendar, countPublicationDay);
    return [AppointmentNoticed({ appointmentId, publishedOn: today, endsOn, policyPack: pack.ref })];
  },
});
