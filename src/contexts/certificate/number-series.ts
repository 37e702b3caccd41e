import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import { isCertifiedLevel, type Level, officialDigit } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import type { DerivedIds } from '../../ledger/derived-ids.provider';
import { NumberRange, SeriesEvent, seriesEvents } from './certificate.events';
import { Run, without } from './number-runs';
import { seriesNumber } from './series-number';

/** A number that waits for its certificate. */
export interface ReservedNumber {
  readonly number: string;
  readonly batchId: Uuid;
  readonly year: number;
  readonly level: Level;
}
/** Over what the running number goes on: the policy pack of the region says which (handbook 20). */
export type SequenceScope = 'INSTITUTION_YEAR_LEVEL' | 'INSTITUTION_YEAR' | 'INSTITUTION';

/** All number series of one institution code, over all tenants: one stream, so that no number is ever given twice. */
export interface NumberSeries {
  /** The highest running number taken or given by the authority, by year and level. */
  readonly taken: ReadonlyMap<string, number>;
  /** Numbers that the authority gave and nobody has taken yet, by year and level. */
  readonly given: ReadonlyMap<string, readonly Run[]>;
  /** The number that each candidacy holds; a voided one is gone from here, never back in the series. */
  readonly held: ReadonlyMap<Uuid, ReservedNumber>;
  /** Gifts of numbers that were taken: a retry must not meet its own numbers. */
  readonly allocations: ReadonlySet<Uuid>;
}

export const keyOf = (year: number, level: Level): string => `${year}-${level}`;
const SCOPED: Readonly<Record<SequenceScope, (year: number, level: Level) => (key: string) => boolean>> = {
  INSTITUTION_YEAR_LEVEL: (year, level) => (key) => key === keyOf(year, level),
  INSTITUTION_YEAR: (year) => (key) => key.startsWith(`${year}-`),
  INSTITUTION: () => () => true,
};

/** The next running number within a scope; an authority's numbers count as taken, so that none is made twice. */
export function nextSequence({ taken }: Pick<NumberSeries, 'taken'>, scope: SequenceScope, year: number, level: Level): number {
  const isWithin = SCOPED[scope](year, level);
  return [...taken].reduce((highest, [key, last]) => (isWithin(key) && last > highest ? last : highest), 0) + 1;
}

export const numberSeries: Fold<NumberSeries, SeriesEvent> = {
  category: 'number_series',
  events: seriesEvents,
  initial: { taken: new Map(), given: new Map(), held: new Map(), allocations: new Set() },
  evolve: (series, event) => {
    switch (event.type) {
      case 'certificate.numbers_reserved.v1': {
        const { institutionCode, batchId, ranges } = event.data;
        const held = ranges.flatMap((range) => numbersOf(range, institutionCode, batchId));
        const given = ranges.reduce(withoutRange, series.given);
        return { ...series, taken: ranges.reduce(upTo, series.taken), given, held: new Map([...series.held, ...held]) };
      }
      case 'certificate.number_voided.v1':
        return { ...series, held: new Map([...series.held].filter(([candidacyId]) => candidacyId !== event.data.candidacyId)) };
      case 'certificate.numbers_allocated.v1': {
        const given = new Map(series.given);
        for (const { year, level, first, count } of event.data.blocks)
          given.set(keyOf(year, level), [...(given.get(keyOf(year, level)) ?? []), { first, count }]);
        return {
          ...series,
          taken: event.data.blocks.reduce(upTo, series.taken),
          given,
          allocations: new Set([...series.allocations, event.data.allocationId]),
        };
      }
    }
  },
};

type Taking = Pick<NumberRange, 'year' | 'level' | 'first' | 'count'>;

function upTo(taken: NumberSeries['taken'], { year, level, first, count }: Taking): NumberSeries['taken'] {
  const key = keyOf(year, level);
  return new Map([...taken, [key, Math.max(taken.get(key) ?? 0, first + count - 1)]]);
}

function withoutRange(given: NumberSeries['given'], { year, level, first, count }: Taking): NumberSeries['given'] {
  const runs = given.get(keyOf(year, level));
  return runs ? new Map([...given, [keyOf(year, level), without(runs, { first, count })]]) : given;
}

const numbersOf = (
  { year, level, levelCode, first, candidacyIds }: NumberRange,
  institutionCode: string,
  batchId: Uuid,
): [Uuid, ReservedNumber][] =>
  candidacyIds.map((candidacyId, index) => {
    // A range without a code is of a level that has a digit; a fold never fails, so another one shows itself as 0.
    const code = levelCode ?? (isCertifiedLevel(level) ? String(officialDigit(level)) : '0');
    return [
      candidacyId,
      { number: seriesNumber({ institutionCode, year, levelCode: code, sequence: first + index }), batchId, year, level },
    ];
  });

export const reservedNumbers = streamView('certificate.reserved-numbers', numberSeries, ({ held }) => held);

/** How far the series of each year and level has come, over all tenants. */
export const takenNumbers = streamView('certificate.taken-numbers', numberSeries, ({ taken, allocations }) => ({ taken, allocations }));

/** The stream of the numbers of an institution code. */
export const seriesOf = (institutionCode: string, ids: Pick<DerivedIds, 'of'>): Uuid => ids.of('number-series', institutionCode);
