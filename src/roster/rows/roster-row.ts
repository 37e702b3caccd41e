import type { Day } from '../../kernel/day';
import { ageInYears } from '../../kernel/identifiers/resident-id';
import type { CertifiedLevel } from '../../kernel/level';
import { cellText, compactText } from '../cells/cell-text';
import type { CheckedRosterRow, Marks, RosterValues } from '../checked-roster';
import { EXAMPLE_PREFIX, RosterField } from '../columns';
import { IdNumber, judgeIdNumber, judgeIdType } from '../cells/id-number';
import { ConditionLine, judgeCondition, judgeLevel } from '../cells/level-cells';
import { judgeScore, judgeWorkYears } from '../cells/number-cells';
import { joinedOccupation, judgeOccupation, OccupationClaim, OccupationIndex } from '../cells/occupation-cells';
import { judgeName, judgePhone, judgeText } from '../cells/plain-cells';
import type { RowReading } from './row-reading';

/** What rows are judged by, besides themselves. */
export interface RosterRules {
  readonly today: Day;
  /** The day to which ages are counted. */
  readonly eligibilityOn: Day;
  readonly minimumAgeYears: number;
  readonly occupations: OccupationIndex;
  readonly conditions: readonly ConditionLine[];
  /** Columns and cells that this batch needs besides name, ID number, occupation and level. */
  readonly needed: readonly RosterField[];
}

type Reading = RowReading<RosterField>;

const SEX_NAMES = { M: '男', F: '女' } as const;

function readPerson(reading: Reading, { today, eligibilityOn, minimumAgeYears }: RosterRules): IdNumber | undefined {
  const idType = reading.take('idType', judgeIdType);
  const person = idType && reading.take('idNumber', (cell) => judgeIdNumber(cell, idType, today));
  if (!person) return undefined;
  const sex = compactText(reading.cell('sex'));
  if (sex !== '' && person.sex && sex !== SEX_NAMES[person.sex]) reading.remark('sex', 'IMPORT_SEX_DIFFERS');
  const age = person.bornOn ? ageInYears(person.bornOn, eligibilityOn) : minimumAgeYears;
  if (age < minimumAgeYears) reading.fault('idNumber', 'IMPORT_AGE_BELOW_MINIMUM', { age, minimumAge: minimumAgeYears, on: eligibilityOn });
  return person;
}

/** The one column, or the two that together say the same; a trade in its own column is blamed where only it is wrong. */
export function readOccupation(reading: Reading, { occupations }: RosterRules): OccupationClaim | undefined {
  if (reading.has('occupation')) return reading.take('occupation', (cell) => judgeOccupation(compactText(cell), occupations));
  const alone = judgeOccupation(compactText(reading.cell('occupationName')), occupations);
  const blamed =
    reading.has('tradeName') && (!reading.has('occupationName') || !alone.fault || alone.fault.code === 'IMPORT_TRADE_NEEDED')
      ? 'tradeName'
      : 'occupationName';
  return reading.take(blamed, () =>
    judgeOccupation(joinedOccupation(reading.cell('occupationName'), reading.cell('tradeName')), occupations),
  );
}

/** A claim can only be looked up in the lines of a level; where the level is wrong, that is what has to be mended first. */
function readClaim(reading: Reading, level: CertifiedLevel | undefined, { conditions }: RosterRules): ConditionLine | null | undefined {
  if (!level) return undefined;
  const line = reading.take('conditionNo', (cell) => judgeCondition(cell, level, conditions));
  for (const field of line?.needs ?? []) if (cellText(reading.cell(field)) === '') reading.fault(field, 'IMPORT_REQUIRED_EMPTY');
  return line;
}

export function readMarks(reading: Reading): Marks {
  return {
    THEORY: reading.take('scoreTheory', judgeScore) ?? null,
    SKILL: reading.take('scoreSkill', judgeScore) ?? null,
    REVIEW: reading.take('scoreReview', judgeScore) ?? null,
  };
}

type Contacts = Pick<RosterValues, 'email' | 'education' | 'employer' | 'department' | 'post' | 'employeeNo' | 'phone'>;

function readContacts(reading: Reading): Contacts {
  const text = (field: Exclude<keyof Contacts, 'phone'>): string | null => reading.take(field, judgeText) ?? null;
  return {
    email: text('email'),
    education: text('education'),
    employer: text('employer'),
    department: text('department'),
    post: text('post'),
    employeeNo: text('employeeNo'),
    phone: reading.take('phone', judgePhone) ?? null,
  };
}

export function checkRosterRow(reading: Reading, rules: RosterRules): CheckedRosterRow {
  if (cellText(reading.cell('name')).startsWith(EXAMPLE_PREFIX)) return reading.skipped('name', 'IMPORT_ROW_IS_EXAMPLE');
  const name = reading.take('name', judgeName);
  const person = readPerson(reading, rules);
  const contacts = readContacts(reading);
  const workYears = reading.take('workYears', judgeWorkYears);
  const occupation = readOccupation(reading, rules);
  const level = reading.take('level', judgeLevel);
  const claim = readClaim(reading, level, rules);
  const marks = readMarks(reading);
  for (const field of rules.needed)
    if (reading.has(field) && cellText(reading.cell(field)) === '') reading.fault(field, 'IMPORT_REQUIRED_EMPTY');
  // Written out: from two spreads V8 makes a dictionary of 6 KiB for each row.
  const { idType, idNumber, bornOn, sex } = person ?? {};
  const { phone, email, education, employer, department, post, employeeNo } = contacts;
  return reading.checked<RosterValues>({
    idType,
    idNumber,
    bornOn,
    sex,
    phone,
    email,
    education,
    employer,
    department,
    post,
    employeeNo,
    name,
    occupation,
    level,
    marks,
    claimedRuleId: claim?.id ?? null,
    claimedWorkYearsTenths: workYears ?? null,
  });
}
