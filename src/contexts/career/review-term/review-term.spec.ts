import {
  APPOINTMENT,
  ENTERPRISE,
  filed,
  noticed,
  pack,
  proposed,
  reviewed,
  started,
  WORKER,
} from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { appointment } from '../appointment';
import { AppointmentTermReviewed } from '../appointment-term.events';
import { AppointmentEnded, CareerEvent } from '../career.events';
import { reviewsDue } from '../term-review';
import { ReviewTerm, reviewTerm, reviewTermOfAnyDay } from './review-term';

/** Twelve months end on 2027-12-15, and the window opens sixty days before. */
const post = started(APPOINTMENT, 'SPECIAL_GRADE', '2026-12-16', '2029-12-15');
const nomination = foldAll(appointment, [proposed, reviewed, noticed, filed]);
const intent: ReviewTerm = {
  appointmentId: APPOINTMENT,
  enterpriseId: ENTERPRISE,
  workerId: WORKER,
  reviewedOn: day('2027-12-01'),
  result: 'PASSED',
  committee: 5,
  inFavour: 3,
  minutesHash: 'b'.repeat(64),
};
const found = (dueOn: string, changed: Partial<ReviewTerm> = {}) =>
  AppointmentTermReviewed({ ...intent, ...changed, dueOn: day(dueOn), policyPack: pack.ref });
const ended = (lastOn: string) =>
  AppointmentEnded({
    appointmentId: APPOINTMENT,
    enterpriseId: ENTERPRISE,
    workerId: WORKER,
    level: 'SPECIAL_GRADE',
    lastOn: day(lastOn),
    reason: 'REVIEW_FAILED',
  });
const review = (changed: Partial<ReviewTerm> = {}, ...history: CareerEvent[]) =>
  given(reviewTerm, post, ...history).when({ ...intent, ...changed }, { nomination, pack }, { today: day('2030-01-01') });

it('records what the committee found', () => review().thenRecords(found('2027-12-15')));
it('ends the post of whoever failed with the day of the review', () => {
  const failed = { result: 'FAILED', inFavour: 1 } as const;
  review(failed).thenRecords(found('2027-12-15', failed), ended('2027-12-01'));
});
it('lets things be put right, and looks once more', () => {
  const rectify = { result: 'RECTIFY', inFavour: 2 } as const;
  review(rectify).thenRecords(found('2027-12-15', rectify));
  review({}, found('2027-12-15', rectify)).thenRecords(found('2027-12-15'));
});

describe('the day', () => {
  it('comes sixty days before it is due at the earliest', () => {
    review({ reviewedOn: day('2027-10-16') }).thenRecords(found('2027-12-15', { reviewedOn: day('2027-10-16') }));
    review({ reviewedOn: day('2027-10-15') }).thenRefuses('TERM_REVIEW_TOO_EARLY', { dueOn: '2027-12-15', opensOn: '2027-10-16' });
  });
  it('comes when the pack says', () => {
    const later = { ...pack, pack: { ...pack.pack, appointment: { ...pack.pack.appointment, reviewWindowDays: 14 } } };
    const on = (reviewedOn: string) =>
      given(reviewTerm, post).when({ ...intent, reviewedOn: day(reviewedOn) }, { nomination, pack: later }, { today: day('2030-01-01') });
    on('2027-12-01').thenRecordsTypes('career.appointment_term_reviewed.v1');
    on('2027-11-30').thenRefuses('TERM_REVIEW_TOO_EARLY');
  });
  it('is one of the term, however long the window is', () => {
    const wide = { ...pack, pack: { ...pack.pack, appointment: { ...pack.pack.appointment, reviewWindowDays: 366 } } };
    const on = (reviewedOn: string, rule = reviewTerm) =>
      given(rule, post).when({ ...intent, reviewedOn: day(reviewedOn) }, { nomination, pack: wide }, { today: day('2030-01-01') });
    on('2026-12-16').thenRecordsTypes('career.appointment_term_reviewed.v1');
    on('2026-12-15').thenRefuses('TERM_REVIEW_TOO_EARLY', { dueOn: '2027-12-15', opensOn: '2026-12-16' });
    on('2026-12-15', reviewTermOfAnyDay).thenRecordsTypes('career.appointment_term_reviewed.v1');
    on('2029-12-15').thenRecordsTypes('career.appointment_term_reviewed.v1');
    on('2029-12-16').thenRefuses('APPOINTMENT_ENDED_BEFORE', { lastOn: '2029-12-15' });
    on('2029-12-16', reviewTermOfAnyDay).thenRecordsTypes('career.appointment_term_reviewed.v1');
  });
  it('is not in the future', () => {
    const today = (on: string) => given(reviewTerm, post).when(intent, { nomination, pack }, { today: day(on) });
    today('2027-12-01').thenRecords(found('2027-12-15'));
    today('2027-11-30').thenRefuses('TERM_REVIEW_IN_FUTURE');
  });
  it('may be late: the review that is open is answered first', () =>
    review({ reviewedOn: day('2029-01-10') }).thenRecords(found('2027-12-15', { reviewedOn: day('2029-01-10') })));
});

describe('once', () => {
  it('each of them', () => {
    review({}, found('2027-12-15')).thenRefuses('TERM_REVIEWED_BEFORE', { dueOn: '2027-12-15' });
    review({ reviewedOn: day('2028-01-15') }, found('2027-12-15')).thenRefuses('TERM_REVIEW_TOO_EARLY', {
      dueOn: '2028-12-15',
      opensOn: '2028-10-16',
    });
    review({ reviewedOn: day('2028-10-16') }, found('2027-12-15')).thenRecordsTypes('career.appointment_term_reviewed.v1');
  });
  it('the last one of the term', () =>
    review({ reviewedOn: day('2029-12-15') }, found('2027-12-15'), found('2028-12-15'), found('2029-12-15')).thenRefuses(
      'TERM_REVIEWED_BEFORE',
    ));
});

it.each([2, 4])('takes no committee of %i', (committee) => review({ committee, inFavour: 2 }).thenRefuses('COMMITTEE_INVALID'));
it('counts every vote once', () => review({ inFavour: 6 }).thenRefuses('VOTES_EXCEED_COMMITTEE'));
it('passes nobody without a majority', () => {
  review({ committee: 5, inFavour: 2 }).thenRefuses('APPOINTMENT_NOT_SUPPORTED', { committee: 5, inFavour: 2 });
  review({ committee: 5, inFavour: 2, result: 'RECTIFY' }).thenRecordsTypes('career.appointment_term_reviewed.v1');
});
it('needs a post that is held', () => {
  review({}, ended('2027-06-01')).thenRefuses('APPOINTMENT_ENDED_BEFORE', { lastOn: '2027-06-01' });
  given(reviewTerm).when(intent, { nomination, pack }).thenRefuses('NOT_FOUND');
  given(reviewTerm, post)
    .when({ ...intent, appointmentId: id(99) }, { nomination, pack })
    .thenRefuses('NOT_FOUND');
});
it('needs a policy pack', () =>
  given(reviewTerm, post).when(intent, { nomination, pack: null }).thenRefuses('APPOINTMENT_POLICY_MISSING', { region: '320803' }));
it('closes every so many months of the term, as often as they fit', () => {
  const term = { termFromOn: day('2026-12-16'), termEndsOn: day('2029-12-15') };
  const due = (reviewEveryMonths: number) => reviewsDue(term, { ...pack.pack.appointment, reviewEveryMonths });
  expect(due(12)).toEqual(['2027-12-15', '2028-12-15', '2029-12-15']);
  expect(due(24)).toEqual(['2028-12-15']);
  expect(due(0)).toEqual([]);
});
