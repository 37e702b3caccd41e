import type { Day } from '../../kernel/day';
import type { EmploymentRow, EmploymentValues } from '../checked-roster';
import type { EmploymentField } from '../columns';
import { judgeIdNumber } from '../cells/id-number';
import { compactText } from '../cells/cell-text';
import { judgeOccupation, OccupationIndex } from '../cells/occupation-cells';
import { judgeDay, judgeNeededDay, judgeText, judgeYesNo } from '../cells/plain-cells';
import type { RowReading } from './row-reading';

/** Sheet 工作经历: registered work is evidence, so nothing is guessed; an empty 是否本单位 means the own enterprise. */
export function checkEmploymentRow(
  reading: RowReading<EmploymentField>,
  rules: { readonly today: Day; readonly occupations: OccupationIndex },
): EmploymentRow {
  const person = reading.take('idNumber', (cell) => judgeIdNumber(cell, 'RESIDENT_ID', rules.today));
  const own = reading.take('own', judgeYesNo);
  const employerName = reading.take('employer', judgeText);
  const occupation = reading.take('occupation', (cell) => judgeOccupation(compactText(cell), rules.occupations));
  const fromOn = reading.take('fromOn', judgeNeededDay);
  const lastOn = reading.take('lastOn', judgeDay);
  if (fromOn && lastOn && lastOn < fromOn) reading.fault('lastOn', 'IMPORT_SPAN_REVERSED', { fromOn });
  return reading.checked<EmploymentValues>({
    name: reading.take('name', judgeText) ?? null,
    employeeNo: reading.take('employeeNo', judgeText) ?? null,
    ...(person ? { idNumber: person.idNumber } : {}),
    employer: own === false ? 'ELSEWHERE' : 'OWN',
    employerName: employerName ?? null,
    occupation,
    fromOn,
    lastOn: lastOn ?? null,
  });
}
