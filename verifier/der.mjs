// @ts-check
// As much of DER (X.690) as a time-stamp needs: a value knows its tag, its content, and the values inside it.

/** @typedef {{ tag: number, content: Buffer, whole: Buffer }} Der */

/** @param {Buffer} bytes @param {number} [at] @returns {Der} @throws {Error} where it is no DER */
export function derAt(bytes, at = 0) {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) throw new Error('DER breaks off');
  const lengthBytes = first & 0x80 ? first & 0x7f : 0;
  if (lengthBytes > 4 || first === 0x80 || at + 2 + lengthBytes > bytes.length) throw new Error('a DER length is wrong');
  const length = lengthBytes === 0 ? first : bytes.readUIntBE(at + 2, lengthBytes);
  const from = at + 2 + lengthBytes;
  if (from + length > bytes.length) throw new Error('DER breaks off');
  return { tag, content: bytes.subarray(from, from + length), whole: bytes.subarray(at, from + length) };
}

/** @param {Der | undefined} value @returns {Der[]} */
export function inside(value) {
  if (!value) throw new Error('a DER value is missing');
  /** @type {Der[]} */
  const values = [];
  for (let at = 0; at < value.content.length; at += /** @type {Der} */ (values.at(-1)).whole.length) values.push(derAt(value.content, at));
  return values;
}

/** The value along a way of positions. @param {Der} value @param {...number} way @returns {Der} */
export function within(value, ...way) {
  return way.reduce((each, position) => {
    const next = inside(each)[position];
    if (!next) throw new Error('a DER value is missing');
    return next;
  }, value);
}

/** An object identifier as its hex: short, and enough to compare. @param {Der | undefined} value */
export const oidOf = (value) => (value?.tag === 6 ? value.content.toString('hex') : '');
