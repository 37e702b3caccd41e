import { on, projection } from '../../../projecting/projection';
import { TeamLeaderEnded, TeamLeaderStarted } from '../team-leader.events';
import { TeamLeaderRow } from './team-leader-register.entity';

/** Who leads which team, from when to when. */
export const teamLeaderRegister = projection({
  name: 'career.team-leader-register',
  version: 1,
  tables: [TeamLeaderRow],
  on: [
    on(TeamLeaderStarted, ({ data, position, revision, at }, rows) => {
      rows.of(TeamLeaderRow).put({ ...data, lastOn: null, endReason: null, startedPosition: String(position), revision, recordedAt: at });
    }),
    on(TeamLeaderEnded, async ({ data: { postId, lastOn, reason }, revision }, rows) => {
      await rows.of(TeamLeaderRow).alter({ postId }, { lastOn, endReason: reason, revision });
    }),
  ],
});
