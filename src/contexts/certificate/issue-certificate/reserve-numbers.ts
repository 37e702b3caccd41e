import { rule } from '../../../kernel/decision';
import { LAST_SEQUENCE } from '../../../kernel/identifiers/certificate-number';
import type { CertifiedLevel } from '../../../kernel/level';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { NumberRange, NumbersReserved, NumberVoided, SeriesEvent } from '../certificate.events';
import { nextSequence, NumberSeries, numberSeries } from '../number-series';
import { numberFault, seriesNumber } from '../series-number';

/** Who needs a number. */
export interface Wanted {
  readonly candidacyId: Uuid;
  readonly level: CertifiedLevel;
}
export interface ReserveNumbers {
  readonly seriesId: Uuid;
  readonly institutionCode: string;
  readonly batchId: Uuid;
  /** The year of issue in Asia/Shanghai. */
  readonly year: number;
  /** In the order of approval, which is the order of the numbers. */
  readonly wanted: readonly Wanted[];
}

/**
 * One event takes a range of each series that a batch needs. A candidacy that holds a number of this year and level
 * keeps it, so asking again reserves nothing twice; one of an earlier year can no longer be printed and is voided in
 * the same append, which keeps the series dense.
 */
export const reserveNumbers = rule<NumberSeries, SeriesEvent, ReserveNumbers, object, 'SEQUENCE_EXHAUSTED' | 'NUMBER_MALFORMED'>({
  name: 'certificate.reserve-numbers',
  version: 1,
  fold: numberSeries,
  decide: (series, { seriesId, institutionCode, batchId, year, wanted }) => {
    const missing = wanted.filter((one) => !holds(series, one, year));
    if (missing.length === 0) return [];
    const ranges = rangesOf(series, missing, year);
    const full = ranges.find(({ first, count }) => first + count - 1 > LAST_SEQUENCE);
    if (full) return refuse('SEQUENCE_EXHAUSTED', { institutionCode, year, level: full.level, left: Math.max(0, LAST_SEQUENCE - full.first + 1) });
    const malformed = ranges.map((range) => firstFault(institutionCode, range)).find((fault) => fault !== undefined);
    if (malformed) return refuse('NUMBER_MALFORMED', { institutionCode, reason: malformed });
    return [...stale(series, missing, seriesId), NumbersReserved({ seriesId, institutionCode, batchId, ranges })];
  },
});

const holds = ({ held }: NumberSeries, { candidacyId, level }: Wanted, year: number): boolean => {
  const number = held.get(candidacyId);
  return number?.year === year && number.level === level;
};

const stale = ({ held }: NumberSeries, missing: readonly Wanted[], seriesId: Uuid): SeriesEvent[] =>
  missing.flatMap(({ candidacyId }) => {
    const old = held.get(candidacyId);
    return old ? [NumberVoided({ seriesId, batchId: old.batchId, candidacyId, number: old.number, reasonCode: 'YEAR_PASSED' })] : [];
  });

const rangesOf = (series: NumberSeries, missing: readonly Wanted[], year: number): NumberRange[] =>
  [...new Set(missing.map(({ level }) => level))].map((level) => {
    const candidacyIds = missing.filter((one) => one.level === level).map(({ candidacyId }) => candidacyId);
    return { year, level, first: nextSequence(series, year, level), count: candidacyIds.length, candidacyIds };
  });

/** The numbers of a range differ in their sequence only: what is wrong with one is wrong with all. */
function firstFault(institutionCode: string, { year, level, first }: NumberRange): string | undefined {
  const parts = { institutionCode, year, level: level as CertifiedLevel };
  return numberFault(seriesNumber({ ...parts, sequence: first }), parts);
}
