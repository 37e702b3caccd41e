import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredEvent } from '../../../src/ledger/event-store.port';

/** Some bytes of a file of EventStoreDB, to be written over as many. */
export interface Patch {
  readonly file: string;
  readonly at: number;
  readonly to: Buffer;
}
const ID_BYTES = 16;
const REVISION_BYTES = 8;

/** Where an event lies in the files of a server: its record has, in this order, revision before it, stream, id, time, type, data, metadata. */
export class EventOnDisk {
  private constructor(
    private readonly file: string,
    private readonly bytes: Buffer,
    private readonly streamAt: number,
    private readonly d: number,
    private readonly stream: string,
  ) {}

  /** Found by its stream, as the server calls it: other ledgers of tests have the same events. */
  static find(folder: string, { d }: Pick<StoredEvent, 'd'>, stream: string): EventOnDisk {
    for (const name of readdirSync(folder).filter((each) => each.startsWith('chunk-'))) {
      const [file, bytes] = [join(folder, name), readFileSync(join(folder, name))];
      const at = bytes.indexOf(stream);
      if (at >= 0) return new EventOnDisk(file, bytes, at, bytes.indexOf(`"d":"${d}"`, at), stream);
    }
    throw new Error(`no file in ${folder} holds the event`);
  }

  /** The nearest such bytes before or behind the commitment. */
  replaced(from: string, to: string, isBehind = false): Patch {
    const at = isBehind ? this.bytes.indexOf(from, this.d) : this.bytes.lastIndexOf(from, this.d);
    if (at < 0 || Buffer.byteLength(from) !== Buffer.byteLength(to)) throw new Error(`${from} cannot be written over by ${to}`);
    return { file: this.file, at, to: Buffer.from(to) };
  }
  get id(): Buffer {
    return this.bytes.subarray(this.idAt, this.idAt + ID_BYTES);
  }
  withId(to: Buffer): Patch {
    return { file: this.file, at: this.idAt, to };
  }
  /** The revision before it, little end first; one byte holds the length of the stream's name. */
  withRevision(revision: bigint): Patch {
    const to = Buffer.alloc(REVISION_BYTES);
    to.writeBigInt64LE(revision - 1n);
    return { file: this.file, at: this.streamAt - 1 - REVISION_BYTES, to };
  }
  private get idAt(): number {
    return this.streamAt + Buffer.byteLength(this.stream);
  }
}

/** Writes over what lies there; how to put it back. */
export function edited(patches: readonly Patch[]): () => void {
  const before = patches.map(({ file, at, to }): Patch => ({ file, at, to: Buffer.from(readFileSync(file).subarray(at, at + to.length)) }));
  patches.forEach(write);
  return () => before.forEach(write);
}

function write({ file, at, to }: Patch): void {
  const handle = openSync(file, 'r+');
  try {
    writeSync(handle, to, 0, to.length, at);
  } finally {
    closeSync(handle);
  }
}
