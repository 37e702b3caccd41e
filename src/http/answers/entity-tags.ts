/** The strong ETag of a stream's version: its number of events. */
export const etagOf = (revision: number): string => versionTag(revision + 1);
export const versionTag = (version: number): string => `"${version}"`;
/** Of the same version in another form: it names no version to a command. */
export const formTag = (revision: number, form: string): string => `"${revision + 1}-${form}"`;

/** The weak tag of a list: as long as nothing at all was recorded, it is the same; no command takes it. */
export const collectionTag = (atPosition: bigint): string => `W/"p${atPosition}"`;

const ANY = '*';
const VERSION = /^"?(\d{1,9})"?$/;
const listed = (header: string | undefined): readonly string[] =>
  (header ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

/** Weak comparison, lists and `*` (RFC 9110 section 13.1.2): a proxy that compresses turns a strong tag into a weak one. */
export const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  listed(ifNoneMatch)
    .map(strengthened)
    .some((tag) => tag === ANY || tag === strengthened(etag));
const strengthened = (tag: string): string => tag.replace(/^W\//, '');

/**
 * The versions that an If-Match names; undefined where it names none at all. Strong comparison (RFC 9110 section
 * 13.1.1): a weak tag, or that of another representation (`"7-pdf"`), is no version that ever was.
 */
export function versionsIn(ifMatch: string | undefined): readonly number[] | undefined {
  const tags = listed(ifMatch);
  if (tags.length === 0 || tags.includes(ANY)) return undefined;
  return tags.flatMap((tag) => VERSION.exec(tag)?.[1] ?? []).map(Number);
}
