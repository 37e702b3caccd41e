// @ts-check
// The rule of a witness (c2sp.org/tlog-witness): which checkpoint it cosigns. It cosigns none that does not continue the last one.
import { checkpointIn } from './checkpoint.mjs';
import { EMPTY_ROOT, isConsistent, MOST_HASHES } from './merkle.mjs';
import { opened } from './note.mjs';
import { fromDecimal, fromUtf8, hashesIn } from './texts.mjs';

/**
 * @typedef {import('./checkpoint.mjs').Checkpoint} Checkpoint
 * @typedef {import('./note.mjs').Key} Key
 * @typedef {{ old: number, path: Buffer[], checkpoint: Checkpoint }} Submission
 * @typedef {{ status: number, body?: string, isAgainstLog?: boolean, why: string }} Refused
 */

/** The body of add-checkpoint. @param {Buffer} body @returns {Submission | undefined} */
export function submissionIn(body) {
  const text = fromUtf8(body);
  const end = text?.indexOf('\n\n') ?? -1;
  if (text === undefined || end < 0) return undefined;
  const [first = '', ...lines] = text.slice(0, end).split('\n');
  const old = first.startsWith('old ') ? fromDecimal(first.slice('old '.length)) : undefined;
  const [path, checkpoint] = [hashesIn(lines), checkpointIn(Buffer.from(text.slice(end + 2)))];
  return old === undefined || path === undefined || path.length > MOST_HASHES || !checkpoint ? undefined : { old, path, checkpoint };
}

/**
 * Whether a checkpoint may not be cosigned, and the answer to it. The order is that of the protocol: who asks before what is asked.
 * @param {Submission} submission @param {readonly Key[]} keys of the logs that this witness knows @param {Checkpoint | undefined} last of this log @returns {Refused | undefined}
 */
export function refusal({ old, path, checkpoint }, keys, last) {
  const known = keys.filter(({ name }) => name === checkpoint.origin);
  if (known.length === 0) return { status: 404, why: 'the log is not known here' };
  const { signed, wrong } = opened(checkpoint.note, known);
  if (signed.length === 0 || wrong.length > 0) return { status: 403, why: 'no signature of a key that is known here, or a wrong one' };
  if (old > checkpoint.size) return { status: 400, why: 'the old size is larger than the new one' };
  const recorded = last?.size ?? 0;
  if (old !== recorded) return { status: 409, body: `${recorded}\n`, why: 'another size is on record' };
  return discontinuity(path, checkpoint, { size: recorded, root: last?.root ?? EMPTY_ROOT });
}

/** The log has signed it: what does not continue what it signed before speaks against it. @param {readonly Buffer[]} path @param {Checkpoint} next @param {{ size: number, root: Buffer }} last @returns {Refused | undefined} */
function discontinuity(path, { size, root }, last) {
  if (size === 0 && !root.equals(EMPTY_ROOT)) return { status: 422, why: 'an empty log has another root', isAgainstLog: true };
  if (last.size === 0) return path.length === 0 ? undefined : { status: 422, why: 'there is nothing to prove from an empty log' };
  const claim = { oldSize: last.size, newSize: size, path, oldRoot: last.root, newRoot: root };
  return isConsistent(claim) ? undefined : { status: 422, why: 'it does not continue the last checkpoint', isAgainstLog: true };
}
