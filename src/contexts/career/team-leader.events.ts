import { eventType } from '../../kernel/event-type';
import { codeField, dayField, divisionField, enumField, uuidField } from '../../kernel/fields';

export const TEAM_LEADER_ENDINGS = ['LEFT', 'DISMISSED', 'TEAM_DISSOLVED', 'POST_CLOSED'] as const;
/** In the worker's career stream: one post of this kind per person at a time (handbook 12.5). */
export const TeamLeaderStarted = eventType('career.team_leader_started.v1', 'A worker became the leader of a team (班组长).', {
  postId: uuidField(),
  enterpriseId: uuidField(),
  region: divisionField(),
  workerId: uuidField(),
  /** The enterprise's own code of the team. */
  teamCode: codeField(),
  fromOn: dayField(),
});
export const TeamLeaderEnded = eventType('career.team_leader_ended.v1', "A team leader's post ended; its last day counts.", {
  postId: uuidField(),
  enterpriseId: uuidField(),
  workerId: uuidField(),
  lastOn: dayField(),
  reason: enumField(TEAM_LEADER_ENDINGS),
});
