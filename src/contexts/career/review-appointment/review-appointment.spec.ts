import { APPOINTMENT, ENTERPRISE, pack, proposed, reviewed } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { ReviewAppointment, reviewAppointment } from './review-appointment';

const intent: ReviewAppointment = {
  appointmentId: APPOINTMENT,
  enterpriseId: ENTERPRISE,
  committee: 5,
  inFavour: 4,
  minutesHash: 'a'.repeat(64),
};
const review = (changed: Partial<ReviewAppointment>) => given(reviewAppointment, proposed).when({ ...intent, ...changed }, { pack });

it('records what the committee found', () => review({}).thenRecords(reviewed));
it('records a "no" as well', () => review({ inFavour: 0 }).thenRecordsTypes('career.appointment_reviewed.v1'));
it('takes three members', () => review({ committee: 3, inFavour: 3 }).thenRecordsTypes('career.appointment_reviewed.v1'));
it.each([1, 2, 4])('does not take %i members', (committee) => review({ committee, inFavour: 1 }).thenRefuses('COMMITTEE_INVALID'));
it('counts every vote once', () => review({ inFavour: 6 }).thenRefuses('VOTES_EXCEED_COMMITTEE'));
it('happens once', () => given(reviewAppointment, proposed, reviewed).when(intent, { pack }).thenRefuses('APPOINTMENT_OUT_OF_ORDER'));
it("knows no other enterprise's nomination", () => review({ enterpriseId: id(33) }).thenRefuses('NOT_FOUND'));
it('needs a policy pack', () => given(reviewAppointment, proposed).when(intent, { pack: null }).thenRefuses('APPOINTMENT_POLICY_MISSING'));
