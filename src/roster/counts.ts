import type { CheckedRow, Counts } from './checked-roster';

/** Counted from the rows each time, so that no count can differ from what the rows say. */
export function countsOf(rows: readonly CheckedRow<unknown>[]): Counts {
  const counted: Record<CheckedRow<unknown>['status'], number> = { OK: 0, ERROR: 0, SKIPPED: 0 };
  let warning = 0;
  for (const { status, warnings } of rows) {
    counted[status] += 1;
    if (warnings.length > 0) warning += 1;
  }
  return { rows: rows.length, ok: counted.OK, error: counted.ERROR, skipped: counted.SKIPPED, warning };
}
