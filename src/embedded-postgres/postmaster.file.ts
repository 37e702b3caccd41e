import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.file';
import { parsePostmasterPid, withoutOwner, type Postmaster } from './postmaster-pid';
import { answersSignals, isPostgres } from './process-identity.file';

const KEPT_CHARACTERS = 4_000;

/** The server that runs on this folder, whoever started it. */
export function runningPostmaster(folder: DataFolder): Postmaster | undefined {
  const found = parsePostmasterPid(read(pidFile(folder)));
  return found && isPostgres(found.pid) ? found : undefined;
}

/**
 * After a kill -9 in a container the old pid soon belongs to another process, a thread or an unreaped zombie, and
 * PostgreSQL would take that for its predecessor and refuse to start. Its other check, by shared memory, stays.
 */
export function disownStalePidFile(folder: DataFolder): void {
  const text = read(pidFile(folder));
  const stale = parsePostmasterPid(text);
  if (stale && answersSignals(stale.pid) && !isPostgres(stale.pid)) writeFileSync(pidFile(folder), withoutOwner(text));
}

/** Removed and not emptied: the server's account must make it anew. */
export const removeStartLog = (folder: DataFolder): void => rmSync(folder.startLog, { force: true });
export const startLogOf = (folder: DataFolder): string => read(folder.startLog).slice(-KEPT_CHARACTERS).trim();

const pidFile = (folder: DataFolder): string => join(folder.cluster, 'postmaster.pid');

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
