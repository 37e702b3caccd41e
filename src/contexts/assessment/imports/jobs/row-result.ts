import type { Uuid } from '../../../../kernel/uuid';
import type { Fault, Remark } from '../../../../roster';

/** The sheets of a workbook by number, as rows are kept. */
export const SHEETS = { roster: 0, employments: 1, qualifications: 2 } as const;
export type SheetName = keyof typeof SHEETS;
export const SHEET_NAMES = Object.keys(SHEETS) as SheetName[];

export const RESULTS = ['CREATED', 'UPDATED', 'SAME', 'SKIPPED', 'ERROR'] as const;
export type Result = (typeof RESULTS)[number];
export type Status = 'OK' | 'ERROR' | 'SKIPPED';

/** What is known of a row; names and values are masked, so it may be kept and shown. */
export interface RowResult {
  readonly sheet: SheetName;
  readonly row: number;
  readonly status: Status;
  readonly result: Result | null;
  readonly content: {
    readonly nameMasked: string | null;
    readonly employeeNo: string | null;
    readonly errors: readonly Fault[];
    readonly warnings: readonly Remark[];
    readonly notices: readonly Remark[];
    readonly workerId: Uuid | null;
    readonly candidacyId: Uuid | null;
  };
}

/** Of one sheet. ok + error + skipped = rows, always; the others too once the file is applied. */
export interface RowCounts {
  readonly rows: number;
  readonly ok: number;
  readonly error: number;
  readonly skipped: number;
  readonly warning: number;
  readonly created?: number;
  readonly updated?: number;
  readonly same?: number;
}
export type ImportCounts = Readonly<Record<SheetName, RowCounts>>;
