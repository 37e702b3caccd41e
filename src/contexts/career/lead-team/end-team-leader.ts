import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Worker } from '../../workforce';
import { Career, career } from '../career';
import type { CareerEvent } from '../career.events';
import { TEAM_LEADER_ENDINGS, TeamLeaderEnded } from '../team-leader.events';

export interface EndTeamLeader {
  readonly postId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly lastOn: Day;
  readonly reason: (typeof TEAM_LEADER_ENDINGS)[number];
}
interface Evidence {
  readonly worker: Worker;
}
type No = 'NOT_FOUND' | 'TEAM_LEADER_ENDED_BEFORE' | 'TEAM_LEADER_END_OUTSIDE';

/** The last day counts, and is the first one at the earliest. */
export const endTeamLeader = rule<Career, CareerEvent, EndTeamLeader, Evidence, No>({
  name: 'career.end-team-leader',
  version: 1,
  fold: career,
  decide: ({ teamPosts }, intent, { worker }) => {
    const post = teamPosts.find(({ postId }) => postId === intent.postId);
    if (worker.status === 'unknown' || worker.enterpriseId !== intent.enterpriseId || !post) return refuse('NOT_FOUND');
    if (post.lastOn !== null) return refuse('TEAM_LEADER_ENDED_BEFORE', { lastOn: post.lastOn });
    if (intent.lastOn < post.fromOn) return refuse('TEAM_LEADER_END_OUTSIDE', { fromOn: post.fromOn });
    return [TeamLeaderEnded(intent)];
  },
});
