import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { EntitlementSpanRow } from '../pay-register/entitlement.entity';
import { PayEnterpriseRow } from '../pay-register/pay-basis.entity';

/** In the order in which they began to be known. */
export const STARTED: PageRequest<EntitlementSpanRow>['place'] = ['startedPosition', 'entitlementId'];
export interface EntitlementFilters {
  readonly workerId?: string;
  readonly item?: string;
}

@Injectable()
export class Entitlements {
  constructor(private readonly readModels: ReadModels) {}

  /** Null where the viewer sees no such enterprise. */
  list(
    viewer: Viewer,
    enterpriseId: Uuid,
    filters: EntitlementFilters,
    page: Pick<PageRequest<EntitlementSpanRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon,
  ): Promise<Seen<PageOf<EntitlementSpanRow> | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const enterprise = await rows.findOneBy(PayEnterpriseRow, { enterpriseId });
        return (
          enterprise && pageOf(rows, then, { table: EntitlementSpanRow, place: STARTED, fixed: { enterpriseId, ...filters }, ...page })
        );
      },
      horizon,
    );
  }
}
