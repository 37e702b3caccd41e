import { APPOINTMENT, BASIS, ENTERPRISE, started, TURNER, WORKER } from '../../../../test/support/stories/appointed';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { career } from '../career';
import { AppointmentEnded, AppointmentResumed, CareerEvent, TierLowered, TierRaised } from '../career.events';
import { endAppointment } from '../end-appointment/end-appointment';
import { endPostsRestingOn } from '../end-posts-resting-on/end-posts-resting-on';
import { ResumeAppointment, resumeAppointment } from './resume-appointment';

const who = { workerId: WORKER, enterpriseId: ENTERPRISE };
const raised = (effectiveOn: string) =>
  TierRaised({
    ...who,
    fromLevel: null,
    toLevel: 'SENIOR_TECHNICIAN',
    occupationCode: TURNER,
    basis: 'CERTIFICATE',
    basisId: BASIS,
    effectiveOn: day(effectiveOn),
  });
const lowered = TierLowered({
  ...who,
  fromLevel: 'SENIOR_TECHNICIAN',
  toLevel: null,
  toBasisId: null,
  annulmentId: id(9),
  certificateId: BASIS,
  decidedOn: day('2027-03-10'),
  effectiveOn: day('2020-05-01'),
});
const post = started(APPOINTMENT, 'SPECIAL_GRADE', '2026-12-16', '2029-12-15');
const fell = AppointmentEnded({
  ...who,
  appointmentId: APPOINTMENT,
  level: 'SPECIAL_GRADE',
  lastOn: day('2027-03-09'),
  reason: 'CERTIFICATE_ANNULLED',
});
const FELL: readonly CareerEvent[] = [raised('2020-05-01'), post, lowered, fell];
/** Overturned from the start, or from a decision of June on. */
const [TUNC, NUNC] = [
  [...FELL, raised('2020-05-01')],
  [...FELL, raised('2027-06-02')],
] as const;
const intent: ResumeAppointment = { ...who, appointmentId: APPOINTMENT, fromOn: day('2027-03-10'), documentNo: '淮机聘〔2027〕3号' };
const resumed = (fromOn = intent.fromOn) =>
  AppointmentResumed({ ...intent, fromOn, level: 'SPECIAL_GRADE', termEndsOn: day('2029-12-15'), basisId: BASIS });
const from = (fromOn: string): ResumeAppointment => ({ ...intent, fromOn: day(fromOn) });

describe('a post that fell with its certificate', () => {
  it('is given back without a day between, where the annulment was overturned from the start', () => {
    given(resumeAppointment, ...TUNC)
      .when(intent, {})
      .thenRecords(resumed());
    given(resumeAppointment, ...TUNC)
      .when(from('2027-03-09'), {})
      .thenRefuses('APPOINTMENT_RESUMED_OUTSIDE_TERM', { earliestOn: '2027-03-10', termEndsOn: '2029-12-15' });
  });
  it('is given back from the decision on at the earliest, where it was overturned from then on', () => {
    given(resumeAppointment, ...NUNC)
      .when(from('2027-06-02'), {})
      .thenRecords(resumed(day('2027-06-02')));
    given(resumeAppointment, ...NUNC)
      .when(from('2027-06-01'), {})
      .thenRefuses('APPOINTMENT_RESUMED_OUTSIDE_TERM', { earliestOn: '2027-06-02', termEndsOn: '2029-12-15' });
  });
  it('is held to the end of its term', () => {
    given(resumeAppointment, ...TUNC)
      .when(from('2029-12-15'), {})
      .thenRecords(resumed(day('2029-12-15')));
    given(resumeAppointment, ...TUNC)
      .when(from('2029-12-16'), {})
      .thenRefuses('APPOINTMENT_RESUMED_OUTSIDE_TERM');
  });
  it('waits until the certificate counts again', () =>
    given(resumeAppointment, ...FELL)
      .when(intent, {})
      .thenRefuses('APPOINTMENT_BASIS_MISSING', { level: 'SPECIAL_GRADE', occupationCode: TURNER }));
  it('is given back once', () =>
    given(resumeAppointment, ...TUNC, resumed())
      .when(intent, {})
      .thenRefuses('APPOINTMENT_NOT_RESUMABLE'));
  it('does not come between another post of the occupation', () => {
    const other = started(id(60), 'CHIEF', '2028-01-01', '2028-12-31');
    given(resumeAppointment, ...TUNC, other)
      .when(intent, {})
      .thenRefuses('APPOINTMENT_OVERLAPS', { appointmentId: id(60), lastOn: '2028-12-31' });
    given(resumeAppointment, ...TUNC, other)
      .when(from('2029-01-01'), {})
      .thenRecordsTypes(resumed().type);
  });
});

it('a post that ended for another reason stays ended', () =>
  given(resumeAppointment, raised('2020-05-01'), post, { ...fell, data: { ...fell.data, reason: 'RETIRED' as const } })
    .when(intent, {})
    .thenRefuses('APPOINTMENT_NOT_RESUMABLE'));
it('is decided by a person', () =>
  given(resumeAppointment, ...TUNC)
    .when(intent, {}, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('needs a post', () => given(resumeAppointment).when(intent, {}).thenRefuses('NOT_FOUND'));

describe('a post that was given back', () => {
  const back = [...NUNC, resumed(day('2027-06-02'))] as const;

  it('stands twice in the career, with the days between', () =>
    expect(foldAll(career, back).posts).toMatchObject([
      { fromOn: '2026-12-16', lastOn: '2027-03-09', hasEnded: true },
      { fromOn: '2027-06-02', lastOn: '2029-12-15', hasEnded: false },
    ]));
  it('ends like any other, inside what is left of its term', () => {
    const leaves = { ...who, appointmentId: APPOINTMENT, lastOn: day('2027-09-30'), reason: 'LEFT' as const };
    given(endAppointment, ...back)
      .when(leaves, {})
      .thenRecords(AppointmentEnded({ ...leaves, level: 'SPECIAL_GRADE' }));
    given(endAppointment, ...back)
      .when({ ...leaves, lastOn: day('2027-06-01') }, {})
      .thenRefuses('APPOINTMENT_END_OUTSIDE_TERM');
  });
  it('falls again with its certificate, and the first turn stays as it was', () => {
    const again = { ...who, certificateId: BASIS, decidedOn: day('2027-08-01') };
    const ended = AppointmentEnded({ ...fell.data, lastOn: day('2027-07-31') });
    given(endPostsRestingOn, ...back)
      .when(again, {})
      .thenRecords(ended);
    expect(foldAll(career, [...back, ended]).posts).toMatchObject([{ lastOn: '2027-03-09' }, { lastOn: '2027-07-31', hasEnded: true }]);
  });
});
