import { CsvShape, csvShape } from './csv.file';
import type { KnownHeadings } from '../headings';
import type { Encoding } from './sheet-table';
import { Unreadable, unknownFile } from './unreadable';

/** Text whose encoding is certain, already cut by its delimiter. */
export interface DecodedCsv {
  readonly encoding: Encoding;
  readonly shape: CsvShape;
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16LE_MARK = [0xff, 0xfe];
const UTF16BE_MARK = [0xfe, 0xff];
/** Control characters that no text has; tab, line feed, form feed and carriage return are left out. */
const BINARY = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F]/u;
const ASCII_ONLY = /^[\u0000-\u007F]*$/u;

const startsWith = (bytes: Buffer, mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/** Strict: a replacement character in a name is a wrong certificate. */
function decoded(bytes: Buffer, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding.toLowerCase(), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function certain(bytes: Buffer, encoding: Encoding, known?: KnownHeadings): DecodedCsv {
  const text = decoded(bytes, encoding);
  if (text === null) throw new Unreadable('IMPORT_ENCODING_UNKNOWN');
  return { encoding, shape: csvShape(text, known) };
}

/** The first of several encodings under which the bytes decode strictly and a heading is known. */
function guessed(bytes: Buffer, encodings: readonly Encoding[], known?: KnownHeadings): DecodedCsv | null {
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding);
    const shape = text === null ? null : csvShape(text, known);
    if (shape && shape.knownHeadings > 0) return { encoding, shape };
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
