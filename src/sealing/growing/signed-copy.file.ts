import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { HAS_MODES, makeFolder, syncFolder } from '../../keys/synced.file';
import { type Checkpoint, checkpointOf } from '../../tlog/checkpoint';
import { noteOf } from '../../tlog/note';

/** Checkpoints of so many leaves share a file: some 20 MB where there is one a second and few events. */
const LEAVES_OF_FILE = 1_048_576;
const NAME = /^checkpoints-(\d{10})\.jsonl$/;
const OWNER_ONLY = 0o600;
const LINE_END = 0x0a;
/** Longer than two notes with a hundred signatures: the last whole line begins in it. */
const TAIL_BYTES = 65_536;

export interface CopiedCheckpoint extends Checkpoint {
  readonly note: string;
}

/**
 * What was signed, outside every database: a file that only grows, synced before a checkpoint leaves the process. A
 * database that was restored from an older backup is held against it. One note a line, as JSON.
 */
export class SignedCopy {
  constructor(private readonly folder: string) {
    makeFolder(folder);
  }

  /** The last one that was written whole. */
  latest(): CopiedCheckpoint | undefined {
    for (const file of this.files().toReversed()) {
      const line = wholeLines(tailOf(join(this.folder, file))).at(-1);
      if (line !== undefined) return copied(line);
    }
    return undefined;
  }

  all(): readonly CopiedCheckpoint[] {
    return this.files().flatMap((file) => wholeLines(readFileSync(join(this.folder, file))).map(copied));
  }

  /** Durable when it returns. */
  add(note: string): void {
    const { size } = checkpointOf(noteOf(note).text);
    const path = join(this.folder, `checkpoints-${String(Math.floor(size / LEAVES_OF_FILE)).padStart(10, '0')}.jsonl`);
    const isNew = !existsSync(path);
    const file = openSync(path, 'a+', OWNER_ONLY);
    try {
      if (!isNew) cutTorn(file);
      writeSync(file, `${JSON.stringify(note)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (isNew && HAS_MODES) syncFolder(this.folder);
  }

  private files(): readonly string[] {
    return readdirSync(this.folder)
      .filter((name) => NAME.test(name))
      .sort();
  }
}

function copied(line: string): CopiedCheckpoint {
  const note = JSON.parse(line) as string;
  return { note, ...checkpointOf(noteOf(note).text) };
}

/** A line without its end was being written when the machine went off: nobody has seen what it says. */
const wholeLines = (bytes: Buffer): readonly string[] =>
  bytes
    .subarray(0, bytes.lastIndexOf(LINE_END) + 1)
    .toString('utf8')
    .split('\n')
    .slice(0, -1);

function tailOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    return tail(file);
  } finally {
    closeSync(file);
  }
}

function tail(file: number): Buffer {
  const { size } = fstatSync(file);
  const bytes = Buffer.alloc(Math.min(size, TAIL_BYTES));
  readSync(file, bytes, 0, bytes.length, size - bytes.length);
  return bytes;
}

function cutTorn(file: number): void {
  const end = tail(file);
  const torn = end.length - (end.lastIndexOf(LINE_END) + 1);
  if (torn > 0) ftruncateSync(file, fstatSync(file).size - torn);
}
