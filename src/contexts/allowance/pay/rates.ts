import type { Day } from '../../../kernel/day';
import { rank } from '../../../kernel/level';
import type { RateRow } from '../allowance.events';
import { covers, RateTable, Segment } from './pay-facts';

export interface Rate {
  readonly row: RateRow;
  readonly table: RateTable;
}
/** What of an allowance a row is chosen by. */
export type Rated = Pick<Segment, 'item' | 'level' | 'basis' | 'occupationCode' | 'contest'>;

/** The newest version in force on a day replaces the whole table, row by row absent or present. */
export const tableOn = (tables: readonly RateTable[], day: Day): RateTable | undefined =>
  tables
    .filter((table) => covers({ fromOn: table.validFrom, lastOn: table.validTo }, day))
    .sort((a, b) => a.version - b.version || (a.tableId < b.tableId ? -1 : 1))
    .at(-1);

/** 特级技师 and 首席技师 are posts: only an appointment pays them, whatever a row says. */
const qualifies = ({ level, basis }: Rated): boolean => level === null || rank(level) < rank('SPECIAL_GRADE') || basis === 'APPOINTED';

/** The group of the table in which the occupation is; a table has each occupation in one group at most. */
const groupOf = ({ occupationCode }: Rated, { groups = [] }: RateTable): string | undefined =>
  groups.find(({ occupations }) => occupationCode && occupations.includes(occupationCode))?.code;

/** A row that asks nothing of a contest pays any place. */
const isOfContest = ({ contest }: Rated, { contestTier, maxRank }: RateRow): boolean =>
  (contestTier === undefined || contestTier === contest?.tier) &&
  (maxRank === undefined || (contest !== undefined && contest.rank <= maxRank));

/** The row of the group before one for any, that of the contest's tier before one for all, and the fewest places before more. */
const byNearness = (a: RateRow, b: RateRow): number =>
  Number(b.occupationGroup !== undefined) - Number(a.occupationGroup !== undefined) ||
  Number(b.contestTier !== undefined) - Number(a.contestTier !== undefined) ||
  (a.maxRank ?? Number.MAX_SAFE_INTEGER) - (b.maxRank ?? Number.MAX_SAFE_INTEGER);

/** What a segment is paid by on a day: a row for its very level goes before a row for all, and one for its group of occupations before one for any. */
export function rateOn(segment: Rated, tables: readonly RateTable[], day: Day): Rate | undefined {
  const table = tableOn(tables, day);
  if (!table || !qualifies(segment)) return undefined;
  const group = groupOf(segment, table);
  const fitting = table.rows.filter(
    (row) =>
      row.item === segment.item &&
      row.basis === segment.basis &&
      (row.level === null || row.level === segment.level) &&
      (row.occupationGroup === undefined || row.occupationGroup === group) &&
      isOfContest(segment, row),
  );
  const ofLevel = fitting.filter(({ level }) => level === segment.level);
  const nearest = ofLevel.length > 0 ? ofLevel : fitting;
  const row = nearest.length > 1 ? [...nearest].sort(byNearness)[0] : nearest[0];
  return row && { row, table };
}
