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

/** What a segment is paid by on a day; a row for its very level goes before a row for all. */
export function rateOn(segment: Segment, tables: readonly RateTable[], day: Day): Rate | undefined {
  const table = tableOn(tables, day);
  if (!table || !qualifies(segment)) return undefined;
  const fitting = table.rows.filter(({ item, basis, level }) => item === segment.item && basis === segment.basis && (level === null || level === segment.level));
  const row = fitting.find(({ level }) => level === segment.level) ?? fitting[0];
  return row && { row, table };
}
