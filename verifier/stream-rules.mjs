// @ts-check
// What holds between the entries of a log: each says where it stands, no event stands twice, no revision of a stream is left out.
import { entryIn } from './entry.mjs';

/** @typedef {import('./report.mjs').Report} Report */

export class StreamRules {
  /** @type {Map<string, number>} The last revision of each stream. */
  revisions = new Map();
  /** @type {Set<string>} */
  ids = new Set();

  /** @param {Report} report */
  constructor(report) {
    this.report = report;
  }

  /** @param {Buffer} bytes @param {number} index */
  take(bytes, index) {
    const [entry, where] = [entryIn(bytes), `entry ${index}`];
    if (!entry) return this.report.finding('ENTRY_MALFORMED', where);
    if (entry.i !== index) this.report.finding('ENTRY_MISPLACED', where, String(entry.i));
    if (this.ids.has(entry.id)) this.report.finding('ID_REPEATED', where, entry.id);
    this.ids.add(entry.id);
    const expected = (this.revisions.get(entry.s) ?? -1) + 1;
    if (entry.r !== expected) this.report.finding('REVISION_GAP', where, `${entry.s} ${entry.r} ≠ ${expected}`);
    this.revisions.set(entry.s, entry.r);
  }
}
