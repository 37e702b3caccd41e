/** What the first bytes say; the extension is never asked (roster format, section 1). */
export type RecognisedKind = 'ZIP' | 'LEGACY_XLS' | 'ENCRYPTED' | 'HTML' | 'TEXT';

const ZIP = [0x50, 0x4b];
/** Compound File Binary: old .xls, and every workbook with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const LESS_THAN = 0x3c;
const SPACES = new Set([0x09, 0x0a, 0x0d, 0x20]);
/** Byte order marks, and the 00 of UTF-16, may stand before the first `<`. */
const MARKS = new Set([0x00, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** Names of streams in a compound file are UTF-16LE. */
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]);

const firstCharacter = (bytes: Uint8Array): number | undefined => bytes.find((byte) => !SPACES.has(byte) && !MARKS.has(byte));

export function kindOf(bytes: Uint8Array): RecognisedKind {
  if (startsWith(bytes, ZIP)) return 'ZIP';
  if (startsWith(bytes, COMPOUND_FILE)) return indexOf(bytes, ENCRYPTED_STREAM) >= 0 ? 'ENCRYPTED' : 'LEGACY_XLS';
  return firstCharacter(bytes) === LESS_THAN ? 'HTML' : 'TEXT';
}
