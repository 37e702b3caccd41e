/**
 * `bytea[]` as a parameter in PostgreSQL's binary format (src/backend/utils/adt/arrayfuncs.c, array_recv): as text each byte
 * would be written as two digits, and read by the server sign by sign, which took longer than storing them.
 */
const HEADER_BYTES = 20;
const LENGTH_BYTES = 4;
const BYTEA = 17;
const NULL = -1;

export function byteaArray(values: readonly (Uint8Array | null)[]): Buffer {
  const array = Buffer.allocUnsafe(values.reduce((bytes, value) => bytes + LENGTH_BYTES + (value?.length ?? 0), HEADER_BYTES));
  // One dimension, whether there are nulls, the type, how many, counted from 1.
  [1, values.includes(null) ? 1 : 0, BYTEA, values.length, 1].forEach((word, index) => array.writeInt32BE(word, index * LENGTH_BYTES));
  let at = HEADER_BYTES;
  for (const value of values) {
    at = array.writeInt32BE(value?.length ?? NULL, at);
    if (value) array.set(value, at);
    at += value?.length ?? 0;
  }
  return array;
}
