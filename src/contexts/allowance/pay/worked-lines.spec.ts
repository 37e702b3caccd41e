import { day, Day, Month, month } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import { uuid, Uuid } from '../../../kernel/uuid';
import { policyPackOn } from '../../catalogue';
import { firstEntitledDay, lastDayBeforeHigherLevel, lastEntitledDay, recovered } from './entitlement-days';
import type { ClosedPeriod, EmploymentSpan, PayFacts, RateTable, Segment } from './pay-facts';
import { Statement, statementFor } from './statement';

const policy = policyPackOn('320800', day('2026-01-01'))!.pack.pay;
const id = (number: number): Uuid => uuid(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
const [WORKER, ISSUED, NEXT, DECIDED, ADOPTED, REVISED, RECOVERY] = [1, 11, 12, 13, 14, 15, 16].map(id) as [
  Uuid,
  Uuid,
  Uuid,
  Uuid,
  Uuid,
  Uuid,
  Uuid,
];

const table = (version: number, validFrom: string, yuan: Partial<Record<Level, number>>, adoptedEventId = ADOPTED): RateTable => ({
  tableId: id(90),
  version,
  legalBasis: 'test',
  validFrom: day(validFrom),
  validTo: null,
  adoptedEventId,
  rows: Object.entries(yuan).map(([level, amount]) => ({
    ruleId: `SK-${level}`,
    item: 'SKILL',
    level: level as Level,
    basis: 'CERTIFIED',
    amountInFen: amount * 100,
  })),
});
const certified = (level: Level, issuedOn: string, more: Partial<Segment> = {}): Segment => ({
  workerId: WORKER,
  item: 'SKILL',
  level,
  basis: 'CERTIFIED',
  basisId: id(80),
  fromOn: firstEntitledDay(policy, day(issuedOn)),
  lastOn: null,
  causeEventId: ISSUED,
  endCauseEventId: null,
  endReason: null,
  ...more,
});
const annulled = (segment: Segment, decidedOn: string): Segment => ({
  ...segment,
  lastOn: lastEntitledDay('ANNULLED', day(decidedOn)),
  endReason: 'ANNULLED',
  endCauseEventId: DECIDED,
});
const service = (lastOn: Day | null = null): EmploymentSpan => ({
  workerId: WORKER,
  fromOn: day('2020-01-01'),
  lastOn,
  endCauseEventId: lastOn && id(70),
});
const facts = (segments: Segment[], more: Partial<PayFacts> = {}): PayFacts => ({
  segments,
  employments: [service()],
  rateTables: [table(1, '2020-01-01', { SENIOR: 300, TECHNICIAN: 600 })],
  ...more,
});
const run = (period: string, known: PayFacts, closed: ClosedPeriod[] = []): Statement =>
  statementFor(month(period), closed, known, () => policy);
/** Closes one month after the other on what is known then. */
const close = (periods: string[], known: PayFacts, before: ClosedPeriod[] = []): ClosedPeriod[] =>
  periods.reduce((closed, period) => [...closed, { period: month(period), lines: run(period, known, closed).lines }], before);
const amounts = ({ lines }: Statement): [Month | null, number][] =>
  lines.map(({ adjustsPeriod, amountInFen }) => [adjustsPeriod, amountInFen]);

describe('invariant 30: the month boundary, a leap February, and every worked line of the handbook (12.6)', () => {
  it('三级 issued 2026-03-15: nothing for March, the whole from April', () => {
    const known = facts([certified('SENIOR', '2026-03-15')]);
    expect(run('2026-03', known)).toEqual({ lines: [], missing: [{ workerId: WORKER, reasonCode: 'STARTS_LATER' }] });
    expect(amounts(run('2026-04', known))).toEqual([[null, 30_000]]);
    expect(run('2026-04', known).lines[0]).toMatchObject({
      days: 30,
      daysInMonth: 30,
      causeEventIds: [ISSUED],
      noteCode: null,
      toOn: null,
      ruleId: 'SK-SENIOR',
      rateTableVersion: 1,
    });
  });

  it('last day in post 2026-03-17: 17/31', () => {
    const known = facts([certified('SENIOR', '2026-01-15')], { employments: [service(day('2026-03-17'))] });
    expect(run('2026-03', known).lines).toMatchObject([
      { amountInFen: 16_452, days: 17, daysInMonth: 31, noteCode: 'LEFT_MID_MONTH', toOn: '2026-03-17', causeEventIds: [ISSUED, id(70)] },
    ]);
    expect(run('2026-04', known)).toEqual({ lines: [], missing: [] });
  });

  it('二级 ¥600, last day 2028-02-10: 10/29 of a leap February', () => {
    const known = facts([certified('TECHNICIAN', '2026-01-15')], { employments: [service(day('2028-02-10'))] });
    expect(run('2028-02', known).lines).toMatchObject([{ amountInFen: 20_690, days: 10, daysInMonth: 29 }]);
  });

  it('三级 to 二级 by a certificate of 2026-05-20: the old level for May, the new one from June, never both', () => {
    const senior = certified('SENIOR', '2025-01-15', {
      lastOn: lastDayBeforeHigherLevel(policy, day('2026-05-20')),
      endReason: 'HIGHER_LEVEL',
      endCauseEventId: NEXT,
    });
    const known = facts([senior, certified('TECHNICIAN', '2026-05-20', { causeEventId: NEXT, basisId: id(81) })]);
    expect(run('2026-05', known).lines).toMatchObject([{ amountInFen: 30_000, level: 'SENIOR', noteCode: null, toOn: null }]);
    expect(run('2026-06', known).lines).toMatchObject([{ amountInFen: 60_000, level: 'TECHNICIAN' }]);
  });

  it('invariant 31: rate 300 to 350 from 2026-01-01, adopted after three months were closed', () => {
    const [senior, first] = [certified('SENIOR', '2025-06-15'), table(1, '2020-01-01', { SENIOR: 300 })];
    const closed = close(['2026-01', '2026-02', '2026-03'], facts([senior], { rateTables: [first] }));
    const april = run('2026-04', facts([senior], { rateTables: [first, table(2, '2026-01-01', { SENIOR: 350 }, REVISED)] }), closed);
    expect(amounts(april)).toEqual([
      [null, 35_000],
      ['2026-01', 5_000],
      ['2026-02', 5_000],
      ['2026-03', 5_000],
    ]);
    expect(april.lines[1]).toMatchObject({
      dueInFen: 35_000,
      closedInFen: 30_000,
      causeEventIds: [REVISED],
      noteCode: 'RATE_REVISED',
      rateTableVersion: 2,
    });
  });

  describe('annulment decided 2026-02-10, recorded 2026-04-05, February and March closed', () => {
    const senior = certified('SENIOR', '2025-12-15');
    const closed = close(['2026-01', '2026-02', '2026-03'], facts([senior]));
    const after = facts([annulled(senior, '2026-02-10')]);

    it('takes back what was paid from the decision on, and nothing before it', () => {
      const april = run('2026-04', after, closed);
      expect(amounts(april)).toEqual([
        ['2026-02', -20_357],
        ['2026-03', -30_000],
      ]);
      expect(april.lines[0]).toMatchObject({
        dueInFen: 9_643,
        closedInFen: 30_000,
        days: 9,
        daysInMonth: 28,
        causeEventIds: [DECIDED],
        noteCode: 'ANNULLED_IN_CLOSED_PERIOD',
        toOn: '2026-02-09',
      });
      expect(april.lines[1]).toMatchObject({
        dueInFen: 0,
        closedInFen: 30_000,
        days: 0,
        daysInMonth: 31,
        causeEventIds: [DECIDED],
        noteCode: 'ANNULLED_IN_CLOSED_PERIOD',
        toOn: null,
      });
    });

    it('is settled once: May has nothing more', () => {
      const may = run('2026-05', after, close(['2026-04'], after, closed));
      expect(may).toEqual({ lines: [], missing: [{ workerId: WORKER, reasonCode: 'TIER_ANNULLED' }] });
    });

    it('a full recovery takes back the paid months before and the rest of February', () => {
      const decided = facts([recovered(annulled(senior, '2026-02-10'), senior.fromOn, RECOVERY)]);
      const may = run('2026-05', decided, close(['2026-04'], after, closed));
      expect(amounts(may)).toEqual([
        ['2026-01', -30_000],
        ['2026-02', -9_643],
      ]);
      for (const line of may.lines) expect(line).toMatchObject({ causeEventIds: [RECOVERY], noteCode: 'RECOVERY_DECIDED', dueInFen: 0 });
    });
  });

  it('invariant 33: ¥100 a month, 12 months, settled with factor 0.5: one line', () => {
    const rows: RateTable['rows'] = [{ ruleId: 'MT-1', item: 'MENTOR', level: null, basis: 'AGREEMENT', amountInFen: 10_000 }];
    const settled = certified('SENIOR', '2026-01-01', {
      item: 'MENTOR',
      level: null,
      basis: 'AGREEMENT',
      fromOn: day('2026-12-31'),
      settlement: { months: 12, permille: policy.settlementPermille.PASS },
    });
    const known = facts([settled], { rateTables: [{ ...table(1, '2020-01-01', {}), rows }] });
    expect(run('2026-12', known).lines).toMatchObject([{ amountInFen: 60_000, rateInFen: 10_000, noteCode: 'SETTLED' }]);
    expect(run('2026-11', known).lines).toEqual([]);
    expect(run('2027-01', known).lines).toEqual([]);
  });
});

describe('a back-dated promotion', () => {
  it('pays the difference for closed months, under the promotion that caused it', () => {
    const senior = certified('SENIOR', '2025-06-15');
    const closed = close(['2026-04', '2026-05'], facts([senior]));
    const known = facts([
      { ...senior, lastOn: day('2026-04-30'), endReason: 'HIGHER_LEVEL', endCauseEventId: NEXT },
      certified('TECHNICIAN', '2026-04-20', { causeEventId: NEXT, basisId: id(81) }),
    ]);
    expect(run('2026-06', known, closed).lines).toMatchObject([
      { adjustsPeriod: null, amountInFen: 60_000 },
      { adjustsPeriod: '2026-05', amountInFen: 30_000, level: 'TECHNICIAN', causeEventIds: [NEXT], noteCode: 'STARTED_IN_CLOSED_PERIOD' },
    ]);
  });
});
