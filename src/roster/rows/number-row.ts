import type { Day } from '../../kernel/day';
import { compactText } from '../cells/cell-text';
import { judgeIdNumber } from '../cells/id-number';
import { bad, good, Judged } from '../cells/judged';
import { judgeDay } from '../cells/plain-cells';
import type { CheckedRow } from '../checked-roster';
import type { NumberField } from '../columns';
import type { Cell } from '../spreadsheet/sheet-table';
import type { RowReading } from './row-reading';

export interface NumberValues {
  readonly employeeNo: string;
  readonly idNumber: string;
  /** null: from the day of the whole sheet. */
  readonly fromOn: Day | null;
}

const EMPLOYEE_NO = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,31}$/;

/** A number is kept as it is written, with its leading zeros; a spreadsheet that took them off cannot be seen. */
function judgeEmployeeNo(cell: Cell | undefined): Judged<string> {
  const text = compactText(cell);
  if (text === '') return bad('IMPORT_REQUIRED_EMPTY');
  return EMPLOYEE_NO.test(text) ? good(text) : bad('IMPORT_EMPLOYEE_NO_INVALID');
}

/** A person by the document, and payroll's number of the person; the name is for whoever fills the sheet in. */
export function checkNumberRow(reading: RowReading<NumberField>, today: Day): CheckedRow<NumberValues> {
  const employeeNo = reading.take('employeeNo', judgeEmployeeNo);
  const person = reading.take('idNumber', (cell) => judgeIdNumber(cell, 'RESIDENT_ID', today));
  return reading.checked<NumberValues>({ employeeNo, idNumber: person?.idNumber, fromOn: reading.take('fromOn', judgeDay) ?? null });
}
