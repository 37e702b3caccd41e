import { ColumnName, ERROR_COLUMN, REMARK_COLUMN, ROSTER_COLUMNS } from './columns';
import { HEADING_SEARCH_ROWS, MIN_KNOWN_HEADINGS } from './limits';
import type { SheetRow } from './spreadsheet/sheet-table';

/** A column of the user's file; `field` is null where we do not know it. */
export interface Column<Field extends string> {
  readonly index: number;
  /** As it stands in the file, line breaks and stars included. */
  readonly heading: string;
  readonly field: Field | null;
  /** A column that we added to an earlier error file. */
  readonly ours: boolean;
}

export interface Heading<Field extends string> {
  /** Place among the rows given, not the row's number. */
  readonly at: number;
  readonly columns: readonly Column<Field>[];
}

/** NFKC; without spaces, line breaks, stars at the ends and a closing colon; case does not matter (`E-mail`). */
export const normaliseHeading = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u200B\u2060\uFEFF]/gu, '')
    .replace(/^\*+/, '')
    .replace(/\*+$/, '')
    .replace(/:$/, '')
    .replace(/\*+$/, '')
    .toLowerCase();

/** Hints such as (必填) or (18位), looked away from only when the heading does not match with them. */
const withoutHints = (normalised: string): string => normalised.replaceAll(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, '');

const namesOf = ({ heading, aliases }: ColumnName<string>): string[] => [heading, ...aliases].map(normaliseHeading);

export type HeadingIndex<Field extends string> = ReadonlyMap<string, Field>;
export const headingIndex = <Field extends string>(names: readonly ColumnName<Field>[]): HeadingIndex<Field> =>
  new Map(names.flatMap((name) => namesOf(name).map((each) => [each, name.field] as const)));

const ROSTER_HEADINGS = headingIndex(ROSTER_COLUMNS);
const OURS = new Set([ERROR_COLUMN, REMARK_COLUMN].map(normaliseHeading));

export function fieldOf<Field extends string>(index: HeadingIndex<Field>, text: string): Field | null {
  const normalised = normaliseHeading(text);
  const bare = normaliseHeading(withoutHints(normalised));
  return index.get(normalised) ?? index.get(bare) ?? null;
}

const columnsOf = <Field extends string>(index: HeadingIndex<Field>, { cells }: SheetRow): Column<Field>[] =>
  cells.flatMap((cell, at) =>
    cell === undefined
      ? []
      : [{ index: at, heading: cell.text.trim(), field: fieldOf(index, cell.text), ours: OURS.has(normaliseHeading(cell.text)) }],
  );

const knownIn = (columns: readonly Column<string>[]): number => new Set(columns.flatMap(({ field }) => field ?? [])).size;

/** The first row with at least two known headings among the first five; titles above it are skipped. */
export function findHeading<Field extends string>(index: HeadingIndex<Field>, rows: readonly SheetRow[]): Heading<Field> | null {
  for (const [at, row] of rows.slice(0, HEADING_SEARCH_ROWS).entries()) {
    const columns = columnsOf(index, row);
    if (knownIn(columns) >= MIN_KNOWN_HEADINGS) return { at, columns };
  }
  return null;
}

/** How many headings of the first rows somebody knows: a roster's own, unless another list is read. */
export type KnownHeadings = (rows: readonly SheetRow[]) => number;

/** How many headings the best of the first rows has that we know: tells the right encoding and delimiter from wrong ones. */
export const knownHeadings: KnownHeadings = (rows) =>
  Math.max(0, ...rows.slice(0, HEADING_SEARCH_ROWS).map((row) => knownIn(columnsOf(ROSTER_HEADINGS, row))));

/** Whether a sheet can be the roster although it has another name: it has the name and the number of people. */
export function looksLikeRoster(rows: readonly SheetRow[]): boolean {
  const fields = new Set(findHeading(ROSTER_HEADINGS, rows)?.columns.map(({ field }) => field));
  return fields.has('name') && fields.has('idNumber');
}
