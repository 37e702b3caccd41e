import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import { foldAll } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import { knownUpTo } from '../../../ledger/recorded';
import type { Horizon } from '../../../projecting/read-models.provider';
import { bulkOrder } from '../bulk-order';
import type { BulkOrderEvent } from '../bulk-order.events';
import { bulkOrderView } from './bulk-order-view';

export interface FoundOrder {
  readonly view: object;
  readonly revision: number;
  readonly atPosition: Position;
}
const PRESENT = { knownPosition: null };

/** Orders are read from their own streams, which are short. */
@Injectable()
export class BulkOrders {
  constructor(private readonly ledger: Ledger) {}

  /** Nothing where the order is of another region. */
  async find(orderId: Uuid, { audience, region }: Caller, horizon: Pick<Horizon, 'knownPosition'> = PRESENT): Promise<FoundOrder | undefined> {
    const history = (await this.ledger.history<BulkOrderEvent>(bulkOrder, orderId)).filter(knownUpTo(horizon));
    const order = foldAll(bulkOrder, history as readonly BulkOrderEvent[]);
    if (order.status === 'unknown') return undefined;
    if (audience !== 'auditor' && (region === null || !order.region.startsWith(region))) return undefined;
    const last = history.at(-1)!;
    return { view: bulkOrderView(orderId, order), revision: last.revision, atPosition: horizon.knownPosition ?? last.position };
  }
}
