import type { JsonObject } from '../kernel/canonical-json';
import type { CheckedRoster, CheckedRow, Fault } from './checked-roster';
import { ROSTER_COLUMNS, RosterField } from './columns';
import { countsOf } from './counts';
import type { FaultCode } from './roster.refusals';
import { findingAt } from './rows/row-reading';

/** The row made wrong. Within one cell the first fault stays the only one; a skipped row stays skipped. */
export function withFault<Values>(row: CheckedRow<Values>, fault: Fault): CheckedRow<Values> {
  if (row.status === 'SKIPPED' || row.faults.some(({ location }) => location.field === fault.location.field)) return row;
  return { ...row, status: 'ERROR', values: row.values, faults: [...row.faults, fault] };
}

/** Makes faults that the caller found in the ledger, each at a cell of the user's file with its masked value. */
export function faultMaker(checked: CheckedRoster): (row: number, field: RosterField, code: FaultCode, params?: JsonObject) => Fault {
  const layout = { sheet: checked.sheet, columns: checked.columns, names: ROSTER_COLUMNS };
  const originals = new Map(checked.original.roster.rows.map((each) => [each.row, each]));
  return (row, field, code, params) => findingAt(layout, originals.get(row) ?? { row, cells: [] }, field, code, params);
}

function byRow(faults: readonly Fault[]): ReadonlyMap<number, readonly Fault[]> {
  const groups = new Map<number, Fault[]>();
  for (const fault of faults) {
    const group = groups.get(fault.location.row);
    if (group) group.push(fault);
    else groups.set(fault.location.row, [fault]);
  }
  return groups;
}

/** The roster with more faults; rows and counts stay one truth. */
export function withFaults(checked: CheckedRoster, faults: readonly Fault[]): CheckedRoster {
  const added = byRow(faults);
  const rows = checked.rows.map((row) => (added.get(row.row) ?? []).reduce(withFault, row));
  return { ...checked, rows, counts: countsOf(rows) };
}
