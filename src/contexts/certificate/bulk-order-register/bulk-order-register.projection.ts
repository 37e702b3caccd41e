import type { RecordedFact } from '../../../ledger/recorded';
import { on, projection, Rows } from '../../../projecting/projection';
import { orderCourseAfter } from '../bulk-annulment/bulk-order-view';
import { BulkOrderCarriedOut, BulkOrderConfirmed, BulkOrderEvent, BulkOrderProposed } from '../bulk-order.events';
import { BulkOrderRow } from './bulk-order-register.entity';

async function turn(rows: Rows, event: RecordedFact & BulkOrderEvent, change: Partial<BulkOrderRow> = {}): Promise<void> {
  const {
    data: { orderId },
    revision,
  } = event;
  const { course } = await rows.of(BulkOrderRow).require({ orderId });
  await rows.of(BulkOrderRow).alter({ orderId }, { ...change, course: orderCourseAfter(course, event), revision });
}

/** Every order over many certificates, and how far it came. */
export const bulkOrderRegister = projection({
  name: 'certificate.bulk-order-register',
  version: 1,
  tables: [BulkOrderRow],
  on: [
    on(BulkOrderProposed, (event, rows) => {
      const {
        data: { orderId, region, reasonCode, legalBasis, documentNo, decidedOn, effect, rows: ordered },
        position,
        revision,
      } = event;
      rows.of(BulkOrderRow).put({
        orderId,
        region,
        reasonCode,
        legalBasis,
        documentNo,
        decidedOn,
        effect,
        certificates: ordered.length,
        withObstacle: ordered.filter(({ obstacle }) => obstacle !== null).length,
        annulled: null,
        refused: null,
        course: orderCourseAfter([], event),
        proposedPosition: String(position),
        revision,
      });
    }),
    on(BulkOrderConfirmed, (event, rows) => turn(rows, event)),
    on(BulkOrderCarriedOut, (event, rows) => {
      const annulled = event.data.rows.filter(({ result }) => result === 'ANNULLED').length;
      return turn(rows, event, { annulled, refused: event.data.rows.length - annulled });
    }),
  ],
});
