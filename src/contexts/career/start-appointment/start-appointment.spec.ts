import {
  APPOINTMENT,
  BASIS,
  certificate,
  ENTERPRISE,
  filed,
  FROM_ON,
  held,
  joinedTo,
  NOTHING_HELD,
  NOTICE_ENDS_ON,
  noticed,
  pack,
  proposed,
  reviewed,
  standard,
  started,
  TURNER,
  WORKER,
} from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { addDays, Day, day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { appointment, Appointment } from '../appointment';
import { career } from '../career';
import {
  AppointmentEnded,
  AppointmentEvent,
  AppointmentNoticed,
  AppointmentProposed,
  CareerEvent,
  CertificateDiscounted,
} from '../career.events';
import { AppointmentObjectionRaised, AppointmentObjectionResolved } from '../nomination-objection.events';
import { StartAppointment, startAppointment } from './start-appointment';

const intent: StartAppointment = { appointmentId: APPOINTMENT, enterpriseId: ENTERPRISE, workerId: WORKER, fromOn: FROM_ON };
const nominated = (...events: AppointmentEvent[]): Appointment => foldAll(appointment, events);
const evidence = { nomination: nominated(proposed, reviewed, noticed, filed), pack, certificate, held: NOTHING_HELD };
const chief = { ...evidence, nomination: nominated(AppointmentProposed({ ...proposed.data, level: 'CHIEF' }), reviewed, noticed, filed) };
const afterNotice = { today: addDays(NOTICE_ENDS_ON, 1) };
const start = (changed: Partial<typeof evidence> = {}, fromOn = FROM_ON, moment = afterNotice) =>
  given(startAppointment).when({ ...intent, fromOn }, { ...evidence, ...changed }, moment);
const begun = started(APPOINTMENT, 'SPECIAL_GRADE', '2026-12-16', '2029-12-15');

it('takes up the post for 36 months, the last day included', () => start().thenRecords(begun));
it('rests on a recorded certificate as well', () =>
  start({ certificate: { status: 'blank' } as never, held: held('SENIOR_TECHNICIAN') }).thenRecords(begun));

describe('the notice', () => {
  it('must be over on the day of asking', () => start({}, FROM_ON, { today: NOTICE_ENDS_ON }).thenRefuses('APPOINTMENT_UNDER_NOTICE'));
  it('must be over on the first day', () => start({}, NOTICE_ENDS_ON).thenRefuses('APPOINTMENT_UNDER_NOTICE'));
  it('lets the post begin on the next day', () => start({}, addDays(NOTICE_ENDS_ON, 1)).thenRecordsTypes('career.appointment_started.v1'));
  it('must have been published', () => start({ nomination: nominated(proposed, reviewed) }).thenRefuses('APPOINTMENT_OUT_OF_ORDER'));
});

describe('objections', () => {
  const text = { textId: id(30), version: 1, commitment: 'e'.repeat(64) };
  const raised = (objectionId = id(20)) =>
    AppointmentObjectionRaised({
      appointmentId: APPOINTMENT,
      enterpriseId: ENTERPRISE,
      objectionId,
      text,
      objector: { name: text, contact: text },
    });
  const answered = (resolution: 'DISMISSED' | 'NOTICE_RESTARTED' | 'NOMINATION_REFUSED') =>
    AppointmentObjectionResolved({ appointmentId: APPOINTMENT, enterpriseId: ENTERPRISE, objectionId: id(20), resolution, text });
  const after = (...objections: Parameters<typeof nominated>) =>
    start({ nomination: nominated(proposed, reviewed, noticed, filed, ...objections) });
  it('are answered before the post begins, every one', () => {
    after(raised()).thenRefuses('APPOINTMENT_OBJECTION_OPEN', { open: 1 });
    after(raised(), raised(id(21)), answered('DISMISSED')).thenRefuses('APPOINTMENT_OBJECTION_OPEN', { open: 1 });
    after(raised(), answered('DISMISSED')).thenRecords(begun);
  });
  it('may end the nomination', () =>
    after(raised(), answered('NOMINATION_REFUSED')).thenRefuses('APPOINTMENT_OUT_OF_ORDER', { status: 'refused' }));
  it('may let the notice begin anew, which the post waits for, and for a receipt', () => {
    const until = (endsOn: Day) => AppointmentNoticed({ ...noticed.data, endsOn });
    after(raised(), answered('NOTICE_RESTARTED'), until(addDays(NOTICE_ENDS_ON, 1)), filed).thenRefuses('APPOINTMENT_UNDER_NOTICE');
    after(raised(), answered('NOTICE_RESTARTED'), until(NOTICE_ENDS_ON), filed).thenRecords(begun);
    after(raised(), answered('NOTICE_RESTARTED'), until(NOTICE_ENDS_ON)).thenRefuses('APPOINTMENT_RECEIPT_MISSING');
  });
});

it('needs the receipt where the pack asks for one', () =>
  start({ nomination: nominated(proposed, reviewed, noticed) }).thenRefuses('APPOINTMENT_RECEIPT_MISSING'));
it('needs no receipt where it does not', () => {
  const lenient = { ...pack, pack: { ...pack.pack, appointment: { ...pack.pack.appointment, filingRequiredFor: ['CHIEF' as const] } } };
  start({ nomination: nominated(proposed, reviewed, noticed), pack: lenient }).thenRecordsTypes('career.appointment_started.v1');
});
it('needs a policy pack', () => start({ pack: null as never }).thenRefuses('APPOINTMENT_POLICY_MISSING'));
it('needs a nomination', () => start({ nomination: { status: 'none' } }).thenRefuses('NOT_FOUND'));
it("knows no other enterprise's nomination", () =>
  given(startAppointment)
    .when({ ...intent, enterpriseId: id(33) }, evidence, afterNotice)
    .thenRefuses('NOT_FOUND'));
it('looks at the basis again', () =>
  start({ certificate: { ...certificate, status: 'annulled' } }).thenRefuses('APPOINTMENT_BASIS_MISSING'));
it('asks the standard in force when the post begins which occupations are related', () => {
  const CLERK = '4-03-02-01';
  const related = (from: Day) =>
    given(startAppointment).when(
      intent,
      {
        ...evidence,
        certificate: { status: 'blank' },
        held: held('SENIOR_TECHNICIAN', CLERK),
        standard: standard(['2018-12-26'], [from, CLERK]),
      },
      afterNotice,
    );
  related(FROM_ON).thenRecords(begun);
  related(addDays(FROM_ON, 1)).thenRefuses('APPOINTMENT_BASIS_MISSING');
});
it('asks again whether the worker is in the occupation, where the post has conditions', () => {
  const span = (lastOn: Day) => ({
    employment: [{ spanId: id(70), employer: 'OWN' as const, occupationCode: TURNER, fromOn: day('2010-01-01'), lastOn }],
  });
  const beginning = (employment: ReturnType<typeof span>, ruleId: string | null = 'SD20-7') =>
    given(startAppointment).when(
      intent,
      { ...evidence, nomination: nominated(AppointmentProposed({ ...proposed.data, ruleId }), reviewed, noticed, filed), ...employment },
      afterNotice,
    );
  beginning(span(FROM_ON)).thenRecords(begun);
  beginning(span(addDays(FROM_ON, -1))).thenRefuses('APPOINTMENT_NOT_IN_OCCUPATION', { occupationCode: TURNER, on: FROM_ON });
  beginning(span(addDays(FROM_ON, -1)), null).thenRecords(begun);
});
it('sees an annulment that reached the career first', () =>
  given(
    startAppointment,
    CertificateDiscounted({
      workerId: WORKER,
      enterpriseId: ENTERPRISE,
      certificateId: BASIS,
      annulmentId: id(9),
      decidedOn: day('2026-12-15'),
      carriedBy: null,
    }),
  )
    .when(intent, evidence, afterNotice)
    .thenRefuses('APPOINTMENT_BASIS_MISSING'));
it('begins once', () => given(startAppointment, begun).when(intent, evidence, afterNotice).thenRefuses('APPOINTMENT_STARTED_BEFORE'));

describe('two posts of one person', () => {
  const beside = (...history: CareerEvent[]) => given(startAppointment, ...history).when(intent, evidence, afterNotice);

  it('never overlap in one occupation', () =>
    beside(started(id(60), 'SPECIAL_GRADE', '2024-01-01', '2026-12-16')).thenRefuses('APPOINTMENT_OVERLAPS'));
  it('may touch', () => beside(started(id(60), 'SPECIAL_GRADE', '2024-01-01', '2026-12-15')).thenRecords(begun));
  it('may end where a later one begins', () => beside(started(id(60), 'SPECIAL_GRADE', '2029-12-16', '2032-12-15')).thenRecords(begun));
  it('may stand side by side in two occupations', () =>
    beside(started(id(60), 'SPECIAL_GRADE', '2024-01-01', '2026-12-31', '6-18-02-04')).thenRecords(begun));
  it('do not overlap where the other ended before its first day', () =>
    beside(
      started(id(60), 'SPECIAL_GRADE', '2027-02-01', '2030-01-31'),
      AppointmentEnded({
        appointmentId: id(60),
        enterpriseId: ENTERPRISE,
        workerId: WORKER,
        level: 'SPECIAL_GRADE',
        lastOn: day('2027-01-31'),
        reason: 'CERTIFICATE_ANNULLED',
      }),
    ).thenRecords(begun));
  it('no longer overlap after one has ended', () =>
    beside(
      started(id(60), 'SPECIAL_GRADE', '2024-01-01', '2026-12-31'),
      AppointmentEnded({
        appointmentId: id(60),
        enterpriseId: ENTERPRISE,
        workerId: WORKER,
        level: 'SPECIAL_GRADE',
        lastOn: day('2026-12-15'),
        reason: 'LEFT',
      }),
    ).thenRecords(begun));
});

describe('of two records of one person', () => {
  const [OTHER, links] = [id(44), joinedTo(WORKER, id(44))];
  const ofOther = {
    ...evidence,
    nomination: nominated(AppointmentProposed({ ...proposed.data, workerId: OTHER }), reviewed, noticed, filed),
    links,
  };
  const others = (...history: CareerEvent[]) =>
    given(startAppointment).when(intent, { ...ofOther, others: foldAll(career, history) }, afterNotice);
  it('the post of either begins in the career that is kept', () => others().thenRecords(begun));
  it('that are not joined the one does not begin what the other was nominated for', () =>
    given(startAppointment)
      .when(intent, { ...ofOther, links: joinedTo(id(45), OTHER) }, afterNotice)
      .thenRefuses('NOT_FOUND'));
  it('the certificate of either carries it', () =>
    given(startAppointment)
      .when(intent, { ...ofOther, certificate: { ...certificate, workerId: OTHER } }, afterNotice)
      .thenRecords(begun));
  it('an annulment that reached the other career first is seen', () =>
    others(
      CertificateDiscounted({
        workerId: OTHER,
        enterpriseId: ENTERPRISE,
        certificateId: BASIS,
        annulmentId: id(9),
        decidedOn: day('2026-12-15'),
        carriedBy: null,
      }),
    ).thenRefuses('APPOINTMENT_BASIS_MISSING'));
  it('it begins once', () => others(begun).thenRefuses('APPOINTMENT_STARTED_BEFORE'));
  it('two posts never overlap in one occupation', () => {
    others(started(id(60), 'SPECIAL_GRADE', '2024-01-01', '2026-12-16')).thenRefuses('APPOINTMENT_OVERLAPS');
    others(started(id(60), 'SPECIAL_GRADE', '2024-01-01', '2026-12-15')).thenRecords(begun);
  });
});

describe('special grade to chief', () => {
  const promoted = (...history: CareerEvent[]) => given(startAppointment, ...history).when(intent, chief, afterNotice);
  const chiefBegun = started(APPOINTMENT, 'CHIEF', '2026-12-16', '2029-12-15');

  it('ends the special post the day before', () =>
    promoted(started(id(60), 'SPECIAL_GRADE', '2024-01-01', '2026-12-31')).thenRecords(
      AppointmentEnded({
        appointmentId: id(60),
        enterpriseId: ENTERPRISE,
        workerId: WORKER,
        level: 'SPECIAL_GRADE',
        lastOn: day('2026-12-15'),
        reason: 'PROMOTED',
      }),
      chiefBegun,
    ));
  it('leaves a special post of another occupation alone', () =>
    promoted(started(id(60), 'SPECIAL_GRADE', '2024-01-01', '2026-12-31', '6-18-02-04')).thenRecords(chiefBegun));
  it('does not end a post that begins the same day', () =>
    promoted(started(id(60), 'SPECIAL_GRADE', '2026-12-16', '2029-12-15')).thenRefuses('APPOINTMENT_OVERLAPS'));
  it('does not replace another chief post', () =>
    promoted(started(id(60), 'CHIEF', '2024-01-01', '2026-12-31')).thenRefuses('APPOINTMENT_OVERLAPS'));
});

describe('technicians in post', () => {
  const technician = {
    ...evidence,
    nomination: nominated(AppointmentProposed({ ...proposed.data, level: 'TECHNICIAN', ruleId: null }), reviewed, noticed),
  };
  it('stand below their certificate as well, and need no receipt where the pack asks for none', () =>
    given(startAppointment)
      .when(intent, technician, afterNotice)
      .thenRecords(started(APPOINTMENT, 'TECHNICIAN', '2026-12-16', '2029-12-15')));
  it('leave the post for a higher one the day before', () =>
    given(startAppointment, started(id(60), 'TECHNICIAN', '2024-01-01', '2026-12-31'))
      .when(intent, evidence, afterNotice)
      .thenRecords(
        AppointmentEnded({
          appointmentId: id(60),
          enterpriseId: ENTERPRISE,
          workerId: WORKER,
          level: 'TECHNICIAN',
          lastOn: day('2026-12-15'),
          reason: 'PROMOTED',
        }),
        begun,
      ));
  it('do not leave a higher post for a lower one', () =>
    given(startAppointment, started(id(60), 'SPECIAL_GRADE', '2024-01-01', '2026-12-31'))
      .when(intent, technician, afterNotice)
      .thenRefuses('APPOINTMENT_OVERLAPS'));
  it('are asked again whether the certificate carries the post', () =>
    given(startAppointment)
      .when(intent, { ...technician, certificate: { ...certificate, level: 'SENIOR' } }, afterNotice)
      .thenRefuses('APPOINTMENT_ABOVE_CERTIFICATE', { level: 'TECHNICIAN', certified: 'SENIOR' }));
});

describe('a limit of the policy pack', () => {
  const limited = { ...pack, pack: { ...pack.pack, appointment: { ...pack.pack.appointment, quota: { SPECIAL_GRADE: 2 } } } };
  const beside = (inPost: number, rules: typeof pack | typeof limited = limited) =>
    given(startAppointment).when(intent, { ...evidence, pack: rules, inPost }, afterNotice);
  it('leaves room for the last one', () => beside(1).thenRecords(begun));
  it('and for nobody after that', () => beside(2).thenRefuses('APPOINTMENT_QUOTA_FULL', { level: 'SPECIAL_GRADE', quota: 2 }));
  it('is none where the pack names none', () => beside(99, pack).thenRecords(begun));
});
