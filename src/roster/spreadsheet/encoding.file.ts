import { SNIFF_CHARACTERS } from '../limits';
import { CsvShape, csvShape } from './csv.file';
import type { KnownHeadings } from '../headings';
import type { Encoding } from './sheet-table';
import { Unreadable, unknownFile } from './unreadable';

/** Text whose encoding is certain, and how it is cut. It comes piece by piece: a long file is never held as text beside its bytes. Each reading begins anew. */
export interface DecodedCsv {
  readonly encoding: Encoding;
  readonly shape: CsvShape;
  readonly pieces: Iterable<string>;
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16LE_MARK = [0xff, 0xfe];
const UTF16BE_MARK = [0xfe, 0xff];
/** Control characters that no text has; tab, line feed, form feed and carriage return are left out. */
const BINARY = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F]/u;
/** The text goes to the parser in pieces of so many bytes, so that a long file never holds up other requests. */
const PIECE_BYTES = 262_144;
const ASCII_ONLY = /^[\u0000-\u007F]*$/u;

const startsWith = (bytes: Buffer, mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/** Strict: a replacement character in a name is a wrong certificate. */
function* decoded(bytes: Buffer, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding.toLowerCase(), { fatal: true });
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true });
  yield decoder.decode();
}

/** The beginning of a text that decodes to its end; null where it does not. */
function beginning(bytes: Buffer, encoding: Encoding): string | null {
  let head = '';
  try {
    for (const piece of decoded(bytes, encoding)) if (head.length < SNIFF_CHARACTERS) head += piece;
  } catch {
    return null;
  }
  return head;
}

function under(encoding: Encoding, bytes: Buffer, known?: KnownHeadings): DecodedCsv | null {
  const head = beginning(bytes, encoding);
  return head === null ? null : { encoding, shape: csvShape(head, known), pieces: { [Symbol.iterator]: () => decoded(bytes, encoding) } };
}

function certain(bytes: Buffer, encoding: Encoding, known?: KnownHeadings): DecodedCsv {
  const found = under(encoding, bytes, known);
  if (!found) throw new Unreadable('IMPORT_ENCODING_UNKNOWN');
  return found;
}

/** The first of several encodings under which the bytes decode strictly and a heading is known. */
function guessed(bytes: Buffer, encodings: readonly Encoding[], known?: KnownHeadings): DecodedCsv | null {
  for (const encoding of encodings) {
    const found = under(encoding, bytes, known);
    if (found && found.shape.knownHeadings > 0) return found;
  }
  return null;
}

/** What is no text is said to be no text; plain ASCII has but one reading, so its encoding is not what is wrong. */
function unguessed(bytes: Buffer): Unreadable {
  const text = bytes.toString('latin1');
  if (BINARY.test(text)) return unknownFile('NOT_TEXT');
  return new Unreadable(ASCII_ONLY.test(text) ? 'IMPORT_NO_HEADING' : 'IMPORT_ENCODING_UNKNOWN', {});
}

/**
 * Decides in the order of the roster format, section 4. GB18030 is a superset that reads GB2312 and GBK as well; UTF-8
 * comes before it because GB18030 can decode much UTF-8 text into nonsense, and seldom the other way round.
 * @throws Unreadable where no encoding is certain
 */
export function decodeCsv(bytes: Buffer, known?: KnownHeadings): DecodedCsv {
  if (startsWith(bytes, UTF8_MARK)) return certain(bytes, 'UTF-8', known);
  if (startsWith(bytes, UTF16LE_MARK)) return certain(bytes, 'UTF-16LE', known);
  if (startsWith(bytes, UTF16BE_MARK)) return certain(bytes, 'UTF-16BE', known);
  const encodings: readonly Encoding[] = bytes.includes(0) ? ['UTF-16LE', 'UTF-16BE'] : ['UTF-8', 'GB18030'];
  const found = guessed(bytes, encodings, known);
  if (!found) throw unguessed(bytes);
  return found;
}
