import { isRefusal, Refusal, refuse } from '../../../kernel/refusal';
import type { FileCode, FileKind, KnownHeadings, RosterFile } from '../../../roster';
import { columnLetters } from '../../../roster';
import { readRosterFile } from '../../../roster/services';
import { MAX_RATE_ROWS } from '../allowance.events';
import { compact, RATE_COLUMNS, RateField, RateHeading } from './rate-columns';
import { isExample, SheetRate } from './rate-rows';

type Table = RosterFile['roster'];
/** Where a field stands in the file that was sent. */
export interface RatePlace {
  readonly sheet: string | null;
  /** The heading as it stands in the file. */
  readonly column: string;
  /** Letters of the column; none where the file has no such column. */
  readonly letters: string | null;
}
export interface RateFile {
  readonly kind: FileKind;
  readonly encoding: string;
  readonly sheet: string | null;
  readonly rows: readonly SheetRate[];
  /** Rows that show how it is done. */
  readonly skipped: number;
  placeOf(field: RateField): RatePlace;
}

const NEEDED: readonly RateHeading[] = ['规则编号', '津贴类型', '依据', '金额（元）'];
/** Rows above which the heading is no longer looked for: titles may stand before it. */
const HEADING_ROWS = 5;
const FIELD_OF = new Map<string, RateField>(RATE_COLUMNS.map(({ field, heading }) => [compact(heading), field]));
const fieldOf = (text: string): RateField | undefined => FIELD_OF.get(compact(text).replaceAll('*', ''));
const fieldsOf = (row: Table['rows'][number] | undefined): (RateField | undefined)[] => Array.from(row?.cells ?? [], (cell) => fieldOf(cell?.text ?? ''));
const known = (fields: readonly (RateField | undefined)[]): number => new Set(fields.filter((field) => field !== undefined)).size;
const knownHeadings: KnownHeadings = (rows) => Math.max(0, ...rows.map((row) => known(fieldsOf(row))));

/** A rate table as a spreadsheet or CSV, before anything in it is understood. */
export async function readRateFile(bytes: Buffer): Promise<RateFile | Refusal<FileCode | 'LIST_HEADINGS_MISSING' | 'RATE_SHEET_TOO_LONG'>> {
  const file = await readRosterFile(bytes, knownHeadings);
  if (isRefusal(file)) return file;
  const { roster, kind, encoding } = file;
  const at = roster.rows.slice(0, HEADING_ROWS).findIndex((row) => known(fieldsOf(row)) > 1);
  const fields = fieldsOf(roster.rows[at]);
  const missing = NEEDED.filter((heading) => !fields.includes(FIELD_OF.get(compact(heading))));
  if (missing.length > 0) return refuse('LIST_HEADINGS_MISSING', { missing });
  const all = roster.rows.slice(at + 1).map(({ row, cells }) => ({ row, cells: Object.fromEntries(RATE_COLUMNS.map(({ field }) => [field, cells[fields.indexOf(field)]?.text ?? ''])) as SheetRate['cells'] }));
  const rows = all.filter((row) => !isExample(row));
  if (rows.length === 0) return refuse('IMPORT_NO_ROWS');
  if (rows.length > MAX_RATE_ROWS) return refuse('RATE_SHEET_TOO_LONG', { found: rows.length, limit: MAX_RATE_ROWS });
  const placeOf = (field: RateField): RatePlace => {
    const index = fields.indexOf(field);
    return { sheet: roster.name, column: roster.rows[at]!.cells[index]?.text.trim() ?? RATE_COLUMNS.find((column) => column.field === field)!.heading, letters: index < 0 ? null : columnLetters(index) };
  };
  return { kind, encoding, sheet: roster.name, rows, skipped: all.length - rows.length, placeOf };
}
