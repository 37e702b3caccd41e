import iconv from 'iconv-lite';
import { Entry, fromRandomAccessReaderPromise, RandomAccessReader, ZipFile } from 'yauzl';
import { ArchiveRefused } from './archive-refused';
import { crc32 } from './crc32';
import { placeIn } from './entry-name';
import { PartUnavailable } from './upload-reader.file';
import { MAX_ENTRIES, MAX_ENTRY_HEAD_BYTES, MAX_FILE_BYTES, MAX_UNPACKED_BYTES, MAX_UNPACKED_MIB } from './evidence-limits';

/** General purpose flags of an entry (APPNOTE 4.4.4). */
const ENCRYPTED = 0x0001;
const NAME_IN_UTF_8 = 0x0800;
/** Info-ZIP's field of the name in UTF-8 (APPNOTE 4.6.9): a version, a checksum of the other name, and the name. */
const UNICODE_PATH = 0x7075;
const UNICODE_PATH_HEAD = 5;

/** The bytes are not those that were packed. */
export class FileDamaged extends Error {}

/** A file of an archive. Nothing of it is unpacked until it is asked for, and then as a stream. */
export interface ArchiveFile {
  /** Its place in the directory of the archive, from 1 on, folders counted. */
  readonly entry: number;
  readonly name: string;
  /** As the directory says; a stream that holds more or less, or other bytes, ends with a fault. */
  readonly bytes: number;
  read(): AsyncIterable<Buffer>;
}

/** A ZIP of photos and papers: its directory is read and judged whole before the first file is. */
export class EvidenceArchive {
  private constructor(readonly files: readonly ArchiveFile[]) {}

  /** @throws ArchiveRefused */
  static async open(reader: RandomAccessReader, bytes: number): Promise<EvidenceArchive> {
    // Names are decoded here, since yauzl knows no GBK. Of sizes that the directory claims, yauzl lets none be exceeded.
    const zip = await fromRandomAccessReaderPromise(reader, bytes, {
      lazyEntries: true,
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: true,
    }).catch(unreadable);
    if (zip.entryCount > MAX_ENTRIES)
      throw new ArchiveRefused('EVIDENCE_ZIP_TOO_MANY_FILES', { found: zip.entryCount, limit: MAX_ENTRIES });
    const files = await filesIn(zip).catch(unreadable);
    const unpacked = files.reduce((sum, file) => sum + (file.bytes > MAX_FILE_BYTES ? 0 : file.bytes), 0);
    if (unpacked > MAX_UNPACKED_BYTES) throw new ArchiveRefused('EVIDENCE_ZIP_UNPACKS_TOO_LARGE', { limit: MAX_UNPACKED_MIB });
    if (files.length === 0) throw new ArchiveRefused('EVIDENCE_ZIP_EMPTY');
    return new EvidenceArchive(files);
  }
}

/** yauzl throws plain errors for whatever is no archive. That a part cannot be had now is no fault of the archive. */
function unreadable(fault: Error): never {
  throw fault instanceof ArchiveRefused || fault instanceof PartUnavailable ? fault : new ArchiveRefused('EVIDENCE_ZIP_UNREADABLE');
}

async function filesIn(zip: ZipFile): Promise<readonly ArchiveFile[]> {
  const files: ArchiveFile[] = [];
  let at = 0;
  for await (const entry of zip.eachEntry()) {
    at += 1;
    if (entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength > MAX_ENTRY_HEAD_BYTES)
      throw new ArchiveRefused('EVIDENCE_ZIP_UNREADABLE');
    if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw new ArchiveRefused('EVIDENCE_ZIP_ENCRYPTED');
    const place = placeIn(pathOf(entry));
    if (place === 'UNSAFE') throw new ArchiveRefused('EVIDENCE_ZIP_PATH_UNSAFE');
    if (place !== 'LEFT_OUT') files.push({ entry: at, name: place.name, bytes: entry.uncompressedSize, read: () => contentOf(zip, entry) });
  }
  return files;
}

async function* contentOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let checksum = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  // yauzl compares sizes alone, and photos are mostly stored as they are, where nothing else would tell.
  if (checksum !== entry.crc32) throw new FileDamaged(`entry at ${entry.relativeOffsetOfLocalHeader}`);
}

/** UTF-8 where the archive says so or the bytes are; else GBK, which Windows in Chinese writes and does not say. */
function pathOf(entry: Entry): string {
  const unicode = entry.extraFields.find(({ id }) => id === UNICODE_PATH)?.data.subarray(UNICODE_PATH_HEAD);
  if (unicode) return unicode.toString('utf8');
  const raw = entry.fileNameRaw;
  if ((entry.generalPurposeBitFlag & NAME_IN_UTF_8) !== 0) return raw.toString('utf8');
  return isUtf8(raw) ? raw.toString('utf8') : iconv.decode(raw, 'gb18030');
}
const isUtf8 = (bytes: Buffer): boolean => Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes);
