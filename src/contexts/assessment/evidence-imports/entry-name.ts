/** What stands in an archive under a path: a file, nothing that anybody put there, or what no honest program writes. */
export type EntryPlace = { readonly name: string } | 'LEFT_OUT' | 'UNSAFE';

/** What systems put beside people's files, and nobody means. */
const SYSTEM_FILES = new Set(['.ds_store', 'thumbs.db', 'desktop.ini']);
const SYSTEM_FOLDER = '__MACOSX';
/** The other half that macOS keeps of a file on foreign disks. */
const RESOURCE_FORK = '._';
const DRIVE = /^[A-Za-z]:/;

/**
 * The name of a file without its folders. Nothing is ever written under a name from an archive; a path that leads out of
 * it all the same says that the archive was made to do harm. Old programs of Windows write backslashes.
 */
export function placeIn(path: string): EntryPlace {
  const parts = path.replaceAll('\\', '/').split('/');
  if (path.includes('\0') || parts[0] === '' || DRIVE.test(path) || parts.includes('..')) return 'UNSAFE';
  const name = parts.at(-1)!;
  const isOfSystem = parts.includes(SYSTEM_FOLDER) || SYSTEM_FILES.has(name.toLowerCase()) || name.startsWith(RESOURCE_FORK);
  return name === '' || isOfSystem ? 'LEFT_OUT' : { name };
}
