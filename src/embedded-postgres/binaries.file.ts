import { copyFileSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
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
/** @param from a folder in whose node_modules another release of the carrier lies */
export function carriedBinaries(platform: string = process.platform, arch: string = process.arch, from?: string): Binaries {
  const carrier = carrierOf(platform, arch);
  if (!carrier) throw new EmbeddedPostgresError(unsupportedPlatform(platform, arch));
  const folder = dirname(dirname(entryOf(carrier, from)));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { home: join(folder, 'native'), version, major: majorOf(version) };
}

/** npm unpacks no links, a script of the carrier makes them; with --ignore-scripts they are missing. */
export function completeLinks(home: string): void {
  for (const { source, target } of linksOf(home).filter((link) => !existsSync(link.target))) {
    try {
      symlinkSync(relative(dirname(target), source), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPERM')
        copyFileSync(source, target); // A file system without links.
      else if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function entryOf(carrier: string, from: string | undefined): string {
  try {
    // From the package that depends on it, since an installer may nest it there.
    return require.resolve(carrier, { paths: [from ?? dirname(require.resolve('embedded-postgres'))] });
  } catch {
    throw new EmbeddedPostgresError(carrierNotInstalled(carrier, from));
  }
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
