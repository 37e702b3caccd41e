import { Value } from '@sinclair/typebox/value';
import { given, id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import { payReferenceField } from '../../../kernel/fields';
import type { Uuid } from '../../../kernel/uuid';
import { PaymentConfirmed, PaymentCorrected, PaymentRejected } from '../payment.events';
import type { DueLines } from '../statement';
import { ConfirmPayment, confirmPayment, MAX_PAYMENTS_OF_LINE } from './confirm-payment';

const [PAYMENT, FIRM, LINE, WORKER] = [id(1), id(2), id(3), id(4)];
const [TODAY, TOMORROW] = [day('2026-12-07'), day('2026-12-08')];
const line = { paymentId: PAYMENT, enterpriseId: FIRM, period: month('2026-11'), lineId: LINE };
const due: DueLines = new Map<Uuid, { workerId: Uuid; amountInFen: number }>([[LINE, { workerId: WORKER, amountInFen: 30_000 }]]);
const paid = { paidInFen: 30_000, paidOn: TODAY, reference: 'RUN-1' };
const intent: ConfirmPayment = { ...line, paid, rejectedBecause: null };
const confirmed = PaymentConfirmed({ ...line, workerId: WORKER, dueInFen: 30_000, ...paid });
const rejection: ConfirmPayment = { ...line, paid: null, rejectedBecause: 'ACCOUNT_INVALID' };
const rejected = PaymentRejected({ ...line, workerId: WORKER, reason: 'ACCOUNT_INVALID' });
const undone = PaymentCorrected({ ...line, workerId: WORKER, reference: 'RUN-1', paidInFen: 0, paidOn: null, reason: 'BANK_RETURNED' });

describe('a line that was paid', () => {
  it('is confirmed with its amount, its day and the sign of the payment', () =>
    given(confirmPayment).when(intent, { due }).thenRecords(confirmed));
  it('is confirmed once: the same again is the same', () => given(confirmPayment, confirmed).when(intent, { due }).thenRecordsNothing());
  it.each([
    { ...paid, paidInFen: 29_999 },
    { ...paid, paidOn: day('2026-12-06') },
  ])('is not another one under the same sign: %p', (other) =>
    given(confirmPayment, confirmed)
      .when({ ...intent, paid: other }, { due })
      .thenRefuses('PAYMENT_DIFFERS', { saidInFen: 30_000, saidOn: TODAY }),
  );
  it('is paid again by a payment of another sign, which is told', () =>
    given(confirmPayment, confirmed)
      .when({ ...intent, paid: { ...paid, reference: 'RUN-2' } }, { due })
      .thenRecords(PaymentConfirmed({ ...confirmed.data, reference: 'RUN-2' })));
  it('may be paid with another amount than was due', () =>
    given(confirmPayment)
      .when({ ...intent, paid: { ...paid, paidInFen: 1 } }, { due })
      .thenRecords(PaymentConfirmed({ ...confirmed.data, paidInFen: 1 })));
  it('may be none that was due', () =>
    given(confirmPayment)
      .when(intent, { due: new Map() })
      .thenRecords(PaymentConfirmed({ ...confirmed.data, workerId: null, dueInFen: null })));
  it('was paid today at the latest', () =>
    given(confirmPayment)
      .when({ ...intent, paid: { ...paid, paidOn: TOMORROW } }, { due })
      .thenRefuses('PAYMENT_IN_FUTURE', { paidOn: TOMORROW, today: TODAY }));
  it('has so many payments at most', () => {
    const history = (count: number) =>
      Array.from({ length: count }, (_, index) => PaymentConfirmed({ ...confirmed.data, reference: `PART-${index}` }));
    given(confirmPayment, ...history(MAX_PAYMENTS_OF_LINE - 1))
      .when(intent, { due })
      .thenRecordsTypes('allowance.payment_confirmed.v1');
    given(confirmPayment, ...history(MAX_PAYMENTS_OF_LINE))
      .when(intent, { due })
      .thenRefuses('LINE_PAYMENTS_EXHAUSTED');
  });
  it('may have been rejected before', () => given(confirmPayment, rejected).when(intent, { due }).thenRecords(confirmed));
});

describe('a line that was not paid', () => {
  it('is rejected with a reason', () => given(confirmPayment).when(rejection, { due }).thenRecords(rejected));
  it('is rejected once for the same reason, and again for another', () => {
    given(confirmPayment, rejected).when(rejection, { due }).thenRecordsNothing();
    given(confirmPayment, rejected)
      .when({ ...rejection, rejectedBecause: 'HELD' }, { due })
      .thenRecords(PaymentRejected({ ...rejected.data, reason: 'HELD' }));
  });
  it('is none that was paid, until the payment is corrected to nothing', () => {
    given(confirmPayment, confirmed).when(rejection, { due }).thenRefuses('PAYMENT_STANDS', { saidInFen: 30_000, saidOn: TODAY });
    given(confirmPayment, confirmed, undone).when(rejection, { due }).thenRecords(rejected);
  });
  it('is one of the month', () => given(confirmPayment).when(rejection, { due: new Map() }).thenRefuses('LINE_NOT_DUE'));
});

it('of a month that is not closed nothing is confirmed', () => {
  given(confirmPayment).when(intent, { due: null }).thenRefuses('PERIOD_NOT_CLOSED', { period: '2026-11' });
  given(confirmPayment).when(rejection, { due: null }).thenRefuses('PERIOD_NOT_CLOSED');
});
it('says one thing of a line: that it was paid, or why not', () => {
  given(confirmPayment)
    .when({ ...intent, rejectedBecause: 'HELD' }, { due })
    .thenRefuses('PAYMENT_INCOMPLETE');
  given(confirmPayment)
    .when({ ...intent, paid: null }, { due })
    .thenRefuses('PAYMENT_INCOMPLETE');
});
it('a sign of a payment is no name, no ID number, no telephone, no bank card', () => {
  const isSign = (text: string): boolean => Value.Check(payReferenceField(), text);
  expect(['RUN-2026-12-0042', '1', 'A/1', '2026120201', 'PAY_1.2'].filter((text) => !isSign(text))).toEqual([]);
  expect(
    ['32089919860711549X', '13800138000', '6222020200112233445', '张三', 'zhang san', 'zhangsan', '', '-1', 'A'.repeat(41)].filter(isSign),
  ).toEqual([]);
});
