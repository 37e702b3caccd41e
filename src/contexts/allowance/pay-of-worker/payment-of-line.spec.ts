import { id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { paymentOf } from './payment-of-line';

const line = { lineId: id(30), amountInFen: 30_000 };
const PAID_ON = day('2026-12-03');

it('tells what payroll said of the line', () =>
  expect(
    paymentOf(
      line,
      new Map([
        [id(30), { payments: [{ reference: 'RUN-1', paidInFen: 30_000, paidOn: PAID_ON, correctedBecause: null }], rejectedBecause: null }],
      ]),
    ),
  ).toEqual({ standing: 'PAID', paidMinor: 30_000, paidOn: PAID_ON, rejectedBecause: null }));
it('or why it was not paid', () =>
  expect(paymentOf(line, new Map([[id(30), { payments: [], rejectedBecause: 'HELD' }]]))).toEqual({
    standing: 'REJECTED',
    paidMinor: 0,
    paidOn: null,
    rejectedBecause: 'HELD',
  }));
it('or that it said nothing, where it spoke of others', () =>
  expect(paymentOf(line, new Map())).toEqual({ standing: 'UNPAID', paidMinor: 0, paidOn: null, rejectedBecause: null }));
it('where it said nothing of the whole month, neither does this', () => expect(paymentOf(line, undefined)).toBeNull());
