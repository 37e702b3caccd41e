import { ENTERPRISE, worker } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { APPRENTICE, ended, joined, MENTOR, nobodyJoined, signed } from '../../../../test/support/stories/mentored';
import { day } from '../../../kernel/day';
import { MentorAgreementAssessed } from '../mentor.events';
import { AssessAgreement, assessAgreement } from './assess-agreement';

const ASSESSOR = id(25);
const intent: AssessAgreement = {
  agreementId: id(20),
  enterpriseId: ENTERPRISE,
  grade: 'PASS',
  assessedOn: day('2028-01-05'),
  assessedBy: ASSESSOR,
  minutesHash: 'c'.repeat(64),
};
const evidence = { assessor: worker, links: nobodyJoined };
const late = { today: day('2028-01-05') };
const graded = (changed: Partial<AssessAgreement> = {}) =>
  MentorAgreementAssessed({ ...intent, ...changed, mentorId: MENTOR, apprenticeId: APPRENTICE });
const assess = (changed: Partial<AssessAgreement> = {}) =>
  given(assessAgreement, signed(20)).when({ ...intent, ...changed }, evidence, late);

it.each(['EXCELLENT', 'PASS', 'FAIL'] as const)('says that it was %s', (grade) => assess({ grade }).thenRecords(graded({ grade })));
it('comes on the last day at the earliest', () => {
  assess({ assessedOn: day('2027-12-31') }).thenRecords(graded({ assessedOn: day('2027-12-31') }));
  assess({ assessedOn: day('2027-12-30') }).thenRefuses('AGREEMENT_NOT_OVER', { lastOn: '2027-12-31' });
});
it('comes earlier where the agreement ended early', () =>
  given(assessAgreement, signed(20), ended(20, '2027-06-30', 'GOAL_REACHED'))
    .when({ ...intent, assessedOn: day('2027-06-30') }, evidence, late)
    .thenRecords(graded({ assessedOn: day('2027-06-30') })));
it('is not dated in the future', () => assess({ assessedOn: day('2028-01-06') }).thenRefuses('AGREEMENT_ASSESSED_IN_FUTURE'));
it('comes once', () =>
  given(assessAgreement, signed(20), graded())
    .when({ ...intent, grade: 'EXCELLENT' }, evidence, late)
    .thenRefuses('AGREEMENT_ASSESSED_BEFORE', { grade: 'PASS' }));
it.each([MENTOR, APPRENTICE])('is given by neither party (%s)', (assessedBy) => assess({ assessedBy }).thenRefuses('ASSESSED_BY_PARTY'));
it('is not given by a party under another record', () =>
  given(assessAgreement, signed(20))
    .when(intent, { ...evidence, links: joined(MENTOR, ASSESSOR) }, late)
    .thenRefuses('ASSESSED_BY_PARTY'));
it('needs an agreement, and an assessor of the enterprise', () => {
  given(assessAgreement).when(intent, evidence, late).thenRefuses('NOT_FOUND');
  given(assessAgreement, signed(20))
    .when(intent, { ...evidence, assessor: { status: 'unknown' } }, late)
    .thenRefuses('NOT_FOUND');
});
