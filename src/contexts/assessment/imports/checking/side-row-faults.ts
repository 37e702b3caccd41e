import type { Refusal } from '../../../../kernel/refusal';
import type { EmploymentField, EmploymentValues, Fault, FindingMaker, QualificationField } from '../../../../roster';

/** As events keep an employee number (kernel/fields). */
export const EMPLOYEE_NO = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,31}$/;
/** Code points of a name (roster format, section 5). */
const MAX_NAME_CHARACTERS = 50;

export const nameFault = (at: FindingMaker<'name'>, row: number, name: string | null): Fault | undefined =>
  name !== null && [...name].length > MAX_NAME_CHARACTERS ? at(row, 'name', 'IMPORT_NAME_INVALID') : undefined;

export const employmentFormFault = (
  at: FindingMaker<EmploymentField>,
  row: number,
  { name, employeeNo }: EmploymentValues,
): Fault | undefined =>
  employeeNo !== null && !EMPLOYEE_NO.test(employeeNo) ? at(row, 'employeeNo', 'IMPORT_EMPLOYEE_NO_INVALID') : nameFault(at, row, name);

/** What the rule for spans of work refuses, at a cell of the sheet 工作经历. */
export function employmentFault(at: FindingMaker<EmploymentField>, row: number, refusal: Refusal | 'NAMELESS'): Fault {
  if (refusal === 'NAMELESS') return at(row, 'name', 'IMPORT_REQUIRED_EMPTY');
  switch (refusal.refused) {
    case 'EMPLOYMENT_OVERLAPS':
      return at(row, 'fromOn', 'IMPORT_SPAN_OVERLAPS', { fromOn: refusal.params.fromOn ?? '' });
    case 'EMPLOYMENT_IN_FUTURE':
      return at(row, 'fromOn', 'IMPORT_DATE_IN_FUTURE', { on: refusal.params.fromOn ?? '' });
    case 'EMPLOYEE_NO_DIFFERS':
      return at(row, 'employeeNo', 'IMPORT_EMPLOYEE_NO_DIFFERS', refusal.params);
    default:
      return at(row, 'idNumber', 'IMPORT_NOT_REGISTERED', { ...refusal.params, reason: refusal.refused });
  }
}

/** The same for the sheet 持证. */
export function qualificationFault(at: FindingMaker<QualificationField>, row: number, refusal: Refusal | 'NAMELESS'): Fault {
  if (refusal === 'NAMELESS') return at(row, 'name', 'IMPORT_REQUIRED_EMPTY');
  if (refusal.refused === 'QUALIFICATION_IN_FUTURE') return at(row, 'issuedOn', 'IMPORT_DATE_IN_FUTURE', refusal.params);
  return at(row, 'idNumber', 'IMPORT_NOT_REGISTERED', { ...refusal.params, reason: refusal.refused });
}
