import fc from 'fast-check';
import { id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import { sumInFen } from '../../../kernel/money';
import type { Uuid } from '../../../kernel/uuid';
import type { ClosedLine } from '../allowance.events';
import type { Payment, ToldPayment } from '../payment';
import { reconcile, shownLine, totalsOf, wanted } from './reconciliation';
import { reconciliationSheets } from './reconciliation-sheets';

const PERIOD = month('2026-11');
const line = (number: number, amountInFen: number, more: Partial<ClosedLine> = {}): ClosedLine => ({
  lineId: id(number),
  workerId: id(100 + number),
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: id(200 + number),
  rateInFen: 30_000,
  days: 30,
  daysInMonth: 30,
  amountInFen,
  ruleId: 'SK-SENIOR',
  rateTableVersion: 1,
  causeEventIds: [],
  adjustsPeriod: null,
  noteCode: null,
  toOn: null,
  dueInFen: null,
  closedInFen: null,
  employeeNo: `W000${number}`,
  ...more,
});
const payment = (paidInFen: number, reference = 'RUN-1'): ToldPayment => ({
  reference,
  paidInFen,
  paidOn: day('2026-12-03'),
  correctedBecause: null,
});
const said = (...payments: ToldPayment[]): Payment => ({ payments, rejectedBecause: null });
const closed = [
  line(1, 30_000),
  line(2, 60_000),
  line(3, 10_000),
  line(4, -20_323, { adjustsPeriod: month('2026-10') }),
  line(5, 20_000),
  line(6, 15_000),
];
const month11 = reconcile(
  PERIOD,
  closed,
  new Map<Uuid, Payment>([
    [id(1), said(payment(30_000))],
    [id(2), said(payment(60_000), payment(60_000, 'RUN-2'))],
    [id(3), { payments: [], rejectedBecause: 'ACCOUNT_INVALID' }],
    [id(4), said(payment(-20_323))],
    [id(5), said(payment(2_000))],
    [id(9), said(payment(500))],
    [id(8), said({ ...payment(0), paidOn: null, correctedBecause: 'OF_ANOTHER_LINE' })],
  ]),
);

it('sets every line beside what was paid for it, and after them what was paid for none', () =>
  expect(month11.lines.map(({ lineId, standing, dueInFen, paidInFen }) => [lineId, standing, dueInFen, paidInFen])).toEqual([
    [id(1), 'PAID', 30_000, 30_000],
    [id(2), 'PAID_TWICE', 60_000, 120_000],
    [id(3), 'REJECTED', 10_000, 0],
    [id(4), 'PAID', -20_323, -20_323],
    [id(5), 'PAID_OTHER_AMOUNT', 20_000, 2_000],
    [id(6), 'UNPAID', 15_000, 0],
    [id(9), 'PAID_NOT_DUE', null, 500],
  ]));
it('adds up to the fen', () =>
  expect(month11.totals).toEqual({
    dueInFen: 114_677,
    paidInFen: 132_177,
    differenceInFen: 17_500,
    lines: 6,
    differences: 5,
    byStanding: { PAID: 2, UNPAID: 1, REJECTED: 1, PAID_TWICE: 1, PAID_OTHER_AMOUNT: 1, PAID_NOT_DUE: 1 },
  }));
it('gives what is asked for: what differs, one standing, one line', () => {
  const ids = (filter: Parameters<typeof wanted>[1]) => wanted(month11.lines, filter).map(({ lineId }) => lineId);
  expect([
    ids({}).length,
    ids({ standing: 'DIFFERENT' }),
    ids({ standing: 'UNPAID' }),
    ids({ lineId: id(4) }),
    ids({ lineId: id(4), standing: 'DIFFERENT' }),
  ]).toEqual([7, [id(2), id(3), id(5), id(6), id(9)], [id(6)], [id(4)], []]);
});
it('tells a line without a name, its money in minor units', () =>
  expect(shownLine(month11.lines[2]!)).toEqual({
    lineId: id(3),
    standing: 'REJECTED',
    employeeNo: 'W0003',
    type: 'SKILL',
    tier: 'SENIOR',
    adjustsPeriod: null,
    dueMinor: 10_000,
    paidMinor: 0,
    paidOn: null,
    rejectedBecause: 'ACCOUNT_INVALID',
    payments: [],
  }));
it('is a workbook whose sums are its own', () => {
  const [detail, summary] = reconciliationSheets(month11);
  expect([detail!.rows.length, detail!.rows.at(-1)!.slice(4, 7)]).toEqual([8, [{ inFen: 114_677 }, { inFen: 132_177 }, { inFen: 17_500 }]]);
  expect(detail!.rows[2]!.slice(0, 9)).toEqual([
    'W0003',
    '技能津贴',
    '三级/高级工',
    '',
    { inFen: 10_000 },
    { inFen: 0 },
    { inFen: -10_000 },
    '未发放',
    '账户有误',
  ]);
  expect(summary!.rows).toContainEqual(['重复发放', 1]);
});

const amount = fc.integer({ min: -50_000, max: 50_000 });
const anySaid = fc.record({
  payments: fc.array(
    amount.map((paidInFen) => payment(paidInFen)),
    { maxLength: 4 },
  ),
  rejectedBecause: fc.constantFrom('HELD' as const, null),
});
it('leaves no line out, counts each once, and its totals are the sums of its lines, whatever was paid', () =>
  fc.assert(
    fc.property(
      fc.array(amount, { maxLength: 8 }),
      fc.dictionary(fc.integer({ min: 1, max: 12 }).map(String), anySaid),
      (amounts, told) => {
        const lines = amounts.map((each, index) => line(index + 1, each));
        const { lines: reconciled, totals } = reconcile(
          PERIOD,
          lines,
          new Map(Object.entries(told).map(([number, each]) => [id(Number(number)), each])),
        );
        expect(reconciled.filter(({ dueInFen }) => dueInFen !== null).map(({ lineId }) => lineId)).toEqual(
          lines.map(({ lineId }) => lineId),
        );
        expect(new Set(reconciled.map(({ lineId }) => lineId)).size).toBe(reconciled.length);
        expect([totals.dueInFen, totals.paidInFen]).toEqual([
          sumInFen(amounts),
          sumInFen(Object.values(told).flatMap(({ payments }) => payments.map(({ paidInFen }) => paidInFen))),
        ]);
        expect(sumInFen(reconciled.map((each) => each.paidInFen - (each.dueInFen ?? 0)))).toBe(totals.differenceInFen);
        expect([Object.values(totals.byStanding).reduce((sum, count) => sum + count, 0), totalsOf(reconciled)]).toEqual([
          reconciled.length,
          totals,
        ]);
      },
    ),
  ));
