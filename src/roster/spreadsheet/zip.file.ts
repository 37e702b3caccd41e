import { Readable } from 'node:stream';
import { Entry, fromBufferPromise, ZipFile } from 'yauzl';
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from '../limits';
import { tooLarge, unknownFile } from './unreadable';

/** A workbook's parts by name. Nothing is unpacked until it is asked for, and then as a stream. */
export class ZipParts {
  private unpacked = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /**
   * Reads the directory alone and adds up what the parts claim to hold. yauzl ends a stream that holds more or less
   * than its entry claims, so the claim can be relied upon; the bytes are counted all the same.
   */
  static async open(bytes: Buffer): Promise<ZipParts> {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > MAX_ZIP_ENTRIES) throw tooLarge('PARTS', MAX_ZIP_ENTRIES, zip.entryCount);
    const entries = new Map<string, Entry>();
    let claimed = 0;
    for await (const entry of zip.eachEntry()) {
      claimed += entry.uncompressedSize;
      entries.set(entry.fileName, entry);
    }
    if (claimed > MAX_UNPACKED_BYTES) throw tooLarge('UNPACKED_BYTES', MAX_UNPACKED_BYTES, claimed);
    return new ZipParts(zip, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** @throws Unreadable where there is no such part, or where the parts read so far have grown beyond the limit. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw unknownFile('PART_MISSING');
    const stream: Readable = await this.zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      this.unpacked += chunk.length;
      if (this.unpacked > MAX_UNPACKED_BYTES) throw tooLarge('UNPACKED_BYTES', MAX_UNPACKED_BYTES, this.unpacked);
      yield chunk;
    }
  }
}
