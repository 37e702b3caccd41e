import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;
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
