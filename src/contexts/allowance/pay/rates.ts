import type { Day } from '../../../kernel/day';
import { rank } from '../../../kernel/level';
import type { RateRow } from '../allowance.events';
import { covers, RateTable, Segment } from './pay-facts';

export interface Rate {
  readonly row: RateRow;
  readonly table: RateTable;
}

/** The newest version in force on a day replaces the whole table, row by row absent or present. */
export const tableOn = (tables: readonly RateTable[], day: Day): RateTable | undefined =>
  tables
    .filter((table) => covers({ fromOn: table.validFrom, lastOn: table.validTo }, day))
    .sort((a, b) => a.version - b.version || (a.tableId < b.tableId ? -1 : 1))
    .at(-1);

/** 特级技师 and 首席技师 are posts: only an appointment pays them, whatever a row says. */
const qualifies = ({ level, basis }: Segment): boolean => level === null || rank(level) < rank('SPECIAL_GRADE') || basis === 'APPOINTED';

/** The group of the table in which the occupation is; a table has each occupation in one group at most. */
const groupOf = ({ occupationCode }: Segment, { groups = [] }: RateTable): string | undefined => groups.find(({ occupations }) => occupationCode && occupations.includes(occupationCode))?.code;

/** What a segment is paid by on a day: a row for its very level goes before a row for all, and one for its group of occupations before one for any. */
export function rateOn(segment: Segment, tables: readonly RateTable[], day: Day): Rate | undefined {
  const table = tableOn(tables, day);
  if (!table || !qualifies(segment)) return undefined;
  const group = groupOf(segment, table);
  const fitting = table.rows.filter(({ item, basis, level, occupationGroup }) =>
    item === segment.item && basis === segment.basis && (level === null || level === segment.level) && (occupationGroup === undefined || occupationGroup === group));
  const ofLevel = fitting.filter(({ level }) => level === segment.level);
  const nearest = ofLevel.length > 0 ? ofLevel : fitting;
  const row = nearest.find(({ occupationGroup }) => occupationGroup !== undefined) ?? nearest[0];
  return row && { row, table };
}
