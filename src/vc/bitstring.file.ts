import { constants, gzipSync } from 'node:zlib';

/** Bitstring Status List v1.0: shorter lists would tell whoever asks for one about whom it is asked. */
export const LIST_BITS = 131_072;
const BITS_PER_BYTE = 8;
/** The first bit is the most significant one of the first byte. */
const FIRST_BIT = 0x80;
const MULTIBASE_BASE64URL = 'u';

/** A whole list in which these places are 1, packed as the standard has it. */
export function encodedList(places: Iterable<number>): string {
  const bits = Buffer.alloc(LIST_BITS / BITS_PER_BYTE);
  for (const place of places) bits[Math.floor(place / BITS_PER_BYTE)]! |= FIRST_BIT >> (place % BITS_PER_BYTE);
  return MULTIBASE_BASE64URL + gzipSync(bits, { level: constants.Z_BEST_COMPRESSION }).toString('base64url');
}
