import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { TeamLeaderRow } from './team-leader-register.entity';

/** In the order in which they began to be known. */
export const STARTED: PageRequest<TeamLeaderRow>['place'] = ['startedPosition', 'postId'];

/** Equality on columns; absent ones do not filter. */
export type TeamLeaderFilters = Partial<Pick<TeamLeaderRow, 'workerId' | 'teamCode'>>;

@Injectable()
export class TeamLeaderRegister {
  constructor(private readonly readModels: ReadModels) {}

  one(viewer: Viewer, postId: Uuid, horizon: Horizon): Promise<Seen<TeamLeaderRow | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => then.row(TeamLeaderRow, await rows.findOneBy(TeamLeaderRow, { postId })),
      horizon,
    );
  }

  list(
    viewer: Viewer,
    fixed: TeamLeaderFilters,
    page: Pick<PageRequest<TeamLeaderRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon,
  ): Promise<Seen<PageOf<TeamLeaderRow>>> {
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: TeamLeaderRow, place: STARTED, fixed, ...page }),
      horizon,
    );
  }

  /** Everybody who leads a team, or did, in the order in which that began. */
  async leadersOf(enterpriseId: Uuid, teamCode: string, minPosition: Position): Promise<TeamLead[]> {
    const { value } = await this.readModels.ask(
      PROCESS_VIEWER,
      (rows) => rows.find(TeamLeaderRow, { where: { enterpriseId, teamCode }, order: { fromOn: 'ASC', postId: 'ASC' } }),
      minPosition,
    );
    return value.map(({ postId, workerId, fromOn, lastOn }) => ({
      postId: postId as Uuid,
      workerId: workerId as Uuid,
      fromOn: fromOn as Day,
      lastOn: lastOn as Day | null,
    }));
  }
}

/** As plain values: that is how the decision's metadata keep them. */
type TeamLead = { readonly postId: Uuid; readonly workerId: Uuid; readonly fromOn: Day; readonly lastOn: Day | null };
