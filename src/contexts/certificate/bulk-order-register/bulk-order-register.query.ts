import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/day';
import { PageOf, pageOf, PageRequest, within } from '../../../projecting/querying/page-of.query';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { BulkOrderRow } from './bulk-order-register.entity';
import type { BulkOrderListQuery } from './bulk-order-register.dto';

/** In the order of their proposal. */
export const PROPOSED: PageRequest<BulkOrderRow>['place'] = ['proposedPosition', 'orderId'];
export type BulkOrderFilters = Pick<BulkOrderListQuery, 'state' | 'reasonCode' | 'decidedFromOn' | 'decidedToOn'>;

@Injectable()
export class BulkOrderRegister {
  constructor(private readonly readModels: ReadModels) {}

  list(
    viewer: Viewer,
    { state, reasonCode, decidedFromOn, decidedToOn }: BulkOrderFilters,
    page: Pick<PageRequest<BulkOrderRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon & { readonly effectiveOn: Day },
  ): Promise<Seen<PageOf<BulkOrderRow>>> {
    const fixed = { reasonCode, decidedOn: within(decidedFromOn, decidedToOn) };
    const standing = [{ course: 'course', on: horizon.effectiveOn, state }] as const;
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: BulkOrderRow, place: PROPOSED, fixed, standing, ...page }),
      horizon,
    );
  }
}
