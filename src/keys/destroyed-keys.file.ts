import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { isUuid, type Uuid } from '../kernel/uuid';
import { writeOnce } from './synced.file';

const HEADING = '# Keys that were destroyed for ever, one a line. The service refuses to start where one of them is alive again.\n';

/** The list of destroyed keys, in a file of its own: it must survive the restoring of an older `person.keys`. */
export class DestroyedKeysFile {
  private readonly refs = new Set<Uuid>();
  private readBytes = 0;

  private constructor(private readonly file: number) {}

  static open(file: string): DestroyedKeysFile {
    if (!existsSync(file)) writeOnce(file, HEADING);
    const list = new DestroyedKeysFile(openSync(file, 'a+'));
    list.readOn();
    return list;
  }

  has(ref: Uuid): boolean {
    this.readOn();
    return this.refs.has(ref);
  }

  all(): ReadonlySet<Uuid> {
    this.readOn();
    return this.refs;
  }

  add(refs: readonly Uuid[]): void {
    const added = refs.filter((ref) => !this.has(ref));
    if (added.length === 0) return;
    // A line end before as well: a line torn by a crash does not swallow the next one.
    writeSync(this.file, `\n${added.join('\n')}\n`);
    fsyncSync(this.file);
  }

  close(): void {
    closeSync(this.file);
  }

  /** Other processes add to it too. Only whole lines are taken; the rest is read again when it is longer. */
  private readOn(): void {
    const { size } = fstatSync(this.file);
    if (size <= this.readBytes) return;
    const bytes = Buffer.alloc(size - this.readBytes);
    const read = bytes.subarray(0, readSync(this.file, bytes, 0, bytes.length, this.readBytes));
    const whole = read.lastIndexOf('\n') + 1;
    for (const line of read.toString('latin1', 0, whole).split('\n')) if (isUuid(line)) this.refs.add(line);
    this.readBytes += whole;
  }
}
