import { cellText } from '../cells/cell-text';
import { judgeIdNumber, judgeIdType } from '../cells/id-number';
import { judgeLevel } from '../cells/level-cells';
import { judgeName } from '../cells/plain-cells';
import type { CheckedRosterRow, RosterValues } from '../checked-roster';
import { EXAMPLE_PREFIX, RosterField } from '../columns';
import { readMarks, readOccupation, RosterRules } from './roster-row';
import type { RowReading } from './row-reading';

/** What is read of a sheet of marks; any other column is ignored, and said so. */
export const SCORE_FIELDS: readonly RosterField[] = [
  'name',
  'idType',
  'idNumber',
  'occupation',
  'occupationName',
  'tradeName',
  'level',
  'scoreTheory',
  'scoreSkill',
  'scoreReview',
];

const NOTHING_ELSE = {
  phone: null,
  email: null,
  education: null,
  employer: null,
  department: null,
  post: null,
  employeeNo: null,
  claimedRuleId: null,
  claimedWorkYearsTenths: null,
};

/**
 * A row of a sheet of marks. Whom it is about it must say; for what, only where the person is a candidate for several
 * things: a good row may leave occupation and level open, and whoever knows the batch completes it before it is used.
 */
export function checkScoreRow(reading: RowReading<RosterField>, rules: RosterRules): CheckedRosterRow {
  if (cellText(reading.cell('name')).startsWith(EXAMPLE_PREFIX)) return reading.skipped('name', 'IMPORT_ROW_IS_EXAMPLE');
  const name = reading.take('name', judgeName);
  const idType = reading.take('idType', judgeIdType);
  const person = idType && reading.take('idNumber', (cell) => judgeIdNumber(cell, idType, rules.today));
  const isSaid = (...fields: readonly RosterField[]): boolean => fields.some((field) => cellText(reading.cell(field)) !== '');
  const occupation = isSaid('occupation', 'occupationName', 'tradeName') ? readOccupation(reading, rules) : undefined;
  const level = isSaid('level') ? reading.take('level', judgeLevel) : undefined;
  return reading.checked<RosterValues>({ ...NOTHING_ELSE, ...person, name, occupation, level, marks: readMarks(reading) });
}
