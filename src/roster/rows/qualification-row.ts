import type { Day } from '../../kernel/day';
import { cellText, compactText } from '../cells/cell-text';
import type { DiplomaKind, QualificationRow, QualificationValues, TitleGrade } from '../checked-roster';
import type { QualificationField } from '../columns';
import { judgeIdNumber } from '../cells/id-number';
import { bad, good, Judged } from '../cells/judged';
import { judgeLevel } from '../cells/level-cells';
import { judgeOccupation, OccupationIndex } from '../cells/occupation-cells';
import { judgeDay, judgeNeededDay, judgeText, judgeYesNo } from '../cells/plain-cells';
import type { RowReading } from './row-reading';
import type { Cell } from '../spreadsheet/sheet-table';

type Reading = RowReading<QualificationField>;
type Rules = { readonly today: Day; readonly occupations: OccupationIndex };
type Kind = 'PROFESSIONAL_QUALIFICATION' | 'SKILL_LEVEL' | 'DIPLOMA' | 'TITLE';

const KINDS: Readonly<Record<string, Kind>> = {
  职业资格: 'PROFESSIONAL_QUALIFICATION',
  职业资格证书: 'PROFESSIONAL_QUALIFICATION',
  技能等级证书: 'SKILL_LEVEL',
  职业技能等级证书: 'SKILL_LEVEL',
  毕业证书: 'DIPLOMA',
  学历: 'DIPLOMA',
  毕业证: 'DIPLOMA',
  职称: 'TITLE',
  职称证书: 'TITLE',
};
export const KIND_CHOICES = ['职业资格', '技能等级证书', '毕业证书', '职称'];

/** The kinds of school leaving that the application conditions tell apart (国家职业标准编制技术规程2023). */
const DIPLOMAS: Readonly<Record<string, DiplomaKind>> = {
  中专: 'SECONDARY',
  中技: 'SECONDARY',
  技校: 'SECONDARY',
  职高: 'SECONDARY',
  中职: 'SECONDARY',
  中等职业学校: 'SECONDARY',
  技工学校: 'SECONDARY',
  高级工班: 'ADVANCED_CLASS',
  高级技工学校: 'ADVANCED_SCHOOL',
  技师学院: 'ADVANCED_SCHOOL',
  高职: 'HIGHER_VOCATIONAL',
  高等职业学校: 'HIGHER_VOCATIONAL',
  大专: 'COLLEGE',
  专科: 'COLLEGE',
  本科: 'BACHELOR',
  硕士: 'BACHELOR',
  博士: 'BACHELOR',
  研究生: 'BACHELOR',
};
const TITLES: Readonly<Record<string, TitleGrade>> = {
  初级: 'JUNIOR',
  助理级: 'JUNIOR',
  员级: 'JUNIOR',
  中级: 'MID',
  副高级: 'SENIOR',
  正高级: 'SENIOR',
  高级: 'SENIOR',
};
/** Numbers of any scheme, older ones included; they are kept as printed. */
const CERTIFICATE_NUMBER = /^[A-Za-z0-9-]{4,40}$/;

function judgeChoice<Value>(cell: Cell | undefined, values: Readonly<Record<string, Value>>, choices: readonly string[]): Judged<Value> {
  const text = compactText(cell);
  if (text === '') return bad('IMPORT_REQUIRED_EMPTY');
  const value = Object.hasOwn(values, text) ? values[text] : undefined;
  return value === undefined ? bad('IMPORT_VALUE_UNKNOWN', { choices }) : good(value);
}

function judgeNumber(cell: Cell | undefined): Judged<string> {
  const number = compactText(cell);
  if (number === '') return bad('IMPORT_REQUIRED_EMPTY');
  return CERTIFICATE_NUMBER.test(number) ? good(number) : bad('IMPORT_CERTIFICATE_NUMBER_INVALID');
}

const certificateOf = (reading: Reading, { occupations }: Rules, scheme: 'PROFESSIONAL_QUALIFICATION' | 'SKILL_LEVEL') => ({
  kind: 'CERTIFICATE' as const,
  scheme,
  occupation: reading.take('subject', (cell) => judgeOccupation(compactText(cell), occupations)),
  level: reading.take('grade', judgeLevel),
  number: reading.take('number', judgeNumber),
  issuedOn: reading.take('issuedOn', judgeNeededDay),
});

/** A final-year student (应届) has no diploma yet, so only a diploma already given needs its day. */
function diplomaOf(reading: Reading) {
  const finalYear = reading.take('finalYear', judgeYesNo) ?? false;
  return {
    kind: 'DIPLOMA' as const,
    diploma: reading.take('grade', (cell) => judgeChoice(cell, DIPLOMAS, Object.keys(DIPLOMAS))),
    major: cellText(reading.cell('subject')) || null,
    relatedMajor: reading.take('relatedMajor', judgeYesNo) ?? false,
    finalYear,
    graduatedOn: reading.take('issuedOn', finalYear ? judgeDay : judgeNeededDay) ?? null,
  };
}

const titleOf = (reading: Reading) => ({
  kind: 'TITLE' as const,
  grade: reading.take('grade', (cell) => judgeChoice(cell, TITLES, Object.keys(TITLES))),
  series: cellText(reading.cell('subject')) || null,
  grantedOn: reading.take('issuedOn', judgeNeededDay),
});

function contentOf(reading: Reading, rules: Rules, kind: Kind) {
  if (kind === 'DIPLOMA') return diplomaOf(reading);
  return kind === 'TITLE' ? titleOf(reading) : certificateOf(reading, rules, kind);
}

/** Sheet 持证: what the person brought along; 类型 decides what the other columns mean. */
export function checkQualificationRow(reading: Reading, rules: Rules): QualificationRow {
  const person = reading.take('idNumber', (cell) => judgeIdNumber(cell, 'RESIDENT_ID', rules.today));
  const kind = reading.take('kind', (cell) => judgeChoice(cell, KINDS, KIND_CHOICES));
  const content = kind && contentOf(reading, rules, kind);
  return reading.checked<QualificationValues>({
    name: reading.take('name', judgeText) ?? null,
    ...(person ? { idNumber: person.idNumber } : {}),
    issuer: reading.take('issuer', judgeText) ?? null,
    ...content,
  } as Partial<QualificationValues>);
}
