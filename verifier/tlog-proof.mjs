// @ts-check
// A proof that one entry stands in a log (c2sp.org/tlog-proof): index, path, and the checkpoint it leads to, in one file.
import { checkpointIn } from './checkpoint.mjs';
import { MOST_HASHES } from './merkle.mjs';
import { fromBase64, fromDecimal, fromUtf8, hashesIn } from './texts.mjs';

/** @typedef {{ index: number, path: Buffer[], checkpoint: import('./checkpoint.mjs').Checkpoint }} TlogProof */

/** @param {Buffer} bytes @returns {TlogProof | undefined} */
export function proofIn(bytes) {
  const text = fromUtf8(bytes);
  const end = text?.indexOf('\n\n') ?? -1;
  if (text === undefined || end < 0) return undefined;
  const [first, ...lines] = text.slice(0, end).split('\n');
  // What stands in an `extra` line is nobody's word: it is read over.
  if (lines[0]?.startsWith('extra ') && fromBase64(lines[0].slice('extra '.length)) !== undefined) lines.shift();
  const [indexLine = '', ...hashLines] = lines;
  const index = indexLine.startsWith('index ') ? fromDecimal(indexLine.slice('index '.length)) : undefined;
  const [path, checkpoint] = [hashesIn(hashLines), checkpointIn(Buffer.from(text.slice(end + 2)))];
  if (first !== 'c2sp.org/tlog-proof@v1' || index === undefined || path === undefined || path.length > MOST_HASHES || !checkpoint)
    return undefined;
  return { index, path, checkpoint };
}
