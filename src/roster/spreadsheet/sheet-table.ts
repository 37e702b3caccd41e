/**
 * A sheet as read, before anything is understood: the same for workbooks and CSV. `formula` is a formula without a
 * stored result; formulas are never run.
 */
export type CellKind = 'text' | 'number' | 'date' | 'formula';

export interface Cell {
  readonly kind: CellKind;
  /** As a person reads it: a number in plain digits, a date as `YYYY-MM-DD`. */
  readonly text: string;
  /** The number format of a number or date, and what is stored, so that the error file gives back the same cell. */
  readonly format?: string;
  readonly stored?: string;
}

export interface SheetRow {
  /** The number that the spreadsheet program shows; blank rows count. */
  readonly row: number;
  /** By column, 0 is A; sparse. */
  readonly cells: readonly (Cell | undefined)[];
  /** By hand or by a filter, which the file tells alike. */
  readonly hidden?: true;
}

export interface SheetTable {
  /** null for a CSV, which has no sheets. */
  readonly name: string | null;
  /** The whole sheet is out of sight. */
  readonly hidden?: true;
  /** Rows with at least one value, in order. */
  readonly rows: readonly SheetRow[];
  /** All rows with a value, those beyond the limit included, which are counted and not kept. */
  readonly filledRows: number;
  /** Widths by column in characters, where the file says. */
  readonly widths: ReadonlyMap<number, number>;
  /** Ranges such as `H2:H6` of which only the first cell holds a value; absent where there are none. The first of many. */
  readonly merged?: readonly string[];
  /** 0 is A; absent where there are none. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Cells of a CSV, such as `C2`, that look as if further rows had become a part of them; absent where there are none. The first of many. */
  readonly doubted?: readonly string[];
}

export type FileKind = 'XLSX' | 'CSV';
export const ENCODINGS = ['OOXML', 'UTF-8', 'UTF-16LE', 'UTF-16BE', 'GB18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A recognised file: the sheet with the roster, the optional sheets beside it, and what was left alone. */
export interface RosterFile {
  readonly kind: FileKind;
  readonly encoding: Encoding;
  readonly roster: SheetTable;
  readonly employments: SheetTable | null;
  readonly qualifications: SheetTable | null;
  readonly sheetsIgnored: readonly string[];
  /** What the sheet 填写说明 of our template says; null where the file was not made from it. */
  readonly templateVersion: string | null;
}

const LETTERS = 26;
const A = 65;

/** 0 is A, 26 is AA, as spreadsheet programs name columns. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(A + (index % LETTERS));
  return index < LETTERS ? last : columnLetters(Math.floor(index / LETTERS) - 1) + last;
}

/** The column of a reference such as `C14`; -1 where it names none. */
export function columnIndex(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((index, letter) => index * LETTERS + letter.charCodeAt(0) - A + 1, 0) - 1;
}

export const isBlankText = (text: string): boolean => /^[\s\u200B\u2060\uFEFF]*$/u.test(text);
