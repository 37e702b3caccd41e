import { APPOINTMENT, ENTERPRISE, pack, started, WORKER } from '../../../../test/support/stories/appointed';
import { given } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { AppointmentReviewDue, AppointmentTermReviewed } from '../appointment-term.events';
import { AppointmentEnded, CareerEvent } from '../career.events';
import { tellReviewDue, tellReviewDueByPolicy } from './tell-review-due';

const whose = { appointmentId: APPOINTMENT, enterpriseId: ENTERPRISE, workerId: WORKER };
const post = started(APPOINTMENT, 'SPECIAL_GRADE', '2026-12-16', '2029-12-15');
const due = (dueOn: string) => AppointmentReviewDue({ ...whose, dueOn: day(dueOn) });
const passed = (dueOn: string) =>
  AppointmentTermReviewed({
    ...whose,
    dueOn: day(dueOn),
    reviewedOn: day(dueOn),
    result: 'PASSED',
    committee: 5,
    inFavour: 5,
    minutesHash: 'b'.repeat(64),
    policyPack: pack.ref,
  });
const begins = (on: string, ...history: CareerEvent[]) => given(tellReviewDue, post, ...history).when({ ...whose, day: day(on) }, { pack });

it('tells from the day on which the review may be made', () => {
  begins('2027-10-15').thenRecordsNothing();
  begins('2027-10-16').thenRecords(due('2027-12-15'));
});
it('tells on the first day of the post at the earliest, however long the window is', () => {
  const wide = { ...pack, pack: { ...pack.pack, appointment: { ...pack.pack.appointment, reviewWindowDays: 366 } } };
  const on = (begun: string, rule = tellReviewDue) => given(rule, post).when({ ...whose, day: day(begun) }, { pack: wide });
  on('2026-12-15').thenRecordsNothing();
  on('2026-12-16').thenRecords(due('2027-12-15'));
  on('2026-12-15', tellReviewDueByPolicy).thenRecords(due('2027-12-15'));
});
it('tells once', () => begins('2027-10-17', due('2027-12-15')).thenRecordsNothing());
it('tells of the next one after that', () => begins('2028-10-16', due('2027-12-15'), passed('2027-12-15')).thenRecords(due('2028-12-15')));
it('goes on reminding of the one that is open, not of the next', () => begins('2028-10-16', due('2027-12-15')).thenRecordsNothing());
it('tells nothing where all are made', () =>
  begins('2029-12-15', passed('2027-12-15'), passed('2028-12-15'), passed('2029-12-15')).thenRecordsNothing());
it('tells nothing of a post that is not held any more', () => {
  begins(
    '2027-10-16',
    AppointmentEnded({ ...whose, level: 'SPECIAL_GRADE', lastOn: day('2027-09-30'), reason: 'LEFT' }),
  ).thenRecordsNothing();
  begins('2029-12-15').thenRecords(due('2027-12-15'));
  begins('2029-12-16').thenRecordsNothing();
});
it('tells nothing without a post, or without a policy pack', () => {
  given(tellReviewDue)
    .when({ ...whose, day: day('2027-10-16') }, { pack })
    .thenRecordsNothing();
  given(tellReviewDue, post)
    .when({ ...whose, day: day('2027-10-16') }, { pack: null })
    .thenRecordsNothing();
});
