/** A civil day, `2026-11-15`, and a month, `2026-11`. */
export type Day = string;
export type Month = string;
/** A worker's employee number. The same number at two firms of a scenario is the same person. */
export type EmployeeNo = `W${string}`;
/** The enterprise of the scenario, and where there is one its sister in the group. */
export type FirmName = 'A' | 'B';

export interface Text {
  readonly zh: string;
  readonly en: string;
}
export interface Row {
  readonly ruleId: string;
  readonly item: 'SKILL' | 'MENTOR' | 'TEAM_LEADER';
  readonly level?: string;
  readonly basis: string;
  readonly amountMinor: number;
}

/** What a person does over HTTP on a day of the sandbox's clock. */
export type Act = { readonly on: Day; readonly firm?: FirmName } & (
  | { readonly does: 'RATES'; readonly validFrom: Day; readonly rows: readonly Row[] }
  | { readonly does: 'HIRE'; readonly worker: EmployeeNo; readonly fromOn: Day }
  | { readonly does: 'LEAVE'; readonly worker: EmployeeNo; readonly lastOn: Day }
  /** A certificate that the worker brought along. */
  | {
      readonly does: 'BRING_CERTIFICATE';
      readonly worker: EmployeeNo;
      readonly level: string;
      readonly issuedOn: Day;
      readonly occupation?: string;
    }
  /** One that the ledger issues: an examination, its public notice, and the day on which that is over. */
  | { readonly does: 'EXAMINE'; readonly worker: EmployeeNo; readonly level: string }
  | { readonly does: 'PUBLISH' | 'NOTICE_OVER' }
  | {
      readonly does: 'MENTOR';
      readonly worker: EmployeeNo;
      readonly apprentice: EmployeeNo;
      readonly target: string;
      readonly fromOn: Day;
      readonly lastOn: Day;
    }
  | { readonly does: 'NOMINATE'; readonly worker: EmployeeNo; readonly level: string }
  | { readonly does: 'START_POST' | 'END_POST'; readonly worker: EmployeeNo; readonly day: Day }
  | { readonly does: 'ANNUL'; readonly worker: EmployeeNo; readonly decidedOn: Day }
  | { readonly does: 'RECOVER'; readonly worker: EmployeeNo; readonly outcome: 'FULL' | 'NONE' }
  /** Payroll names the numbers that it pays. */
  | { readonly does: 'SEND_NUMBERS'; readonly numbers: readonly EmployeeNo[]; readonly fromOn: Day }
  | { readonly does: 'CLOSE'; readonly months: readonly Month[] }
);

export interface ExpectedLine {
  readonly worker: EmployeeNo;
  readonly type: 'SKILL' | 'MENTOR' | 'TEAM_LEADER' | 'ONE_OFF';
  readonly tier: string | null;
  readonly amountMinor: number;
  readonly days: number;
  readonly daysInMonth: number;
  readonly adjustsPeriod?: Month;
  readonly noteCode?: string;
  readonly toOn?: Day;
  readonly dueMinor?: number;
  readonly closedMinor?: number;
}
/** A statement as it is read when the whole scenario has been played. */
export interface ExpectedMonth {
  readonly month: Month;
  readonly firm?: FirmName;
  readonly status: 'OPEN' | 'CLOSED';
  readonly lines: readonly ExpectedLine[];
  readonly missing?: readonly { readonly worker: EmployeeNo; readonly reasonCode: string }[];
  readonly totalMinor: number;
}

/** Data that is played, tested and printed: there is no second description of it. */
export interface Scenario {
  /** `ps-4`: how it is asked for. */
  readonly name: string;
  readonly title: Text;
  /** What a reader should notice. */
  readonly note: Text;
  readonly acts: readonly Act[];
  readonly expected: readonly ExpectedMonth[];
}
