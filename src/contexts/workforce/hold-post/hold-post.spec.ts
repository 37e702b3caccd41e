import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { endEmployment } from '../end-employment/end-employment';
import { EmploymentEnded, EmploymentStarted, PostLeft, PostTaken } from '../workforce.events';
import { leavePost } from './leave-post';
import { takePost } from './take-post';

const worker = { status: 'registered', enterpriseId: id(1), personRef: id(2), region: '320803', employeeNo: null } as const;
const unknown = { worker: { status: 'unknown' } } as const;
const whose = { workerId: id(3), enterpriseId: id(1), personRef: id(2), spanId: id(4) };
const span = { ...whose, employer: 'OWN', occupationCode: '6-18-01-01', fromOn: day('2020-03-01'), lastOn: null, source: null } as const;
const started = EmploymentStarted(span);
const ended = EmploymentEnded({ ...whose, lastOn: day('2026-11-30'), reason: 'RESIGNED' });
const take = { workerId: id(3), spanId: id(4), postId: id(5), postCode: 'LATHE-07', fromOn: day('2021-05-01') };
const taken = PostTaken({ ...whose, postId: id(5), postCode: 'LATHE-07', fromOn: take.fromOn });
const leave = { workerId: id(3), postId: id(5), lastOn: day('2024-06-30'), reason: 'TRANSFERRED' } as const;
const left = PostLeft({ ...whose, postId: id(5), lastOn: leave.lastOn, reason: 'TRANSFERRED' });

describe('a post is taken', () => {
  it('within an employment here', () => given(takePost, started).when(take, { worker }).thenRecords(taken));
  it('from the first day of the employment, not a day before', () => {
    given(takePost, started)
      .when({ ...take, fromOn: day('2020-03-01') }, { worker })
      .thenRecordsTypes('workforce.post_taken.v1');
    given(takePost, started)
      .when({ ...take, fromOn: day('2020-02-29') }, { worker })
      .thenRefuses('POST_OUTSIDE_EMPLOYMENT');
  });
  it('up to its last day, not a day after', () => {
    given(takePost, started, ended)
      .when({ ...take, fromOn: day('2026-11-30') }, { worker })
      .thenRecordsTypes('workforce.post_taken.v1');
    given(takePost, started, ended)
      .when({ ...take, fromOn: day('2026-12-01') }, { worker })
      .thenRefuses('POST_OUTSIDE_EMPLOYMENT');
  });
  it('today at the latest', () => {
    given(takePost, started)
      .when({ ...take, fromOn: day('2026-12-07') }, { worker })
      .thenRecordsTypes('workforce.post_taken.v1');
    given(takePost, started)
      .when({ ...take, fromOn: day('2026-12-08') }, { worker })
      .thenRefuses('POST_IN_FUTURE');
  });
  it('not in work that was done elsewhere', () =>
    given(takePost, EmploymentStarted({ ...span, employer: 'ELSEWHERE' }))
      .when(take, { worker })
      .thenRefuses('EMPLOYMENT_UNKNOWN'));
  it('beside another, but not twice', () => {
    given(takePost, started, taken)
      .when({ ...take, postId: id(6), postCode: 'LATHE-08' }, { worker })
      .thenRecordsTypes('workforce.post_taken.v1');
    given(takePost, started, taken)
      .when({ ...take, postId: id(6) }, { worker })
      .thenRefuses('POST_HELD');
  });
  it('again after it was left, from the next day', () => {
    given(takePost, started, taken, left)
      .when({ ...take, postId: id(6), fromOn: day('2024-07-01') }, { worker })
      .thenRecordsTypes('workforce.post_taken.v1');
    given(takePost, started, taken, left)
      .when({ ...take, postId: id(6), fromOn: day('2024-06-30') }, { worker })
      .thenRefuses('POST_HELD');
  });
  it('by a registered worker', () => given(takePost, started).when(take, unknown).thenRefuses('WORKER_UNKNOWN'));
});

describe('a post is left', () => {
  it('on its last day', () => given(leavePost, started, taken).when(leave, { worker }).thenRecords(left));
  it('on its first day at the earliest', () => {
    given(leavePost, started, taken)
      .when({ ...leave, lastOn: day('2021-05-01') }, { worker })
      .thenRecordsTypes('workforce.post_left.v1');
    given(leavePost, started, taken)
      .when({ ...leave, lastOn: day('2021-04-30') }, { worker })
      .thenRefuses('POST_SPAN_REVERSED');
  });
  it('once', () => given(leavePost, started, taken, left).when(leave, { worker }).thenRefuses('POST_LEFT_BEFORE'));
  it('not after the employment', () => {
    given(leavePost, started, ended, taken)
      .when({ ...leave, lastOn: day('2026-11-30') }, { worker })
      .thenRecordsTypes('workforce.post_left.v1');
    given(leavePost, started, ended, taken)
      .when({ ...leave, lastOn: day('2026-12-01') }, { worker })
      .thenRefuses('POST_OUTSIDE_EMPLOYMENT');
  });
  it('where it was taken', () => given(leavePost, started).when(leave, { worker }).thenRefuses('POST_UNKNOWN'));
  it('by a registered worker', () => given(leavePost, started, taken).when(leave, unknown).thenRefuses('WORKER_UNKNOWN'));
});

describe('the end of an employment', () => {
  const end = { workerId: id(3), spanId: id(4), lastOn: day('2026-11-30'), reason: 'RESIGNED' } as const;
  const endedWith = PostLeft({ ...whose, postId: id(5), lastOn: end.lastOn, reason: 'EMPLOYMENT_ENDED' });

  it('ends the posts that are still held', () => given(endEmployment, started, taken).when(end, { worker }).thenRecords(ended, endedWith));
  it('leaves those alone that were left before', () => given(endEmployment, started, taken, left).when(end, { worker }).thenRecords(ended));
  it('is not before a post was taken', () => {
    given(endEmployment, started, taken)
      .when({ ...end, lastOn: day('2021-05-01') }, { worker })
      .thenRecordsTypes('workforce.employment_ended.v1', 'workforce.post_left.v1');
    given(endEmployment, started, taken)
      .when({ ...end, lastOn: day('2021-04-30') }, { worker })
      .thenRefuses('POST_TAKEN_LATER');
  });
});
