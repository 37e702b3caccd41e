import { refuse } from '../../../../kernel/refusal';
import type { CheckedRoster, EmploymentField, FindingMaker, QualificationField, RosterField } from '../../../../roster';
import { given, id } from '../../../../../test/support/stories/given';
import { completeApplication, completeCheck } from '../applying/record-import';
import { refusalAt } from './row-faults';
import { employmentFault, qualificationFault } from './side-row-faults';

/** Where a fault lies is another sentence's business (roster/with-faults); here it is the field. */
const at: FindingMaker<RosterField | EmploymentField | QualificationField> = (row, field, code, params = {}) => ({
  code,
  params,
  valueMasked: '',
  location: { sheet: null, row, column: field, cell: null, field },
});
const oneColumn: Pick<CheckedRoster, 'columns'> = { columns: [] };
const onRow = (code: string, params = {}) => refusalAt(oneColumn as CheckedRoster, at)(7, refuse(code, params));

it.each([
  ['OCCUPATION_NOT_IN_SCOPE', 'IMPORT_OCCUPATION_NOT_IN_SCOPE', 'occupation'],
  ['LEVEL_NOT_IN_SCOPE', 'IMPORT_LEVEL_NOT_IN_SCOPE', 'level'],
  ['LEVEL_NOT_IN_BATCH', 'IMPORT_LEVEL_NOT_IN_BATCH', 'level'],
  ['LEVEL_ALREADY_HELD', 'IMPORT_LEVEL_ALREADY_HELD', 'level'],
  ['CONDITION_UNKNOWN', 'IMPORT_CONDITION_UNKNOWN', 'conditionNo'],
  ['NO_CONDITIONS_FOR_LEVEL', 'IMPORT_NOT_ELIGIBLE', 'level'],
  ['NOT_ELIGIBLE_WORK', 'IMPORT_NOT_ELIGIBLE', 'conditionNo'],
  ['CANDIDATE_WITHDRAWN', 'IMPORT_CANDIDATE_WITHDRAWN', 'idNumber'],
  ['EMPLOYEE_NO_DIFFERS', 'IMPORT_EMPLOYEE_NO_DIFFERS', 'employeeNo'],
])('what the rule calls %s is %s at the cell where it can be mended', (refused, code, field) =>
  expect(onRow(refused)).toMatchObject({ code, location: { row: 7, field } }),
);

it('names the part that is no part at this level, at its mark', () =>
  expect(onRow('PART_NOT_REQUIRED', { part: 'REVIEW' })).toMatchObject({
    code: 'IMPORT_PART_NOT_REQUIRED',
    location: { field: 'scoreReview' },
    params: { part: 'REVIEW' },
  }));
it('keeps what it has no word for', () =>
  expect(onRow('SOMETHING_NEW')).toMatchObject({ code: 'IMPORT_NOT_REGISTERED', params: { reason: 'SOMETHING_NEW' } }));

describe('beside the roster', () => {
  it('work that overlaps says with what', () =>
    expect(employmentFault(at, 3, refuse('EMPLOYMENT_OVERLAPS', { fromOn: '2020-01-01' }))).toMatchObject({
      code: 'IMPORT_SPAN_OVERLAPS',
      location: { field: 'fromOn' },
      params: { fromOn: '2020-01-01' },
    }));
  it('neither work nor a certificate begins in the future', () => {
    expect(employmentFault(at, 3, refuse('EMPLOYMENT_IN_FUTURE', { fromOn: '2027-01-01' }))).toMatchObject({
      code: 'IMPORT_DATE_IN_FUTURE',
      params: { on: '2027-01-01' },
    });
    expect(qualificationFault(at, 3, refuse('QUALIFICATION_IN_FUTURE', { on: '2027-01-01' }))).toMatchObject({
      code: 'IMPORT_DATE_IN_FUTURE',
      location: { field: 'issuedOn' },
    });
  });
  it('nobody is registered without a name', () => {
    expect(employmentFault(at, 3, 'NAMELESS').code).toBe('IMPORT_REQUIRED_EMPTY');
    expect(qualificationFault(at, 3, 'NAMELESS').code).toBe('IMPORT_REQUIRED_EMPTY');
  });
});

it('an import that was never received is neither checked nor applied', () => {
  const counts = { importId: id(1), batchId: id(2), rows: 1, ok: 1, error: 0, skipped: 0, warning: 0, created: 1, updated: 0, same: 0 };
  given(completeCheck).when(counts, {}).thenRefuses('IMPORT_UNKNOWN');
  given(completeApplication).when(counts, {}).thenRefuses('IMPORT_UNKNOWN');
});
