import { closeSync, existsSync, fdatasync, fstatSync, openSync, readSync, write, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Uuid } from '../kernel/uuid';
import { headerRecord, isHeader, isOf, type KeyRecord, MAGIC, RECORD_BYTES, readRecord } from './person-key-record.hash';
import { KeysUnusable } from './key-store.port';
import { RefOffsets } from './ref-offsets';
import { writeOnce } from './synced.file';

const CHUNK_BYTES = 8_192 * RECORD_BYTES;
type PlacedRecord = KeyRecord & { readonly offset: number };
const [writeBytes, sync] = [promisify(write), promisify(fdatasync)];

/**
 * The file of wrapped keys. Several processes may append at once (O_APPEND: the system puts one write behind the other)
 * and learn of each other's records by reading on from where they stopped. The first record of a reference counts.
 * Nothing of a key is held in memory, so that a key destroyed by one process is gone for all.
 */
export class PersonKeysFile {
  /** References whose record was found overwritten, at the time it was read. */
  readonly foundDestroyed = new Set<Uuid>();
  private readonly offsets = new RefOffsets();
  private scanned = RECORD_BYTES;

  private constructor(
    private readonly appending: number,
    private readonly rewriting: number,
  ) {}

  /** @throws KeysUnusable where the file is none of ours or belongs to other deployment keys */
  static open(file: string, masterKey: Buffer): PersonKeysFile {
    if (!existsSync(file)) writeOnce(file, headerRecord(masterKey));
    // Two descriptors: one opened for appending appends whatever offset it is given.
    const keys = new PersonKeysFile(openSync(file, 'a'), openSync(file, 'r+'));
    keys.checkHeader(file, masterKey);
    keys.realign();
    keys.readOn();
    return keys;
  }

  /** The record of this reference as it stands on disk now. */
  find(ref: Uuid): Buffer | undefined {
    return this.known(ref) ?? (this.readOn() ? this.known(ref) : undefined);
  }

  /** Durable, and read back, when the promise resolves. */
  async append(records: readonly Buffer[]): Promise<void> {
    await writeBytes(this.appending, Buffer.concat(records));
    await sync(this.appending);
    this.readOn();
  }

  /** Overwrites every record of these references where it stands. */
  async overwrite(refs: ReadonlySet<Uuid>, replaced: (ref: Uuid) => Buffer): Promise<void> {
    for (const { ref, offset } of this.records()) {
      if (refs.has(ref)) writeSync(this.rewriting, replaced(ref), 0, RECORD_BYTES, offset);
    }
    await sync(this.rewriting);
  }

  close(): void {
    closeSync(this.appending);
    closeSync(this.rewriting);
  }

  /** Every whole record of the file, in order; what a torn write left between them is passed over. */
  private *records(from = RECORD_BYTES): Generator<PlacedRecord> {
    let offset = from;
    let chunk: Buffer;
    do {
      chunk = this.bytesAt(offset, CHUNK_BYTES);
      // A record may begin in the last bytes of the chunk and end in the next one.
      let next = chunk.length - RECORD_BYTES + 1;
      for (const record of wholeRecords(chunk)) {
        yield { ...record, offset: offset + record.offset };
        next = Math.max(next, record.offset + RECORD_BYTES);
      }
      offset += next;
    } while (chunk.length === CHUNK_BYTES);
  }

  private known(ref: Uuid): Buffer | undefined {
    for (const offset of this.offsets.of(ref)) {
      const record = this.bytesAt(offset, RECORD_BYTES);
      if (isOf(record, ref)) return record;
    }
    return undefined;
  }

  /** What follows the last whole record may be another process's write under way: it is looked at again next time. Whether there was anything to read. */
  private readOn(): boolean {
    if (fstatSync(this.rewriting).size <= this.scanned) return false;
    for (const { ref, isAlive, offset } of this.records(this.scanned)) {
      if (!isAlive) this.foundDestroyed.add(ref);
      if (!this.known(ref)) this.offsets.add(ref, offset);
      this.scanned = offset + RECORD_BYTES;
    }
    return true;
  }

  private checkHeader(file: string, masterKey: Buffer): void {
    const header = this.bytesAt(0, RECORD_BYTES);
    if (!isHeader(header))
      throw new KeysUnusable(`${file} is no file of person keys, or its beginning is damaged: restore it from its backup.`);
    if (header.equals(headerRecord(masterKey))) return;
    throw new KeysUnusable(
      `${file} was written under other keys than those in deployment.keys: restore the two files that belong together.`,
    );
  }

  /** A write cut off by a crash is filled up, so that the records behind it keep to the sectors of the disk. */
  private realign(): void {
    const torn = fstatSync(this.appending).size % RECORD_BYTES;
    if (torn > 0) writeSync(this.appending, Buffer.alloc(RECORD_BYTES - torn));
  }

  private bytesAt(offset: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(this.rewriting, bytes, 0, length, offset));
  }
}

function* wholeRecords(chunk: Buffer): Generator<PlacedRecord> {
  let at = chunk.indexOf(MAGIC);
  while (at >= 0) {
    const record = readRecord(chunk.subarray(at, at + RECORD_BYTES));
    if (record) yield { ...record, offset: at };
    at = chunk.indexOf(MAGIC, record ? at + RECORD_BYTES : at + 1);
  }
}
