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

/** Of those that are read; the notes and the lists of choices of the template are often hidden, and hold nobody. */
function hiddenSheets({ roster, employments, qualifications }: RosterFile): readonly Remark[] {
  const sheets = [roster, employments, qualifications].flatMap((table) => (table?.hidden && table.name !== null ? [table.name] : []));
  return sheets.length === 0 ? [] : [{ code: 'IMPORT_SHEETS_HIDDEN', params: { sheets } }];
}

/** Rows of people whom nobody sees; the example of the template, which is often hidden, is nobody. */
function hiddenRows({ employments, qualifications }: RosterFile, sheets: Sheets): readonly Remark[] {
  const people = sheets.roster.dataRows.filter(isHidden).filter((row) => !isExample(sheets.roster.layout)(row));
  const beside = ([[employments, sheets.employments], [qualifications, sheets.qualifications]] as readonly (readonly [SheetTable | null, LaidOutSheet<string> | null])[])
    .map(([table, sheet]) => ({ prefix: `${table?.name ?? ''}!`, rows: sheet?.dataRows.filter(isHidden) ?? [] }));
  const count = beside.reduce((sum, { rows }) => sum + rows.length, people.length);
  const spans = [...spansOf(people), ...beside.flatMap(({ prefix, rows }) => spansOf(rows).map((span) => prefix + span))];
  return count === 0 ? [] : [{ code: 'IMPORT_ROWS_HIDDEN', params: { count, rows: spans.slice(0, MAX_HIDDEN_TOLD) } }];
}

/** Of those whose cells are taken; of the others it is told anyway that they are not. */
function hiddenColumns(file: RosterFile, { roster, employments, qualifications }: Sheets): readonly Remark[] {
  const sheets = [[file.roster, roster], [file.employments, employments], [file.qualifications, qualifications]] as readonly (readonly [SheetTable | null, LaidOutSheet<string> | null])[];
  const columns = sheets.flatMap(([table, sheet]) => sheet?.layout.columns.filter(({ index, field }) => field !== null && table?.hiddenColumns?.has(index)).map(({ heading }) => heading) ?? []);
  return columns.length === 0 ? [] : [{ code: 'IMPORT_COLUMNS_HIDDEN', params: { columns } }];
}

/** A sheet is read as it is stored: also what its reader has hidden, or filtered away, and does not think of any more. */
export const outOfSight = (file: RosterFile, sheets: Sheets): readonly Remark[] => [...hiddenSheets(file), ...hiddenRows(file, sheets), ...hiddenColumns(file, sheets)];
