import type { RecordedFact } from '../../../ledger/recorded';
import { on, Reaction, Rows } from '../../../projecting/projection';
import { told, UNSAID } from '../payment';
import { PaymentConfirmed, PaymentCorrected, PaymentEvent, PaymentRejected, Rejection } from '../payment.events';
import { PayEnterpriseRow } from './pay-basis.entity';
import { PaymentRow } from './payment.entity';

async function say({ type, data, at }: RecordedFact<PaymentEvent>, rows: Rows): Promise<void> {
  const { paymentId, enterpriseId, period, lineId, workerId } = data;
  const { region } = await rows.of(PayEnterpriseRow).require({ enterpriseId });
  const before = await rows.of(PaymentRow).find({ paymentId });
  const { payments, rejectedBecause } = told(
    before ? { payments: before.payments, rejectedBecause: before.rejectedBecause as Rejection | null } : UNSAID,
    { type, data } as PaymentEvent,
  );
  rows
    .of(PaymentRow)
    .put({ paymentId, enterpriseId, region, period, lineId, workerId, payments, rejectedBecause, saidAt: before?.saidAt ?? at });
}

export const paymentsReactions: readonly Reaction[] = [on(PaymentConfirmed, say), on(PaymentRejected, say), on(PaymentCorrected, say)];
