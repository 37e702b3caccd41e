import type { JsonObject } from '../kernel/canonical-json';
import type { CheckedRoster, CheckedRow, CheckedSheet, Fault, Remark } from './checked-roster';
import {
  ColumnName,
  EMPLOYMENT_COLUMNS,
  EmploymentField,
  QUALIFICATION_COLUMNS,
  QualificationField,
  ROSTER_COLUMNS,
  RosterField,
} from './columns';
import { countsOf } from './counts';
import type { FaultCode, RemarkCode } from './roster.refusals';
import { findingAt } from './rows/row-reading';
import type { SheetRow, SheetTable } from './spreadsheet/sheet-table';

/** The row made wrong. Within one cell the first fault stays the only one; a skipped row stays skipped. */
export function withFault<Values>(row: CheckedRow<Values>, fault: Fault): CheckedRow<Values> {
  if (row.status === 'SKIPPED' || row.faults.some(({ location }) => location.field === fault.location.field)) return row;
  return { ...row, status: 'ERROR', values: row.values, faults: [...row.faults, fault] };
}

/** The row with one more warning; it stays what it is. */
export const withWarning = <Row extends CheckedRow<unknown>>(row: Row, warning: Remark): Row => ({
  ...row,
  warnings: [...row.warnings, warning],
});

/** Makes findings of one sheet, each at a cell of the user's file with its masked value. */
export type FindingMaker<Field extends string> = <Code extends FaultCode | RemarkCode>(
  row: number,
  field: Field,
  code: Code,
  params?: JsonObject,
) => Fault<Code>;

function makerOf<Field extends string>(
  { sheet, columns }: CheckedSheet<unknown, Field>,
  names: readonly ColumnName<Field>[],
  { rows }: SheetTable,
): FindingMaker<Field> {
  // Of most files nothing is found: the cells are looked up by row once something is.
  let originals: ReadonlyMap<number, SheetRow> | undefined;
  return (row, field, code, params) => {
    originals ??= new Map(rows.map((each) => [each.row, each]));
    return findingAt({ sheet, columns, names }, originals.get(row) ?? { row, cells: [] }, field, code, params);
  };
}

/** Makes faults that the caller found in the ledger. */
export const faultMaker = (checked: CheckedRoster): FindingMaker<RosterField> => makerOf(checked, ROSTER_COLUMNS, checked.original.roster);
const NO_TABLE: SheetTable = { name: null, rows: [], filledRows: 0, widths: new Map() };
/** The same for the sheets beside the roster. */
export const employmentFaultMaker = ({ employments, original }: CheckedRoster): FindingMaker<EmploymentField> | null =>
  employments && makerOf(employments, EMPLOYMENT_COLUMNS, original.employments ?? NO_TABLE);
export const qualificationFaultMaker = ({ qualifications, original }: CheckedRoster): FindingMaker<QualificationField> | null =>
  qualifications && makerOf(qualifications, QUALIFICATION_COLUMNS, original.qualifications ?? NO_TABLE);

function byRow(faults: readonly Fault[]): ReadonlyMap<number, readonly Fault[]> {
  const groups = new Map<number, Fault[]>();
  for (const fault of faults) {
    const group = groups.get(fault.location.row);
    if (group) group.push(fault);
    else groups.set(fault.location.row, [fault]);
  }
  return groups;
}

/** A sheet with other rows; rows and counts stay one truth. */
export const withRows = <Sheet extends CheckedSheet<unknown, string>>(sheet: Sheet, rows: Sheet['rows']): Sheet => ({
  ...sheet,
  rows,
  counts: countsOf(rows),
});

/** The roster with more faults. */
export function withFaults(checked: CheckedRoster, faults: readonly Fault[]): CheckedRoster {
  const added = byRow(faults);
  return withRows(
    checked,
    checked.rows.map((row) => (added.get(row.row) ?? []).reduce(withFault, row)),
  );
}
