/** Spreadsheets of workers: bytes to judged cells. Knows the kernel alone; what only the ledger knows, callers add. */
export { checkRoster, type RosterContext } from './check-roster';
export type {
  CheckedRoster,
  CheckedRosterRow,
  CheckedRow,
  CheckedSheet,
  Counts,
  DiplomaKind,
  EmploymentRow,
  EmploymentValues,
  Fault,
  FileRemark,
  FileReport,
  Location,
  Marks,
  QualificationRow,
  QualificationValues,
  Remark,
  RosterValues,
  TitleGrade,
} from './checked-roster';
export type { RosterInParts } from './roster-parts';
export { duplicatesIn } from './rows/duplicates';
export { dayOfText } from './cells/plain-cells';
export { ID_TYPE_WORDS, type IdType } from './cells/id-number';
export type { ConditionLine } from './cells/level-cells';
export type { Score } from './cells/number-cells';
export type { CatalogueOccupation, OccupationClaim, ScopeLine } from './cells/occupation-cells';
export { writtenOccupation } from './cells/occupation-cells';
export { checkNumberSheet, numberHeadings, type NumberFault, type NumberSheet } from './number-sheet';
export type { EmploymentField, NumberField, QualificationField, RosterField } from './columns';
export type { Tongue } from '../kernel/words';
export { faultSentence, reasons, remedy, sentence, shownRemark } from './fault-text';
export type { KnownHeadings } from './headings';
export { listRemarks } from './file-remarks';
export { MAX_DATA_ROWS, MAX_FILE_BYTES } from './limits';
export { type FaultCode, type FileCode, type ImportCode, type RemarkCode, rosterRefusals } from './roster.refusals';
export { columnLetters, type Encoding, type FileKind, type RosterFile, type SheetTable } from './spreadsheet/sheet-table';
export { rosterTemplate, type TemplateWishes } from './template/roster-template';
export {
  employmentFaultMaker,
  faultMaker,
  type FindingMaker,
  qualificationFaultMaker,
  withFault,
  withFaults,
  withRows,
  withWarning,
} from './with-faults';
