import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { PageOf, pageOf, PageRequest } from '../../../projecting/page-of.query';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { TeamLeaderRow } from './team-leader-register.entity';

/** In the order in which they began to be known. */
export const STARTED: PageRequest<TeamLeaderRow>['place'] = ['startedPosition', 'postId'];

/** Equality on columns; absent ones do not filter. */
export type TeamLeaderFilters = Partial<Pick<TeamLeaderRow, 'workerId' | 'teamCode'>>;

@Injectable()
export class TeamLeaderRegister {
  constructor(private readonly readModels: ReadModels) {}

  one(viewer: Viewer, postId: Uuid, horizon: Horizon): Promise<Seen<TeamLeaderRow | null>> {
    return this.readModels.ask(viewer, async (rows, then) => then.row(TeamLeaderRow, await rows.findOneBy(TeamLeaderRow, { postId })), horizon);
  }

  list(viewer: Viewer, fixed: TeamLeaderFilters, page: Pick<PageRequest<TeamLeaderRow>, 'after' | 'limit' | 'isCounted'>, horizon: Horizon): Promise<Seen<PageOf<TeamLeaderRow>>> {
    return this.readModels.ask(viewer, (rows, then) => pageOf(rows, then, { table: TeamLeaderRow, place: STARTED, fixed, ...page }), horizon);
  }
}
