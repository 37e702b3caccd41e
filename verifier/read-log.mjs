// @ts-check
// Reads a whole log: every bundle of entries, every tile, in order. What cannot be read is a finding; what differs is weighed later.
import { GrowingTree, HASH_BYTES, leafHash, rootOf } from './merkle.mjs';
import { entriesIn, pathOf, tilesAt, WIDTH } from './tiles.mjs';

/**
 * @typedef {import('./report.mjs').Report} Report
 * @typedef {import('./sources.mjs').Source} Source
 * @typedef {{ leaves?: Buffer[], tile?: Buffer[] }} Block hashes by the entries, and by the tile of level 0
 * @typedef {{
 *   byEntries: (Buffer | undefined)[], byTiles: (Buffer | undefined)[], tailByEntries?: Buffer[], tailByTiles?: Buffer[], unlike: Map<number, number>, tree: GrowingTree,
 * }} Log one hash for each full block of 256 entries, by its entries and by its tile; the leaves behind the last full one;
 * `unlike`: the first entry of a block that its tile does not know
 */

/** Requests on their way at once: an address is asked ahead, so that a log of a million takes minutes and not an hour. */
const AHEAD = 16;

/**
 * @param {Report} report @param {Source} source @param {number} size
 * @param {(entry: Buffer, index: number) => void} onEntry @param {(tree: GrowingTree) => void} onLeaf
 * @returns {Promise<Log>}
 */
export async function readLog(report, source, size, onEntry, onLeaf) {
  const { full, partialWidth } = tilesAt(0, size);
  const blocks = full + (partialWidth > 0 ? 1 : 0);
  /** @type {Log} */
  const log = { byEntries: [], byTiles: [], unlike: new Map(), tree: new GrowingTree() };
  /** @type {Promise<[Buffer | undefined, Buffer | undefined]>[]} */
  const ahead = [];
  for (let index = 0, asked = 0; index < blocks; index += 1) {
    for (; asked < Math.min(blocks, index + AHEAD); asked += 1) ahead.push(asking(source, asked, asked < full ? WIDTH : partialWidth));
    const width = index < full ? WIDTH : partialWidth;
    const block = blockOf(
      report,
      await /** @type {Promise<[Buffer | undefined, Buffer | undefined]>} */ (ahead.shift()),
      index,
      width,
      onEntry,
    );
    put(log, block, index, width);
    block.leaves?.forEach((leaf) => (log.tree.push(leaf), onLeaf(log.tree)));
  }
  return log;
}

/** @param {Source} source @param {number} index @param {number} width @returns {Promise<[Buffer | undefined, Buffer | undefined]>} */
function asking(source, index, width) {
  const both = Promise.all([wholeOrPart(source, 'entries', index, width), wholeOrPart(source, 0, index, width)]);
  // Who waits for it hears of a fault; until then it is nobody's.
  both.catch(() => undefined);
  return both;
}

/** A partial tile may go when the full one is there. @param {Source} source @param {number | 'entries'} level @param {number} index @param {number} width */
async function wholeOrPart(source, level, index, width) {
  return (await source.read(pathOf(level, index, width))) ?? (width < WIDTH ? source.read(pathOf(level, index)) : undefined);
}

/** @param {Report} report @param {[Buffer | undefined, Buffer | undefined]} read @param {number} index @param {number} width @param {(entry: Buffer, index: number) => void} onEntry @returns {Block} */
function blockOf(report, [bundle, tile], index, width, onEntry) {
  const at = pathOf('entries', index, width);
  const all = bundle && (entriesIn(bundle, width) ?? entriesIn(bundle, WIDTH));
  if (!bundle) report.finding('BUNDLE_MISSING', at);
  else if (!all) report.finding('BUNDLE_MALFORMED', at);
  const entries = all?.slice(0, width);
  entries?.forEach((entry, offset) => onEntry(entry, index * WIDTH + offset));
  return { leaves: entries?.map(leafHash), tile: hashesOf(report, tile, pathOf(0, index, width), width) };
}

/** @param {Report} report @param {Buffer | undefined} tile @param {string} where @param {number} width @returns {Buffer[] | undefined} */
function hashesOf(report, tile, where, width) {
  if (!tile) report.finding('TILE_MISSING', where);
  const isRight = tile && [width, WIDTH].some((hashes) => tile.length === hashes * HASH_BYTES);
  if (tile && !isRight) report.finding('TILE_LENGTH', where, `${tile.length} ≠ ${width * HASH_BYTES}`);
  return isRight ? Array.from({ length: width }, (_, nth) => tile.subarray(nth * HASH_BYTES, (nth + 1) * HASH_BYTES)) : undefined;
}

/** @param {Log} log @param {Block} block @param {number} index @param {number} width */
function put(log, { leaves, tile }, index, width) {
  const differing = leaves && tile ? leaves.findIndex((leaf, nth) => !leaf.equals(/** @type {Buffer} */ (tile[nth]))) : -1;
  if (differing >= 0) log.unlike.set(index, index * WIDTH + differing);
  if (width < WIDTH) [log.tailByEntries, log.tailByTiles] = [leaves, tile];
  else [log.byEntries[index], log.byTiles[index]] = [leaves && rootOf(leaves), tile && rootOf(tile)];
}

/** The hashes of one level above the lowest, as the log serves them. @param {Report} report @param {Source} source @param {number} level @param {number} size @returns {Promise<(Buffer | undefined)[]>} */
export async function readLevel(report, source, level, size) {
  const { full, partialWidth } = tilesAt(level, size);
  /** @type {(Buffer | undefined)[]} */
  const hashes = [];
  for (let index = 0; index < full + (partialWidth > 0 ? 1 : 0); index += 1) {
    const width = index < full ? WIDTH : partialWidth;
    const tile = hashesOf(report, await wholeOrPart(source, level, index, width), pathOf(level, index, width), width);
    hashes.push(...(tile ?? Array.from({ length: width }, () => undefined)));
  }
  return hashes;
}
