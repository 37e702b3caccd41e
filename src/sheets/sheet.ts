/** A cell: words, a count, or an amount in fen that the sheet shows in yuan. */
export type Cell = string | number | { readonly inFen: number };

/** A table on its way out, as a sheet of a workbook or as a CSV. */
export interface Sheet {
  readonly name: string;
  /** Lines above the headings, for whoever prints the sheet; a CSV has none, since programs read it. */
  readonly titles?: readonly string[];
  readonly headings: readonly string[];
  /** A line on top of every printed page; screens and programs do not see it. */
  readonly printedOnTop?: string;
  /** Drop-downs of a workbook for what is filled in by hand, by heading; short ones, written into the cell's own rule. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly rows: readonly (readonly Cell[])[];
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv';

const UNSAFE_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;
/** A part of a file's name, of what somebody was called. */
export const nameInFile = (name: string): string => name.replaceAll(UNSAFE_IN_NAMES, '');
