import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { Course } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { isInRegion } from '../../../kernel/region';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import { knownUpTo } from '../../../ledger/recorded';
import type { Horizon } from '../../../projecting/querying/read-models.provider';
import { bulkOrder } from '../bulk-order';
import type { BulkOrderEvent } from '../bulk-order.events';
import { bulkOrderView, orderCourseAfter } from './bulk-order-view';

export interface FoundOrder {
  readonly view: object;
  readonly revision: number;
  readonly atPosition: Position;
}
const PRESENT = { knownPosition: null };
type Asked = Pick<Horizon, 'knownPosition' | 'provenance'> & { readonly effectiveOn: Day };

/** Orders are read from their own streams, which are short. */
@Injectable()
export class BulkOrders {
  constructor(private readonly ledger: Ledger, @Inject(CLOCK) private readonly clock: Clock) {}

  /** Nothing where the order is of another region. */
  async find(orderId: Uuid, { audience, region }: Caller, horizon: Asked = { ...PRESENT, effectiveOn: todayOf(this.clock) }): Promise<FoundOrder | undefined> {
    const history = (await this.ledger.history<BulkOrderEvent>(bulkOrder, orderId)).filter(knownUpTo(horizon));
    const order = foldAll(bulkOrder, history as readonly BulkOrderEvent[]);
    if (order.status === 'unknown') return undefined;
    if (audience !== 'auditor' && !isInRegion(order.region, region)) return undefined;
    const last = history.at(-1)!;
    return { view: bulkOrderView(orderId, order, history.reduce<Course>(orderCourseAfter, []), horizon.effectiveOn), revision: last.revision, atPosition: horizon.knownPosition ?? last.position };
  }
}
