import { APPOINTMENT, BASIS, ENTERPRISE, started, WORKER } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { AppointmentEnded, AppointmentResumed } from '../career.events';
import { TeamLeaderEnded, TeamLeaderStarted } from '../team-leader.events';
import { endPostsWhenLeaving, endTurnsWhenLeaving } from './end-posts-when-leaving';

const post = started(APPOINTMENT, 'SPECIAL_GRADE', '2026-12-16', '2029-12-15');
const team = TeamLeaderStarted({
  postId: id(50),
  enterpriseId: ENTERPRISE,
  region: '320803',
  workerId: WORKER,
  teamCode: 'TEAM-07',
  fromOn: day('2026-12-01'),
});
const leaving = (lastOn: string, reason = 'RESIGNED') => ({
  workerId: WORKER,
  enterpriseId: ENTERPRISE,
  spanId: id(60),
  lastOn: day(lastOn),
  reason,
});
const span = (spanId: number, fromOn: string, lastOn: string | null, employer: 'OWN' | 'ELSEWHERE' = 'OWN') => ({
  spanId: id(spanId),
  employer,
  occupationCode: '6-18-01-01',
  fromOn: day(fromOn),
  lastOn: lastOn === null ? null : day(lastOn),
});
const until = (lastOn: string) => ({ employment: [span(60, '2020-01-01', lastOn)] });
const ended = (lastOn: string, reason: 'LEFT' | 'RETIRED' | 'DISMISSED' = 'LEFT') =>
  AppointmentEnded({
    appointmentId: APPOINTMENT,
    enterpriseId: ENTERPRISE,
    workerId: WORKER,
    level: 'SPECIAL_GRADE',
    lastOn: day(lastOn),
    reason,
  });
const teamEnded = (lastOn: string) =>
  TeamLeaderEnded({ postId: id(50), enterpriseId: ENTERPRISE, workerId: WORKER, lastOn: day(lastOn), reason: 'LEFT' });

it('ends every post with the last day in service', () =>
  given(endPostsWhenLeaving, post, team)
    .when(leaving('2027-03-31'), until('2027-03-31'))
    .thenRecords(ended('2027-03-31'), teamEnded('2027-03-31')));
it('says of a post that its holder retired', () =>
  given(endPostsWhenLeaving, post).when(leaving('2027-03-31', 'RETIRED'), until('2027-03-31')).thenRecords(ended('2027-03-31', 'RETIRED')));
it('ends a post that had not begun before its first day', () => {
  given(endPostsWhenLeaving, post, team)
    .when(leaving('2026-11-15'), until('2026-11-15'))
    .thenRecords(ended('2026-12-15'), teamEnded('2026-11-30'));
});
it('ends earlier what had ended later, and leaves alone what had ended by then', () => {
  given(endPostsWhenLeaving, post, ended('2027-04-30', 'DISMISSED'), team, teamEnded('2027-04-30'))
    .when(leaving('2027-03-31'), until('2027-03-31'))
    .thenRecords(ended('2027-03-31'), teamEnded('2027-03-31'));
  given(endPostsWhenLeaving, post, ended('2027-03-31', 'DISMISSED'), team, teamEnded('2027-03-31'))
    .when(leaving('2027-03-31'), until('2027-03-31'))
    .thenRecordsNothing();
});
describe('a post that was given back, and a leaving of before that is told late', () => {
  const whose = { appointmentId: APPOINTMENT, enterpriseId: ENTERPRISE, workerId: WORKER, level: 'SPECIAL_GRADE' as const };
  const fallen = AppointmentEnded({ ...whose, lastOn: day('2027-01-31'), reason: 'CERTIFICATE_ANNULLED' });
  const back = AppointmentResumed({
    ...whose,
    fromOn: day('2027-02-10'),
    termEndsOn: day('2029-12-15'),
    basisId: BASIS,
    documentNo: '示例〔2027〕1号',
  });
  it('ends once, the turn that goes on', () => {
    given(endPostsWhenLeaving, post, fallen, back).when(leaving('2026-12-31'), until('2026-12-31')).thenRecords(ended('2027-02-09'));
    given(endPostsWhenLeaving, post, fallen, back, ended('2027-02-09'))
      .when(leaving('2026-12-31'), until('2026-12-31'))
      .thenRecordsNothing();
  });
  it('had both turns ended before', () =>
    given(endTurnsWhenLeaving, post, fallen, back)
      .when(leaving('2026-12-31'), until('2026-12-31'))
      .thenRecords(ended('2026-12-31'), ended('2027-02-09')));
});
it('leaves alone a term that was over', () =>
  given(endPostsWhenLeaving, post).when(leaving('2029-12-15'), until('2029-12-15')).thenRecordsNothing());
it('leaves a post alone where the next span follows on the next day', () => {
  const next = (fromOn: string) => ({ employment: [span(60, '2020-01-01', '2027-03-31'), span(61, fromOn, null)] });
  given(endPostsWhenLeaving, post).when(leaving('2027-03-31'), next('2027-04-01')).thenRecordsNothing();
  given(endPostsWhenLeaving, post).when(leaving('2027-03-31'), next('2027-04-02')).thenRecords(ended('2027-03-31'));
});
it('leaves a post alone where work elsewhere ended', () =>
  given(endPostsWhenLeaving, post)
    .when(leaving('2027-03-31'), { employment: [span(60, '2020-01-01', '2027-03-31', 'ELSEWHERE')] })
    .thenRecordsNothing());
