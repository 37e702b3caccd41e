// @ts-check
// Where a log keeps what (c2sp.org/tlog-tiles): paths of tiles and of bundles of entries, and how a bundle is read.

/** Hashes in a full tile, entries in a full bundle. */
export const WIDTH = 256;

/** 1234067 is written `x001/x234/067`. @param {number} index */
function inGroups(index) {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? [];
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}

/** @param {number | 'entries'} level @param {number} index @param {number} width */
export const pathOf = (level, index, width = WIDTH) => `tile/${level}/${inGroups(index)}${width === WIDTH ? '' : `.p/${width}`}`;

/** What a log of a size has at one level: full tiles, and behind them one that is not full yet. @param {number} level @param {number} size */
export function tilesAt(level, size) {
  const hashes = Math.floor(size / WIDTH ** level);
  return { full: Math.floor(hashes / WIDTH), partialWidth: hashes % WIDTH };
}

/** Every tile of a log of a size. @param {number} size @returns {string[]} */
export function tilesOf(size) {
  /** @type {string[]} */
  const paths = [];
  for (let level = 0; size >= WIDTH ** level; level += 1) {
    const { full, partialWidth } = tilesAt(level, size);
    for (let index = 0; index < full; index += 1) paths.push(pathOf(level, index));
    if (partialWidth > 0) paths.push(pathOf(level, full, partialWidth));
  }
  return paths;
}

/**
 * The entries of a bundle: each behind its length in two bytes.
 * @param {Buffer} bytes @param {number} width @returns {Buffer[] | undefined} undefined where they are not exactly so many
 */
export function entriesIn(bytes, width) {
  /** @type {Buffer[]} */
  const entries = [];
  let at = 0;
  while (at < bytes.length) {
    const end = at + 2 <= bytes.length ? at + 2 + bytes.readUInt16BE(at) : Infinity;
    if (end > bytes.length) return undefined;
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return entries.length === width ? entries : undefined;
}
