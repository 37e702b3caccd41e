import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { PlanRow } from './plan-register.entity';

/** In the order of their first filing. */
export const FILED: PageRequest<PlanRow>['place'] = ['filedPosition', 'planId'];

@Injectable()
export class PlanRegister {
  constructor(private readonly readModels: ReadModels) {}

  plan(viewer: Viewer, planId: Uuid, horizon: Horizon): Promise<Seen<PlanRow | null>> {
    return this.readModels.ask(viewer, async (rows, then) => then.row(PlanRow, await rows.findOneBy(PlanRow, { planId })), horizon);
  }

  plans(
    viewer: Viewer,
    { state }: Partial<Pick<PlanRow, 'state'>>,
    page: Pick<PageRequest<PlanRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon & { readonly effectiveOn: Day },
  ): Promise<Seen<PageOf<PlanRow>>> {
    return this.readModels.ask(
      viewer,
      (rows, then) =>
        pageOf(rows, then, {
          table: PlanRow,
          place: FILED,
          fixed: {},
          standing: [{ course: 'course', on: horizon.effectiveOn, state }],
          ...page,
        }),
      horizon,
    );
  }
}
