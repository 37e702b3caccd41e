// @ts-check
// A checkpoint (c2sp.org/tlog-checkpoint): name, size and root of a log, in three lines that the log has signed.
import { noteIn } from './note.mjs';
import { fromBase64, fromDecimal } from './texts.mjs';

/** @typedef {{ origin: string, size: number, root: Buffer, note: import('./note.mjs').Note, bytes: Buffer }} Checkpoint */

/** @param {string} text with its last line's end @returns {{ origin: string, size: number, root: Buffer } | undefined} */
export function headIn(text) {
  const [origin = '', digits = '', base64 = '', ...others] = text.split('\n');
  const [size, root] = [fromDecimal(digits), fromBase64(base64)];
  // Further lines are other logs' business; what stands behind the last end of line is nothing.
  const isWhole = others.length > 0 && others.at(-1) === '' && others.slice(0, -1).every((line) => line !== '');
  if (origin === '' || /\s|\+/u.test(origin) || size === undefined || root?.length !== 32 || !isWhole) return undefined;
  return { origin, size, root };
}

/** @param {Buffer} bytes @returns {Checkpoint | undefined} undefined where they are no checkpoint */
export function checkpointIn(bytes) {
  const note = noteIn(bytes);
  const head = note && headIn(note.text);
  return note && head && { ...head, note, bytes };
}
