import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { KeysUnusable } from './key-store.port';

const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;
const OTHERS = 0o077;
/** Windows knows neither modes nor the syncing of folders; its journal keeps names. */
export const HAS_MODES = process.platform !== 'win32';

export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: OWNER_ONLY_FOLDER });
}

/** Whole or not at all, durable, and never over an existing file: of two who start at once one wins and both read it. */
export function writeOnce(file: string, bytes: string | Buffer): void {
  const beside = `${file}.${randomUUID()}`;
  writeFileSync(beside, bytes, { mode: OWNER_ONLY, flush: true });
  try {
    linkSync(beside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(beside);
  }
  syncFolder(dirname(file));
}

/** @throws KeysUnusable where other accounts of this machine may read it */
export function mustBeOwnersOnly(file: string): void {
  if (HAS_MODES && (statSync(file).mode & OTHERS) !== 0) {
    throw new KeysUnusable(`${file} may be read by other accounts of this machine. Run: chmod 600 ${file}`);
  }
}

const nextOf = (file: string): string => `${file}.next`;

/**
 * Over the bytes that stood there, so that nothing of them is left. What is to stand there is kept beside it first, whole and
 * synced: after a crash in between {@link finishRewrite} puts it there again.
 */
export function rewriteInPlace(file: string, text: string): void {
  const beside = `${file}.${randomUUID()}`;
  writeFileSync(beside, text, { mode: OWNER_ONLY, flush: true });
  renameSync(beside, nextOf(file));
  syncFolder(dirname(file));
  finishRewrite(file);
}

/** Harmless where nothing was begun, and where two do it at once. */
export function finishRewrite(file: string): void {
  if (!existsSync(nextOf(file))) return;
  const text = readFileSync(nextOf(file));
  const open = openSync(file, 'r+');
  try {
    // Shorter than before: filled up with spaces, since a cut file leaves its end on the disk.
    writeSync(open, Buffer.concat([text, Buffer.alloc(Math.max(0, fstatSync(open).size - text.length), ' ')]), 0, undefined, 0);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
  rmSync(nextOf(file), { force: true });
  syncFolder(dirname(file));
}

/** A new name survives a power cut only when its folder was synced too. */
export function syncFolder(path: string): void {
  if (!HAS_MODES) return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
