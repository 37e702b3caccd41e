import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** What stands before the 32 bytes of a key in DER (RFC 8410). */
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');
export const KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;

export const privateKeyOf = (seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PRIVATE, seed]), format: 'der', type: 'pkcs8' });
export const publicBytesOf = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC.length);

/** Deterministic: the same text under the same key is the same signature, always. The rules for crashes of a sealer rest on it. */
export const signed = (key: KeyObject, message: Uint8Array): Buffer => sign(null, message, key);

export function isSigned(publicBytes: Buffer, message: Uint8Array, signature: Buffer): boolean {
  if (publicBytes.length !== KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
  return verify(null, message, createPublicKey({ key: Buffer.concat([PUBLIC, publicBytes]), format: 'der', type: 'spki' }), signature);
}
