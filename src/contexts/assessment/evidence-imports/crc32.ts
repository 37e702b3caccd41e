/** The reversed polynomial of ISO 3309, which ZIP uses (APPNOTE 4.4.7). */
const POLYNOMIAL = 0xedb88320;
const BITS = 8;
const ALL_ONES = 0xffffffff;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < BITS; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** The checksum of everything before and of these bytes; zlib has it from Node 20.15 on, which not everybody runs. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = before ^ ALL_ONES;
  // An index, for an iterator takes four times as long, and archives are large.
  for (let at = 0; at < bytes.length; at += 1) value = TABLE[(value ^ bytes[at]!) & 0xff]! ^ (value >>> BITS);
  return (value ^ ALL_ONES) >>> 0;
}
