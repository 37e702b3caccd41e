import {
  APPOINTMENT,
  ENTERPRISE,
  filed,
  FROM_ON,
  NOTICE_ENDS_ON,
  noticed,
  pack,
  proposed,
  reviewed,
} from '../../../../test/support/stories/appointed';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { addDays, day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { appointment } from '../appointment';
import { AppointmentNoticed } from '../career.events';
import { fileAppointment } from '../file-appointment/file-appointment';
import { AppointmentObjectionRaised, AppointmentObjectionResolved, OBJECTION_RESOLUTIONS } from '../nomination-objection.events';
import { publishAppointmentNotice } from '../publish-appointment-notice/publish-appointment-notice';
import { ResolveAppointmentObjection, resolveAppointmentObjection } from './resolve-appointment-objection';

const text = { textId: id(30), version: 1, commitment: 'e'.repeat(64) };
const intent: ResolveAppointmentObjection = {
  appointmentId: APPOINTMENT,
  enterpriseId: ENTERPRISE,
  objectionId: id(20),
  resolution: 'DISMISSED',
  text,
};
const raised = (objectionId = id(20)) =>
  AppointmentObjectionRaised({
    appointmentId: APPOINTMENT,
    enterpriseId: ENTERPRISE,
    objectionId,
    text,
    objector: { name: text, contact: text },
  });
const open = [proposed, reviewed, noticed, raised()];
const resolved = (resolution: ResolveAppointmentObjection['resolution'], objectionId = id(20)) =>
  AppointmentObjectionResolved({ ...intent, objectionId, resolution });
const AFTER = { today: addDays(NOTICE_ENDS_ON, 1) };

it('is dismissed, also when the notice is over', () =>
  given(resolveAppointmentObjection, ...open)
    .when(intent, { pack }, AFTER)
    .thenRecords(resolved('DISMISSED')));
it('lets the notice begin anew, with all its days', () =>
  given(resolveAppointmentObjection, ...open)
    .when({ ...intent, resolution: 'NOTICE_RESTARTED' }, { pack }, { today: day('2026-12-15') })
    .thenRecords(
      resolved('NOTICE_RESTARTED'),
      AppointmentNoticed({ appointmentId: APPOINTMENT, publishedOn: day('2026-12-15'), endsOn: day('2026-12-22'), policyPack: pack.ref }),
    ));
it('takes the receipt with the notice that it was given for', () => {
  const anew = AppointmentNoticed({ ...noticed.data, publishedOn: day('2026-12-15'), endsOn: day('2026-12-22') });
  const history = [...open, filed, resolved('NOTICE_RESTARTED'), anew];
  expect(foldAll(appointment, history)).toMatchObject({ status: 'noticed', noticeEndsOn: '2026-12-22' });
  given(fileAppointment, ...history)
    .when({ appointmentId: APPOINTMENT, enterpriseId: ENTERPRISE, receiptNo: '苏人社评聘〔2026〕9号' }, {})
    .thenRecordsTypes('career.appointment_filed.v1');
});
it('needs a policy pack for a new notice alone', () => {
  given(resolveAppointmentObjection, ...open)
    .when({ ...intent, resolution: 'NOTICE_RESTARTED' }, { pack: null }, AFTER)
    .thenRefuses('APPOINTMENT_POLICY_MISSING');
  given(resolveAppointmentObjection, ...open)
    .when(intent, { pack: null }, AFTER)
    .thenRecords(resolved('DISMISSED'));
});
describe('a nomination that is refused', () => {
  const refused = [...open, raised(id(21)), resolved('NOMINATION_REFUSED')];
  it('is refused by the answer', () =>
    given(resolveAppointmentObjection, ...open)
      .when({ ...intent, resolution: 'NOMINATION_REFUSED' }, { pack }, AFTER)
      .thenRecords(resolved('NOMINATION_REFUSED')));
  it('goes no further', () => {
    given(resolveAppointmentObjection, ...refused)
      .when({ ...intent, objectionId: id(21), resolution: 'NOTICE_RESTARTED' }, { pack }, AFTER)
      .thenRefuses('APPOINTMENT_OUT_OF_ORDER', { status: 'refused' });
    given(publishAppointmentNotice, ...refused)
      .when(intent, { pack }, AFTER)
      .thenRefuses('APPOINTMENT_OUT_OF_ORDER', { status: 'refused' });
    given(fileAppointment, ...refused)
      .when({ ...intent, receiptNo: '苏人社评聘〔2026〕9号' }, {}, { today: FROM_ON })
      .thenRefuses('APPOINTMENT_OUT_OF_ORDER');
  });
});
it.each(OBJECTION_RESOLUTIONS)('is decided once, as %s', (resolution) =>
  given(resolveAppointmentObjection, ...open, resolved(resolution))
    .when(intent, { pack }, AFTER)
    .thenRefuses('APPOINTMENT_OBJECTION_RESOLVED_BEFORE', { resolution }),
);
it('is decided by a person', () => {
  given(resolveAppointmentObjection, ...open)
    .when(intent, { pack }, { ...AFTER, actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED');
});
it('is one of this nomination, and of this enterprise', () => {
  given(resolveAppointmentObjection, ...open)
    .when({ ...intent, objectionId: id(21) }, { pack }, AFTER)
    .thenRefuses('NOT_FOUND');
  given(resolveAppointmentObjection, ...open)
    .when({ ...intent, enterpriseId: id(33) }, { pack }, AFTER)
    .thenRefuses('NOT_FOUND');
  given(resolveAppointmentObjection).when(intent, { pack }, AFTER).thenRefuses('NOT_FOUND');
});
