import { chownSync, copyFileSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { barrierTo, type Account } from './account.file';
import { carrierNotInstalled, carrierOf, majorOf, unsupportedPlatform } from './carrier';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** Folder of `bin`, `lib` and `share`, and whose release it is. */
export interface Binaries {
  readonly home: string;
  readonly version: string;
  readonly major: number;
}
interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * The carrier is an ES module that must not be imported here; only its place is asked for. Its package.json is not
 * exported, so the way goes through its entry, dist/index.js.
 */
export function carriedBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const carrier = carrierOf(platform, arch);
  if (!carrier) throw new EmbeddedPostgresError(unsupportedPlatform(platform, arch));
  const folder = dirname(dirname(entryOf(carrier)));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { home: join(folder, 'native'), version, major: majorOf(version) };
}

/** Where the server's account can run them: in place, or from a copy in the data folder. */
export function runnableBinaries(carried: Binaries, account: Account | undefined, copyAt: string, log: (line: string) => void): Binaries {
  const reason = whyNotInPlace(carried.home, account);
  if (!reason) return carried;
  if (!existsSync(copyAt)) {
    log(`PostgreSQL's programs are copied to ${copyAt}, since ${reason}.`);
    copyFor(account, carried.home, copyAt);
  }
  return { ...carried, home: copyAt };
}

/** npm unpacks no links, a script of the carrier makes them; with --ignore-scripts they are missing. */
export function completeLinks(home: string): void {
  for (const { source, target } of linksOf(home).filter((link) => !existsSync(link.target))) {
    try {
      symlinkSync(relative(dirname(target), source), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPERM') copyFileSync(source, target); // A file system without links.
      else if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function entryOf(carrier: string): string {
  try {
    // From the package that depends on it, since an installer may nest it there.
    return require.resolve(carrier, { paths: [dirname(require.resolve('embedded-postgres'))] });
  } catch {
    throw new EmbeddedPostgresError(carrierNotInstalled(carrier));
  }
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

/** Copied beside and renamed; of two who copy at once, the second finds the first one's. */
function copyFor(account: Account | undefined, home: string, copyAt: string): void {
  const beside = `${copyAt}.${process.pid}`;
  rmSync(beside, { recursive: true, force: true });
  cpSync(home, beside, { recursive: true, verbatimSymlinks: true });
  completeLinks(beside);
  if (account) giveTo(account, beside);
  try {
    renameSync(beside, copyAt);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(copyAt)) throw error;
  }
}

function giveTo({ uid, gid }: Account, folder: string): void {
  chownSync(folder, uid, gid);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  entries.filter((entry) => !entry.isSymbolicLink()).forEach((entry) => chownSync(join(entry.parentPath ?? entry.path, entry.name), uid, gid));
}

/** Paths in the list start at the package; the copy has another name for `native`. */
function linksOf(home: string): readonly Link[] {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const inHome = (path: string): string => join(home, relative('native', path));
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[];
  return links.map(({ source, target }) => ({ source: inHome(source), target: inHome(target) }));
}

export const programOf = ({ home }: Binaries, name: 'initdb' | 'pg_ctl'): string =>
  join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
