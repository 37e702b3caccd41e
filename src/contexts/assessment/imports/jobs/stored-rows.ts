import { nameMask } from '../../../../kernel/masks';
import type { CheckedRoster, CheckedRow } from '../../../../roster';
import { withRows } from '../../../../roster';
import { RowResult, SHEET_NAMES, SheetName } from './row-result';

type AnyRow = CheckedRow<{ readonly name?: string | null; readonly employeeNo?: string | null }>;

/** A row as it may be kept: masked, without values. */
function keptRow(sheet: SheetName, { row, status, values, faults, warnings, notices }: AnyRow): RowResult {
  const { name, employeeNo } = values;
  return {
    sheet,
    row,
    status,
    result: null,
    content: {
      nameMasked: name ? nameMask(name) : null,
      employeeNo: employeeNo ?? null,
      errors: faults,
      warnings,
      notices,
      workerId: null,
      candidacyId: null,
    },
  };
}

export const rowsOf = (checked: CheckedRoster, sheet: SheetName): readonly AnyRow[] =>
  (sheet === 'roster' ? checked.rows : (checked[sheet]?.rows ?? [])) as readonly AnyRow[];

/** Every row of every sheet, in the order of the file. */
export const keptRows = (checked: CheckedRoster): RowResult[] =>
  SHEET_NAMES.flatMap((sheet) => rowsOf(checked, sheet).map((row) => keptRow(sheet, row)));

/** The cells as read with what is kept of each row: the error file and the rows of the API then say the same. */
export function withKept(checked: CheckedRoster, kept: readonly RowResult[]): CheckedRoster {
  const { employments, qualifications } = checked;
  const known = new Map(kept.map((each) => [`${each.sheet} ${each.row}`, each]));
  const asKept =
    <Row extends AnyRow>(sheet: SheetName) =>
    (row: Row): Row => {
      const found = known.get(`${sheet} ${row.row}`);
      return found
        ? ({
            ...row,
            status: found.status,
            faults: found.content.errors,
            warnings: found.content.warnings,
            notices: found.content.notices,
          } as Row)
        : row;
    };
  return {
    ...withRows(checked, checked.rows.map(asKept('roster'))),
    employments: employments && withRows(employments, employments.rows.map(asKept('employments'))),
    qualifications: qualifications && withRows(qualifications, qualifications.rows.map(asKept('qualifications'))),
  };
}
