import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Employment, Worker } from '../../workforce';
import { Career, career, TeamPost } from '../career';
import type { CareerEvent } from '../career.events';
import { isEmployedOn } from '../in-service';
import { TeamLeaderStarted } from '../team-leader.events';

export interface StartTeamLeader {
  readonly postId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly teamCode: string;
  readonly fromOn: Day;
}
interface Evidence {
  readonly worker: Worker;
  readonly employment: Employment;
  /** The person under all records; what the worker's own stream says is guarded by its revision besides. */
  readonly person: Career;
  /**
   * Who leads the team, or did, whoever it is; absent from decisions made before it was asked. From a read model that has reached
   * the head of the log: two who are given one team in the same moment may both find it free, and the list of its leaders shows it.
   */
  readonly leaders?: readonly TeamLed[];
}
export interface TeamLed extends Pick<TeamPost, 'postId' | 'fromOn' | 'lastOn'> {
  readonly workerId: Uuid;
}
type No = 'NOT_FOUND' | 'NOT_EMPLOYED_THEN' | 'TEAM_LEADER_HELD' | 'TEAM_HAS_LEADER';

/**
 * A team's lead has no term: it is held until somebody ends it, so that any later one is in its way, of the person (handbook 12.5:
 * one per person at a time) and of the team, which has one leader on a day.
 */
export const startTeamLeader = rule<Career, CareerEvent, StartTeamLeader, Evidence, No>({
  name: 'career.start-team-leader',
  version: 1,
  fold: career,
  decide: ({ teamPosts }, intent, { worker, employment, person, leaders = [] }) => {
    if (worker.status === 'unknown' || worker.enterpriseId !== intent.enterpriseId) return refuse('NOT_FOUND');
    if (!isEmployedOn(employment, intent.fromOn)) return refuse('NOT_EMPLOYED_THEN', { on: intent.fromOn });
    const held = [...teamPosts, ...person.teamPosts].find((post) => !isOverBefore(post, intent.fromOn));
    if (held) return refuse('TEAM_LEADER_HELD', { teamCode: held.teamCode, fromOn: held.fromOn });
    const leading = leaders.find((post) => !isOverBefore(post, intent.fromOn));
    if (leading) return refuse('TEAM_HAS_LEADER', { teamCode: intent.teamCode, fromOn: leading.fromOn, workerId: leading.workerId });
    return [TeamLeaderStarted({ ...intent, region: worker.region })];
  },
});

/** One that ended before its first day, since whoever was to lead had left, was never held. */
const isOverBefore = ({ fromOn, lastOn }: Pick<TeamPost, 'fromOn' | 'lastOn'>, on: Day): boolean =>
  lastOn !== null && (lastOn < on || lastOn < fromOn);
