import * as fc from 'fast-check';
import { Day, dayOfNumber } from '../../kernel/day';
import { Instant, instantOfMicros } from '../../kernel/instant';
import type { OnBothAxes } from '../history.entity';
import { revise } from './revise-history';

interface LevelRow extends OnBothAxes {
  readonly level: string;
}
/** Said of some days at a moment; without a level the days are cleared. */
interface Saying {
  readonly level: string | undefined;
  readonly from: Day;
  readonly until: Day | null;
  readonly at: Instant;
}
const day = (number: number): Day => dayOfNumber(20_000 + number);
const moment = (number: number): Instant => instantOfMicros(1_800_000_000_000_000n + BigInt(number));

/** Every row that is stored in the end, as the primary key makes it: of two with the same days and moment the later one. */
function stored(sayings: readonly Saying[]): readonly LevelRow[] {
  let believed: readonly LevelRow[] = [];
  const rows = new Map<string, LevelRow>();
  for (const { level, from, until, at } of sayings) {
    const revision = revise<LevelRow>(believed, level === undefined ? undefined : { level }, { from, until }, at);
    for (const row of revision.changed) rows.set(`${row.validFrom} ${row.knownFrom}`, row);
    believed = revision.believed;
  }
  expect([...rows.values()].filter(({ knownTo }) => knownTo === null).sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))).toEqual(
    believed,
  );
  return [...rows.values()];
}

const holds = (from: string, to: string | null, at: string): boolean => from <= at && (to === null || at < to);
const levelsAt = (rows: readonly LevelRow[], on: Day, knownAt: Instant): string[] =>
  rows
    .filter(({ validFrom, validTo, knownFrom, knownTo }) => holds(validFrom, validTo, on) && holds(knownFrom, knownTo, knownAt))
    .map(({ level }) => level);

/** What was said last of the day, up to the moment: the whole meaning of both axes. */
const expected = (sayings: readonly Saying[], on: Day, knownAt: Instant): string[] => {
  const last = sayings.findLast(({ from, until, at }) => at <= knownAt && holds(from, until, on));
  return last?.level === undefined ? [] : [last.level];
};

const DAYS = 8;
const MOMENTS = 6;
const saying = fc.record({
  level: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
  from: fc.nat(DAYS - 1),
  days: fc.option(fc.integer({ min: 1, max: DAYS }), { nil: null }),
  at: fc.nat(MOMENTS),
});
const sayings = fc
  .array(saying, { maxLength: 10 })
  .map((list) =>
    list
      .toSorted((a, b) => a.at - b.at)
      .map(
        ({ level, from, days, at }): Saying => ({ level, from: day(from), until: days === null ? null : day(from + days), at: moment(at) }),
      ),
  );

it('answers for every day, as known at every moment, what was said of it last by then', () => {
  fc.assert(
    fc.property(sayings, (said) => {
      const rows = stored(said);
      const everywhere = (answer: (on: Day, knownAt: Instant) => string[]): string[][] =>
        Array.from({ length: DAYS * 2 * (MOMENTS + 1) }, (_, cell) =>
          answer(day(cell % (DAYS * 2)), moment(Math.floor(cell / (DAYS * 2)))),
        );
      expect(everywhere((on, knownAt) => levelsAt(rows, on, knownAt))).toEqual(everywhere((on, knownAt) => expected(said, on, knownAt)));
    }),
    { numRuns: 300 },
  );
});

it('keeps what was believed until it was learnt otherwise', () => {
  const first = { level: 'SENIOR', from: day(0), until: null, at: moment(1) };
  expect(stored([first, { level: undefined, from: day(3), until: null, at: moment(2) }])).toEqual([
    { level: 'SENIOR', validFrom: day(0), validTo: null, knownFrom: moment(1), knownTo: moment(2) },
    { level: 'SENIOR', validFrom: day(0), validTo: day(3), knownFrom: moment(2), knownTo: null },
  ]);
});

it('cannot be told of no days', () => {
  expect(() => revise<LevelRow>([], { level: 'a' }, { from: day(3), until: day(3) }, moment(0))).toThrow(RangeError);
});
