import { rule } from '../../../kernel/decision';
import { FIRST_SEQUENCE, LAST_SEQUENCE, NumberCodes } from '../../../kernel/identifiers/certificate-number';
import type { Level } from '../../../kernel/level';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { MAX_BLOCKS_PER_ALLOCATION, NumberBlock, NumbersAllocated, SeriesEvent } from '../certificate.events';
import { overlaps } from '../number-runs';
import { keyOf, NumberSeries, numberSeries } from '../number-series';
import { levelCodeOf, numberFault, seriesNumber } from '../series-number';

export interface Block {
  readonly year: number;
  readonly level: Level;
  readonly first: number;
  readonly count: number;
}
export interface AllocateNumbers {
  readonly seriesId: Uuid;
  readonly institutionCode: string;
  readonly allocationId: Uuid;
  readonly region: string;
  readonly documentNo: string;
  readonly blocks: readonly Block[];
}
interface Evidence {
  readonly pack: ResolvedPack | null;
}
type No = 'NUMBERS_MADE_HERE' | 'NUMBERS_TOO_SCATTERED' | 'LEVEL_WITHOUT_CODE' | 'NUMBER_MALFORMED' | 'NUMBER_TAKEN';

/**
 * Blocks or lists of whole numbers from the authority (handbook 9.2). They go into the same series as generated ones, so
 * one rule of uniqueness covers both, over all tenants. Within a year and level numbers are given rising: what lies at or
 * below the highest known one was taken, or lies in a gap that nobody gave.
 */
export const allocateNumbers = rule<NumberSeries, SeriesEvent, AllocateNumbers, Evidence, No>({
  name: 'certificate.allocate-numbers',
  version: 1,
  fold: numberSeries,
  decide: (series, { blocks, ...intent }, { pack }) => {
    const { institutionCode, region } = intent;
    if (pack?.pack.numbering.source !== 'ALLOCATED') return refuse('NUMBERS_MADE_HERE', { region });
    if (blocks.length > MAX_BLOCKS_PER_ALLOCATION)
      return refuse('NUMBERS_TOO_SCATTERED', { blocks: blocks.length, limit: MAX_BLOCKS_PER_ALLOCATION });
    const { numbering } = pack.pack;
    const letters = numbering.levelCodeMap;
    const uncoded = blocks.find(({ level }) => levelCodeOf(level, letters) === undefined);
    if (uncoded) return refuse('LEVEL_WITHOUT_CODE', { level: uncoded.level, region });
    const coded = blocks.map((block) => ({ ...block, levelCode: levelCodeOf(block.level, letters)! }));
    const malformed = coded.map((block) => blockFault(institutionCode, block, numbering)).find((fault) => fault !== undefined);
    if (malformed) return refuse('NUMBER_MALFORMED', { institutionCode, reason: malformed });
    const clash = coded.find(
      (block, index) =>
        isTaken(series, block) || coded.some((other, at) => at < index && isSameSeries(block, other) && overlaps(block, other)),
    );
    if (clash) return refuse('NUMBER_TAKEN', { number: numberOf(institutionCode, clash, clash.first), count: clash.count });
    return [NumbersAllocated({ ...intent, blocks: coded })];
  },
});

const isSameSeries = (a: Block, b: Block): boolean => a.year === b.year && a.level === b.level;
const numberOf = (institutionCode: string, { year, levelCode }: NumberBlock, sequence: number): string =>
  seriesNumber({ institutionCode, year, levelCode, sequence });

const isTaken = ({ taken }: NumberSeries, { year, level, first }: Block): boolean => first <= (taken.get(keyOf(year, level)) ?? 0);

function blockFault(institutionCode: string, block: NumberBlock, codes: NumberCodes): string | undefined {
  const { first, count, year, level } = block;
  if (count < 1 || first < FIRST_SEQUENCE || first + count - 1 > LAST_SEQUENCE) return 'SEQUENCE';
  return numberFault(numberOf(institutionCode, block, first), { institutionCode, year, level }, codes);
}
