import fc from 'fast-check';
import { canonicalJson } from '../../../kernel/canonical-json';
import { addDays, addMonthsToMonth, Day, day, month, Month } from '../../../kernel/day';
import { sumInFen } from '../../../kernel/money';
import { uuid, Uuid } from '../../../kernel/uuid';
import { policyPackOn } from '../../catalogue';
import { closedByMonth } from './adjustments';
import { dueFor, employedIn } from './due';
import type { StoredLine } from '../allowance.events';
import type { Basis, ClosedPeriod, EmploymentSpan, Item, PayFacts, RateTable, Segment, StatementLine } from './pay-facts';
import { inOrder, lineIdentity, statementDocument, statementFor } from './statement';

const {
  ref,
  pack: { pay: policy },
} = policyPackOn('320800', day('2026-01-01'))!;
const id = (number: number): Uuid => uuid(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
const START = month('2026-01');
const MONTHS = 5;

const aDay = fc.integer({ min: -20, max: 170 }).map((offset) => addDays(day('2026-01-01'), offset));
const anEnd = (from: Day) =>
  fc.option(
    fc.integer({ min: -5, max: 120 }).map((length) => addDays(from, length)),
    { nil: null },
  );
const span = aDay.chain((fromOn) => anEnd(fromOn).map((lastOn) => ({ fromOn, lastOn })));
const aWorker = fc.integer({ min: 1, max: 3 }).map(id);

const aSegment: fc.Arbitrary<Segment> = fc
  .record({
    days: span,
    workerId: aWorker,
    kind: fc.constantFrom<(readonly [Item, Basis])[]>(
      ['SKILL', 'CERTIFIED'],
      ['SKILL', 'APPOINTED'],
      ['MENTOR', 'AGREEMENT'],
      ['ONE_OFF', 'CERTIFIED'],
      ['TEAM_LEADER', 'POST'],
    ),
    level: fc.constantFrom('SENIOR', 'TECHNICIAN', 'CHIEF'),
    event: fc.integer({ min: 100, max: 130 }),
    end: fc.integer({ min: 200, max: 230 }),
  })
  .map(
    ({ days, workerId, kind: [item, basis], level, event, end }) =>
      ({
        ...days,
        workerId,
        item,
        basis,
        level: item === 'SKILL' ? level : null,
        basisId: id(event + 700),
        causeEventId: id(event),
        endCauseEventId: days.lastOn && id(end),
        endReason: days.lastOn && 'ANNULLED',
      }) as Segment,
  );
const anEmployment: fc.Arbitrary<EmploymentSpan> = fc
  .record({ days: span, workerId: aWorker })
  .map(({ days, workerId }) => ({ ...days, workerId }));
const aTable = (version: number): fc.Arbitrary<RateTable> =>
  fc.record({ days: span, fen: fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 6, maxLength: 6 }) }).map(({ days, fen }) => ({
    tableId: id(900),
    version,
    legalBasis: 'test',
    validFrom: version === 1 ? day('2020-01-01') : days.fromOn,
    validTo: version === 1 ? null : days.lastOn,
    adoptedEventId: id(900 + version),
    rows: [
      ['SKILL', 'SENIOR', 'CERTIFIED'],
      ['SKILL', 'TECHNICIAN', 'CERTIFIED'],
      ['SKILL', 'CHIEF', 'APPOINTED'],
      ['MENTOR', null, 'AGREEMENT'],
      ['ONE_OFF', null, 'CERTIFIED'],
      ['TEAM_LEADER', null, 'POST'],
    ].map(([item, level, basis], index) => ({ ruleId: `R-${index}`, item, level, basis, amountInFen: fen[index] })) as RateTable['rows'],
  }));
const someFacts: fc.Arbitrary<PayFacts> = fc.record({
  segments: fc.uniqueArray(aSegment, { maxLength: 8, selector: ({ causeEventId }) => causeEventId }),
  employments: fc.array(anEmployment, { maxLength: 4 }),
  rateTables: fc.tuple(aTable(1), aTable(2), aTable(3)).chain((tables) => fc.subarray(tables)),
});
/** What was known at each close: anything at all may have been learnt, or taken back, in between. */
const aHistory = fc.array(someFacts, { minLength: MONTHS, maxLength: MONTHS });
const play = (history: readonly PayFacts[]): ClosedPeriod[] =>
  history.reduce<ClosedPeriod[]>((closed, facts, index) => {
    const period = addMonthsToMonth(START, index);
    return [...closed, { period, lines: statementFor(period, closed, facts, () => policy).lines }];
  }, []);

describe('over any history (decision 23)', () => {
  it('lines for a month plus lines adjusting it are what was due at the last close, per worker and item', () =>
    fc.assert(
      fc.property(aHistory, (history) => {
        const closed = play(history);
        const sums = (lines: readonly StatementLine[]): Record<string, number> => {
          const all = new Map<string, number>();
          for (const { workerId, item, amountInFen } of lines)
            all.set(`${workerId} ${item}`, (all.get(`${workerId} ${item}`) ?? 0) + amountInFen);
          return Object.fromEntries([...all].filter(([, sum]) => sum !== 0));
        };
        for (const { period } of closed)
          expect(sums(closedByMonth(closed).get(period) ?? [])).toEqual(sums(dueFor(period, history.at(-1)!, policy)));
      }),
      { numRuns: 300 },
    ));

  it('invariant 32: with a line, with only adjustments and missing are disjoint, and together everyone in service plus former ones with adjustments', () =>
    fc.assert(
      fc.property(aHistory, (history) => {
        const closed = play(history.slice(0, -1));
        const period = addMonthsToMonth(START, MONTHS - 1);
        const { lines, missing } = statementFor(period, closed, history.at(-1)!, () => policy);
        const employed = employedIn(period, history.at(-1)!.employments);
        const [named, without] = [new Set(lines.map(({ workerId }) => workerId)), missing.map(({ workerId }) => workerId)];
        expect(without.filter((workerId) => named.has(workerId))).toEqual([]);
        expect(new Set(without).size).toBe(without.length);
        for (const workerId of employed) expect(named.has(workerId) || without.includes(workerId)).toBe(true);
        for (const workerId of without) expect(employed.has(workerId)).toBe(true);
        for (const line of lines) expect(employed.has(line.workerId) || line.adjustsPeriod !== null).toBe(true);
      }),
      { numRuns: 300 },
    ));

  it('every adjustment is the difference that it names, and has a cause; nothing else is negative', () =>
    fc.assert(
      fc.property(aHistory, (history) => {
        for (const line of play(history).flatMap(({ lines }) => lines)) {
          expect(line.causeEventIds.length).toBeGreaterThan(0);
          if (line.adjustsPeriod === null) expect(line.amountInFen).toBeGreaterThanOrEqual(0);
          else expect(line.amountInFen).toBe(line.dueInFen! - line.closedInFen!);
          expect(line.days).toBeLessThanOrEqual(line.daysInMonth);
        }
      }),
      { numRuns: 300 },
    ));

  it('no two lines of a statement are the same line, and their order does not depend on the order of the facts', () =>
    fc.assert(
      fc.property(aHistory, (history) => {
        const closed = play(history.slice(0, -1));
        const [period, facts] = [addMonthsToMonth(START, MONTHS - 1), history.at(-1)!];
        const { lines } = statementFor(period, closed, facts, () => policy);
        expect(new Set(lines.map((line) => lineIdentity(id(1), period, line))).size).toBe(lines.length);
        const reversed = {
          segments: [...facts.segments].reverse(),
          employments: [...facts.employments].reverse(),
          rateTables: [...facts.rateTables].reverse(),
        };
        expect(statementFor(period, [...closed].reverse(), reversed, () => policy).lines).toEqual(lines);
      }),
      { numRuns: 300 },
    ));

  it('a second run on the same facts adds nothing', () =>
    fc.assert(
      fc.property(someFacts, (facts) => {
        const closed = play(Array.from({ length: MONTHS }, () => facts));
        for (const line of closed.flatMap(({ lines }) => lines)) expect(line.adjustsPeriod).toBeNull();
      }),
    ));
});

describe('statement/v1', () => {
  const period: Month = month('2026-11');
  const line = (worker: number, more: Partial<StoredLine> = {}): StoredLine => ({
    lineId: id(worker + 50),
    workerId: id(worker),
    item: 'SKILL',
    level: 'SENIOR',
    basis: 'CERTIFIED',
    basisId: id(80),
    rateInFen: 30_000,
    days: 30,
    daysInMonth: 30,
    amountInFen: 30_000,
    ruleId: 'SK-SENIOR',
    rateTableVersion: 3,
    causeEventIds: [id(11)],
    adjustsPeriod: null,
    noteCode: null,
    toOn: null,
    dueInFen: null,
    closedInFen: null,
    ...more,
  });
  const head = { enterpriseId: id(99), period, policyPack: ref, policy };
  const delta = { lineId: id(61), adjustsPeriod: month('2026-10'), amountInFen: -20_323, dueInFen: 9_677, closedInFen: 30_000 };

  it('has the same bytes in whatever order its parts arrive', () => {
    const lines = [line(2), line(1), line(1, delta), line(1, { item: 'MENTOR', level: null, lineId: id(62) })];
    const without = [
      { workerId: id(4), reasonCode: 'NO_RATE' as const },
      { workerId: id(3), reasonCode: 'NO_TIER_ON_RECORD' as const },
    ];
    const document = statementDocument(head, lines, without);
    expect(canonicalJson(statementDocument(head, [...lines].reverse(), [...without].reverse()))).toBe(canonicalJson(document));
    expect(document.lines.map(({ workerId, type, adjustsPeriod }) => [workerId, type, adjustsPeriod])).toEqual([
      [id(1), 'SKILL', null],
      [id(1), 'SKILL', '2026-10'],
      [id(1), 'MENTOR', null],
      [id(2), 'SKILL', null],
    ]);
  });

  it('names money, rules and totals as readers expect, and nobody', () => {
    const document = statementDocument(head, [line(1, delta)], []);
    expect(document).toMatchObject({
      format: 'statement/v1',
      currency: 'CNY',
      ruleVersion: 'CN-320800@2026-01',
      start: 'FIRST_OF_NEXT_MONTH',
      partMonth: 'CALENDAR_DAYS',
      rounding: 'HALF_UP_FEN',
      lines: [
        {
          type: 'SKILL',
          tier: 'SENIOR',
          rateMinor: 30_000,
          amountMinor: -20_323,
          dueMinor: 9_677,
          closedMinor: 30_000,
          adjustsPeriod: '2026-10',
        },
      ],
      totals: { amountMinor: -20_323, lines: 1, workers: 1, missing: 0 },
    });
    expect(canonicalJson(document)).not.toMatch(/InFen|name/i);
  });

  it('invariant 32: its totals are the sums of its lines', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            worker: fc.integer({ min: 1, max: 9 }),
            amountInFen: fc.integer({ min: -100_000, max: 100_000 }),
            item: fc.constantFrom('SKILL', 'MENTOR', 'TEAM_LEADER', 'ONE_OFF'),
          }),
          { maxLength: 30 },
        ),
        (given) => {
          const { totals } = statementDocument(
            head,
            given.map(({ worker, ...more }) => line(worker, more as Partial<StatementLine>)),
            [],
          );
          expect(totals.amountMinor).toBe(sumInFen(given.map(({ amountInFen }) => amountInFen)));
          expect(sumInFen(Object.values(totals.byType))).toBe(totals.amountMinor);
        },
      ),
    ));

  it('keeps the employee number that a closing stores with a line', () => {
    const stored = { ...line(1), employeeNo: 'W0001' };
    const document = statementDocument(head, [stored], [{ workerId: id(2), employeeNo: 'W0002', reasonCode: 'NO_RATE' }]);
    expect([document.lines[0]?.employeeNo, document.missing[0]?.employeeNo]).toEqual(['W0001', 'W0002']);
  });

  it('refuses a total that JSON could not carry', () =>
    expect(() => statementDocument(head, [line(1, { amountInFen: Number.MAX_SAFE_INTEGER }), line(2, { amountInFen: 1 })], [])).toThrow(
      RangeError,
    ));

  it('ordering keeps every line', () =>
    expect(inOrder([line(3), line(1), line(2)]).map(({ workerId }) => workerId)).toEqual([id(1), id(2), id(3)]));
});
