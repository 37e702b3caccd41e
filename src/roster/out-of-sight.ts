import type { FileRemark } from './checked-roster';
import { MAX_HIDDEN_TOLD } from './limits';
import { isExample } from './rows/example-row';
import type { LaidOutSheet, Sheets } from './sheet-layout';
import type { RosterFile, SheetRow, SheetTable } from './spreadsheet/sheet-table';

/** The list itself, and what stands beside it. */
export type ReadFile = readonly [ReadSheet, ...ReadSheet[]];

/** A sheet as it was stored, and what is read of it. */
export interface ReadSheet {
  readonly table: SheetTable;
  readonly headingRow: number;
  /** Without the example of the template, which is often hidden, and is nobody. */
  readonly rows: readonly SheetRow[];
  /** Of those whose cells are taken; of the others it is told anyway that they are not. */
  readonly columns: readonly { readonly index: number; readonly heading: string }[];
  /** Before the numbers of its rows, where it stands beside the list itself. */
  readonly prefix: string;
}

/** `5-7` for rows that follow one another. */
function spansOf(rows: readonly SheetRow[]): readonly string[] {
  const spans: [number, number][] = [];
  for (const { row } of rows) {
    const last = spans.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
}

/** With something below their headings; the notes, the lists of choices and the sheets of the template that nobody used are often hidden, and hold nobody. */
function hiddenSheets(read: readonly ReadSheet[]): readonly FileRemark[] {
  const sheets = read.flatMap(({ table, rows }) => (table.hidden && table.name !== null && rows.length > 0 ? [table.name] : []));
  return sheets.length === 0 ? [] : [{ code: 'IMPORT_SHEETS_HIDDEN', params: { sheets } }];
}

function hiddenRows(read: readonly ReadSheet[]): readonly FileRemark[] {
  const unseen = read.map(({ prefix, rows }) => ({ prefix, rows: rows.filter(({ hidden }) => hidden === true) }));
  const count = unseen.reduce((sum, { rows }) => sum + rows.length, 0);
  const spans = unseen.flatMap(({ prefix, rows }) => spansOf(rows).map((span) => prefix + span));
  return count === 0 ? [] : [{ code: 'IMPORT_ROWS_HIDDEN', params: { count, rows: spans.slice(0, MAX_HIDDEN_TOLD) } }];
}

function hiddenColumns(read: readonly ReadSheet[]): readonly FileRemark[] {
  const columns = read.flatMap(({ table, columns: taken }) =>
    taken.filter(({ index }) => table.hiddenColumns?.has(index)).map(({ heading }) => heading),
  );
  return columns.length === 0 ? [] : [{ code: 'IMPORT_COLUMNS_HIDDEN', params: { columns } }];
}

/** A sheet is read as it is stored: also what its reader has hidden, or filtered away, and does not think of any more. */
export const outOfSight = (read: readonly ReadSheet[]): readonly FileRemark[] => [
  ...hiddenSheets(read),
  ...hiddenRows(read),
  ...hiddenColumns(read),
];

export const taken = ({ layout: { columns } }: LaidOutSheet<string>): ReadSheet['columns'] => columns.filter(({ field }) => field !== null);

/** The list of people and what stands beside it. */
export function sheetsRead(file: RosterFile, { roster, employments, qualifications }: Sheets): ReadFile {
  const isShown = isExample(roster.layout);
  const beside = (
    [
      [file.employments, employments],
      [file.qualifications, qualifications],
    ] as const
  ).flatMap(([table, sheet]) =>
    table && sheet
      ? [{ table, headingRow: sheet.headingRow, rows: sheet.dataRows, columns: taken(sheet), prefix: `${table.name ?? ''}!` }]
      : [],
  );
  return [
    {
      table: file.roster,
      headingRow: roster.headingRow,
      rows: roster.dataRows.filter((row) => !isShown(row)),
      columns: taken(roster),
      prefix: '',
    },
    ...beside,
  ];
}
