import { id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import { policyPackOn } from '../../catalogue';
import { adjustments } from './adjustments';
import type { ClosedPeriod, EmploymentSpan, PayFacts, RateTable, Segment, StatementLine } from './pay-facts';

const policy = policyPackOn('320800', day('2026-01-01'))!.pack.pay;
const [WORKER, SECOND] = [id(1), id(2)];
const [OLD, NEW] = [id(80), id(81)];
const [FEBRUARY, MARCH, JUNE] = [month('2026-02'), month('2026-03'), month('2026-06')];
const segment = (more: Partial<Segment> = {}): Segment => ({
  workerId: WORKER,
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: NEW,
  fromOn: day('2026-01-01'),
  lastOn: null,
  causeEventId: id(12),
  endCauseEventId: null,
  endReason: null,
  ...more,
});
const line = (more: Partial<StatementLine> = {}): StatementLine => ({
  workerId: WORKER,
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: OLD,
  rateInFen: 10_000,
  days: 31,
  daysInMonth: 31,
  amountInFen: 10_000,
  ruleId: 'SK',
  rateTableVersion: 1,
  causeEventIds: [id(11)],
  adjustsPeriod: null,
  noteCode: null,
  toOn: null,
  dueInFen: null,
  closedInFen: null,
  ...more,
});
const MENTOR = { item: 'MENTOR', level: null, basis: 'AGREEMENT' } as const;
const PRIZE = { item: 'ONE_OFF', level: null, basis: 'CONTEST' } as const;
const POST = { item: 'TEAM_LEADER', level: null, basis: 'POST' } as const;
const served: EmploymentSpan[] = [WORKER, SECOND].map((workerId) => ({ workerId, fromOn: day('2020-01-01'), lastOn: null }));
const table: RateTable = {
  tableId: id(90),
  version: 1,
  legalBasis: 'test',
  validFrom: day('2020-01-01'),
  validTo: null,
  adoptedEventId: id(91),
  rows: [{ item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED' } as const, MENTOR, PRIZE, POST].map((of) => ({
    ruleId: of.item,
    amountInFen: 10_000,
    ...of,
  })),
};
const closed = (period: string, ...lines: StatementLine[]): ClosedPeriod => ({ period: month(period), lines });
const adjusted = (months: readonly ClosedPeriod[], segments: readonly Segment[] = [], more: Partial<PayFacts> = {}) =>
  adjustments(JUNE, months, { segments, employments: served, rateTables: [table], ...more }, () => policy);
const told = (lines: readonly StatementLine[]) =>
  lines.map(({ adjustsPeriod, basisId, amountInFen }) => [adjustsPeriod, basisId, amountInFen]);

describe('what is compared', () => {
  const replaced = (of: Pick<Segment, 'item' | 'level' | 'basis'>) =>
    told(adjusted([closed('2026-03', line(of))], [segment({ ...of, fromOn: day('2026-03-01'), lastOn: day('2026-03-31') })]));

  it('is skill pay as a whole, and the pay of a post: a certificate in the place of another changes nothing', () =>
    expect([replaced({ item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED' }), replaced(POST)]).toEqual([[], []]));
  it('is each agreement alone: one ends, another pays as much', () =>
    expect(replaced(MENTOR)).toEqual([
      ['2026-03', OLD, -10_000],
      ['2026-03', NEW, 10_000],
    ]));
  it('is each prize alone', () =>
    expect(replaced(PRIZE)).toEqual([
      ['2026-03', OLD, -10_000],
      ['2026-03', NEW, 10_000],
    ]));
  it('is each worker alone', () =>
    expect(
      adjusted([closed('2026-03', line({ workerId: SECOND }))], [segment({ lastOn: day('2026-03-31'), fromOn: day('2026-03-01') })]).map(
        ({ workerId, amountInFen }) => [workerId, amountInFen],
      ),
    ).toEqual([
      [SECOND, -10_000],
      [WORKER, 10_000],
    ]));
});

describe('a line that adjusts', () => {
  it('is of a month before the open one, and not of that one or a later one', () =>
    expect(told(adjusted([closed('2026-05', line()), closed('2026-06', line()), closed('2026-07', line())]))).toEqual([
      ['2026-05', OLD, -10_000],
    ]));
  it('stands after those of the months before it, whatever their order', () => {
    const [first, second, third] = [closed('2026-02', line()), closed('2026-03', line()), closed('2026-04', line())];
    for (const order of [
      [first, second, third],
      [third, second, first],
      [second, third, first],
    ])
      expect(adjusted(order).map(({ adjustsPeriod }) => adjustsPeriod)).toEqual(['2026-02', '2026-03', '2026-04']);
  });
  it('counts all that was closed for its month, also in later ones, up to the open one', () => {
    const back = (fen: number) => line({ adjustsPeriod: FEBRUARY, amountInFen: fen });
    const months = [
      closed('2026-02', line()),
      closed('2026-03', back(-4_000)),
      closed('2026-04', back(-1_000)),
      closed('2026-06', back(-5_000)),
    ];
    expect(adjusted(months)).toMatchObject([
      { amountInFen: -5_000, dueInFen: 0, closedInFen: 5_000, days: 0, daysInMonth: 28, toOn: null },
    ]);
  });
});

describe('where nothing is due any more, the line is described', () => {
  const adjusting = (rateTableVersion: number) => line({ adjustsPeriod: MARCH, amountInFen: 2_000, rateTableVersion });
  const version = (...months: ClosedPeriod[]) =>
    adjusted(months)
      .filter(({ adjustsPeriod }) => adjustsPeriod === MARCH)
      .map(({ rateTableVersion, amountInFen }) => [rateTableVersion, amountInFen]);

  it("by the month's own last one, and not by what adjusted it later", () => {
    const march = closed('2026-03', line({ rateTableVersion: 1 }), line({ rateTableVersion: 2 }));
    const april = closed('2026-04', adjusting(3));
    expect(version(march, april)).toEqual([[2, -22_000]]);
    expect(version(april, march)).toEqual([[2, -22_000]]);
  });
  it('by the last that adjusted it, where the month itself had none', () => {
    const [april, may] = [closed('2026-04', adjusting(3)), closed('2026-05', adjusting(4))];
    expect(version(closed('2026-03'), april, may)).toEqual([[4, -4_000]]);
    expect(version(may, april, closed('2026-03'))).toEqual([[4, -4_000]]);
  });
  it('also of a worker of whom nothing else is known', () =>
    expect(told(adjusted([closed('2026-03', line())], [], { employments: [] }))).toEqual([['2026-03', OLD, -10_000]]));
});
