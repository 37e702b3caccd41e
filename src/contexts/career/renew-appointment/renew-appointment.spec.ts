import {
  APPOINTMENT,
  BASIS,
  ENTERPRISE,
  filed,
  noticed,
  pack,
  proposed,
  reviewed,
  started,
  WORKER,
} from '../../../../test/support/stories/appointed';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { appointment } from '../appointment';
import { AppointmentRenewed, AppointmentTermReviewed } from '../appointment-term.events';
import { AppointmentEnded, CareerEvent, CertificateDiscounted } from '../career.events';
import { RenewAppointment, renewAppointment } from './renew-appointment';

const whose = { appointmentId: APPOINTMENT, enterpriseId: ENTERPRISE, workerId: WORKER };
const post = started(APPOINTMENT, 'CHIEF', '2026-12-16', '2029-12-15');
const nomination = foldAll(appointment, [proposed, reviewed, noticed, filed]);
const intent: RenewAppointment = { ...whose, documentNo: '淮机聘〔2029〕3号' };
const found = (dueOn: string, result: 'PASSED' | 'RECTIFY' = 'PASSED') =>
  AppointmentTermReviewed({
    ...whose,
    dueOn: day(dueOn),
    reviewedOn: day(dueOn),
    result,
    committee: 5,
    inFavour: 5,
    minutesHash: 'b'.repeat(64),
    policyPack: pack.ref,
  });
const years = [found('2027-12-15'), found('2028-12-15'), found('2029-12-15')];
const ended = (lastOn: string, reason: 'TERM_OVER' | 'DISMISSED') =>
  AppointmentEnded({ ...whose, level: 'CHIEF', lastOn: day(lastOn), reason });
const renewed = (fromOn: string, termEndsOn: string) =>
  AppointmentRenewed({
    ...whose,
    level: 'CHIEF',
    fromOn: day(fromOn),
    termEndsOn: day(termEndsOn),
    basisId: BASIS,
    documentNo: intent.documentNo,
  });
const renew = (history: CareerEvent[] = years, today = '2029-12-15') =>
  given(renewAppointment, post, ...history).when(intent, { nomination, pack }, { today: day(today) });

it('begins on the day after the term, for another one', () => renew().thenRecords(renewed('2029-12-16', '2032-12-15')));
it('is decided up to the last day of the term', () => {
  renew(years, '2029-12-16').thenRefuses('APPOINTMENT_RENEWAL_TOO_LATE', { termEndsOn: '2029-12-15' });
  renew([...years, ended('2029-12-15', 'TERM_OVER')], '2029-12-20').thenRefuses('APPOINTMENT_RENEWAL_TOO_LATE');
});
it('is decided once for a term', () =>
  renew([...years, renewed('2029-12-16', '2032-12-15')]).thenRefuses('APPOINTMENT_RENEWED_BEFORE', {
    fromOn: '2029-12-16',
    termEndsOn: '2032-12-15',
  }));
it('is decided again for the next one, after its own reviews', () => {
  const next = [...years, renewed('2029-12-16', '2032-12-15')];
  renew(next, '2029-12-16').thenRefuses('RENEWAL_WITHOUT_REVIEW', { dueOn: '2030-12-15' });
  renew([...next, found('2030-12-15'), found('2031-12-15'), found('2032-12-15')], '2032-12-15').thenRecords(
    renewed('2032-12-16', '2035-12-15'),
  );
});
it('needs every review of the term', () => {
  renew(years.slice(0, 2)).thenRefuses('RENEWAL_WITHOUT_REVIEW', { dueOn: '2029-12-15' });
  renew([...years.slice(0, 2), found('2029-12-15', 'RECTIFY')]).thenRefuses('RENEWAL_WITHOUT_REVIEW');
});
it('gives back no post that ended', () =>
  renew([...years, ended('2029-06-30', 'DISMISSED')]).thenRefuses('APPOINTMENT_ENDED_BEFORE', { lastOn: '2029-06-30' }));
it('needs a certificate that still stands', () => {
  const out = CertificateDiscounted({
    workerId: WORKER,
    enterpriseId: ENTERPRISE,
    certificateId: BASIS,
    annulmentId: id(9),
    decidedOn: day('2029-12-01'),
    carriedBy: null,
  });
  renew([...years, out]).thenRefuses('APPOINTMENT_BASIS_MISSING');
});
it('leaves room for another post of the same occupation', () => {
  renew([...years, started(id(61), 'CHIEF', '2032-12-15', '2035-12-14')]).thenRefuses('APPOINTMENT_OVERLAPS');
  renew([...years, started(id(61), 'CHIEF', '2032-12-16', '2035-12-15')]).thenRecordsTypes('career.appointment_renewed.v1');
  renew([...years, started(id(61), 'CHIEF', '2030-12-16', '2033-12-15', '6-18-02-04')]).thenRecordsTypes('career.appointment_renewed.v1');
});
it('is decided by a person', () =>
  given(renewAppointment, post, ...years)
    .when(intent, { nomination, pack }, { today: day('2029-12-15'), actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('needs a policy pack', () =>
  given(renewAppointment, post, ...years)
    .when(intent, { nomination, pack: null }, { today: day('2029-12-15') })
    .thenRefuses('APPOINTMENT_POLICY_MISSING', { region: '320803' }));
it('needs a post', () => given(renewAppointment).when(intent, { nomination, pack }).thenRefuses('NOT_FOUND'));
