import { rule } from '../../../kernel/decision';
import { LAST_SEQUENCE, LevelCodeMap, NumberCodes } from '../../../kernel/identifiers/certificate-number';
import { isCertifiedLevel, Level } from '../../../kernel/level';
import { isRefusal, Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { NumberRange, NumbersReserved, NumberVoided, SeriesEvent } from '../certificate.events';
import { countOf, firstOf, Run } from '../number-runs';
import { keyOf, nextSequence, NumberSeries, numberSeries, SequenceScope } from '../number-series';
import { levelCodeOf, numberFault, seriesNumber } from '../series-number';

/** Who needs a number. */
export interface Wanted {
  readonly candidacyId: Uuid;
  readonly level: Level;
}
export interface ReserveNumbers {
  readonly seriesId: Uuid;
  readonly institutionCode: string;
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  readonly region: string;
  /** The year of issue in Asia/Shanghai. */
  readonly year: number;
  /** In the order of approval, which is the order of the numbers. */
  readonly wanted: readonly Wanted[];
}
interface Evidence {
  readonly pack: ResolvedPack | null;
}
type No = 'SEQUENCE_EXHAUSTED' | 'NUMBER_MALFORMED' | 'NUMBERS_NOT_ALLOCATED' | 'LEVEL_WITHOUT_CODE' | 'NUMBERING_UNKNOWN';

/**
 * One event takes a range of each series that a batch needs. A candidacy that holds a number of this year and level
 * keeps it, so asking again reserves nothing twice; one of an earlier year can no longer be printed and is voided in
 * the same append, which keeps the series dense. Whether the numbers are made here or given by the authority, and over
 * what they run, is a matter of the region's policy pack.
 */
export const reserveNumbers = rule<NumberSeries, SeriesEvent, ReserveNumbers, Evidence, No>({
  name: 'certificate.reserve-numbers',
  version: 1,
  fold: numberSeries,
  decide: (series, intent, { pack }) => {
    const { seriesId, institutionCode, batchId, year, wanted, enterpriseId, region } = intent;
    const missing = wanted.filter((one) => !holds(series, one, year));
    if (missing.length === 0) return [];
    if (!pack) return refuse('NUMBERING_UNKNOWN', { region });
    const { numbering } = pack.pack;
    const { source, sequenceScope, levelCodeMap } = numbering;
    const uncoded = missing.find(({ level }) => levelCodeOf(level, levelCodeMap) === undefined);
    if (uncoded) return refuse('LEVEL_WITHOUT_CODE', { level: uncoded.level, region });
    const ranges = source === 'ALLOCATED' ? givenRanges(series, missing, intent) : madeRanges(series, missing, intent, sequenceScope);
    if (isRefusal(ranges)) return ranges;
    const coded = ranges.map((range) => withCode(range, levelCodeMap));
    const malformed = coded.map((range) => firstFault(institutionCode, range, numbering)).find((fault) => fault !== undefined);
    if (malformed) return refuse('NUMBER_MALFORMED', { institutionCode, reason: malformed });
    return [
      ...stale(series, missing, seriesId),
      NumbersReserved({ seriesId, institutionCode, batchId, ranges: coded, enterpriseId, region }),
    ];
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

const levelsOf = (missing: readonly Wanted[]): readonly (readonly [Level, readonly Uuid[]])[] =>
  [...new Set(missing.map(({ level }) => level))].map((level) => [
    level,
    missing.filter((one) => one.level === level).map(({ candidacyId }) => candidacyId),
  ]);

/** The next numbers; where levels share a sequence, one level goes on where the other ended. */
function madeRanges(
  series: NumberSeries,
  missing: readonly Wanted[],
  { institutionCode, year }: ReserveNumbers,
  scope: SequenceScope,
): NumberRange[] | Refusal<'SEQUENCE_EXHAUSTED'> {
  let taken = series.taken;
  const ranges: NumberRange[] = [];
  for (const [level, candidacyIds] of levelsOf(missing)) {
    const [first, count] = [nextSequence({ taken }, scope, year, level), candidacyIds.length];
    if (first + count - 1 > LAST_SEQUENCE)
      return refuse('SEQUENCE_EXHAUSTED', { institutionCode, year, level, left: Math.max(0, LAST_SEQUENCE - first + 1) });
    ranges.push({ year, level, first, count, candidacyIds: [...candidacyIds] });
    taken = new Map([...taken, [keyOf(year, level), first + count - 1]]);
  }
  return ranges;
}

/** The authority's numbers in the order in which it gave them; a run is never stretched beyond what was given. */
function givenRanges(
  { given }: NumberSeries,
  missing: readonly Wanted[],
  { institutionCode, year }: ReserveNumbers,
): NumberRange[] | Refusal<'NUMBERS_NOT_ALLOCATED'> {
  const ranges: NumberRange[] = [];
  for (const [level, candidacyIds] of levelsOf(missing)) {
    const runs = firstOf(given.get(keyOf(year, level)) ?? [], candidacyIds.length);
    if (countOf(runs) < candidacyIds.length)
      return refuse('NUMBERS_NOT_ALLOCATED', { institutionCode, year, level, wanted: candidacyIds.length, left: countOf(runs) });
    ranges.push(...dealt(runs, candidacyIds).map((range) => ({ ...range, year, level })));
  }
  return ranges;
}

function dealt(runs: readonly Run[], candidacyIds: readonly Uuid[]): (Run & { candidacyIds: Uuid[] })[] {
  let from = 0;
  return runs.map((run) => {
    from += run.count;
    return { ...run, candidacyIds: candidacyIds.slice(from - run.count, from) };
  });
}

const withCode = (range: NumberRange, letters: LevelCodeMap): NumberRange =>
  isCertifiedLevel(range.level) ? range : { ...range, levelCode: levelCodeOf(range.level, letters)! };

/** The numbers of a range differ in their sequence only: what is wrong with one is wrong with all. */
function firstFault(institutionCode: string, { year, level, first }: NumberRange, codes: NumberCodes): string | undefined {
  const number = seriesNumber({ institutionCode, year, levelCode: levelCodeOf(level, codes.levelCodeMap)!, sequence: first });
  return numberFault(number, { institutionCode, year, level }, codes);
}
