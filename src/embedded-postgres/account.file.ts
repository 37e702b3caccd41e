import { chmodSync, statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** PostgreSQL refuses to run as root. This is "nobody" on Linux. */
const UNPRIVILEGED = 65_534;
const MAY_ENTER = 0o111;

/** Who runs PostgreSQL; nothing means: this process's own account. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** A folder that a plain user made before keeps its owner, also when root starts the service this time. */
export function serverAccount(clusterDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: UNPRIVILEGED, gid: UNPRIVILEGED };
}

/** The first folder on the way down to this one that the account may not pass. */
export function barrierTo(path: string, account: Account | undefined): string | undefined {
  if (!account) return undefined;
  const above = dirname(path) === path ? undefined : barrierTo(dirname(path), account);
  return above ?? (mayEnter(statSync(path), account) ? undefined : path);
}

/** The data folder itself is ours to open; the folders above it belong to somebody else. */
export function admitInto(dataDir: string, account: Account | undefined): void {
  if (!account) return;
  const { mode } = statSync(dataDir);
  if (!mayEnter(statSync(dataDir), account)) chmodSync(dataDir, mode | MAY_ENTER);
  const barrier = barrierTo(dataDir, account);
  if (barrier) throw new EmbeddedPostgresError(noWayThrough(barrier, dataDir, account));
}

/** Files written by another account could be neither read nor served; say so before anything is touched. */
export function refuseForeignCluster(clusterDir: string): void {
  const own = process.getuid?.();
  const owner = statSync(clusterDir, { throwIfNoEntry: false })?.uid;
  if (own === undefined || own === 0 || owner === undefined || owner === own) return;
  throw new EmbeddedPostgresError(`${clusterDir} belongs to uid ${owner}, this is uid ${own}: start as root or as its owner.`);
}

function mayEnter(folder: Stats, { uid, gid }: Account): boolean {
  if (folder.uid === uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}

const noWayThrough = (barrier: string, dataDir: string, { uid }: Account): string =>
  `PostgreSQL does not run as root, so it runs as uid ${uid}, which may not pass ${barrier} to reach ${dataDir}. ` +
  'Choose a data folder elsewhere (--data DIR), start as a plain user, or set DATABASE_URL.';
