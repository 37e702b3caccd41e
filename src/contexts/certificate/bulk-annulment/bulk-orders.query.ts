import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { Course } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import { isInRegion } from '../../../kernel/region';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { type KnownUpTo, PRESENT } from '../../../ledger/known-history';
import { Ledger } from '../../../ledger/ledger';
import { bulkOrder } from '../bulk-order';
import { bulkOrderView, orderCourseAfter } from './bulk-order-view';

export interface FoundOrder {
  readonly view: object;
  readonly revision: number;
  readonly atPosition: Position;
}
type Asked = KnownUpTo & { readonly effectiveOn: Day };

/** Orders are read from their own streams, which are short. */
@Injectable()
export class BulkOrders {
  constructor(
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Nothing where the order is of another region. */
  async find(
    orderId: Uuid,
    { audience, region }: Caller,
    horizon: Asked = { ...PRESENT, effectiveOn: todayOf(this.clock) },
  ): Promise<FoundOrder | undefined> {
    const { state: order, history, revision, atPosition } = await this.ledger.known(bulkOrder, orderId, horizon);
    if (order.status === 'unknown') return undefined;
    if (audience !== 'auditor' && !isInRegion(order.region, region)) return undefined;
    return { view: bulkOrderView(orderId, order, history.reduce<Course>(orderCourseAfter, []), horizon.effectiveOn), revision, atPosition };
  }
}
