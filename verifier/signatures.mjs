// @ts-check
// Whether a checkpoint is worth anything: who signed it, by the policy of whoever asks.
import { checkpointIn } from './checkpoint.mjs';
import { judged } from './policy.mjs';

/**
 * @typedef {import('./checkpoint.mjs').Checkpoint} Checkpoint
 * @typedef {import('./policy.mjs').Policy} Policy
 * @typedef {import('./report.mjs').Report} Report
 */

/** @param {number} seconds of 1970 */
export const instant = (seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

/**
 * The checkpoint of some bytes, with a finding for each thing that is wrong with its signatures.
 * @param {Report} report @param {string} where @param {Buffer | undefined} bytes @param {Policy} policy @returns {Checkpoint | undefined}
 */
export function signedCheckpoint(report, where, bytes, policy) {
  if (!bytes) report.finding('CHECKPOINT_MISSING', where);
  const checkpoint = bytes && checkpointIn(bytes);
  if (bytes && !checkpoint) report.finding('CHECKPOINT_MALFORMED', where);
  if (checkpoint) judge(report, where, checkpoint, policy);
  return checkpoint;
}

/** @param {Report} report @param {string} where @param {Checkpoint} checkpoint @param {Policy} policy */
function judge(report, where, checkpoint, policy) {
  const { isLogSigned, isQuorumMet, wrong } = judged(checkpoint, policy);
  for (const { name, id } of wrong) report.finding('SIGNATURE_WRONG', where, `${name}+${id}`);
  if (!isLogSigned) report.finding('LOG_SIGNATURE_MISSING', where);
  if (!isQuorumMet) report.finding('QUORUM_NOT_MET', where);
}

/** @param {Report} report @param {Checkpoint} checkpoint @param {Policy} policy */
export function tellCheckpoint(report, checkpoint, policy) {
  const { isLogSigned, witnessed } = judged(checkpoint, policy);
  report.fact('CHECKPOINT', { origin: checkpoint.origin, size: checkpoint.size, root: checkpoint.root.toString('base64') });
  if (isLogSigned) report.fact('LOG_SIGNED');
  for (const { name, time } of witnessed) report.fact('WITNESSED', { name, time: instant(time) });
  if (witnessed.length === 0) report.fact('NO_WITNESS');
}

/**
 * Checkpoints that somebody kept: the log must have signed them, and must still begin with them. Their witnesses need not be asked again.
 * @param {Report} report @param {readonly { name: string, bytes: Buffer }[]} kept @param {Policy} policy @param {Checkpoint} now @returns {(Checkpoint & { where: string })[]}
 */
export function keptCheckpoints(report, kept, policy, now) {
  return kept.flatMap(({ name, bytes }) => {
    const checkpoint = signedCheckpoint(report, name, bytes, { ...policy, quorum: 'none' });
    if (!checkpoint) return [];
    if (checkpoint.size > now.size) report.finding('ROLLED_BACK', name, String(checkpoint.size), { size: now.size });
    return checkpoint.size > now.size ? [] : [{ ...checkpoint, where: name }];
  });
}
