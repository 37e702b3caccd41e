import { ENTERPRISE, TURNER } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import { ApprenticePromoted, MentorAgreementEnded, MentorAgreementSigned, MentorEvent } from '../mentor.events';
import { RecordPromotion, recordPromotion } from './record-promotion';

const [MENTOR, APPRENTICE] = [id(21), id(22)];
const signed = MentorAgreementSigned({
  agreementId: id(20),
  enterpriseId: ENTERPRISE,
  region: '320803',
  mentorId: MENTOR,
  apprenticeId: APPRENTICE,
  occupationCode: TURNER,
  targetLevel: 'INTERMEDIATE',
  fromOn: day('2027-01-01'),
  lastOn: day('2027-12-31'),
});
const intent: RecordPromotion = {
  enterpriseId: ENTERPRISE,
  apprenticeIds: [APPRENTICE],
  toLevel: 'INTERMEDIATE',
  occupationCode: TURNER,
  certificateId: id(70),
  on: day('2027-06-10'),
};
const promoted = (toLevel: Level = 'INTERMEDIATE', on = '2027-06-10') =>
  ApprenticePromoted({
    agreementId: id(20),
    enterpriseId: ENTERPRISE,
    mentorId: MENTOR,
    apprenticeId: APPRENTICE,
    toLevel,
    certificateId: id(70),
    on: day(on),
  });
const rises = (changed: Partial<RecordPromotion> = {}, ...history: MentorEvent[]) =>
  given(recordPromotion, signed, ...history).when({ ...intent, ...changed }, {});

it('is recorded while the agreement is in force', () => rises().thenRecords(promoted()));
it.each(['2027-01-01', '2027-12-31'])('counts on %s', (on) => rises({ on: day(on) }).thenRecords(promoted('INTERMEDIATE', on)));
it.each(['2026-12-31', '2028-01-01'])('does not count on %s', (on) => rises({ on: day(on) }).thenRecordsNothing());
it('does not count after an early end', () => {
  const end = (lastOn: string) =>
    MentorAgreementEnded({ agreementId: id(20), enterpriseId: ENTERPRISE, mentorId: MENTOR, lastOn: day(lastOn), reason: 'CANCELLED' });
  rises({}, end('2027-06-10')).thenRecords(promoted());
  rises({}, end('2027-06-09')).thenRecordsNothing();
});
it('counts under whichever record the apprentice signed', () => rises({ apprenticeIds: [id(99), APPRENTICE] }).thenRecords(promoted()));
it('does not count for somebody else', () => rises({ apprenticeIds: [id(99)] }).thenRecordsNothing());
it('does not count in another occupation', () => rises({ occupationCode: '6-18-02-04' }).thenRecordsNothing());
describe('invariant 33: a promotion is recorded once, so that its bonus is paid once', () => {
  it('not again for the same level, whichever certificate says so', () => {
    rises({}, promoted()).thenRecordsNothing();
    rises({ certificateId: id(71), on: day('2027-08-01') }, promoted()).thenRecordsNothing();
  });
  it('not for a lower one', () => rises({ toLevel: 'JUNIOR' }, promoted()).thenRecordsNothing());
  it('but for the next one', () => rises({ toLevel: 'SENIOR' }, promoted()).thenRecords(promoted('SENIOR')));
});
