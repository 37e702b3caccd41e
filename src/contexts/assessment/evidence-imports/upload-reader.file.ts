import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';

/** Parts that stay opened: the one that is read, and that of the directory or of the file before. */
const OPENED_PARTS = 2;

/** A part of the archive cannot be had now; the archive itself may be whole. */
export class PartUnavailable extends Error {}

/** Reads anywhere in an archive that is kept in sealed parts of one size; one part at a time is opened. */
export class UploadReader extends RandomAccessReader {
  private readonly opened = new Map<number, Promise<Buffer>>();

  constructor(
    private readonly partBytes: number,
    private readonly openPart: (part: number) => Promise<Buffer>,
  ) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.range(start, end));
  }

  private async *range(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; ) {
      const part = Math.floor(at / this.partBytes);
      const from = at - part * this.partBytes;
      const bytes = (await this.part(part)).subarray(from, from + end - at);
      // An archive that claims to go on behind its own end.
      if (bytes.length === 0) return;
      at += bytes.length;
      yield bytes;
    }
  }

  private part(part: number): Promise<Buffer> {
    const known = this.opened.get(part);
    if (known) return known;
    const [oldest] = this.opened.keys();
    if (this.opened.size >= OPENED_PARTS && oldest !== undefined) this.opened.delete(oldest);
    const opening = this.openPart(part).catch((fault: Error) => {
      this.opened.delete(part);
      throw new PartUnavailable(fault.message);
    });
    this.opened.set(part, opening);
    return opening;
  }
}
