import { isRefusal, Refusal } from '../../../kernel/refusal';
import type { Moment } from '../../../kernel/decision';
import type { OccupationGroup, RateRow } from '../allowance.events';
import { ProposeRateTable, proposeRateTable } from '../propose-rate-table/propose-rate-table';
import { RateCells, RateFault } from './rate-cells';
import { headingOf, RateField } from './rate-columns';

/** A row of the sheet, by field; a cell that is not there is empty. */
export interface SheetRate {
  /** The number that the spreadsheet program shows. */
  readonly row: number;
  readonly cells: Readonly<Record<RateField, string>>;
}
interface ReadRow {
  readonly row: number;
  readonly rate: RateRow;
  readonly occupations: readonly string[];
}
export interface RateSheet {
  readonly rows: readonly RateRow[];
  readonly groups: readonly OccupationGroup[];
  readonly faults: readonly RateFault[];
}

/** A row whose first cell begins so shows how it is done, and is left out wherever it stands. */
export const EXAMPLE = '示例';
export const isExample = ({ cells }: SheetRate): boolean => cells.ruleId.trim().startsWith(EXAMPLE);

/** What is not on the sheet is not on the row, as in a body that leaves a member out. */
const present = <Members extends object>(members: Members): Members =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Members;

function readRow({ row, cells }: SheetRate): { readonly read: ReadRow; readonly faults: readonly RateFault[] } {
  const take = new RateCells(row, cells);
  const rate = {
    ruleId: take.needed('ruleId', () => take.code('ruleId')),
    item: take.needed('item', () => take.choice('item')),
    level: take.optional('level', () => take.choice('level')) ?? null,
    basis: take.needed('basis', () => take.choice('basis')),
    amountInFen: take.needed('amountMinor', () => take.fen()),
    ...present({
      occupationGroup: take.optional('occupationGroup', () => take.code('occupationGroup')),
      instalmentYears: take.optional('instalmentYears', () => take.count('instalmentYears')),
      contestTier: take.optional('contestTier', () => take.choice('contestTier')),
      maxRank: take.optional('maxRank', () => take.count('maxRank')),
    }),
  };
  const occupations = take.optional('occupations', () => take.occupations()) ?? [];
  // Without a fault every cell gave what its field is: each reading gives a value of the list or a fault, and that is what the cast rests on.
  return { read: { row, rate: rate as RateRow, occupations }, faults: take.faults };
}

/** A group's occupations stand on any of its rows; several lists are one. */
function groupsOf(rows: readonly ReadRow[]): OccupationGroup[] {
  const groups = new Map<string, string[]>();
  for (const {
    rate: { occupationGroup },
    occupations,
  } of rows) {
    if (occupationGroup === undefined || occupations.length === 0) continue;
    groups.set(occupationGroup, [...new Set([...(groups.get(occupationGroup) ?? []), ...occupations])]);
  }
  return [...groups].map(([code, occupations]) => ({ code, occupations }));
}

/** All of a proposal but its rows; the rule has nothing against it. */
export type TableIntent = Omit<ProposeRateTable, 'rows' | 'groups'>;

/** At which cell a refusal of the rule is mended. */
const FIELD_OF: Readonly<Record<string, RateField>> = {
  RATE_ROW_TWICE: 'ruleId',
  RATE_ROW_BASIS_WRONG: 'basis',
  RATE_GROUP_UNKNOWN: 'occupationGroup',
  RATE_GROUP_OVERLAPS: 'occupations',
};

/**
 * Asks the rule of POST allowance-rules itself, row after row, so that the sheet says of every row what the rule would say of
 * the first that is wrong; a row that it refuses is left out of what the next one is judged with.
 */
function judged(rows: readonly ReadRow[], groups: readonly OccupationGroup[], intent: TableIntent, moment: Moment): readonly RateFault[] {
  const faults: RateFault[] = [];
  const ask = (of: readonly ReadRow[]) => proposeRateTable.decide([], { ...intent, rows: of.map(({ rate }) => rate), groups }, {}, moment);
  const overlapping = ask([]);
  if (isRefusal(overlapping))
    return [faultOf(overlapping, rows.find(({ rate }) => rate.occupationGroup === overlapping.params.occupationGroup)?.row ?? 1)];
  const good: ReadRow[] = [];
  for (const row of rows) {
    const decision = ask([...good, row]);
    if (isRefusal(decision)) faults.push(faultOf(decision, row.row));
    else good.push(row);
  }
  return faults;
}

function faultOf({ refused, params }: Refusal, row: number): RateFault {
  const field = FIELD_OF[refused] ?? 'ruleId';
  return { row, field, code: refused, params: { row, column: headingOf(field), ...params } };
}

/** A sheet as the rows of a table, or with all that is wrong with it, cell by cell. */
export function rateSheetOf(sheet: readonly SheetRate[], intent: TableIntent, moment: Moment): RateSheet {
  const all = sheet.filter((row) => !isExample(row)).map(readRow);
  const read = all.filter(({ faults }) => faults.length === 0).map((each) => each.read);
  // Also of rows that are wrong elsewhere, so that nobody is told that a group is unknown which stands there.
  const groups = groupsOf(all.map((each) => each.read));
  const faults = [...all.flatMap((each) => each.faults), ...judged(read, groups, intent, moment)];
  return { rows: read.map(({ rate }) => rate), groups, faults: faults.sort((a, b) => a.row - b.row) };
}
