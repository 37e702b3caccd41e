/** Of Bitcoin: no zero, no capital O and I, no small l. */
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BASE = 58n;
const BITS_PER_BYTE = 8n;

/** A number in base 58; each zero byte before it is a `1`, for numbers have no zeros before them. */
export function base58(bytes: Uint8Array): string {
  let number = bytes.reduce((sum, byte) => (sum << BITS_PER_BYTE) | BigInt(byte), 0n);
  let digits = '';
  for (; number > 0n; number /= BASE) digits = ALPHABET[Number(number % BASE)]! + digits;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return ALPHABET[0]!.repeat(zeros < 0 ? bytes.length : zeros) + digits;
}
