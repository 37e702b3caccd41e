import fc from 'fast-check';
import { id } from '../../../../test/support/stories/given';
import { addDays, addMonthsToMonth, Day, day, firstDayOf, lastDayOf, Month, month } from '../../../kernel/day';
import { sumInFen } from '../../../kernel/money';
import type { Uuid } from '../../../kernel/uuid';
import type { ClosedLine, RateRow } from '../allowance.events';
import type { PayBasis, Service } from '../pay-basis';
import { dueFor, employedIn } from '../pay/due';
import type { RateTable, Segment } from '../pay/pay-facts';
import { payPolicyFor } from '../pay-policy';
import { dueSpans } from '../settle-entitlements/due-spans';
import { ClosedStatement, openStatement, StatementFacts } from './open-statement';

const REGION = '320803';
const TURNER = '6-18-01-01';
const row = (level: 'SENIOR' | 'TECHNICIAN', amountInFen: number): RateRow => ({
  ruleId: `SK-${level}`,
  item: 'SKILL',
  level,
  basis: 'CERTIFIED',
  amountInFen,
});
const rates = (validFrom: string, seniorInFen = 30_000, version = 1): RateTable => ({
  tableId: id(900),
  version,
  legalBasis: 'test',
  validFrom: day(validFrom),
  validTo: null,
  rows: [row('SENIOR', seniorInFen), row('TECHNICIAN', 60_000)],
  adoptedEventId: id(900 + version),
});
const senior: PayBasis = {
  basisId: id(11),
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  occupationCode: TURNER,
  fromOn: day('2026-04-01'),
  lastOn: null,
  endReason: null,
  causeEventId: id(21),
  endCauseEventId: null,
};
const annulled = (basis: PayBasis, decidedOn: string): PayBasis => ({
  ...basis,
  lastOn: addDays(day(decidedOn), -1),
  endReason: 'ANNULLED',
  endCauseEventId: id(24),
});
const service: Service = { occupationCode: TURNER, fromOn: day('2020-01-01'), lastOn: null, endCauseEventId: null };

interface Known {
  readonly workerId: Uuid;
  readonly bases: readonly PayBasis[];
  readonly services: readonly Service[];
}
const worker = (number: number, bases: readonly PayBasis[], services: readonly Service[] = [service]): Known => ({
  workerId: id(number),
  bases,
  services,
});

function segmentsOf({ workerId, bases, services }: Known): Segment[] {
  return bases.flatMap(({ basisId, level, basis }) =>
    dueSpans({ bases, services }, 'SKILL', basisId).map(({ fromOn, lastOn, reason, causeEventId, endCauseEventId }) => ({
      workerId,
      item: 'SKILL' as const,
      level,
      basis,
      basisId,
      fromOn,
      lastOn,
      causeEventId,
      endCauseEventId,
      endReason: reason as Segment['endReason'],
    })),
  );
}
const factsOf = (
  workers: readonly Known[],
  closed: readonly ClosedStatement[] = [],
  rateTables: readonly RateTable[] = [rates('2026-01-01')],
): StatementFacts => ({
  enterprise: { enterpriseId: id(1), region: REGION, name: '淮安示例机械有限公司' },
  people: new Map(
    workers.map(({ workerId }) => [workerId, { personRef: id(70), employeeNo: `W${workerId.slice(-4)}`, occupationCode: TURNER }]),
  ),
  tiers: workers.flatMap(({ workerId, bases }) => bases.map(({ lastOn }) => ({ workerId, lastOn }))),
  pay: {
    segments: workers.flatMap(segmentsOf),
    employments: workers.flatMap(({ workerId, services }) =>
      services.map(({ fromOn, lastOn, endCauseEventId }) => ({ workerId, fromOn, lastOn, endCauseEventId })),
    ),
    rateTables,
  },
  closed,
});
const read = (period: Month, facts: StatementFacts) => openStatement(period, facts, (identity) => identity as Uuid);
const closing = (period: Month, facts: StatementFacts): ClosedStatement => {
  const { lines, missing } = read(period, facts);
  return { period, lines, missing, digest: '', closedAt: '', closedPosition: '', ruleVersion: '', start: '', partMonth: '', rounding: '' };
};
const closedIn = (facts: StatementFacts, ...periods: string[]): ClosedStatement[] =>
  periods.reduce<ClosedStatement[]>((closed, period) => [...closed, closing(month(period), { ...facts, closed })], []);
const shown = (lines: readonly ClosedLine[]) => lines.map(({ adjustsPeriod, amountInFen }) => [adjustsPeriod, amountInFen]);

describe('the order of closing', () => {
  const facts = factsOf([worker(2, [senior])]);
  it('begins with the first month that has a line', () => expect(read(month('2026-04'), facts).closeFirst).toBeNull());
  it('asks for an earlier month with a line', () => expect(read(month('2026-05'), facts).closeFirst).toBe('2026-04'));
  it('begins where the rate table begins', () =>
    expect(read(month('2026-06'), factsOf([worker(2, [senior])], [], [rates('2026-06-01')])).closeFirst).toBeNull());
  it('goes on with the next month', () =>
    expect(read(month('2026-05'), { ...facts, closed: closedIn(facts, '2026-04') }).closeFirst).toBeNull());
  it('does not go back', () => expect(read(month('2026-03'), { ...facts, closed: closedIn(facts, '2026-04') }).closeFirst).toBe('2026-05'));
  it('passes over a month in which nobody has a line', () => {
    const gone = factsOf([worker(2, [annulled(senior, '2026-05-01')])]);
    expect(read(month('2026-07'), { ...gone, closed: closedIn(gone, '2026-04') }).closeFirst).toBeNull();
  });
  it('does not pass over a month that has only an adjustment', () => {
    const closed = closedIn(facts, '2026-04');
    expect(read(month('2026-07'), factsOf([worker(2, [annulled(senior, '2026-04-11')])], closed)).closeFirst).toBe('2026-05');
  });
  it('passes over empty months only to the one that is asked for', () => {
    const known = factsOf([worker(2, [annulled(senior, '2026-05-01')]), worker(3, [{ ...senior, fromOn: day('2026-07-01') }])]);
    const closed = closedIn(known, '2026-04');
    expect(['2026-06', '2026-07', '2026-08'].map((period) => read(month(period), { ...known, closed }).closeFirst)).toEqual([
      null,
      null,
      '2026-07',
    ]);
  });
  it('goes on after the last closed month also where later facts leave nothing payable so early', () => {
    const closed = closedIn(facts, '2026-04');
    expect(read(month('2026-09'), factsOf([worker(2, [{ ...senior, fromOn: day('2026-08-01') }])], closed)).closeFirst).toBe('2026-05');
    expect(read(month('2026-09'), factsOf([worker(2, [])], closed)).closeFirst).toBe('2026-05');
  });
  it('goes on after the latest of the closed months, in whatever order they come', () => {
    const closed = closedIn(facts, '2026-04', '2026-05').reverse();
    expect(['2026-05', '2026-06', '2026-07'].map((period) => read(month(period), { ...facts, closed }).closeFirst)).toEqual([
      '2026-06',
      null,
      '2026-06',
    ]);
  });
  it('is free before any table is adopted', () =>
    expect(read(month('2026-07'), factsOf([worker(2, [senior])], [], [])).closeFirst).toBeNull());
  it('looks back over twenty years', () => {
    const since = (fromOn: string) =>
      factsOf([worker(2, [{ ...senior, fromOn: day(fromOn) }], [{ ...service, fromOn: day('1990-01-01') }])], [], [rates('1990-01-01')]);
    const asked = ['1990-01-01', '2006-03-01', '2006-04-01', '2006-05-01'].map(
      (fromOn) => read(month('2026-05'), since(fromOn)).closeFirst,
    );
    expect(asked).toEqual(['2006-04', '2006-04', '2006-04', '2006-05']);
  });
  it('of an enterprise without anybody is free', () => expect(read(month('2026-07'), factsOf([])).closeFirst).toBeNull());
});

describe('adjustments', () => {
  const before = factsOf([worker(2, [senior])]);
  const closed = closedIn(before, '2026-04', '2026-05');
  const after = factsOf([worker(2, [annulled(senior, '2026-04-11')])], closed);
  it('stand in the first open month', () =>
    expect(shown(read(month('2026-06'), after).lines)).toEqual([
      ['2026-04', -20_000],
      ['2026-05', -30_000],
    ]));
  it('and in no other', () => expect(read(month('2026-07'), after).lines).toEqual([]));
  it('name the annulment', () =>
    expect(read(month('2026-06'), after).lines[0]).toMatchObject({
      causeEventIds: [id(24)],
      noteCode: 'ANNULLED_IN_CLOSED_PERIOD',
      dueInFen: 10_000,
      closedInFen: 30_000,
    }));
  it('settle also what becomes due for a month before the first closed one', () => {
    const earlier = factsOf([worker(2, [{ ...senior, fromOn: day('2026-03-01') }])], closed);
    expect(shown(read(month('2026-06'), earlier).lines)).toEqual([
      [null, 30_000],
      ['2026-03', 30_000],
    ]);
    expect(read(month('2026-03'), earlier)).toMatchObject({
      lines: [],
      missing: [{ workerId: id(2), reasonCode: 'SETTLED_BY_ADJUSTMENT' }],
      closeFirst: '2026-06',
    });
  });
});

it('what was adjusted before is adjusted again, also in a month in which nothing is payable any more', () => {
  const known = (fromOn: string, closed: ClosedStatement[]) => factsOf([worker(2, [{ ...senior, fromOn: day(fromOn) }])], closed);
  const closed = closedIn(known('2026-04-01', []), '2026-04', '2026-05');
  const withMarch = [...closed, closing(month('2026-06'), known('2026-03-01', closed))];
  expect(shown(withMarch[2]!.lines)).toEqual([
    [null, 30_000],
    ['2026-03', 30_000],
  ]);
  expect(shown(read(month('2026-07'), known('2026-03-01', withMarch)).lines)).toEqual([[null, 30_000]]);
  expect(shown(read(month('2026-07'), known('2026-04-01', withMarch)).lines)).toEqual([
    [null, 30_000],
    ['2026-03', -30_000],
  ]);
});

it('a month that is closed is not computed again', () => {
  const facts = factsOf([worker(2, [senior])]);
  expect(read(month('2026-04'), { ...facts, closed: closedIn(facts, '2026-04') })).toMatchObject({
    lines: [],
    missing: [{ workerId: id(2), reasonCode: 'SETTLED_BY_ADJUSTMENT' }],
  });
});

describe('what stands at its head and beside its lines', () => {
  const facts = factsOf([worker(2, [senior]), worker(5, [])]);
  it('is whose it is, the month, and the rules of the month', () => {
    const { ref, policy } = payPolicyFor(REGION, month('2026-06'));
    expect(read(month('2026-06'), facts).head).toEqual({ enterpriseId: id(1), period: '2026-06', policyPack: ref, policy });
  });
  it('is the employee number, where one is known', () => {
    const numbers = (people: StatementFacts['people']) => {
      const { lines, missing } = read(month('2026-06'), { ...facts, people });
      return [...lines, ...missing].map(({ employeeNo }) => employeeNo);
    };
    expect([numbers(facts.people), numbers(new Map())]).toEqual([
      ['W0002', 'W0005'],
      [null, null],
    ]);
  });
});

describe('who has no line', () => {
  it('has no tier', () =>
    expect(read(month('2026-11'), factsOf([worker(5, [])])).missing).toEqual([
      { workerId: id(5), employeeNo: 'W0005', reasonCode: 'NO_TIER_ON_RECORD' },
    ]));
  it('or one in another occupation than worked', () =>
    expect(read(month('2026-11'), factsOf([worker(5, [{ ...senior, occupationCode: '6-31-01-03' }])])).missing).toMatchObject([
      { reasonCode: 'TIER_IN_OTHER_OCCUPATION' },
    ]));
  it('or one that was lost', () =>
    expect(
      read(month('2026-11'), factsOf([worker(5, [annulled({ ...senior, occupationCode: '6-31-01-03' }, '2026-10-01')])])).missing,
    ).toMatchObject([{ reasonCode: 'NO_TIER_ON_RECORD' }]));
  it('or one that was lost before the month, and not within it', () => {
    const lost = (decidedOn: string) =>
      read(month('2026-11'), factsOf([worker(5, [annulled({ ...senior, occupationCode: '6-31-01-03' }, decidedOn)])])).missing[0]!
        .reasonCode;
    expect([lost('2026-11-01'), lost('2026-11-02')]).toEqual(['NO_TIER_ON_RECORD', 'TIER_IN_OTHER_OCCUPATION']);
  });
});

/** Decision 23, over any history of facts and closings. */
describe('whatever happens', () => {
  const FIRST = month('2026-01');
  const someDay = fc.integer({ min: 0, max: 330 }).map((days) => addDays(firstDayOf(FIRST), days));
  const ending = (fromOn: Day, length: number | null): Day | null => (length === null ? null : addDays(fromOn, length));
  const someBasis = (ordinal: number): fc.Arbitrary<PayBasis> =>
    fc
      .record({
        level: fc.constantFrom('SENIOR' as const, 'TECHNICIAN' as const),
        fromOn: someDay,
        length: fc.option(fc.integer({ min: -40, max: 250 })),
      })
      .map(({ level, fromOn, length }) => ({
        ...senior,
        basisId: id(100 + ordinal),
        level,
        fromOn,
        lastOn: ending(fromOn, length),
        endReason: length === null ? null : 'ANNULLED',
        causeEventId: id(200 + ordinal),
        endCauseEventId: length === null ? null : id(300 + ordinal),
      }));
  const someService = fc.record({ fromOn: someDay, length: fc.option(fc.integer({ min: 0, max: 250 })) }).map(
    ({ fromOn, length }): Service => ({
      ...service,
      fromOn,
      lastOn: ending(fromOn, length),
      endCauseEventId: length === null ? null : id(400),
    }),
  );
  const someWorker = (number: number) =>
    fc
      .record({
        bases: fc.tuple(someBasis(number * 10), someBasis(number * 10 + 1)),
        services: fc.array(someService, { minLength: 1, maxLength: 2 }),
      })
      .map(({ bases, services }) => worker(number, bases, services));
  const someRates = fc
    .record({ from: fc.constantFrom('2026-01-01', '2026-03-01', '2026-04-15'), fen: fc.integer({ min: 1, max: 99_999 }) })
    .map(({ from, fen }) => rates(from, fen));
  /** What is known at each step; at some steps a month is closed. */
  const someHistory = fc.array(
    fc.record({
      workers: fc.tuple(someWorker(1), someWorker(2)),
      rates: someRates,
      closes: fc.boolean(),
      skips: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  const nextFor = (facts: StatementFacts, skips: number): Month => {
    const last = facts.closed.at(-1)?.period;
    const wanted = addMonthsToMonth(last ?? FIRST, skips + 1);
    return read(wanted, facts).closeFirst ?? wanted;
  };
  const total = (lines: readonly { readonly amountInFen: number }[]): number => sumInFen(lines.map(({ amountInFen }) => amountInFen));
  const months = Array.from({ length: 24 }, (_, index) => addMonthsToMonth(FIRST, index));

  it('a month’s lines and what adjusts it are what is due for it, and everybody is in one place', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        let closed: ClosedStatement[] = [];
        for (const step of history) {
          const facts = factsOf(step.workers, closed, [step.rates]);
          const period = nextFor(facts, step.skips);
          if (step.closes) closed = [...closed, closing(period, facts)];
        }
        const { workers, rates: table } = history.at(-1)!;
        const facts = factsOf(workers, closed, [table]);
        const due = (period: Month): number => total(dueFor(period, facts.pay, payPolicyFor(REGION, period).policy));
        const last = closed.at(-1)?.period;
        const open = last ? read(addMonthsToMonth(last, 1), facts) : undefined;
        for (const period of months) {
          const { lines, missing } = closed.find((each) => each.period === period) ?? read(period, facts);
          const named = new Set(lines.map(({ workerId }) => workerId));
          expect(missing.filter(({ workerId }) => named.has(workerId))).toEqual([]);
          if (!closed.some((each) => each.period === period)) {
            const serving = employedIn(period, facts.pay.employments);
            expect(new Set([...named, ...missing.map(({ workerId }) => workerId)].filter((workerId) => serving.has(workerId)))).toEqual(
              new Set(serving),
            );
            const onlyAdjusted = [...named].filter((workerId) => !serving.has(workerId));
            expect(lines.filter(({ workerId, adjustsPeriod }) => onlyAdjusted.includes(workerId) && adjustsPeriod === null)).toEqual([]);
          }
          const paid = [
            ...closed.flatMap((each) => each.lines.map((line) => ({ line, of: each.period }))),
            ...(open?.lines ?? []).filter(({ adjustsPeriod }) => adjustsPeriod !== null).map((line) => ({ line, of: period })),
          ]
            .filter(({ line, of }) => (line.adjustsPeriod ?? of) === period)
            .map(({ line }) => line);
          const settledOrOpen =
            last !== undefined && period <= last
              ? total(paid)
              : total(paid) + total(lines.filter(({ adjustsPeriod }) => adjustsPeriod === null));
          expect(settledOrOpen).toBe(due(period));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('the same facts give the same lines with the same ids', () => {
    fc.assert(
      fc.property(fc.tuple(someWorker(1), someWorker(2)), ([a, b]) => {
        const [there, back] = [read(month('2026-06'), factsOf([a, b])), read(month('2026-06'), factsOf([b, a]))];
        expect(there).toEqual(back);
        expect(new Set(there.lines.map(({ lineId }) => lineId)).size).toBe(there.lines.length);
        expect(there.lines.every(({ toOn }) => toOn === null || toOn <= lastDayOf(month('2026-06')))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
