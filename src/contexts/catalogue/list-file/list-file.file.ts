import { problem, Refused, RequestFault } from '../../../http/problems/refused';
import { canonicalJson } from '../../../kernel/canonical-json';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { KnownHeadings } from '../../../roster';
import { readRosterFile } from '../../../roster/services';
import { allOf, CellFault, ListRow, listRows, MAX_FAULTS_SHOWN, Read } from './list-rows';

export const LIST_FILE_TYPES = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] as const;
/** UTF-8 bytes of a list's canonical form. It is stored as intent and as events in one append, which holds 1 MB with what surrounds it. */
const MAX_LIST_BYTES = 400_000;

/** The body of a request that is a file. @throws Refused where it is something else */
export function fileIn(body: unknown): Buffer {
  if (!(body instanceof Buffer)) throw problem('MEDIA_TYPE_UNKNOWN');
  return body;
}

/**
 * A published list from a spreadsheet or CSV.
 * @throws Refused naming every wrong cell: whoever sends a list mends it once
 */
export async function listIn<Column extends string, Value>(
  bytes: Buffer,
  columns: readonly Column[],
  read: (row: ListRow<Column>) => Read<Value>,
): Promise<readonly Value[]> {
  const file = await readRosterFile(bytes, headingsOf(columns));
  if (isRefusal(file)) throw new Refused(file);
  const rows = listRows(file.roster, columns);
  if (isRefusal(rows)) throw new Refused(rows);
  const { values, faults } = allOf(rows.map(read));
  if (faults.length > 0)
    throw new Refused(refuse('LIST_CELLS_WRONG', { faults: faults.length }), faults.slice(0, MAX_FAULTS_SHOWN).map(faultOf));
  return values;
}

const headingsOf =
  (columns: readonly string[]): KnownHeadings =>
  (rows) =>
    Math.max(0, ...rows.map(({ cells }) => cells.filter((cell) => columns.includes((cell?.text ?? '').trim())).length));

/** @throws Refused where the list is too large for one append */
export function mustFit<Entry extends object>(entries: readonly Entry[]): readonly Entry[] {
  const bytes = Buffer.byteLength(canonicalJson(entries));
  if (bytes > MAX_LIST_BYTES) throw new Refused(refuse('LIST_TOO_LARGE', { bytes, limit: MAX_LIST_BYTES }));
  return entries;
}

const faultOf = ({ row, column }: CellFault): RequestFault => ({
  pointer: `/rows/${row}/${column}`,
  code: 'LIST_CELL_WRONG',
  params: { row, column },
});
