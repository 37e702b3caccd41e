// @ts-check
// How numbers, bytes and texts are written in every file here: in one way only, so that no two files say the same.

/** Two-faced bytes are refused: `Buffer.from(text, 'base64')` skips what it does not know. @param {string} text @returns {Buffer | undefined} */
export function fromBase64(text) {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

/** A count or an index: no sign, no leading zero, nothing beyond what a number holds exactly. @param {string} text @returns {number | undefined} */
export function fromDecimal(text) {
  const value = /^(0|[1-9][0-9]{0,15})$/.test(text) ? Number(text) : undefined;
  return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}

/** @param {Uint8Array} bytes @returns {string | undefined} undefined where they are no UTF-8 */
export function fromUtf8(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Lines of base64 that are hashes each, or undefined. @param {readonly string[]} lines @returns {Buffer[] | undefined} */
export function hashesIn(lines) {
  const hashes = lines.map(fromBase64);
  return hashes.every((hash) => hash?.length === 32) ? /** @type {Buffer[]} */ (hashes) : undefined;
}
