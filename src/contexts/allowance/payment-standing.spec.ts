import { id } from '../../../test/support/stories/given';
import { day, month } from '../../kernel/day';
import { told, type ToldPayment } from './payment';
import { PaymentCorrected } from './payment.events';
import { compared, Standing, standingNow } from './payment-standing';

const paid = (...amounts: number[]): ToldPayment[] =>
  amounts.map((paidInFen, index) => ({
    reference: `R-${index}`,
    paidInFen,
    paidOn: paidInFen === 0 ? null : day(`2026-12-0${index + 1}`),
    correctedBecause: null,
  }));
const standing = (due: number | null, ...amounts: number[]): Standing =>
  compared(due, { payments: paid(...amounts), rejectedBecause: null }).standing;

it.each<[string, Standing, number | null, number[]]>([
  ['as it was due', 'PAID', 30_000, [30_000]],
  ['in parts that come to what was due', 'PAID', 30_000, [10_000, 20_000]],
  ['not yet', 'UNPAID', 30_000, []],
  ['and came back', 'UNPAID', 30_000, [0]],
  ['came back, and again', 'PAID', 30_000, [0, 30_000]],
  ['too little', 'PAID_OTHER_AMOUNT', 30_000, [29_999]],
  ['too much at once', 'PAID_OTHER_AMOUNT', 30_000, [30_001]],
  ['in parts that fall short', 'PAID_OTHER_AMOUNT', 30_000, [10_000, 10_000]],
  ['twice', 'PAID_TWICE', 30_000, [30_000, 30_000]],
  ['in parts beyond what was due', 'PAID_TWICE', 30_000, [30_000, 1]],
  ['taken back as it was due', 'PAID', -20_323, [-20_323]],
  ['taken back twice', 'PAID_TWICE', -20_323, [-20_323, -20_323]],
  ['paid where it was to be taken back', 'PAID_OTHER_AMOUNT', -20_323, [20_323]],
  ['for no line', 'PAID_NOT_DUE', null, [30_000]],
  ['for no line, and came back', 'PAID', null, [0]],
  ['nothing, where nothing was due', 'PAID', 0, []],
])('a line that was paid %s is %s', (_, expected, due, amounts) => expect(standing(due, ...amounts)).toBe(expected));

it('a rejection stands as long as nothing was paid', () => {
  expect(compared(30_000, { payments: [], rejectedBecause: 'HELD' }).standing).toBe('REJECTED');
  expect(compared(30_000, { payments: paid(0), rejectedBecause: 'HELD' }).standing).toBe('REJECTED');
  expect(compared(30_000, { payments: paid(30_000), rejectedBecause: 'HELD' }).standing).toBe('PAID');
});
it('adds what stands, and knows the last day on which something was paid', () => {
  expect(compared(30_000, { payments: paid(10_000, 20_000, 0), rejectedBecause: null })).toEqual({
    standing: 'PAID',
    paidInFen: 30_000,
    paidOn: '2026-12-02',
  });
  expect(compared(30_000, { payments: paid(10_000, 20_000).reverse(), rejectedBecause: null }).paidOn).toBe('2026-12-02');
  expect(compared(30_000, { payments: [], rejectedBecause: null })).toEqual({ standing: 'UNPAID', paidInFen: 0, paidOn: null });
});
it('nothing stands where nothing is due and nothing is paid', () => {
  expect([
    standingNow(null, { payments: [], rejectedBecause: null }),
    standingNow(null, { payments: paid(0), rejectedBecause: null }),
  ]).toEqual([null, null]);
  expect([
    standingNow(null, { payments: paid(1), rejectedBecause: null }),
    standingNow(1, { payments: paid(1), rejectedBecause: null }),
  ]).toEqual(['PAID_NOT_DUE', 'PAID']);
});

it('a correction that says it was paid after all overtakes a rejection, and one that says nothing is left does not', () => {
  const corrected = (paidInFen: number) =>
    told(
      { payments: paid(0), rejectedBecause: 'HELD' },
      PaymentCorrected({
        paymentId: id(1),
        enterpriseId: id(2),
        period: month('2026-11'),
        lineId: id(3),
        workerId: id(4),
        reference: 'R-0',
        paidInFen,
        paidOn: paidInFen === 0 ? null : day('2026-12-02'),
        reason: 'ENTERED_WRONGLY',
      }),
    ).rejectedBecause;
  expect([corrected(30_000), corrected(0)]).toEqual([null, 'HELD']);
});
