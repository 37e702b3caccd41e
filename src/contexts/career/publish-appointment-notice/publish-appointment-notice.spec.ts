import { APPOINTMENT, ENTERPRISE, noticed, pack, proposed, reviewed } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { AppointmentReviewed } from '../career.events';
import { publishAppointmentNotice } from './publish-appointment-notice';

const intent = { appointmentId: APPOINTMENT, enterpriseId: ENTERPRISE };
const today = { today: day('2026-12-07') };
const after = (committee: number, inFavour: number) =>
  given(publishAppointmentNotice, proposed, AppointmentReviewed({ ...reviewed.data, committee, inFavour })).when(intent, { pack }, today);

it('runs five working days, the day of publication not counted', () =>
  given(publishAppointmentNotice, proposed, reviewed).when(intent, { pack }, today).thenRecords(noticed));
it('follows a majority', () => after(5, 3).thenRecordsTypes('career.appointment_noticed.v1'));
it('does not follow a minority', () => after(5, 2).thenRefuses('APPOINTMENT_NOT_SUPPORTED'));
it('does not follow one half', () => after(4, 2).thenRefuses('APPOINTMENT_NOT_SUPPORTED'));
it('waits for the review', () =>
  given(publishAppointmentNotice, proposed).when(intent, { pack }, today).thenRefuses('APPOINTMENT_OUT_OF_ORDER'));
it('is published once', () =>
  given(publishAppointmentNotice, proposed, reviewed, noticed).when(intent, { pack }, today).thenRefuses('APPOINTMENT_OUT_OF_ORDER'));
it("knows no other enterprise's nomination", () =>
  given(publishAppointmentNotice, proposed, reviewed)
    .when({ ...intent, enterpriseId: id(33) }, { pack }, today)
    .thenRefuses('NOT_FOUND'));
it('needs a policy pack', () =>
  given(publishAppointmentNotice, proposed, reviewed).when(intent, { pack: null }, today).thenRefuses('APPOINTMENT_POLICY_MISSING'));
