import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from '../keys/synced.file';
import { makeFolder, refused } from './part.file';

const MARK = 'restore.unfinished';
const TEXT = 'A restore into this folder was begun and has not ended: nothing may start on it.\n';

/** Begins a restore into a folder. @throws Refused where it holds anything */
export function beginRestore(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw refused('RESTORE_TARGET_TAKEN', { folder });
  makeFolder(folder);
  writeFileSync(join(folder, MARK), TEXT, { flush: true });
  syncFolder(folder);
}

export function endRestore(folder: string): void {
  rmSync(join(folder, MARK));
  syncFolder(folder);
}

/** @throws Refused where a restore was broken off: half of a ledger is worse than none */
export function refuseUnfinishedRestore(folder: string): void {
  if (existsSync(join(folder, MARK))) throw refused('RESTORE_UNFINISHED', { folder });
}
