import { addDays, Day, later } from '../../../kernel/day';
import { DecisionRule, rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import type { Employment } from '../../workforce';
import { Career, career } from '../career';
import { AppointmentEnded, CareerEvent } from '../career.events';
import { hasLeft, Leaving } from '../in-service';
import { lastTurns, Post } from '../post';
import { TeamLeaderEnded } from '../team-leader.events';

export interface EndPostsWhenLeaving extends Leaving {
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid;
  readonly reason: string;
}
interface Evidence {
  readonly employment: Employment;
}

type Leave = DecisionRule<Career, CareerEvent, EndPostsWhenLeaving, Evidence, never>;

/**
 * A post does not travel with the worker (handbook 3): it ends with the last day in service, also where it had ended later
 * than that. One that would begin only afterwards was never held: it ends before its first day. Of a post that was given
 * back only the last turn can end; what it was before stays as it was told, and is not paid, for nobody served then.
 */
export const endPostsWhenLeaving: Leave = rule({
  name: 'career.end-posts-when-leaving',
  version: 2,
  fold: career,
  decide: (state, intent, evidence) => left(lastTurns(state.posts), state, intent, evidence),
});
/** While every turn of a post was ended, which the last one took for its own; to explain what was recorded then. */
export const endTurnsWhenLeaving: Leave = rule({
  ...endPostsWhenLeaving,
  version: 1,
  decide: (state, intent, evidence) => left(state.posts, state, intent, evidence),
});

function left(
  turns: readonly Post[],
  { teamPosts }: Career,
  { workerId, enterpriseId, reason, ...leaving }: EndPostsWhenLeaving,
  { employment }: Evidence,
): readonly CareerEvent[] {
  if (!hasLeft(employment, leaving)) return [];
  const lastOf = (fromOn: Day): Day => later(leaving.lastOn, addDays(fromOn, -1));
  const appointments = turns
    .filter(({ fromOn, lastOn }) => lastOn > lastOf(fromOn))
    .map(({ appointmentId, level, fromOn }) =>
      AppointmentEnded({
        appointmentId,
        enterpriseId,
        workerId,
        level,
        lastOn: lastOf(fromOn),
        reason: reason === 'RETIRED' ? 'RETIRED' : 'LEFT',
      }),
    );
  const teams = teamPosts
    .filter(({ fromOn, lastOn }) => lastOn === null || lastOn > lastOf(fromOn))
    .map(({ postId, fromOn }) => TeamLeaderEnded({ postId, enterpriseId, workerId, lastOn: lastOf(fromOn), reason: 'LEFT' }));
  return [...appointments, ...teams];
}
