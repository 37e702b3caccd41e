import { chmodSync, existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { barrierTo, mayEnter, type Account } from './account.file';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** The first file handle after the three standard ones. */
export const HANDED_OVER = 3;
const HANDLE = `/proc/self/fd/${HANDED_OVER}`;
const MAY_ENTER = 0o111;

/** How the server's account gets into the data folder. */
export interface Passage {
  /** The folder that every program of PostgreSQL gets opened, as its file handle 3; nothing where it walks there itself. */
  readonly handedOver: string | undefined;
  /** A path in the data folder, as the server's account must call it. */
  nameOf(path: string): string;
}

const onFoot: Passage = { handedOver: undefined, nameOf: (path) => path };

/**
 * A folder below /root or a private temporary folder cannot be walked to by an unprivileged account. On Linux root
 * opens the folder and hands it over, and the server finds its files through the handle: nothing above the data folder
 * is opened up, and no right is given to the server.
 */
export function passageInto(dataDir: string, account: Account | undefined): Passage {
  if (!account) return onFoot;
  admit(dataDir, account);
  const barrier = barrierTo(dataDir, account);
  if (!barrier) return onFoot;
  if (!existsSync('/proc/self/fd')) throw new EmbeddedPostgresError(noWayThrough(barrier, dataDir, account));
  return { handedOver: dataDir, nameOf: (path) => join(HANDLE, relative(dataDir, path)) };
}

/** The data folder itself is ours to open; the folders above it belong to somebody else. */
function admit(dataDir: string, account: Account): void {
  const folder = statSync(dataDir);
  if (!mayEnter(folder, account)) chmodSync(dataDir, folder.mode | MAY_ENTER);
}

const noWayThrough = (barrier: string, dataDir: string, { uid }: Account): string =>
  `PostgreSQL does not run as root, so it runs as uid ${uid}, which may not pass ${barrier} to reach ${dataDir}. ` +
  'Choose a data folder elsewhere (--data DIR), start as a plain user, or set DATABASE_URL.';
