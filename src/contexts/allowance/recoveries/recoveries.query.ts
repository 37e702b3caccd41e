import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { RecoveryRow } from '../pay-register/recovery.entity';

/** In the order of their proposal. */
export const PROPOSED: PageRequest<RecoveryRow>['place'] = ['proposedPosition', 'recoveryId'];
export interface RecoveryFilters {
  readonly enterpriseId?: string;
  readonly workerId?: string;
  readonly state?: string;
}

@Injectable()
export class Recoveries {
  constructor(private readonly readModels: ReadModels) {}

  list(
    viewer: Viewer,
    { enterpriseId, workerId, state }: RecoveryFilters,
    page: Pick<PageRequest<RecoveryRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon,
  ): Promise<Seen<PageOf<RecoveryRow>>> {
    const moving = state === undefined ? {} : { state };
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: RecoveryRow, place: PROPOSED, fixed: { enterpriseId, workerId }, moving, ...page }),
      horizon,
    );
  }

  one(viewer: Viewer, recoveryId: Uuid, horizon: Horizon): Promise<Seen<RecoveryRow | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => then.row(RecoveryRow, await rows.findOneBy(RecoveryRow, { recoveryId })),
      horizon,
    );
  }
}
