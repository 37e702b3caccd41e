import fc from 'fast-check';
import { id } from '../../../../test/support/stories/given';
import { canonicalJson } from '../../../kernel/canonical-json';
import { addDays, addMonthsToMonth, Day, day, daysInMonth, firstDayOf, lastDayOf, Month, month, monthOf } from '../../../kernel/day';
import { Level, rank } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import { basesOf } from '../pay-register/bases-as-facts';
import type { RateTable, Segment } from '../pay/pay-facts';
import { statementDocument } from '../pay/statement';
import { dueSpans } from '../settle-entitlements/due-spans';
import { ClosedStatement, openStatement, StatementFacts } from './open-statement';

/**
 * Decision 23 over histories in which facts come late: what happened is told in one month or another, reaches back over closed
 * ones, over a year's end and a leap February, and several facts reach the same month. What should be due is counted day by
 * day, by a few lines that know nothing of segments, spans or stretches.
 */
type Rows = Parameters<typeof basesOf>[1];
const REGION = '320803';
const TURNER = '6-18-01-01';
const FITTER = '6-31-01-03';
const FIRST = month('2027-10');
const MONTHS = Array.from({ length: 7 }, (_, index) => addMonthsToMonth(FIRST, index));
/** October 2027 to April 2028, with the February of 29 days. */
const DAYS = 213;
const LEVELS = ['INTERMEDIATE', 'SENIOR', 'TECHNICIAN'] as const satisfies readonly Level[];

/** Told when so many months were closed. */
interface Told {
  readonly after: number;
}
interface ServiceFact extends Told {
  readonly worker: number;
  readonly occupationCode: string;
  readonly fromOn: Day;
  readonly lastOn: Day | null;
  readonly endAfter: number;
}
interface PaperFact extends Told {
  readonly worker: number;
  readonly level: (typeof LEVELS)[number];
  readonly issuedOn: Day;
}
/** From a day on without effect: for ever where it is an annulment, or until it is lifted. */
interface StopFact extends Told {
  readonly paper: number;
  readonly decidedOn: Day;
  readonly kind: 'ANNULLED' | 'SUSPENDED';
  readonly liftedOn: Day | null;
  readonly liftAfter: number;
}
interface RatesFact extends Told {
  readonly validFrom: Day;
  readonly fen: readonly number[];
}
interface History {
  readonly services: readonly ServiceFact[];
  readonly papers: readonly PaperFact[];
  readonly stops: readonly StopFact[];
  readonly rates: readonly RatesFact[];
}

const after = fc.integer({ min: 0, max: MONTHS.length - 1 });
const someDay = fc.integer({ min: -40, max: DAYS - 1 }).map((days) => addDays(firstDayOf(FIRST), days));
const someWorker = fc.integer({ min: 1, max: 2 });
const ending = (fromOn: Day, length: number | null): Day | null => (length === null ? null : addDays(fromOn, length));
const length = fc.option(fc.integer({ min: 0, max: 150 }));
const someService: fc.Arbitrary<ServiceFact> = fc
  .record({
    worker: someWorker,
    occupationCode: fc.constantFrom(TURNER, TURNER, TURNER, FITTER),
    fromOn: someDay,
    length,
    after,
    endAfter: after,
  })
  .map(({ length: days, ...service }) => ({ ...service, lastOn: ending(service.fromOn, days) }));
const somePaper: fc.Arbitrary<PaperFact> = fc.record({ worker: someWorker, level: fc.constantFrom(...LEVELS), issuedOn: someDay, after });
const someStop: fc.Arbitrary<StopFact> = fc
  .record({
    paper: fc.integer({ min: 0, max: 3 }),
    decidedOn: someDay,
    kind: fc.constantFrom('ANNULLED' as const, 'SUSPENDED' as const),
    length,
    after,
    liftAfter: after,
  })
  .map(({ length: days, ...stop }) => ({ ...stop, liftedOn: stop.kind === 'ANNULLED' ? null : ending(addDays(stop.decidedOn, 1), days) }));
const someRates: fc.Arbitrary<RatesFact> = fc.record({
  validFrom: someDay,
  after,
  fen: fc.tuple(...LEVELS.map(() => fc.integer({ min: 1, max: 99_999 }))),
});
const someHistory: fc.Arbitrary<History> = fc
  .record({
    services: fc.array(someService, { minLength: 1, maxLength: 4 }),
    papers: fc.array(somePaper, { minLength: 2, maxLength: 4 }),
    // One a paper: how a second suspension or an annulment of what is suspended is read is told by the specs of pauses.
    stops: fc.uniqueArray(someStop, { maxLength: 4, selector: ({ paper }) => paper }),
    rates: fc.array(someRates, { maxLength: 3 }),
  })
  .map((history) => ({ ...history, rates: [{ validFrom: day('2027-01-01'), after: 0, fen: [20_000, 30_000, 60_000] }, ...history.rates] }));

/** What had been told when so many months were closed. */
const knownAfter = ({ services, papers, stops, rates }: History, closed: number): History => {
  const told = (fact: Told): boolean => fact.after <= closed;
  return {
    services: services.filter(told).map((service) => (service.endAfter <= closed ? service : { ...service, lastOn: null })),
    papers,
    rates: rates.filter(told),
    stops: stops
      .filter((stop) => told(stop) && stop.paper < papers.length && told(papers[stop.paper]!))
      .map((stop) => (stop.liftAfter <= closed ? stop : { ...stop, liftedOn: null })),
  };
};
const isTold = (paper: PaperFact, closed: number): boolean => paper.after <= closed;

function rowsOf({ services, papers, stops }: History, closed: number): Rows {
  const annulled = (place: number): StopFact | undefined => stops.find((stop) => stop.paper === place && stop.kind === 'ANNULLED');
  const bases = papers.flatMap((paper, place): Rows['bases'][number][] => {
    if (!isTold(paper, closed)) return [];
    const stop = annulled(place);
    return [
      {
        workerId: id(paper.worker),
        basisId: id(100 + place),
        region: REGION,
        item: 'SKILL',
        level: paper.level,
        basis: 'CERTIFIED',
        occupationCode: TURNER,
        effectiveOn: paper.issuedOn,
        resumedOn: null,
        causeEventId: id(200 + place),
        lastOn: stop ? addDays(stop.decidedOn, -1) : null,
        endReason: stop ? 'ANNULLED' : null,
        endCauseEventId: stop ? id(300 + place) : null,
      },
    ];
  });
  const pauses = stops
    .filter(({ kind }) => kind === 'SUSPENDED')
    .map(({ paper, decidedOn, liftedOn }) => ({
      certificateId: id(100 + paper),
      pauses: [{ fromOn: decidedOn, liftedOn, causeEventId: id(400 + paper), liftEventId: liftedOn && id(500 + paper) }],
    }));
  return {
    bases,
    pauses,
    links: [],
    recoveries: [],
    services: services.map(({ worker, occupationCode, fromOn, lastOn }, place) => ({
      spanId: id(600 + place),
      workerId: id(worker),
      occupationCode,
      fromOn,
      lastOn,
      endCauseEventId: lastOn && id(700 + place),
    })),
  };
}
const tableOf = ({ validFrom, fen }: RatesFact, place: number): RateTable => ({
  tableId: id(900),
  version: place + 1,
  legalBasis: 'test',
  validFrom,
  validTo: null,
  adoptedEventId: id(901 + place),
  rows: LEVELS.map((level, at) => ({ ruleId: `SK-${level}`, item: 'SKILL', level, basis: 'CERTIFIED', amountInFen: fen[at]! })),
});

function factsOf(history: History, closed: readonly ClosedStatement[]): StatementFacts {
  const rows = rowsOf(history, closed.length);
  const known = new Map(
    [1, 2].map((worker) => [
      id(worker),
      basesOf(id(worker), { ...rows, bases: rows.bases.filter(({ workerId }) => workerId === id(worker)) }),
    ]),
  );
  const segments = [...known].flatMap(([workerId, of]) =>
    rows.bases
      .filter((row) => row.workerId === workerId)
      .flatMap(({ basisId, level }) =>
        dueSpans(of, 'SKILL', basisId as Uuid).map(
          ({ fromOn, lastOn, reason, causeEventId, endCauseEventId }): Segment => ({
            workerId,
            item: 'SKILL',
            level: level as Level,
            basis: 'CERTIFIED',
            basisId: basisId as Uuid,
            fromOn,
            lastOn,
            causeEventId,
            endCauseEventId,
            endReason: reason as Segment['endReason'],
          }),
        ),
      ),
  );
  return {
    enterprise: { enterpriseId: id(1), region: REGION, name: '淮安示例机械有限公司' },
    people: new Map(),
    tiers: [],
    closed,
    pay: {
      segments,
      employments: rows.services.map(({ workerId, fromOn, lastOn }) => ({
        workerId: workerId as Uuid,
        fromOn: fromOn as Day,
        lastOn: lastOn as Day | null,
      })),
      rateTables: history.rates.map(tableOf),
    },
  };
}

const closing = (period: Month, facts: StatementFacts): ClosedStatement => {
  const { lines, missing } = openStatement(period, facts, (identity) => identity as Uuid);
  return { period, lines, missing, digest: '', closedAt: '', closedPosition: '', ruleVersion: '', start: '', partMonth: '', rounding: '' };
};
/** Each month is closed with what was told by then. */
const play = (history: History): ClosedStatement[] =>
  MONTHS.reduce<ClosedStatement[]>(
    (closed, period) => [...closed, closing(period, factsOf(knownAfter(history, closed.length), closed))],
    [],
  );

/** What a worker's days of a month come to, counted one by one. */
function countedByDays(worker: number, period: Month, { services, papers, stops, rates }: History): number {
  const counts = new Map<string, { fen: number; days: number }>();
  for (let on = firstDayOf(period); on <= lastDayOf(period); on = addDays(on, 1)) {
    if (
      !services.some(
        (service) =>
          service.worker === worker &&
          service.occupationCode === TURNER &&
          service.fromOn <= on &&
          (service.lastOn === null || on <= service.lastOn),
      )
    )
      continue;
    const standing = papers.filter(
      (paper, place) =>
        paper.worker === worker &&
        monthOf(paper.issuedOn) < period &&
        !stops.some((stop) => stop.paper === place && stop.decidedOn <= on && (stop.liftedOn === null || on < stop.liftedOn)),
    );
    const highest = standing.map(({ level }) => level).sort((a, b) => rank(b) - rank(a))[0];
    const table = rates.filter(({ validFrom }) => validFrom <= on).at(-1);
    if (!highest || !table) continue;
    const fen = table.fen[LEVELS.indexOf(highest)]!;
    const key = `${highest} ${fen}`;
    counts.set(key, { fen, days: (counts.get(key)?.days ?? 0) + 1 });
  }
  const of = daysInMonth(period);
  return [...counts.values()].reduce((sum, { fen, days }) => sum + Math.floor((2 * fen * days + of) / (2 * of)), 0);
}
const paidFor = (worker: number, period: Month, closed: readonly ClosedStatement[]): number =>
  closed
    .flatMap((each) => each.lines.filter((line) => line.workerId === id(worker) && (line.adjustsPeriod ?? each.period) === period))
    .reduce((sum, { amountInFen }) => sum + amountInFen, 0);
/** Nothing more is told after the last closing. */
const lastKnown = (history: History): History => knownAfter(history, MONTHS.length - 1);

describe('facts that come late', () => {
  it('a month’s own lines and what adjusts it are, to the fen, what its days come to by all that was told', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        const closed = play(history);
        for (const period of MONTHS)
          for (const worker of [1, 2])
            expect([period, worker, paidFor(worker, period, closed)]).toEqual([
              period,
              worker,
              countedByDays(worker, period, lastKnown(history)),
            ]);
      }),
      { numRuns: 40 },
    );
  });

  it('a closed month, made again from what was known at its closing, has the same bytes, in whatever order the facts are told', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        const closed = play(history);
        const bytes = ({ period, lines, missing }: ClosedStatement): string =>
          canonicalJson(
            statementDocument(
              {
                enterpriseId: id(1),
                period,
                policyPack: 'x',
                policy: { start: 'FIRST_OF_NEXT_MONTH', partMonth: 'CALENDAR_DAYS', rounding: 'HALF_UP_FEN' },
              },
              lines,
              missing,
            ),
          );
        for (const [place, month] of closed.entries()) {
          const facts = factsOf(knownAfter(history, place), closed.slice(0, place));
          const { segments, employments, rateTables } = facts.pay;
          const turned = {
            ...facts,
            closed: [...facts.closed].reverse(),
            pay: { segments: [...segments].reverse(), employments: [...employments].reverse(), rateTables: [...rateTables].reverse() },
          };
          expect(bytes(closing(month.period, turned))).toBe(bytes(month));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('a transfer that is told late, and told anew: no day is paid by both, and none by neither', () => {
    const moves = fc.array(fc.record({ on: someDay.filter((on) => on > firstDayOf(FIRST)), after }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(moves, fc.integer({ min: 1, max: 99_999 }), (told, fen) => {
        const paper: PaperFact = { worker: 1, level: 'SENIOR', issuedOn: day('2027-01-20'), after: 0 };
        const rates: RatesFact[] = [{ validFrom: day('2027-01-01'), after: 0, fen: [1, fen, 1] }];
        /** The last of what had been told counts; before anything was, the worker is at the first firm. */
        const firmAt = (closed: number, isSecond: boolean): History => {
          const move = [...told]
            .sort((a, b) => a.after - b.after)
            .filter((each) => each.after <= closed)
            .at(-1)?.on;
          const at: Omit<ServiceFact, 'fromOn' | 'lastOn'> = { worker: 1, occupationCode: TURNER, after: 0, endAfter: 0 };
          const services = isSecond
            ? move
              ? [{ ...at, fromOn: move, lastOn: null }]
              : []
            : [{ ...at, fromOn: day('2027-01-01'), lastOn: move ? addDays(move, -1) : null }];
          return { services, papers: [paper], stops: [], rates };
        };
        const playFirm = (isSecond: boolean): ClosedStatement[] =>
          MONTHS.reduce<ClosedStatement[]>(
            (closed, period) => [...closed, closing(period, factsOf(firmAt(closed.length, isSecond), closed))],
            [],
          );
        const [first, second] = [playFirm(false), playFirm(true)];
        const move = [...told].sort((a, b) => a.after - b.after).at(-1)!.on;
        for (const period of MONTHS) {
          const of = daysInMonth(period);
          const before = Array.from({ length: of }, (_, place) => addDays(firstDayOf(period), place)).filter((on) => on < move).length;
          const part = (days: number): number => Math.floor((2 * fen * days + of) / (2 * of));
          expect([paidFor(1, period, first), paidFor(1, period, second)]).toEqual([part(before), part(of - before)]);
        }
      }),
      { numRuns: 15 },
    );
  });
});
