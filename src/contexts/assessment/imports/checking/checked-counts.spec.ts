import { CheckedCounts } from './checked-counts';
import type { RowResult } from '../jobs/row-result';

const row = (sheet: RowResult['sheet'], number: number, status: RowResult['status'], isWarned = false): RowResult => ({
  sheet,
  row: number,
  status,
  result: null,
  content: {
    nameMasked: null,
    employeeNo: null,
    errors: [],
    warnings: isWarned ? [{ code: 'IMPORT_PHONE_ODD' } as never] : [],
    notices: [],
    workerId: null,
    candidacyId: null,
  },
});
const NONE = { rows: 0, ok: 0, error: 0, skipped: 0, warning: 0 };

it('counts the rows of each sheet by what was said of them', () => {
  const counts = new CheckedCounts();
  counts.add([row('roster', 2, 'OK'), row('roster', 3, 'OK', true), row('roster', 4, 'ERROR', true)]);
  counts.add([row('roster', 5, 'SKIPPED'), row('qualifications', 2, 'ERROR')]);
  expect(counts.all()).toEqual({
    roster: { rows: 4, ok: 2, error: 1, skipped: 1, warning: 2 },
    employments: NONE,
    qualifications: { ...NONE, rows: 1, error: 1 },
  });
});
it('counts a row beside the roster once that comes with two parts, as it was kept last', () => {
  const counts = new CheckedCounts();
  counts.add([row('employments', 2, 'OK', true)]);
  counts.add([row('employments', 2, 'ERROR')]);
  expect(counts.all().employments).toEqual({ ...NONE, rows: 1, error: 1 });
});
