import { Refusal, refuse } from '../../../kernel/refusal';
import type { RosterFile } from '../../../roster';

export type ListSheet = RosterFile['roster'];

/** One row of a published list, by column; a cell that is not there is empty. */
export interface ListRow<Column extends string> {
  /** The number that the spreadsheet program shows. */
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
}
/** Which cell is wrong; what is right, the heading says. */
export interface CellFault {
  readonly row: number;
  readonly column: string;
}
/** A row as read: its value, or the cells that are wrong. */
export type Read<Value> = { readonly value: Value } | { readonly faults: readonly CellFault[] };

/** Faults shown of one file: whoever made hundreds made one of them hundreds of times. */
export const MAX_FAULTS_SHOWN = 100;

/** A list that comes back has the lines that were printed above it. */
const MAX_TITLE_ROWS = 5;
const headingsIn = ({ cells }: ListSheet['rows'][number]): readonly string[] =>
  cells.map((cell) => (cell?.text ?? '').replaceAll(/[\s\uFEFF]/gu, ''));

/** The rows below the first that holds every heading, in any order; above it only titles. */
export function listRows<Column extends string>(
  sheet: ListSheet,
  columns: readonly Column[],
): readonly ListRow<Column>[] | Refusal<'LIST_HEADINGS_MISSING'> {
  const lacking = (headings: readonly string[]): Column[] => columns.filter((column) => !headings.includes(column));
  const at = Math.max(
    0,
    sheet.rows.slice(0, MAX_TITLE_ROWS + 1).findIndex((row) => lacking(headingsIn(row)).length === 0),
  );
  const [head, ...body] = sheet.rows.slice(at);
  const headings = head ? headingsIn(head) : [];
  const missing = lacking(headings);
  if (missing.length > 0) return refuse('LIST_HEADINGS_MISSING', { missing });
  return body.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(columns.map((column) => [column, (cells[headings.indexOf(column)]?.text ?? '').trim()])) as Record<
      Column,
      string
    >,
  }));
}

/** All values, or all faults: a list is taken whole or not at all. */
export function allOf<Value>(read: readonly Read<Value>[]): { readonly values: readonly Value[]; readonly faults: readonly CellFault[] } {
  return {
    values: read.flatMap((each) => ('value' in each ? [each.value] : [])),
    faults: read.flatMap((each) => ('faults' in each ? each.faults : [])),
  };
}

/** What one cell holds of several, written with 、 or ; or a comma. */
export const severalIn = (text: string): readonly string[] =>
  text
    .split(/[、;；,，]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
