import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { effectiveDay } from '../annulment';
import type { BulkOrder } from '../bulk-order';
import { Certificate, certificate } from '../certificate';
import { CertificateAnnulled, CertificateEvent } from '../certificate.events';

export interface AnnulByOrder {
  readonly certificateId: Uuid;
  readonly orderId: Uuid;
  readonly annulmentId: Uuid;
}
interface Evidence {
  readonly order: BulkOrder;
}
type No = 'NOT_FOUND' | 'ALREADY_ANNULLED' | 'DECIDED_BEFORE_ISSUE' | 'BULK_ORDER_NOT_CONFIRMED';

/**
 * One row of an order that two persons stand behind. The order is read from its own stream; that is safe, since a
 * confirmed order never becomes unconfirmed.
 */
export const annulByOrder = rule<Certificate, CertificateEvent, AnnulByOrder, Evidence, No>({
  name: 'certificate.annul-by-order',
  version: 1,
  fold: certificate,
  decide: (state, { certificateId, orderId, annulmentId }, { order }) => {
    if (state.status === 'blank' || order.status === 'unknown') return refuse('NOT_FOUND');
    if (order.status === 'proposed') return refuse('BULK_ORDER_NOT_CONFIRMED');
    if (!order.rows.some((row) => row.certificateId === certificateId)) return refuse('NOT_FOUND');
    if (state.status === 'annulled') return refuse('ALREADY_ANNULLED', { number: state.number });
    const { reasonCode, legalBasis, documentNo, decidedOn, effect } = order;
    const { enterpriseId, workerId, occupationCode, level, issuedOn } = state;
    if (decidedOn < issuedOn) return refuse('DECIDED_BEFORE_ISSUE', { decidedOn, issuedOn });
    const effectiveOn = effectiveDay(state, { effect, decidedOn });
    return [
      CertificateAnnulled({
        certificateId,
        annulmentId,
        enterpriseId,
        workerId,
        occupationCode,
        level,
        reasonCode,
        legalBasis,
        documentNo,
        decidedOn,
        effectiveOn,
        effect,
        orderId,
      }),
    ];
  },
});
