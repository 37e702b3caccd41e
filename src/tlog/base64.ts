import { Malformed } from './malformed';

/** Decodes with padding and nothing else: `Buffer.from` skips what is no base64, so what was read is written again and compared. */
export function bytesOfBase64(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new Malformed(`no base64: ${text}`);
  return bytes;
}

const DECIMAL = /^(0|[1-9]\d{0,15})$/;

/** Decimal without sign, leading zero or exponent, up to 2^53 - 1. */
export function countOf(text: string): number {
  const count = Number(text);
  if (!DECIMAL.test(text) || !Number.isSafeInteger(count)) throw new Malformed(`no number: ${text}`);
  return count;
}
