import { APPOINTMENT, ENTERPRISE, started, WORKER } from '../../../../test/support/stories/appointed';
import { given } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { AppointmentEnded } from '../career.events';
import { EndAppointment, endAppointment } from './end-appointment';

const post = started(APPOINTMENT, 'SPECIAL_GRADE', '2026-12-16', '2029-12-15');
const intent: EndAppointment = {
  appointmentId: APPOINTMENT,
  enterpriseId: ENTERPRISE,
  workerId: WORKER,
  lastOn: day('2027-03-17'),
  reason: 'LEFT',
};
const ended = AppointmentEnded({ ...intent, level: 'SPECIAL_GRADE' });

it('ends with its last day', () => given(endAppointment, post).when(intent, {}).thenRecords(ended));
it.each(['2026-12-16', '2029-12-15'])('may end on %s, inside the term', (lastOn) =>
  given(endAppointment, post)
    .when({ ...intent, lastOn: day(lastOn) }, {})
    .thenRecordsTypes('career.appointment_ended.v1'),
);
it.each(['2026-12-15', '2029-12-16'])('does not end on %s, outside the term', (lastOn) =>
  given(endAppointment, post)
    .when({ ...intent, lastOn: day(lastOn) }, {})
    .thenRefuses('APPOINTMENT_END_OUTSIDE_TERM'),
);
it('ends once', () => given(endAppointment, post, ended).when(intent, {}).thenRefuses('APPOINTMENT_ENDED_BEFORE'));
it('needs a post', () => given(endAppointment).when(intent, {}).thenRefuses('NOT_FOUND'));
