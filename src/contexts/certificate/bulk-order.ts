import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { BulkOrderEvent, bulkOrderEvents, OrderedRow, SettledRow } from './bulk-order.events';
import type { Annulment } from './certificate';

/** One decision over many certificates: proposed, confirmed by a second person, carried out row by row. */
export interface ProposedOrder {
  readonly status: 'proposed' | 'confirmed' | 'carried-out';
  readonly region: string;
  readonly proposedBy: Uuid;
  readonly confirmedBy: Uuid | null;
  readonly reasonCode: Annulment['reasonCode'];
  readonly legalBasis: string;
  readonly documentNo: string;
  readonly decidedOn: Day;
  readonly effect: Annulment['effect'];
  readonly rows: readonly OrderedRow[];
  readonly results: readonly SettledRow[];
}
export type BulkOrder = { readonly status: 'unknown' } | ProposedOrder;

export const bulkOrder: Fold<BulkOrder, BulkOrderEvent> = {
  category: 'bulk_order',
  events: bulkOrderEvents,
  initial: { status: 'unknown' },
  evolve: (state, event) => {
    switch (event.type) {
      case 'certificate.bulk_order_proposed.v1': {
        const { orderId: _, remark: _remark, ...order } = event.data;
        return { ...order, status: 'proposed', confirmedBy: null, results: [] };
      }
      case 'certificate.bulk_order_confirmed.v1':
        return state.status === 'unknown' ? state : { ...state, status: 'confirmed', confirmedBy: event.data.confirmedBy };
      case 'certificate.bulk_order_carried_out.v1':
        return state.status === 'unknown' ? state : { ...state, status: 'carried-out', results: event.data.rows };
    }
  },
};

export const bulkOrderState = streamView('certificate.bulk-order', bulkOrder, (state) => state);
