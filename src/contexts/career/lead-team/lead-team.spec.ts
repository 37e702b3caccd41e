import { ENTERPRISE, WORKER, worker } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { Career, career } from '../career';
import { TeamLeaderEnded, TeamLeaderStarted } from '../team-leader.events';
import { EndTeamLeader, endTeamLeader } from './end-team-leader';
import { StartTeamLeader, startTeamLeader } from './start-team-leader';

const intent: StartTeamLeader = {
  postId: id(50),
  enterpriseId: ENTERPRISE,
  workerId: WORKER,
  teamCode: 'TEAM-07',
  fromOn: day('2026-12-01'),
};
const span = (fromOn: string, lastOn: string | null, employer: 'OWN' | 'ELSEWHERE' = 'OWN') => ({
  spanId: id(60),
  employer,
  occupationCode: '6-18-01-01',
  fromOn: day(fromOn),
  lastOn: lastOn === null ? null : day(lastOn),
});
const evidence = { worker, employment: [span('2020-01-01', null)], person: career.initial };
const started = TeamLeaderStarted({ ...intent, region: '320803' });
const end: EndTeamLeader = {
  postId: id(50),
  enterpriseId: ENTERPRISE,
  workerId: WORKER,
  lastOn: day('2027-03-31'),
  reason: 'TEAM_DISSOLVED',
};
const ended = TeamLeaderEnded(end);
const start = (changed: Partial<Record<keyof typeof evidence | 'leaders', unknown>>, asked: Partial<StartTeamLeader> = {}) =>
  given(startTeamLeader).when({ ...intent, ...asked }, { ...evidence, ...changed } as typeof evidence);

describe('a team is given to somebody', () => {
  it('who is in service', () => start({}).thenRecords(started));
  it('on the first day of service, and on its last', () => {
    start({ employment: [span('2026-12-01', null)] }).thenRecords(started);
    start({ employment: [span('2020-01-01', '2026-12-01')] }).thenRecords(started);
  });
  it('not before, not after, and not for work done elsewhere', () => {
    start({ employment: [span('2026-12-02', null)] }).thenRefuses('NOT_EMPLOYED_THEN', { on: '2026-12-01' });
    start({ employment: [span('2020-01-01', '2026-11-30')] }).thenRefuses('NOT_EMPLOYED_THEN');
    start({ employment: [span('2020-01-01', null, 'ELSEWHERE')] }).thenRefuses('NOT_EMPLOYED_THEN');
  });
  it('who is known here', () => {
    start({ worker: { status: 'unknown' } }).thenRefuses('NOT_FOUND');
    start({ worker: { ...worker, enterpriseId: id(33) } }).thenRefuses('NOT_FOUND');
  });
  it('who leads no other at that time', () => {
    const again = { ...intent, postId: id(51), teamCode: 'TEAM-08' };
    given(startTeamLeader, started).when(again, evidence).thenRefuses('TEAM_LEADER_HELD', { teamCode: 'TEAM-07', fromOn: '2026-12-01' });
    given(startTeamLeader, started)
      .when({ ...again, fromOn: day('2026-06-01') }, evidence)
      .thenRefuses('TEAM_LEADER_HELD');
    given(startTeamLeader, started, ended)
      .when({ ...again, fromOn: day('2027-03-31') }, evidence)
      .thenRefuses('TEAM_LEADER_HELD');
    given(startTeamLeader, started, ended)
      .when({ ...again, fromOn: day('2027-04-01') }, evidence)
      .thenRecordsTypes('career.team_leader_started.v1');
  });
  it('and a lead that never began is in nobody’s way', () => {
    const leftBefore = TeamLeaderEnded({ ...end, lastOn: day('2026-11-30'), reason: 'LEFT' });
    given(startTeamLeader, started, leftBefore)
      .when({ ...intent, postId: id(51), fromOn: day('2026-11-20') }, evidence)
      .thenRecordsTypes('career.team_leader_started.v1');
  });
  it('nor under another record', () => {
    const person: Career = {
      ...career.initial,
      teamPosts: [{ postId: id(52), teamCode: 'TEAM-09', fromOn: day('2025-01-01'), lastOn: null, endReason: null }],
    };
    start({ person }).thenRefuses('TEAM_LEADER_HELD');
  });
});

describe('a team has one leader on a day', () => {
  const led = (fromOn: string, lastOn: string | null) => ({
    leaders: [{ postId: id(53), workerId: id(54), fromOn: day(fromOn), lastOn: lastOn === null ? null : day(lastOn) }],
  });
  it('so that nobody begins while another leads it, nor on the last day of another', () => {
    start(led('2026-01-01', null)).thenRefuses('TEAM_HAS_LEADER', { teamCode: 'TEAM-07', fromOn: '2026-01-01', workerId: id(54) });
    start(led('2026-01-01', '2026-12-01')).thenRefuses('TEAM_HAS_LEADER');
    start(led('2026-01-01', '2026-11-30')).thenRecords(started);
  });
  it('nor before another who begins later, for a lead has no last day until it is ended', () => {
    start(led('2026-12-02', null)).thenRefuses('TEAM_HAS_LEADER');
    start(led('2027-01-01', '2027-01-31')).thenRefuses('TEAM_HAS_LEADER');
  });
  it('and may have had several', () =>
    start({ leaders: [...led('2025-01-01', '2025-12-31').leaders, ...led('2026-01-01', '2026-06-30').leaders] }).thenRecords(started));
});

describe('a team is taken back', () => {
  it('with a last day that counts', () => given(endTeamLeader, started).when(end, { worker }).thenRecords(ended));
  it('on its first day at the earliest', () => {
    given(endTeamLeader, started)
      .when({ ...end, lastOn: day('2026-12-01') }, { worker })
      .thenRecordsTypes('career.team_leader_ended.v1');
    given(endTeamLeader, started)
      .when({ ...end, lastOn: day('2026-11-30') }, { worker })
      .thenRefuses('TEAM_LEADER_END_OUTSIDE', { fromOn: '2026-12-01' });
  });
  it('once', () =>
    given(endTeamLeader, started, ended).when(end, { worker }).thenRefuses('TEAM_LEADER_ENDED_BEFORE', { lastOn: '2027-03-31' }));
  it('where there is one, by its own enterprise', () => {
    given(endTeamLeader).when(end, { worker }).thenRefuses('NOT_FOUND');
    given(endTeamLeader, started)
      .when({ ...end, enterpriseId: id(33) }, { worker })
      .thenRefuses('NOT_FOUND');
    given(endTeamLeader, started)
      .when(end, { worker: { status: 'unknown' } })
      .thenRefuses('NOT_FOUND');
  });
});
