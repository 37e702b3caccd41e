import { chownSync, closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programOf } from './binaries.file';
import { hasCluster, unfinishedFolder } from './data-folder.file';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { OWNER } from './owner-connection.provider';
import { run } from './programs.provider';
import type { Site } from './site.provider';

/** It takes half a second on a fast disk; a slow one under load gets its time. */
const INITDB_TIMEOUT_MS = 120_000;
/** C sorts by bytes: the same order on every system, so that an index outlives a move of the folder. */
const INITDB_OPTIONS = ['--auth=scram-sha-256', '--locale=C', '--encoding=UTF8', '--no-instructions'];

/** Makes the files of a new cluster, unless they are there. Two who do so at once end with one cluster. */
export async function createCluster(site: Site): Promise<void> {
  if (hasCluster(site.folder)) return;
  const room = unfinishedFolder(site.folder, site.lease.id);
  try {
    site.log(`A PostgreSQL ${site.binaries.major} database is made in ${site.folder.cluster}.`);
    await initdb(site, room);
    moveIn(site, join(room, 'cluster'));
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

async function initdb(site: Site, room: string): Promise<void> {
  const { account, binaries, durable, passage, password } = site;
  const passwordFile = join(room, 'password');
  mkdirSync(room, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) [room, passwordFile].forEach((path) => chownSync(path, account.uid, account.gid));
  const [made, secret] = [join(room, 'cluster'), passwordFile].map(passage.nameOf) as [string, string];
  const args = ['-D', made, '-U', OWNER, `--pwfile=${secret}`, ...INITDB_OPTIONS, ...(durable ? [] : ['--no-sync'])];
  const { ok, said } = await run({
    program: programOf(binaries, 'initdb'),
    args,
    account,
    handedOver: passage.handedOver,
    timeoutMs: INITDB_TIMEOUT_MS,
  });
  if (!ok) throw new EmbeddedPostgresError(`initdb could not make a database in ${site.folder.cluster}:\n${said}`);
}

function moveIn({ folder }: Site, made: string): void {
  try {
    renameSync(made, folder.cluster);
    syncName(folder.path);
  } catch (error) {
    if (!hasCluster(folder)) throw error;
  }
}

/** A new name outlives a power cut only when its folder is synced. Windows has no such call and needs none. */
function syncName(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
