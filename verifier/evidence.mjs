// @ts-check
// Verifies an evidence file: some events with their proofs, what they held, and the checkpoint of the log, in a folder or an archive.
import { canonical } from './canonical.mjs';
import { commitment, entryIn, openingIn } from './entry.mjs';
import { isIncluded, leafHash, sha256 } from './merkle.mjs';
import { signedCheckpoint, tellCheckpoint } from './signatures.mjs';
import { stampOf } from './timestamp.mjs';
import { fromUtf8 } from './texts.mjs';
import { proofIn } from './tlog-proof.mjs';

/**
 * @typedef {import('./report.mjs').Report} Report
 * @typedef {import('./sources.mjs').Source} Source
 * @typedef {import('./policy.mjs').Policy} Policy
 * @typedef {import('./checkpoint.mjs').Checkpoint} Checkpoint
 * @typedef {import('./entry.mjs').Entry} Entry
 */

const LIST = 'SHA256SUMS';
/** What was unpacked from verifier.tgz, into the folder of the evidence, is no part of it. @param {string} name */
const isBeside = (name) => name === LIST || name.startsWith('verifier/');
/** @param {string} name */
const isReading = (name) => /^READ-ME\b/.test(name);
/** @param {string} name */
const isEventFile = (name) => /^events\/[^/]+\.(entry|tlog-proof|opening\.json)$/.test(name);

/** @param {Report} report @param {Source} source @param {Policy} policy @param {readonly import('node:crypto').X509Certificate[]} stampers @returns {Promise<Entry[]>} the events that stand in the log */
export async function verifyEvidence(report, source, policy, stampers) {
  const names = (await source.names?.()) ?? [];
  if (names.includes(LIST)) await verifyList(report, source, names);
  else report.finding('LIST_MISSING', LIST);
  // Texts to read are words of whoever packed the evidence: no signature covers them.
  for (const name of names.filter(isReading)) report.fact('NOT_PROVEN', { name });
  const bytes = await source.read('checkpoint');
  const checkpoint = signedCheckpoint(report, 'checkpoint', bytes, policy);
  if (!checkpoint) return [];
  tellCheckpoint(report, checkpoint, policy);
  if (names.includes('checkpoint.tsr')) stamped(report, 'checkpoint.tsr', await source.read('checkpoint.tsr'), checkpoint.bytes, stampers);
  const stems = [...new Set(names.filter(isEventFile).map((name) => name.replace(/\.(entry|tlog-proof|opening\.json)$/, '')))].sort();
  if (stems.length === 0) report.finding('NO_EVENTS', 'events');
  const [proven, shown] = [/** @type {Entry[]} */ ([]), { openings: 0 }];
  for (const stem of stems) {
    const entry = await verifyEvent(report, source, stem, policy, checkpoint, shown);
    if (entry) proven.push(entry);
  }
  report.fact('PROOFS', { count: proven.length });
  report.fact('OPENINGS', { count: shown.openings });
  wholeStreams(report, proven);
  return proven;
}

/** @param {Report} report @param {Source} source @param {readonly string[]} names */
async function verifyList(report, source, names) {
  const before = report.findings.length;
  const listed = new Map();
  for (const line of (fromUtf8((await source.read(LIST)) ?? Buffer.alloc(0)) ?? '').split('\n')) {
    const [, hash, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (name) listed.set(name, hash);
    else if (line !== '') report.finding('FILE_CHANGED', LIST);
  }
  for (const [name, hash] of listed) {
    const content = names.includes(name) ? await source.read(name) : undefined;
    if (!content) report.finding('FILE_MISSING', name);
    else if (sha256(content).toString('hex') !== hash) report.finding('FILE_CHANGED', name);
  }
  for (const name of names) if (!listed.has(name) && !isBeside(name)) report.finding('FILE_UNLISTED', name);
  if (report.findings.length === before) report.fact('FILES', { count: listed.size });
}

/**
 * @param {Report} report @param {Source} source @param {string} stem @param {Policy} policy @param {Checkpoint} checkpoint @param {{ openings: number }} shown
 * @returns {Promise<Entry | undefined>}
 */
async function verifyEvent(report, source, stem, policy, checkpoint, shown) {
  const [entryBytes, proofBytes, openingBytes] = await Promise.all(
    ['.entry', '.tlog-proof', '.opening.json'].map((end) => source.read(stem + end)),
  );
  if (!entryBytes) report.finding('ENTRY_MISSING', `${stem}.entry`);
  if (!proofBytes) report.finding('PROOF_MISSING', `${stem}.tlog-proof`);
  if (!entryBytes || !proofBytes) return undefined;
  if (!verifyProof(report, `${stem}.tlog-proof`, proofBytes, entryBytes, policy, checkpoint)) return undefined;
  const entry = entryIn(entryBytes);
  if (!entry) report.finding('ENTRY_MALFORMED', `${stem}.entry`);
  const isOpen = entry && openingBytes && verifyOpening(report, `${stem}.opening.json`, openingBytes, entry);
  if (isOpen) shown.openings += 1;
  if (entry)
    report.fact('EVENT', { index: entry.i, at: entry.at, type: entry.t, data: isOpen ? canonical(openingIn(openingBytes)?.data) : '' });
  return entry;
}

/**
 * Whether an entry stands where its proof says. Without a checkpoint of its own, a proof is judged by the one inside it.
 * @param {Report} report @param {string} where @param {Buffer} bytes @param {Buffer} entry @param {Policy} policy @param {Checkpoint} [expected]
 */
export function verifyProof(report, where, bytes, entry, policy, expected) {
  const proof = proofIn(bytes);
  if (!proof) report.finding('PROOF_MALFORMED', where);
  if (!proof) return false;
  const before = report.findings.length;
  const { index, path, checkpoint } = proof;
  // The very bytes of a checkpoint that was judged already need not be judged again.
  if (!expected?.bytes.equals(checkpoint.bytes)) signedCheckpoint(report, where, checkpoint.bytes, policy);
  if (expected && expected.note.text !== checkpoint.note.text) report.finding('CHECKPOINT_DIFFERS', where);
  const saysWhere = entryIn(entry)?.i;
  if (saysWhere !== undefined && saysWhere !== index) report.finding('ENTRY_MISPLACED', where, String(saysWhere));
  if (!isIncluded({ leaf: leafHash(entry), index, size: checkpoint.size, path, root: checkpoint.root }))
    report.finding('PROOF_WRONG', where);
  return report.findings.length === before;
}

/** @param {Report} report @param {string} where @param {Buffer} bytes @param {Entry} entry */
export function verifyOpening(report, where, bytes, entry) {
  const opening = openingIn(bytes);
  if (!opening) report.finding('OPENING_MALFORMED', where);
  if (!opening) return false;
  const wrong = /** @type {const} */ ([
    ['data', 'd'],
    ['meta', 'm'],
  ]).filter(([shown, committed]) => commitment(canonical(opening[shown]), opening.salt) !== entry[committed]);
  for (const [shown] of wrong) report.finding('OPENING_WRONG', where, shown);
  return wrong.length === 0;
}

/** @param {Report} report @param {string} where @param {Buffer | undefined} token @param {Buffer} bytes @param {readonly import('node:crypto').X509Certificate[]} stampers */
export function stamped(report, where, token, bytes, stampers) {
  if (stampers.length === 0) return report.fact('STAMP_UNCHECKED');
  try {
    report.fact('STAMPED', stampOf(token ?? Buffer.alloc(0), bytes, stampers));
  } catch (fault) {
    report.finding('TIMESTAMP_WRONG', where, /** @type {Error} */ (fault).message);
  }
}

/** Of a stream that is shown, no revision may be left out between the first and the last. @param {Report} report @param {readonly Entry[]} proven */
function wholeStreams(report, proven) {
  /** @type {Map<string, number[]>} */
  const streams = new Map();
  for (const { s, r } of proven) streams.set(s, [...(streams.get(s) ?? []), r]);
  for (const [stream, revisions] of streams) {
    const left = revisions.sort((a, b) => a - b).findIndex((revision, nth) => revision !== nth);
    if (left >= 0) report.finding('REVISION_GAP', stream, `${revisions[left]} ≠ ${left}`);
    else report.fact('STREAM', { stream, last: revisions.length - 1 });
  }
  report.fact('PRESENCE');
}

/** Whether the whole log holds an event of these streams that the evidence does not. @param {Report} report @param {readonly Entry[]} proven */
export function laterEvents(report, proven) {
  const lasts = new Map();
  for (const { s, r } of proven) lasts.set(s, Math.max(r, lasts.get(s) ?? 0));
  let found = 0;
  return {
    /** @param {Buffer} bytes @param {number} index */
    take(bytes, index) {
      const entry = entryIn(bytes);
      if (!entry || entry.r <= (lasts.get(entry.s) ?? Infinity)) return;
      found += 1;
      report.isIncomplete = true;
      report.fact('LATER', { stream: entry.s, revision: entry.r, index });
    },
    end: () => found === 0 && report.fact('COMPLETE'),
  };
}
