import { ENTERPRISE, TURNER } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { MentorAgreementEnded, MentorAgreementSigned } from '../mentor.events';
import { endAgreementsWhenLeaving } from './end-agreements-when-leaving';

const [MENTOR, APPRENTICE] = [id(21), id(22)];
const signed = (agreement: number, changed: object = {}) =>
  MentorAgreementSigned({
    agreementId: id(agreement),
    enterpriseId: ENTERPRISE,
    region: '320803',
    mentorId: MENTOR,
    apprenticeId: APPRENTICE,
    occupationCode: TURNER,
    targetLevel: 'INTERMEDIATE',
    fromOn: day('2027-01-01'),
    lastOn: day('2027-12-31'),
    ...changed,
  });
const ended = (agreement: number, lastOn: string, reason: 'LEFT' | 'CANCELLED' = 'LEFT') =>
  MentorAgreementEnded({ agreementId: id(agreement), enterpriseId: ENTERPRISE, mentorId: MENTOR, lastOn: day(lastOn), reason });
const span = { spanId: id(60), employer: 'OWN', occupationCode: TURNER, fromOn: day('2020-01-01') } as const;
const leaves = (workerIds: readonly ReturnType<typeof id>[], lastOn: string) =>
  given(endAgreementsWhenLeaving, signed(20)).when(
    { enterpriseId: ENTERPRISE, workerIds, spanId: id(60), lastOn: day(lastOn) },
    { employment: [{ ...span, lastOn: day(lastOn) }] },
  );

it('ends with the last day in service of the mentor', () => leaves([MENTOR], '2027-06-30').thenRecords(ended(20, '2027-06-30')));
it('ends with the last day in service of the apprentice, under whichever record', () =>
  leaves([id(99), APPRENTICE], '2027-06-30').thenRecords(ended(20, '2027-06-30')));
it('is left alone where somebody else leaves', () => leaves([id(99)], '2027-06-30').thenRecordsNothing());
it('is left alone where it was over by then', () => {
  leaves([MENTOR], '2027-12-31').thenRecordsNothing();
  leaves([MENTOR], '2027-12-30').thenRecords(ended(20, '2027-12-30'));
});
it('ends before its first day where it had not begun', () => leaves([MENTOR], '2026-06-30').thenRecords(ended(20, '2026-12-31')));
it('is left alone where the span was work elsewhere, or another follows', () => {
  const intent = { enterpriseId: ENTERPRISE, workerIds: [MENTOR], spanId: id(60), lastOn: day('2027-06-30') };
  given(endAgreementsWhenLeaving, signed(20))
    .when(intent, { employment: [{ ...span, employer: 'ELSEWHERE', lastOn: day('2027-06-30') }] })
    .thenRecordsNothing();
  given(endAgreementsWhenLeaving, signed(20))
    .when(intent, {
      employment: [
        { ...span, lastOn: day('2027-06-30') },
        { ...span, spanId: id(61), fromOn: day('2027-07-01'), lastOn: null },
      ],
    })
    .thenRecordsNothing();
});
