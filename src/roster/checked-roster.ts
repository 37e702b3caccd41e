import type { JsonObject } from '../kernel/canonical-json';
import type { Day } from '../kernel/day';
import type { Sex } from '../kernel/identifiers/resident-id';
import type { CertifiedLevel } from '../kernel/level';
import type { EmploymentField, QualificationField, RosterField } from './columns';
import type { Column } from './headings';
import type { IdType } from './cells/id-number';
import type { Score } from './cells/number-cells';
import type { OccupationClaim } from './cells/occupation-cells';
import type { FaultCode, RemarkCode } from './roster.refusals';
import type { Encoding, FileKind, SheetTable } from './spreadsheet/sheet-table';

export interface Location {
  readonly sheet: string | null;
  readonly row: number;
  /** The heading as it stands in the user's file; ours where the file has no such column. */
  readonly column: string;
  /** `C14`; null where the file has no such column. */
  readonly cell: string | null;
  readonly field: string;
}

/** One thing wrong, or worth a look. Holds no personal data: the value is masked. */
export interface Fault<Code extends string = FaultCode> {
  readonly code: Code;
  readonly location: Location;
  readonly valueMasked: string;
  readonly params: JsonObject;
  /** The row was good when it was checked, and is no longer, now that it is applied. */
  readonly changedSinceCheck?: true;
}
export type Remark = Fault<RemarkCode>;

/** A remark on a file as a whole, shown once. */
export interface FileRemark {
  readonly code: RemarkCode;
  readonly params: JsonObject;
}

interface RowFindings {
  readonly row: number;
  readonly warnings: readonly Remark[];
  readonly notices: readonly Remark[];
}

/** A good row has all its values; a wrong one those that could be understood, so that more can still be asked of it. */
export type CheckedRow<Values> =
  | (RowFindings & { readonly status: 'OK'; readonly values: Values; readonly faults: readonly [] })
  | (RowFindings & { readonly status: 'ERROR'; readonly values: Partial<Values>; readonly faults: readonly Fault[] })
  | (RowFindings & { readonly status: 'SKIPPED'; readonly values: Partial<Values>; readonly faults: readonly [] });

export type Marks = Readonly<Record<'THEORY' | 'SKILL' | 'REVIEW', Score>>;

/** Personal data: kept in memory and in the vault, never in an event, a log or a fault. */
export interface RosterValues {
  readonly name: string;
  readonly idType: IdType;
  readonly idNumber: string;
  /** From the number; null where the document does not tell. */
  readonly sex: Sex | null;
  readonly bornOn: Day | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly education: string | null;
  readonly employer: string | null;
  readonly department: string | null;
  readonly post: string | null;
  readonly employeeNo: string | null;
  readonly occupation: OccupationClaim;
  readonly level: CertifiedLevel;
  /** Claims, never evidence: eligibility follows from registered facts alone. */
  readonly claimedRuleId: string | null;
  readonly claimedWorkYearsTenths: number | null;
  readonly marks: Marks;
}

/** A span of work in inclusive days; lastOn null while it goes on. */
export interface EmploymentValues {
  /** Stands there for readers, and for people who are in no roster; never compared. */
  readonly name: string | null;
  readonly employeeNo: string | null;
  readonly idNumber: string;
  readonly employer: 'OWN' | 'ELSEWHERE';
  readonly employerName: string | null;
  readonly occupation: OccupationClaim;
  readonly fromOn: Day;
  readonly lastOn: Day | null;
}

export const DIPLOMA_KINDS = ['SECONDARY', 'ADVANCED_CLASS', 'ADVANCED_SCHOOL', 'HIGHER_VOCATIONAL', 'COLLEGE', 'BACHELOR'] as const;
export type DiplomaKind = (typeof DIPLOMA_KINDS)[number];
export type TitleGrade = 'JUNIOR' | 'MID' | 'SENIOR';

export type QualificationValues = { readonly name: string | null; readonly idNumber: string; readonly issuer: string | null } & (
  | {
      readonly kind: 'CERTIFICATE';
      readonly scheme: 'PROFESSIONAL_QUALIFICATION' | 'SKILL_LEVEL';
      readonly occupation: OccupationClaim;
      readonly level: CertifiedLevel;
      readonly number: string;
      readonly issuedOn: Day;
    }
  | {
      readonly kind: 'DIPLOMA';
      readonly diploma: DiplomaKind;
      readonly major: string | null;
      readonly relatedMajor: boolean;
      readonly finalYear: boolean;
      readonly graduatedOn: Day | null;
    }
  | { readonly kind: 'TITLE'; readonly grade: TitleGrade; readonly series: string | null; readonly grantedOn: Day }
);

export interface Counts {
  /** ok + error + skipped, always. */
  readonly rows: number;
  readonly ok: number;
  readonly error: number;
  readonly skipped: number;
  /** Rows with at least one warning; notices are not counted. */
  readonly warning: number;
}

export interface CheckedSheet<Values, Field extends string> {
  readonly sheet: string | null;
  readonly headingRow: number;
  readonly columns: readonly Column<Field>[];
  readonly rows: readonly CheckedRow<Values>[];
  readonly counts: Counts;
}

export interface FileReport {
  readonly kind: FileKind;
  readonly encoding: Encoding;
  readonly sheet: string | null;
  readonly sheetsIgnored: readonly string[];
  readonly headings: { readonly known: readonly string[]; readonly unknown: readonly string[] };
  readonly dataRows: number;
  readonly warnings: readonly FileRemark[];
}

export interface CheckedRoster extends CheckedSheet<RosterValues, RosterField> {
  readonly file: FileReport;
  readonly employments: CheckedSheet<EmploymentValues, EmploymentField> | null;
  readonly qualifications: CheckedSheet<QualificationValues, QualificationField> | null;
  /** The cells as read, for the error file and for locating faults found later. */
  readonly original: { readonly roster: SheetTable; readonly employments: SheetTable | null; readonly qualifications: SheetTable | null };
}

export type CheckedRosterRow = CheckedRow<RosterValues>;
export type EmploymentRow = CheckedRow<EmploymentValues>;
export type QualificationRow = CheckedRow<QualificationValues>;
