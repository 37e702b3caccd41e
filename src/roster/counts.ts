import type { CheckedRow, Counts } from './checked-roster';

/** Counted from the rows each time, so that no count can differ from what the rows say. */
export function countsOf(rows: readonly CheckedRow<unknown>[]): Counts {
  const withStatus = (status: CheckedRow<unknown>['status']): number => rows.filter((row) => row.status === status).length;
  return {
    rows: rows.length,
    ok: withStatus('OK'),
    error: withStatus('ERROR'),
    skipped: withStatus('SKIPPED'),
    warning: rows.filter(({ warnings }) => warnings.length > 0).length,
  };
}
