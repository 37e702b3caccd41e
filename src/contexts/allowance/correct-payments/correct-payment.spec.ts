import { given, id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { PaymentConfirmed, PaymentCorrected } from '../payment.events';
import type { DueLines } from '../statement';
import { CorrectPayment, correctPayment } from './correct-payment';

const line = { paymentId: id(1), enterpriseId: id(2), period: month('2026-11'), lineId: id(3) };
const due: DueLines = new Map<Uuid, { workerId: Uuid; amountInFen: number }>([[id(3), { workerId: id(4), amountInFen: 30_000 }]]);
const PAID_ON = day('2026-12-03');
const confirmed = PaymentConfirmed({ ...line, workerId: id(4), dueInFen: 30_000, paidInFen: 3_000, paidOn: PAID_ON, reference: 'RUN-1' });
const intent: CorrectPayment = { ...line, reference: 'RUN-1', paidInFen: 30_000, paidOn: PAID_ON, reason: 'ENTERED_WRONGLY' };
const corrected = PaymentCorrected({
  ...line,
  workerId: id(4),
  reference: 'RUN-1',
  paidInFen: 30_000,
  paidOn: PAID_ON,
  reason: 'ENTERED_WRONGLY',
});

it('says anew what was paid', () => given(correctPayment, confirmed).when(intent, { due }).thenRecords(corrected));
it('or on which day', () =>
  given(correctPayment, confirmed)
    .when({ ...intent, paidInFen: 3_000, paidOn: day('2026-12-07') }, { due })
    .thenRecordsTypes('allowance.payment_corrected.v1'));
it('or that nothing is paid any more', () =>
  given(correctPayment, confirmed)
    .when({ ...intent, paidInFen: 0, paidOn: null, reason: 'BANK_RETURNED' }, { due })
    .thenRecords(PaymentCorrected({ ...corrected.data, paidInFen: 0, paidOn: null, reason: 'BANK_RETURNED' })));
it('what stands so already is no new fact', () => {
  given(correctPayment, confirmed, corrected).when(intent, { due }).thenRecordsNothing();
  given(correctPayment, confirmed)
    .when({ ...intent, paidInFen: 3_000 }, { due })
    .thenRecordsNothing();
});
it('may be corrected again', () =>
  given(correctPayment, confirmed, corrected)
    .when({ ...intent, paidInFen: 3_000 }, { due })
    .thenRecordsTypes('allowance.payment_corrected.v1'));
it('of a line that the month does not have as well', () =>
  given(correctPayment, confirmed)
    .when(intent, { due: new Map() })
    .thenRecords(PaymentCorrected({ ...corrected.data, workerId: null })));
it('is about a payment that was confirmed under that reference', () => {
  given(correctPayment).when(intent, { due }).thenRefuses('PAYMENT_UNKNOWN');
  given(correctPayment, confirmed)
    .when({ ...intent, reference: 'RUN-2' }, { due })
    .thenRefuses('PAYMENT_UNKNOWN', { period: '2026-11' });
});
it('has a day where something was paid, and none where nothing was', () => {
  given(correctPayment, confirmed)
    .when({ ...intent, paidOn: null }, { due })
    .thenRefuses('PAYMENT_INCOMPLETE');
  given(correctPayment, confirmed)
    .when({ ...intent, paidInFen: 0 }, { due })
    .thenRefuses('PAYMENT_INCOMPLETE');
});
it('was paid today at the latest', () =>
  given(correctPayment, confirmed)
    .when({ ...intent, paidOn: day('2026-12-08') }, { due })
    .thenRefuses('PAYMENT_IN_FUTURE'));
it('is of a closed month', () => given(correctPayment).when(intent, { due: null }).thenRefuses('PERIOD_NOT_CLOSED'));
