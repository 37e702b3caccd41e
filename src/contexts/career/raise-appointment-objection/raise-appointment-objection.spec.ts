import { APPOINTMENT, ENTERPRISE, filed, NOTICE_ENDS_ON, noticed, proposed, reviewed } from '../../../../test/support/stories/appointed';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { addDays, day } from '../../../kernel/day';
import { AppointmentObjectionRaised, AppointmentObjectionResolved } from '../nomination-objection.events';
import { MAX_OPEN_OBJECTIONS, RaiseAppointmentObjection, raiseAppointmentObjection } from './raise-appointment-objection';

const text = (number: number) => ({ textId: id(number), version: 1, commitment: 'e'.repeat(64) });
const intent: RaiseAppointmentObjection = {
  appointmentId: APPOINTMENT,
  enterpriseId: ENTERPRISE,
  objectionId: id(20),
  text: text(30),
  objector: { name: text(31), contact: text(32) },
};
const raised = (objectionId = id(20)) => AppointmentObjectionRaised({ ...intent, objectionId });
const resolved = (resolution: Parameters<typeof AppointmentObjectionResolved>[0]['resolution'], objectionId = id(20)) =>
  AppointmentObjectionResolved({ appointmentId: APPOINTMENT, enterpriseId: ENTERPRISE, objectionId, resolution, text: text(33) });
const underNotice = [proposed, reviewed, noticed];
const lastDay = { today: NOTICE_ENDS_ON };
const many = Array.from({ length: MAX_OPEN_OBJECTIONS }, (_, index) => raised(id(200 + index)));

it('is taken to the end of the last day of the notice', () => {
  given(raiseAppointmentObjection, ...underNotice)
    .when(intent, {}, lastDay)
    .thenRecords(raised());
  given(raiseAppointmentObjection, ...underNotice)
    .when(intent, {}, { today: addDays(NOTICE_ENDS_ON, 1) })
    .thenRefuses('APPOINTMENT_NOTICE_NOT_OPEN', { endsOn: NOTICE_ENDS_ON });
});
it('is taken from its publication on, also when the receipt is there', () => {
  given(raiseAppointmentObjection, proposed, reviewed)
    .when(intent, {}, lastDay)
    .thenRefuses('APPOINTMENT_NOTICE_NOT_OPEN', { endsOn: null });
  given(raiseAppointmentObjection, ...underNotice)
    .when(intent, {}, { today: day('2026-12-07') })
    .thenRecords(raised());
  given(raiseAppointmentObjection, ...underNotice, filed)
    .when(intent, {}, lastDay)
    .thenRecords(raised());
});
it('is against a nomination of the enterprise, and taken down by a person', () => {
  given(raiseAppointmentObjection, ...underNotice)
    .when({ ...intent, enterpriseId: id(33) }, {}, lastDay)
    .thenRefuses('NOT_FOUND');
  given(raiseAppointmentObjection).when(intent, {}, lastDay).thenRefuses('NOT_FOUND');
  given(raiseAppointmentObjection, ...underNotice)
    .when(intent, {}, { ...lastDay, actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED');
});
it('stands beside others, up to a limit, of those that are open', () => {
  given(raiseAppointmentObjection, ...underNotice, ...many.slice(1))
    .when(intent, {}, lastDay)
    .thenRecords(raised());
  given(raiseAppointmentObjection, ...underNotice, ...many)
    .when(intent, {}, lastDay)
    .thenRefuses('APPOINTMENT_OBJECTIONS_TOO_MANY', { limit: MAX_OPEN_OBJECTIONS });
  given(raiseAppointmentObjection, ...underNotice, ...many, resolved('DISMISSED', id(200)))
    .when(intent, {}, lastDay)
    .thenRecords(raised());
});
it('is not taken against what was refused', () =>
  given(raiseAppointmentObjection, ...underNotice, raised(id(21)), resolved('NOMINATION_REFUSED', id(21)))
    .when(intent, {}, lastDay)
    .thenRefuses('APPOINTMENT_NOTICE_NOT_OPEN'));
