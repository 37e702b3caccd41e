import { APPOINTMENT, ENTERPRISE, filed, noticed, proposed, reviewed } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { fileAppointment } from './file-appointment';

const intent = { appointmentId: APPOINTMENT, enterpriseId: ENTERPRISE, receiptNo: '苏人社评聘〔2026〕8号' };

it('keeps the receipt', () => given(fileAppointment, proposed, reviewed, noticed).when(intent, {}).thenRecords(filed));
it('comes after the notice began', () =>
  given(fileAppointment, proposed, reviewed).when(intent, {}).thenRefuses('APPOINTMENT_OUT_OF_ORDER'));
it('comes once', () => given(fileAppointment, proposed, reviewed, noticed, filed).when(intent, {}).thenRefuses('APPOINTMENT_OUT_OF_ORDER'));
it("knows no other enterprise's nomination", () =>
  given(fileAppointment, proposed, reviewed, noticed)
    .when({ ...intent, enterpriseId: id(33) }, {})
    .thenRefuses('NOT_FOUND'));
