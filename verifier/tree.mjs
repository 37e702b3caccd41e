// @ts-check
// Verifies a whole log: entries against tiles, tiles against each other, all of it against the root that was signed.
import { GrowingTree, rootOf } from './merkle.mjs';
import { readLevel, readLog } from './read-log.mjs';
import { keptCheckpoints, signedCheckpoint, tellCheckpoint } from './signatures.mjs';
import { StreamRules } from './stream-rules.mjs';
import { pathOf, tilesAt, tilesOf, WIDTH } from './tiles.mjs';

/**
 * @typedef {import('./report.mjs').Report} Report
 * @typedef {import('./sources.mjs').Source} Source
 * @typedef {import('./policy.mjs').Policy} Policy
 * @typedef {import('./read-log.mjs').Log} Log
 * @typedef {{ since: readonly { name: string, bytes: Buffer }[], areEvents: boolean, onEntry?: (entry: Buffer, index: number) => void }} Asked
 */

/** @param {Report} report @param {Source} source @param {Policy} policy @param {Asked} asked */
export async function verifyTree(report, source, policy, asked) {
  const checkpoint = signedCheckpoint(report, 'checkpoint', await source.read('checkpoint'), policy);
  if (!checkpoint) return undefined;
  tellCheckpoint(report, checkpoint, policy);
  const kept = keptCheckpoints(report, asked.since, policy, checkpoint);
  const rules = asked.areEvents ? new StreamRules(report) : undefined;
  const before = report.findings.length;
  /** @type {Map<number, Buffer>} */
  const rootsThen = new Map([[0, rootOf([])]]);
  const sizesThen = new Set(kept.map(({ size }) => size));
  const onEntry = (/** @type {Buffer} */ entry, /** @type {number} */ index) => (rules?.take(entry, index), asked.onEntry?.(entry, index));
  const log = await readLog(
    report,
    source,
    checkpoint.size,
    onEntry,
    (tree) => sizesThen.has(tree.size) && rootsThen.set(tree.size, tree.root()),
  );
  await weigh(report, source, log, checkpoint);
  // Roots of older sizes come from the entries that were read: they say something only where all of those are the signed ones.
  const isWhole = report.findings.length === before;
  for (const { where, size, root } of kept) {
    if (!rootsThen.get(size)?.equals(root)) report.finding('FORKED', where, String(size));
    else if (isWhole) report.fact('CONTINUES', { size });
  }
  return checkpoint;
}

/**
 * Finds which of the hashes that were read lead to the signed root, and names what differs from those.
 * @param {Report} report @param {Source} source @param {Log} log @param {{ size: number, root: Buffer }} signed
 */
async function weigh(report, source, log, { size, root }) {
  const served = size >= WIDTH ? await readLevel(report, source, 1, size) : [];
  const tails = [log.tailByEntries ?? [], log.tailByTiles ?? []];
  const candidates = [log.byEntries, log.byTiles, served].flatMap((blocks) => tails.map((tail) => ({ blocks, tail })));
  const right = candidates.find(({ blocks, tail }) => rootBy(blocks, tail, size)?.equals(root));
  if (!right) {
    report.finding('ROOT_WRONG', 'checkpoint');
    for (const [index, entry] of log.unlike) report.finding('ENTRIES_ALTERED', pathOf('entries', index, widthAt(size, index)), `${entry}?`);
    return;
  }
  const blocks = /** @type {Buffer[]} */ (right.blocks);
  blocks.forEach((hash, index) => nameBlock(report, log, index, hash, size));
  nameTail(report, log, right.tail, size);
  const before = report.findings.length;
  await nameLevels(report, source, size, blocks, served);
  if (log.tree.size === size && log.tree.root().equals(root)) report.fact('ENTRIES', { count: size });
  if (report.findings.length === before && log.unlike.size === 0) report.fact('TILES', { count: tilesOf(size).length });
}

/** @param {readonly (Buffer | undefined)[]} blocks @param {readonly Buffer[]} tail @param {number} size */
function rootBy(blocks, tail, size) {
  if (blocks.length * WIDTH + tail.length !== size || blocks.some((hash) => !hash)) return undefined;
  // Full blocks are perfect subtrees: their peaks stand before those of the tail, and fold as the leaves themselves would.
  const [tree, rest] = [new GrowingTree(), new GrowingTree()];
  blocks.forEach((hash) => tree.push(/** @type {Buffer} */ (hash)));
  tail.forEach((leaf) => rest.push(leaf));
  const all = new GrowingTree();
  [all.size, all.peaks] = [size, [...tree.peaks, ...rest.peaks]];
  return all.root();
}

/** @param {number} size @param {number} index */
const widthAt = (size, index) => Math.min(WIDTH, size - index * WIDTH);

/** @param {Report} report @param {Log} log @param {number} index @param {Buffer} right @param {number} size */
function nameBlock(report, log, index, right, size) {
  const [byEntries, byTile] = [log.byEntries[index], log.byTiles[index]];
  nameUnlike(report, log, index, size, byEntries !== undefined && !byEntries.equals(right), byTile !== undefined && !byTile.equals(right));
}

/** @param {Report} report @param {Log} log @param {readonly Buffer[]} right @param {number} size */
function nameTail(report, log, right, size) {
  const isUnlike = (/** @type {readonly Buffer[] | undefined} */ hashes) =>
    hashes !== undefined && hashes.some((hash, nth) => !right[nth]?.equals(hash));
  nameUnlike(report, log, Math.floor(size / WIDTH), size, isUnlike(log.tailByEntries), isUnlike(log.tailByTiles));
}

/** @param {Report} report @param {Log} log @param {number} index @param {number} size @param {boolean} isEntries @param {boolean} isTile */
function nameUnlike(report, log, index, size, isEntries, isTile) {
  const width = widthAt(size, index);
  // Where the tile is as it was signed, it says which entry is not.
  const which = isTile ? `${index * WIDTH}–${index * WIDTH + width - 1}` : String(log.unlike.get(index) ?? '');
  if (isEntries) report.finding('ENTRIES_ALTERED', pathOf('entries', index, width), which);
  if (isTile) report.finding('TILE_ALTERED', pathOf(0, index, width));
}

/** Every level above the lowest follows from the one below it. @param {Report} report @param {Source} source @param {number} size @param {readonly Buffer[]} blocks @param {readonly (Buffer | undefined)[]} served */
async function nameLevels(report, source, size, blocks, served) {
  let below = blocks;
  for (let level = 1, hashes = served; size >= WIDTH ** level; level += 1, hashes = await readNext(report, source, level, size)) {
    const wrong = new Set(below.flatMap((hash, nth) => (hashes[nth] && !hash.equals(hashes[nth]) ? [Math.floor(nth / WIDTH)] : [])));
    const { full, partialWidth } = tilesAt(level, size);
    for (const index of wrong) report.finding('TILE_ALTERED', pathOf(level, index, index < full ? WIDTH : partialWidth));
    below = Array.from({ length: Math.floor(below.length / WIDTH) }, (_, index) => rootOf(below.slice(index * WIDTH, (index + 1) * WIDTH)));
  }
}

/** @param {Report} report @param {Source} source @param {number} level @param {number} size */
const readNext = (report, source, level, size) => (size >= WIDTH ** level ? readLevel(report, source, level, size) : Promise.resolve([]));
