import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { BulkOrder, bulkOrder } from '../bulk-order';
import { BulkOrderConfirmed, BulkOrderEvent } from '../bulk-order.events';

export interface ConfirmBulkOrder {
  readonly orderId: Uuid;
}
type No = 'NOT_FOUND' | 'BULK_ORDER_CONFIRMED' | 'PERSON_REQUIRED' | 'SECOND_PERSON_REQUIRED';

/** The second of two persons; a process carries the order out. */
export const confirmBulkOrder = rule<BulkOrder, BulkOrderEvent, ConfirmBulkOrder, object, No>({
  name: 'certificate.confirm-bulk-order',
  version: 1,
  fold: bulkOrder,
  decide: (state, { orderId }, _, { actor }) => {
    if (state.status === 'unknown') return refuse('NOT_FOUND');
    if (state.status !== 'proposed') return refuse('BULK_ORDER_CONFIRMED');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (actor.ref === state.proposedBy) return refuse('SECOND_PERSON_REQUIRED');
    return [BulkOrderConfirmed({ orderId, confirmedBy: actor.ref })];
  },
});
