import { ENTERPRISE, TURNER } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { MentorAgreementEnded, MentorAgreementSigned } from '../mentor.events';
import { EndMentorAgreement, endMentorAgreement } from './end-mentor-agreement';

const signed = MentorAgreementSigned({
  agreementId: id(20),
  enterpriseId: ENTERPRISE,
  region: '320803',
  mentorId: id(21),
  apprenticeId: id(22),
  occupationCode: TURNER,
  targetLevel: 'INTERMEDIATE',
  fromOn: day('2027-01-01'),
  lastOn: day('2027-12-31'),
});
const intent: EndMentorAgreement = { agreementId: id(20), enterpriseId: ENTERPRISE, lastOn: day('2027-06-30'), reason: 'GOAL_REACHED' };
const ended = MentorAgreementEnded({ ...intent, mentorId: id(21) });

it('ends with its last day', () => given(endMentorAgreement, signed).when(intent, {}).thenRecords(ended));
it.each(['2027-01-01', '2027-12-31'])('may end on %s, inside the term', (lastOn) =>
  given(endMentorAgreement, signed)
    .when({ ...intent, lastOn: day(lastOn) }, {})
    .thenRecordsTypes('career.mentor_agreement_ended.v1'),
);
it.each(['2026-12-31', '2028-01-01'])('does not end on %s, outside the term', (lastOn) =>
  given(endMentorAgreement, signed)
    .when({ ...intent, lastOn: day(lastOn) }, {})
    .thenRefuses('AGREEMENT_END_OUTSIDE_TERM'),
);
it('ends once', () => given(endMentorAgreement, signed, ended).when(intent, {}).thenRefuses('AGREEMENT_ENDED_BEFORE'));
it('needs an agreement', () => given(endMentorAgreement).when(intent, {}).thenRefuses('NOT_FOUND'));
