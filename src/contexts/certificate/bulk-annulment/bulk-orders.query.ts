import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import { bulkOrderState } from '../bulk-order';
import { bulkOrderView } from './bulk-order-view';

/** Orders are read from their own streams, which are short. */
@Injectable()
export class BulkOrders {
  constructor(private readonly ledger: Ledger) {}

  /** Nothing where the order is of another region. */
  async find(orderId: Uuid, { audience, region }: Caller): Promise<{ readonly view: object; readonly revision: number } | undefined> {
    const { value: order, source } = await this.ledger.evidence(bulkOrderState, orderId);
    if (order.status === 'unknown') return undefined;
    if (audience !== 'auditor' && (region === null || !order.region.startsWith(region))) return undefined;
    return { view: bulkOrderView(orderId, order), revision: 'revision' in source ? source.revision : -1 };
  }
}
