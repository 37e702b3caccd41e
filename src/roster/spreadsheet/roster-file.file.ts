import { isRefusal, refuse, Refusal } from '../../kernel/refusal';
import { readCsv } from './csv.file';
import { decodeCsv } from './encoding.file';
import { kindOf } from './file-kind';
import { MAX_FILE_BYTES } from '../limits';
import type { KnownHeadings } from '../headings';
import type { FileCode } from '../roster.refusals';
import type { RosterFile } from './sheet-table';
import { Unreadable } from './unreadable';
import { readWorkbook } from './workbook.file';

const REFUSED_KINDS = { LEGACY_XLS: 'IMPORT_FILE_LEGACY_XLS', ENCRYPTED: 'IMPORT_FILE_ENCRYPTED', HTML: 'IMPORT_FILE_IS_HTML' } as const;
const SPACES_ONLY = /^\s*$/u;
/** No spreadsheet without content is longer; longer files are not searched for it. */
const SHORT_BYTES = 4_096;

const isEmpty = (bytes: Buffer): boolean => bytes.length < SHORT_BYTES && SPACES_ONLY.test(bytes.toString('latin1'));

/** What can be told without reading: the size, and the kind by the first bytes. */
function refusedAtSight(bytes: Buffer): Refusal<FileCode> | null {
  if (bytes.length > MAX_FILE_BYTES) return refuse('IMPORT_FILE_TOO_LARGE', { unit: 'BYTES', limit: MAX_FILE_BYTES, found: bytes.length });
  if (isEmpty(bytes)) return refuse('IMPORT_NO_ROWS');
  const kind = kindOf(bytes);
  return kind === 'ZIP' || kind === 'TEXT' ? null : refuse(REFUSED_KINDS[kind]);
}

async function readText(bytes: Buffer, known?: KnownHeadings): Promise<RosterFile> {
  const { encoding, shape, pieces } = decodeCsv(bytes, known);
  return {
    kind: 'CSV',
    encoding,
    roster: await readCsv(pieces, shape),
    employments: null,
    qualifications: null,
    sheetsIgnored: [],
    templateVersion: null,
  };
}

/** Errors of ours; what a parser throws at a damaged file is a plain Error, or a TypeError with a code. */
const isOurs = (error: unknown): boolean =>
  !(error instanceof Error) ||
  error instanceof ReferenceError ||
  error instanceof RangeError ||
  (error instanceof TypeError && !('code' in error));

/** A damaged file is the user's to mend: what its parser says becomes a refusal, and is no fault of ours. */
function refusalOf(error: unknown): Refusal<FileCode> {
  if (error instanceof Unreadable) return error.refusal;
  if (isOurs(error)) throw error;
  return refuse('IMPORT_FILE_UNKNOWN', { reason: 'DAMAGED' });
}

/**
 * Bytes to cells, or the reason why the file as a whole is refused. Knows nothing of what the cells mean; known headings
 * tell the encoding and the delimiter of a text and the sheet of a workbook, so whoever reads another list than a roster says which it has.
 */
export async function readRosterFile(bytes: Buffer, known?: KnownHeadings): Promise<RosterFile | Refusal<FileCode>> {
  const refused = refusedAtSight(bytes);
  if (isRefusal(refused)) return refused;
  try {
    return await (kindOf(bytes) === 'ZIP' ? readWorkbook(bytes, known) : readText(bytes, known));
  } catch (error) {
    return refusalOf(error);
  }
}
