import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { CertifiedLevel, Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { NumberRange, SeriesEvent, seriesEvents } from './certificate.events';
import { seriesNumber } from './series-number';

/** A number that waits for its certificate. */
export interface ReservedNumber {
  readonly number: string;
  readonly batchId: Uuid;
  readonly year: number;
  readonly level: CertifiedLevel;
}

/** All number series of one institution code, over all tenants: one stream, so that no number is ever given twice. */
export interface NumberSeries {
  /** The highest running number taken, by year and level. */
  readonly taken: ReadonlyMap<string, number>;
  /** The number that each candidacy holds; a voided one is gone from here, never back in the series. */
  readonly held: ReadonlyMap<Uuid, ReservedNumber>;
}

const keyOf = (year: number, level: Level): string => `${year}-${level}`;

export const nextSequence = ({ taken }: NumberSeries, year: number, level: Level): number => (taken.get(keyOf(year, level)) ?? 0) + 1;

export const numberSeries: Fold<NumberSeries, SeriesEvent> = {
  category: 'number_series',
  events: seriesEvents,
  initial: { taken: new Map(), held: new Map() },
  evolve: (series, event) => {
    switch (event.type) {
      case 'certificate.numbers_reserved.v1': {
        const { institutionCode, batchId, ranges } = event.data;
        const taken = ranges.map(({ year, level, first, count }) => [keyOf(year, level), first + count - 1] as const);
        const held = ranges.flatMap((range) => numbersOf(range, institutionCode, batchId));
        return { taken: new Map([...series.taken, ...taken]), held: new Map([...series.held, ...held]) };
      }
      case 'certificate.number_voided.v1':
        return { ...series, held: new Map([...series.held].filter(([candidacyId]) => candidacyId !== event.data.candidacyId)) };
    }
  },
};

// Only levels with a digit are ever reserved; the event's field allows every level.
const numbersOf = ({ year, level, first, candidacyIds }: NumberRange, institutionCode: string, batchId: Uuid): [Uuid, ReservedNumber][] =>
  candidacyIds.map((candidacyId, index) => {
    const certified = level as CertifiedLevel;
    return [candidacyId, { number: seriesNumber({ institutionCode, year, level: certified, sequence: first + index }), batchId, year, level: certified }];
  });

export const reservedNumbers = streamView('certificate.reserved-numbers', numberSeries, ({ held }) => held);
