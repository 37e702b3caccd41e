import { addDays, Day, later } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import type { Employment } from '../../workforce';
import { Career, career } from '../career';
import { AppointmentEnded, CareerEvent } from '../career.events';
import { hasLeft, Leaving } from '../in-service';
import { TeamLeaderEnded } from '../team-leader.events';

export interface EndPostsWhenLeaving extends Leaving {
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid;
  readonly reason: string;
}
interface Evidence {
  readonly employment: Employment;
}

/**
 * A post does not travel with the worker (handbook 3): it ends with the last day in service, also where it had ended later
 * than that. One that would begin only afterwards was never held: it ends before its first day.
 */
export const endPostsWhenLeaving = rule<Career, CareerEvent, EndPostsWhenLeaving, Evidence, never>({
  name: 'career.end-posts-when-leaving',
  version: 1,
  fold: career,
  decide: ({ posts, teamPosts }, { workerId, enterpriseId, reason, ...leaving }, { employment }) => {
    if (!hasLeft(employment, leaving)) return [];
    const lastOf = (fromOn: Day): Day => later(leaving.lastOn, addDays(fromOn, -1));
    const appointments = posts.filter(({ fromOn, lastOn }) => lastOn > lastOf(fromOn)).map(({ appointmentId, level, fromOn }) =>
      AppointmentEnded({ appointmentId, enterpriseId, workerId, level, lastOn: lastOf(fromOn), reason: reason === 'RETIRED' ? 'RETIRED' : 'LEFT' }));
    const teams = teamPosts.filter(({ fromOn, lastOn }) => lastOn === null || lastOn > lastOf(fromOn)).map(({ postId, fromOn }) =>
      TeamLeaderEnded({ postId, enterpriseId, workerId, lastOn: lastOf(fromOn), reason: 'LEFT' }));
    return [...appointments, ...teams];
  },
});
