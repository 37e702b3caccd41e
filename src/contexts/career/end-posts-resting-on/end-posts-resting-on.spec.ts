import { APPOINTMENT, BASIS, ENTERPRISE, started, TURNER, WORKER } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { AppointmentEnded } from '../career.events';
import { endPostsRestingOn } from './end-posts-resting-on';

const post = started(APPOINTMENT, 'SPECIAL_GRADE', '2026-12-16', '2029-12-15');
const decided = (on: string) => ({ workerId: WORKER, enterpriseId: ENTERPRISE, certificateId: BASIS, decidedOn: day(on) });
const ended = (lastOn: string, reason: 'CERTIFICATE_ANNULLED' | 'LEFT' = 'CERTIFICATE_ANNULLED') =>
  AppointmentEnded({
    appointmentId: APPOINTMENT,
    enterpriseId: ENTERPRISE,
    workerId: WORKER,
    level: 'SPECIAL_GRADE',
    lastOn: day(lastOn),
    reason,
  });

it('invariant 20: the annulment of the certificate ends the post, the day before the decision', () =>
  given(endPostsRestingOn, post).when(decided('2027-02-10'), {}).thenRecords(ended('2027-02-09')));
it('ends a post before its first day where the decision is older', () =>
  given(endPostsRestingOn, post).when(decided('2026-12-01'), {}).thenRecords(ended('2026-12-15')));
it('ends earlier what had ended later', () =>
  given(endPostsRestingOn, post, ended('2027-03-17', 'LEFT')).when(decided('2027-02-10'), {}).thenRecords(ended('2027-02-09')));
it('leaves alone what had ended by then', () =>
  given(endPostsRestingOn, post, ended('2027-02-09', 'LEFT')).when(decided('2027-02-10'), {}).thenRecordsNothing());
it('ends once', () => given(endPostsRestingOn, post, ended('2027-02-09')).when(decided('2027-02-10'), {}).thenRecordsNothing());
it('leaves alone what rests on another certificate', () =>
  given(endPostsRestingOn, started(APPOINTMENT, 'SPECIAL_GRADE', '2026-12-16', '2029-12-15', TURNER, id(55)))
    .when(decided('2027-02-10'), {})
    .thenRecordsNothing());
it('leaves alone a term that is over', () => given(endPostsRestingOn, post).when(decided('2029-12-16'), {}).thenRecordsNothing());
