import { APPOINTMENT, ENTERPRISE, started, WORKER } from '../../../../test/support/stories/appointed';
import { given } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { AppointmentEnded } from '../career.events';
import { expireAppointment } from './expire-appointment';

const post = started(APPOINTMENT, 'SPECIAL_GRADE', '2026-12-16', '2029-12-15');
const onDay = (on: string) => ({ appointmentId: APPOINTMENT, enterpriseId: ENTERPRISE, workerId: WORKER, day: day(on) });
const ended = (lastOn: string, reason: 'TERM_OVER' | 'LEFT') =>
  AppointmentEnded({
    appointmentId: APPOINTMENT,
    enterpriseId: ENTERPRISE,
    workerId: WORKER,
    level: 'SPECIAL_GRADE',
    lastOn: day(lastOn),
    reason,
  });

it('marks the end of the term on the day after it', () =>
  given(expireAppointment, post).when(onDay('2029-12-16'), {}).thenRecords(ended('2029-12-15', 'TERM_OVER')));
it('leaves the last day alone', () => given(expireAppointment, post).when(onDay('2029-12-15'), {}).thenRecordsNothing());
it('marks it once', () =>
  given(expireAppointment, post, ended('2029-12-15', 'TERM_OVER')).when(onDay('2029-12-17'), {}).thenRecordsNothing());
it('leaves alone what had ended', () =>
  given(expireAppointment, post, ended('2027-01-31', 'LEFT')).when(onDay('2029-12-16'), {}).thenRecordsNothing());
it('knows no other post', () => given(expireAppointment).when(onDay('2029-12-16'), {}).thenRecordsNothing());
