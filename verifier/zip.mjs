// @ts-check
// Archives (APPNOTE 6.3.10), as much of the format as evidence needs: files that are stored or deflated, no encryption, no ZIP64.
import { inflateRawSync } from 'node:zlib';

/** Evidence is some hundred KB: what is larger is meant to fill a memory. */
export const [MOST_ARCHIVE_BYTES, MOST_FILES, MOST_UNPACKED_BYTES] = [64 * 2 ** 20, 10_000, 128 * 2 ** 20];
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_BYTES, CENTRAL_BYTES, END_BYTES] = [30, 46, 22];
const [STORED, DEFLATED, ENCRYPTED] = [0, 8, 1];
/** What a Skills Ledger writes: version 2.0 and the first day that the format knows. */
const [VERSION, EPOCH_DATE] = [20, 0x0021];

/** @typedef {{ name: string, method: number, flags: number, crc: number, packed: number, size: number, offset: number }} Header */

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});
/** @param {Uint8Array} bytes */
export function crc32(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = /** @type {number} */ (CRC_TABLE[(value ^ byte) & 0xff]) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/**
 * The files of an archive, and whether another program has packed it again.
 * @param {Buffer} bytes @returns {{ files: Map<string, Buffer>, isRepacked: boolean, alteredAt?: number }}
 * `alteredAt`: the first byte that is not as a Skills Ledger writes it, where every file is stored
 * @throws {Error} where it is no archive, or one with more than there may be
 */
export function filesIn(bytes) {
  const headers = headersIn(bytes);
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  let unpacked = 0;
  for (const header of headers) {
    if (header.name.endsWith('/')) continue;
    unpacked += header.size;
    if (unpacked > MOST_UNPACKED_BYTES) throw new Error(`more than ${MOST_UNPACKED_BYTES} bytes unpacked`);
    if (files.has(header.name)) throw new Error(`two files are called ${header.name}`);
    files.set(header.name, contentOf(bytes, header));
  }
  const isRepacked = headers.some(({ method }) => method === DEFLATED);
  return { files, isRepacked, alteredAt: isRepacked ? undefined : firstDifference(bytes, stored(files)) };
}

/** @param {Buffer} bytes @returns {Header[]} */
function headersIn(bytes) {
  if (bytes.length > MOST_ARCHIVE_BYTES) throw new Error(`larger than ${MOST_ARCHIVE_BYTES} bytes`);
  // A comment may stand behind the end: it is looked for from behind, as far as a comment can reach.
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0 || end + END_BYTES > bytes.length) throw new Error('it has no end');
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_FILES) throw new Error(`more than ${MOST_FILES} files`);
  /** @type {Header[]} */
  const headers = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let nth = 0; nth < count; nth += 1) {
    if (at + CENTRAL_BYTES > end || bytes.readUInt32LE(at) !== CENTRAL) throw new Error(`its directory breaks off at byte ${at}`);
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const [name = 0, extra = 0, comment = 0] = lengths;
    headers.push(headerAt(bytes, at, name));
    at += CENTRAL_BYTES + name + extra + comment;
  }
  if (at !== end) throw new Error(`its directory does not end at byte ${end}`);
  return headers;
}

/** @param {Buffer} bytes @param {number} at @param {number} nameBytes @returns {Header} */
function headerAt(bytes, at, nameBytes) {
  return {
    name: bytes.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes),
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  };
}

/** @param {Buffer} bytes @param {Header} header */
function contentOf(bytes, { name, flags, method, crc, packed, size, offset }) {
  if (offset + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(offset) !== LOCAL)
    throw new Error(`${name} is not where the directory says`);
  if (flags & ENCRYPTED || (method !== STORED && method !== DEFLATED)) throw new Error(`${name} is packed in a way that is not read here`);
  const from = offset + LOCAL_BYTES + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const data = bytes.subarray(from, from + packed);
  // The directory says how much comes out: whatever wants to become more is stopped there.
  const content = method === STORED ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  if (content.length !== size || crc32(content) !== crc) throw new Error(`${name} is damaged`);
  return content;
}

/** The archive as a Skills Ledger writes it: every byte follows from names and contents. @param {Map<string, Buffer>} files */
function stored(files) {
  const [locals, centrals] = [/** @type {Buffer[]} */ ([]), /** @type {Buffer[]} */ ([])];
  let offset = 0;
  for (const [name, content] of files) {
    const header = Buffer.alloc(26);
    [VERSION, 0, STORED, 0, EPOCH_DATE].forEach((value, at) => header.writeUInt16LE(value, at * 2));
    [crc32(content), content.length, content.length].forEach((value, at) => header.writeUInt32LE(value, 10 + at * 4));
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const [local, central] = [Buffer.alloc(4), Buffer.alloc(CENTRAL_BYTES)];
    local.writeUInt32LE(LOCAL);
    central.writeUInt32LE(CENTRAL);
    central.writeUInt16LE(VERSION, 4);
    header.copy(central, 6);
    central.writeUInt32LE(offset, 42);
    locals.push(local, header, Buffer.from(name), content);
    centrals.push(central, Buffer.from(name));
    offset += LOCAL_BYTES + Buffer.byteLength(name) + content.length;
  }
  const [directory, end] = [Buffer.concat(centrals), Buffer.alloc(END_BYTES)];
  end.writeUInt32LE(END);
  [files.size, files.size].forEach((value, at) => end.writeUInt16LE(value, 8 + at * 2));
  [directory.length, offset].forEach((value, at) => end.writeUInt32LE(value, 12 + at * 4));
  return Buffer.concat([...locals, directory, end]);
}

/** @param {Buffer} a @param {Buffer} b @returns {number | undefined} */
function firstDifference(a, b) {
  if (a.equals(b)) return undefined;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return at;
  return a.length;
}
