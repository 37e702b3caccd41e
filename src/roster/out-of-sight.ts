import type { JsonObject } from '../kernel/canonical-json';
import { MAX_HIDDEN_TOLD } from './limits';
import type { RemarkCode } from './roster.refusals';
import { isExample } from './rows/example-row';
import type { LaidOutSheet, Sheets } from './sheet-layout';
import type { RosterFile, SheetRow, SheetTable } from './spreadsheet/sheet-table';

interface Remark {
  readonly code: RemarkCode;
  readonly params: JsonObject;
}

const isHidden = ({ hidden }: SheetRow): boolean => hidden === true;

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

/** The list of people and what stands beside it, each as it was stored and as it is read. */
const tablesOf = (file: RosterFile, { roster, employments, qualifications }: Sheets): readonly (readonly [SheetTable | null, LaidOutSheet<string> | null])[] =>
  [[file.roster, roster], [file.employments, employments], [file.qualifications, qualifications]];

/** Of those that are read, with something below their headings; the notes, the lists of choices and the sheets of the template that nobody used are often hidden, and hold nobody. */
function hiddenSheets(file: RosterFile, read: Sheets): readonly Remark[] {
  const sheets = tablesOf(file, read).flatMap(([table, sheet]) => (table?.hidden && table.name !== null && sheet && sheet.dataRows.length > 0 ? [table.name] : []));
  return sheets.length === 0 ? [] : [{ code: 'IMPORT_SHEETS_HIDDEN', params: { sheets } }];
}

/** Rows of people whom nobody sees; the example of the template, which is often hidden, is nobody. */
function hiddenRows(file: RosterFile, read: Sheets): readonly Remark[] {
  const people = read.roster.dataRows.filter(isHidden).filter((row) => !isExample(read.roster.layout)(row));
  const beside = tablesOf(file, read).slice(1).map(([table, sheet]) => ({ prefix: `${table?.name ?? ''}!`, rows: sheet?.dataRows.filter(isHidden) ?? [] }));
  const count = beside.reduce((sum, { rows }) => sum + rows.length, people.length);
  const spans = [...spansOf(people), ...beside.flatMap(({ prefix, rows }) => spansOf(rows).map((span) => prefix + span))];
  return count === 0 ? [] : [{ code: 'IMPORT_ROWS_HIDDEN', params: { count, rows: spans.slice(0, MAX_HIDDEN_TOLD) } }];
}

/** Of those whose cells are taken; of the others it is told anyway that they are not. */
function hiddenColumns(file: RosterFile, read: Sheets): readonly Remark[] {
  const columns = tablesOf(file, read).flatMap(([table, sheet]) => sheet?.layout.columns.filter(({ index, field }) => field !== null && table?.hiddenColumns?.has(index)).map(({ heading }) => heading) ?? []);
  return columns.length === 0 ? [] : [{ code: 'IMPORT_COLUMNS_HIDDEN', params: { columns } }];
}

/** A sheet is read as it is stored: also what its reader has hidden, or filtered away, and does not think of any more. */
export const outOfSight = (file: RosterFile, sheets: Sheets): readonly Remark[] => [...hiddenSheets(file, sheets), ...hiddenRows(file, sheets), ...hiddenColumns(file, sheets)];
