import type { Day } from '../kernel/day';
import { isRefusal, refuse, Refusal } from '../kernel/refusal';
import { checkEmploymentRow } from './rows/employment-row';
import type { CheckedRoster, CheckedRosterRow, CheckedRow, CheckedSheet, FileReport } from './checked-roster';
import {
  EMPLOYMENT_COLUMNS,
  EmploymentField,
  QUALIFICATION_COLUMNS,
  QualificationField,
  ROSTER_COLUMNS,
  RosterField,
  TEMPLATE_VERSION,
} from './columns';
import { countsOf } from './counts';
import { duplicatesIn } from './rows/duplicates';
import { ROWS_PER_TURN } from './limits';
import type { ConditionLine } from './cells/level-cells';
import { CatalogueOccupation, occupationIndex, ScopeLine } from './cells/occupation-cells';
import { checkQualificationRow } from './rows/qualification-row';
import { checkRosterRow, RosterRules } from './rows/roster-row';
import { checkScoreRow, SCORE_FIELDS } from './rows/score-row';
import type { FileCode } from './roster.refusals';
import { fileRemarks } from './file-remarks';
import { sheetsRead } from './out-of-sight';
import { laidOut, type LaidOutSheet, type Sheets } from './sheet-layout';
import { findingAt, Layout, RowReading } from './rows/row-reading';
import type { RosterFile, SheetTable } from './spreadsheet/sheet-table';
import { withFault } from './with-faults';

/** Everything that the check leans on besides the file: plain values, so that it knows no context. */
export interface RosterContext {
  readonly today: Day;
  /** The day to which ages are counted; the batch's. */
  readonly eligibilityOn: Day;
  readonly occupations: readonly CatalogueOccupation[];
  /** The own filing: its names are suggested first, and it says where a trade has to be named. */
  readonly scope: readonly ScopeLine[];
  readonly conditions: readonly ConditionLine[];
  /** What the batch's path asks for besides name, ID number, occupation and level. */
  readonly needed?: readonly RosterField[];
  readonly minimumAgeYears?: number;
  /** A sheet of marks of people who are registered: of each row only who it is, and the marks. */
  readonly isScoresOnly?: boolean;
}

/** 年满16周岁: line 1 of every rule set, and the Labour Law's own limit. */
const MINIMUM_AGE_YEARS = 16;
/** Any one column of a group is enough. */
const NEEDED_ALWAYS: readonly (readonly RosterField[])[] = [
  ['name'],
  ['idNumber'],
  ['occupation', 'occupationName', 'tradeName'],
  ['level'],
];
const NEEDED_FOR_SCORES: readonly (readonly RosterField[])[] = [['name'], ['idNumber'], ['scoreTheory', 'scoreSkill', 'scoreReview']];
const NEEDED_EMPLOYMENT: readonly (readonly EmploymentField[])[] = [['idNumber'], ['occupation'], ['fromOn']];
const NEEDED_QUALIFICATION: readonly (readonly QualificationField[])[] = [['idNumber'], ['kind'], ['grade'], ['issuedOn']];

/** A long piece of work, cut where others may have their turn. */
export type Steps<Result> = Generator<number, Result, void>;

function rulesOf(context: RosterContext): RosterRules {
  return {
    today: context.today,
    eligibilityOn: context.eligibilityOn,
    minimumAgeYears: context.minimumAgeYears ?? MINIMUM_AGE_YEARS,
    occupations: occupationIndex(context.occupations, context.scope),
    conditions: context.conditions,
    needed: context.needed ?? [],
  };
}

/** Judges a sheet; yields after every turn's worth of rows, so that a long list holds nobody up. */
function* sheetOf<Values, Field extends string>(
  { layout, headingRow, dataRows }: LaidOutSheet<Field>,
  check: (reading: RowReading<Field>) => CheckedRow<Values>,
): Steps<CheckedSheet<Values, Field>> {
  const rows: CheckedRow<Values>[] = [];
  for (const row of dataRows) {
    rows.push(check(new RowReading(layout, row)));
    if (rows.length % ROWS_PER_TURN === 0) yield rows.length;
  }
  return { sheet: layout.sheet, headingRow, columns: layout.columns, rows, counts: countsOf(rows) };
}

/** The later of two equal rows is wrong, at its ID number. */
function marked(rows: readonly CheckedRosterRow[], layout: Layout<RosterField>, { rows: originals }: SheetTable): CheckedRosterRow[] {
  const duplicates = duplicatesIn(rows);
  const byNumber = new Map(duplicates.size === 0 ? [] : originals.map((row) => [row.row, row]));
  return rows.map((row) => {
    const firstRow = duplicates.get(row.row);
    return firstRow === undefined
      ? row
      : withFault(row, findingAt(layout, byNumber.get(row.row)!, 'idNumber', 'IMPORT_DUPLICATE_IN_FILE', { firstRow }));
  });
}

/** Remarks on the file as a whole, shown once. */
function fileWarnings(file: RosterFile, sheets: Sheets, unknown: readonly string[]): FileReport['warnings'] {
  const { templateVersion } = file;
  return [
    ...(unknown.length > 0 ? [{ code: 'IMPORT_COLUMN_IGNORED' as const, params: { columns: unknown } }] : []),
    ...fileRemarks(sheetsRead(file, sheets)),
    ...(templateVersion !== null && templateVersion !== TEMPLATE_VERSION
      ? [{ code: 'IMPORT_TEMPLATE_OLD' as const, params: { version: templateVersion } }]
      : []),
  ];
}

const isRead = (field: RosterField | null, { isScoresOnly = false }: RosterContext): boolean =>
  field !== null && (!isScoresOnly || SCORE_FIELDS.includes(field));

function reportOf(file: RosterFile, context: RosterContext, sheets: Sheets): FileReport {
  const { kind, encoding, sheetsIgnored, roster } = file;
  const {
    layout: { columns },
    dataRows,
  } = sheets.roster;
  const known = columns.filter(({ field }) => isRead(field, context)).map(({ heading }) => heading);
  const unknown = columns.filter(({ field, ours }) => !isRead(field, context) && !ours).map(({ heading }) => heading);
  return {
    kind,
    encoding,
    sheet: roster.name,
    sheetsIgnored,
    headings: { known, unknown },
    dataRows: dataRows.length,
    warnings: fileWarnings(file, sheets, unknown),
  };
}

const neededIn = ({ isScoresOnly = false, needed = [] }: RosterContext): readonly (readonly RosterField[])[] =>
  isScoresOnly ? NEEDED_FOR_SCORES : [...NEEDED_ALWAYS, ...needed.map((field) => [field])];

function sheetsOf(file: RosterFile, context: RosterContext): Sheets | Refusal<FileCode> {
  const roster = laidOut(file.roster, ROSTER_COLUMNS, neededIn(context));
  if (isRefusal(roster)) return roster;
  const employments = file.employments && laidOut(file.employments, EMPLOYMENT_COLUMNS, NEEDED_EMPLOYMENT);
  if (isRefusal(employments)) return employments;
  const qualifications = file.qualifications && laidOut(file.qualifications, QUALIFICATION_COLUMNS, NEEDED_QUALIFICATION);
  return isRefusal(qualifications) ? qualifications : { roster, employments, qualifications };
}

/** Marks bring no other facts along. */
const withoutFacts = (file: RosterFile): RosterFile => ({
  ...file,
  employments: null,
  qualifications: null,
  sheetsIgnored: [...file.sheetsIgnored, ...[file.employments, file.qualifications].flatMap((table) => table?.name ?? [])],
});

/** A file whose sheets and columns are found, before a row is judged. */
export interface Recognised {
  readonly file: RosterFile;
  readonly sheets: Sheets;
  readonly report: FileReport;
}
export function recognised(given: RosterFile, context: RosterContext): Recognised | Refusal<FileCode> {
  const file = context.isScoresOnly ? withoutFacts(given) : given;
  const sheets = sheetsOf(file, context);
  if (isRefusal(sheets)) return sheets;
  return { file, sheets, report: reportOf(file, context, sheets) };
}

/** How the rows of each sheet are judged. */
export interface Checks {
  row(reading: RowReading<RosterField>): CheckedRosterRow;
  employments(sheet: LaidOutSheet<EmploymentField>): Steps<NonNullable<CheckedRoster['employments']>>;
  qualifications(sheet: LaidOutSheet<QualificationField>): Steps<NonNullable<CheckedRoster['qualifications']>>;
}
export function checksOf(context: RosterContext): Checks {
  const rules = rulesOf(context);
  const beside = { ...rules, occupations: occupationIndex(context.occupations, []) };
  return {
    row: (reading) => (context.isScoresOnly ? checkScoreRow : checkRosterRow)(reading, rules),
    employments: (sheet) => sheetOf(sheet, (reading) => checkEmploymentRow(reading, beside)),
    qualifications: (sheet) => sheetOf(sheet, (reading) => checkQualificationRow(reading, beside)),
  };
}

/** The check, to be run to its end; yields how many rows of the sheet at hand are judged. */
export function* rosterCheck(given: RosterFile, context: RosterContext): Steps<CheckedRoster | Refusal<FileCode>> {
  const found = recognised(given, context);
  if (isRefusal(found)) return found;
  const { file, sheets, report } = found;
  const checks = checksOf(context);
  const checked = yield* sheetOf(sheets.roster, checks.row);
  if (checked.counts.rows === checked.counts.skipped) return refuse('IMPORT_NO_ROWS');
  const rows = marked(checked.rows, sheets.roster.layout, file.roster);
  return {
    ...checked,
    rows,
    counts: countsOf(rows),
    file: report,
    employments: sheets.employments && (yield* checks.employments(sheets.employments)),
    qualifications: sheets.qualifications && (yield* checks.qualifications(sheets.qualifications)),
    original: { roster: file.roster, employments: file.employments, qualifications: file.qualifications },
  };
}

/**
 * Judges every row of a recognised file at once. What only the ledger knows (scope on a day, certificates held,
 * employment elsewhere, eligibility) is asked by the caller, who adds it (with-faults.ts).
 */
export function checkRoster(file: RosterFile, context: RosterContext): CheckedRoster | Refusal<FileCode> {
  const steps = rosterCheck(file, context);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
