import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { barrierTo, type Account } from './account.file';
import { completeLinks, type Binaries } from './binaries.file';
import { EmbeddedPostgresError } from './embedded-postgres-error';

const SYSTEM_CACHE = '/var/cache';
const WRITABLE_BY_OTHERS = 0o022;
const OWNER_MAY_RUN = 0o100;

/** Where the server's account can run the programs: in place, or from a copy made once for each release. */
export function runnableBinaries(carried: Binaries, account: Account | undefined, dataDir: string, log: (line: string) => void): Binaries {
  const reason = whyNotInPlace(carried.home, account);
  if (!reason) return carried;
  const home = join(placeForCopy(dataDir, account), `postgres-binaries-${carried.version}`);
  if (!existsSync(home)) {
    log(`PostgreSQL's programs are copied to ${home}, since ${reason}.`);
    copyTo(home, carried.home);
  }
  const shared = [dirname(home), home].filter((path) => path !== dataDir);
  shared.forEach((path) => assertOnlyOursToChange(path, account));
  return { ...carried, home };
}

function whyNotInPlace(home: string, account: Account | undefined): string | undefined {
  const barrier = barrierTo(join(home, 'bin'), account);
  if (barrier) return `PostgreSQL runs as uid ${account?.uid}, which may not pass ${barrier}`;
  try {
    completeLinks(home);
    return undefined;
  } catch {
    return `${home} lacks the links of its libraries and cannot be written`;
  }
}

/** In the data folder, or where a system keeps what can be made again, if the account cannot walk to the former. */
function placeForCopy(dataDir: string, account: Account | undefined): string {
  if (!barrierTo(dataDir, account)) return dataDir;
  const cache = [SYSTEM_CACHE, tmpdir()].find((path) => existsSync(path) && !barrierTo(path, account));
  if (!cache) throw new EmbeddedPostgresError(`uid ${account?.uid} can reach no folder for PostgreSQL's programs: set DATABASE_URL.`);
  const place = join(cache, 'skills-ledger');
  if (mkdirSync(place, { recursive: true })) chmodSync(place, 0o755);
  return place;
}

/** In a place that others write to, somebody else might have laid programs of his own. */
function assertOnlyOursToChange(path: string, account: Account | undefined): void {
  const { uid, mode } = statSync(path);
  const ours = process.getuid === undefined || [0, process.getuid(), account?.uid].includes(uid);
  if (!ours || (mode & WRITABLE_BY_OTHERS) !== 0) {
    throw new EmbeddedPostgresError(`${path} holds programs that others can change: remove it, or set DATABASE_URL.`);
  }
}

/** Copied beside and renamed; of two who copy at once, the second finds the first one's. */
function copyTo(copyAt: string, home: string): void {
  const beside = `${copyAt}.${process.pid}`;
  rmSync(beside, { recursive: true, force: true });
  cpSync(home, beside, { recursive: true, verbatimSymlinks: true });
  completeLinks(beside);
  openToAll(beside);
  try {
    renameSync(beside, copyAt);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(copyAt)) throw error;
  }
}

/** The server's account reads and runs its programs and cannot change them. */
function openToAll(folder: string): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isSymbolicLink());
  const paths = entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  [folder, ...paths].forEach((path) => chmodSync(path, (statSync(path).mode & OWNER_MAY_RUN) !== 0 ? 0o755 : 0o644));
}
