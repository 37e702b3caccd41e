import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is looked for: by what name a find is told, never by the value itself. */
export interface Sought {
  readonly what: string;
  readonly bytes: Buffer;
}
export interface Searched {
  readonly files: number;
  readonly bytes: number;
  /** File and what was found there. */
  readonly hits: readonly string[];
}

/** A file is read in slices, so that a table of a gigabyte needs no gigabyte. */
export const SLICE_BYTES = 16 * 1024 * 1024;
/** The three ways in which bytes may fall on the letters of base64, and how many letters at the beginning and the end also hold bits of what stands beside them. */
const BASE64_SHIFTS = [0, 1, 2] as const;
const MIXED_AT_START = [0, 2, 3] as const;

/**
 * A value as it would stand there if somebody had written it: in UTF-8 and UTF-16, in the digits in which PostgreSQL writes bytes, in the percents of an
 * address, in the escapes of JSON, and in base64 wherever it begins.
 */
export function formsOf(what: string, value: string): readonly Sought[] {
  const utf8 = Buffer.from(value);
  const escaped = [...value].some((character) => character > '\u007f')
    ? [...Array(value.length).keys()].map((at) => `\\u${value.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
    : undefined;
  const percents = encodeURIComponent(value);
  const forms: readonly (readonly [string, Buffer | undefined])[] = [
    ['UTF-8', utf8],
    ['UTF-16', Buffer.from(value, 'utf16le')],
    ['hexadecimal', Buffer.from(utf8.toString('hex'))],
    ['percents', percents === value ? undefined : Buffer.from(percents)],
    ['escapes', escaped === undefined ? undefined : Buffer.from(escaped)],
    ...BASE64_SHIFTS.map((shift) => [`base64 from ${shift}`, Buffer.from(base64Of(utf8, shift))] as const),
  ];
  return forms.flatMap(([form, bytes]) => (bytes === undefined ? [] : [{ what: `${what} in ${form}`, bytes }]));
}

/** The letters that hold bits of these bytes alone, where so many other bytes stand before them. */
function base64Of(bytes: Buffer, shift: 0 | 1 | 2): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replaceAll('=', '');
  return text.slice(MIXED_AT_START[shift], Math.floor(((shift + bytes.length) * 8) / 6));
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());

/** Looks through every file of the folders, byte for byte. */
export function searchFolders(folders: readonly string[], sought: readonly Sought[], sliceBytes = SLICE_BYTES): Searched {
  const hits: string[] = [];
  let bytes = 0;
  const files = folders.flatMap(filesIn);
  for (const file of files) {
    const found = new Set<string>();
    bytes += eachSlice(file, Math.max(0, ...sought.map((each) => each.bytes.length - 1)), sliceBytes, (slice) => {
      for (const { what, bytes: wanted } of sought) if (slice.includes(wanted)) found.add(what);
    });
    hits.push(...[...found].map((what) => `${file}: ${what}`));
  }
  return { files: files.length, bytes, hits };
}

/** Slices overlap by as much as the longest value could lie over the edge; how many bytes the file has. */
function eachSlice(file: string, overlap: number, sliceBytes: number, look: (slice: Buffer) => void): number {
  const open = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(overlap + sliceBytes);
    let [size, kept] = [0, 0];
    for (let read = readSync(open, buffer, 0, sliceBytes, null); read > 0; read = readSync(open, buffer, kept, sliceBytes, null)) {
      size += read;
      const slice = buffer.subarray(0, kept + read);
      look(slice);
      const tail = slice.subarray(Math.max(0, slice.length - overlap));
      tail.copy(buffer, 0);
      kept = tail.length;
    }
    return size;
  } finally {
    closeSync(open);
  }
}
