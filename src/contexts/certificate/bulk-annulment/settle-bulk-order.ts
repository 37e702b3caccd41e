import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { BulkOrder, bulkOrder } from '../bulk-order';
import { BulkOrderCarriedOut, BulkOrderEvent, SettledRow } from '../bulk-order.events';

export interface SettleBulkOrder {
  readonly orderId: Uuid;
  readonly rows: readonly SettledRow[];
}

/** Closes an order with a result for each row, once. A crash before it leaves rows done, which the next run finds as done. */
export const settleBulkOrder = rule<BulkOrder, BulkOrderEvent, SettleBulkOrder, object, 'NOT_FOUND' | 'BULK_ORDER_NOT_CONFIRMED'>({
  name: 'certificate.settle-bulk-order',
  version: 1,
  fold: bulkOrder,
  decide: (state, { orderId, rows }) => {
    if (state.status === 'unknown') return refuse('NOT_FOUND');
    if (state.status === 'proposed') return refuse('BULK_ORDER_NOT_CONFIRMED');
    return state.status === 'carried-out' ? [] : [BulkOrderCarriedOut({ orderId, rows: rows.map((row) => ({ ...row })) })];
  },
});
