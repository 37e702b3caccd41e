import { statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** PostgreSQL refuses to run as root. This is "nobody" on Linux. */
const UNPRIVILEGED = 65_534;

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

/** Files written by another account could be neither read nor served; say so before anything is touched. */
export function refuseForeignCluster(clusterDir: string): void {
  const own = process.getuid?.();
  const owner = statSync(clusterDir, { throwIfNoEntry: false })?.uid;
  if (own === undefined || own === 0 || owner === undefined || owner === own) return;
  throw new EmbeddedPostgresError(`${clusterDir} belongs to uid ${owner}, this is uid ${own}: start as root or as its owner.`);
}

export function mayEnter(folder: Stats, { uid, gid }: Account): boolean {
  if (folder.uid === uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}
