import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { isUuid, type Uuid } from '../../kernel/uuid';

const KEY_LABEL = 'skills-ledger/public-token/v1';
/** One block of AES is one certificate id: 128 bits, 22 characters in base64url. */
const TOKEN = /^[A-Za-z0-9_-]{22}$/;
const BLOCK_BYTES = 16;
const CIPHER = 'aes-256-ecb';

/**
 * What a QR code carries (ADR 141): the certificate's id, encrypted as one block under a key of the deployment. Nobody
 * without the key can tell an id from its token, one token from another, or guess one; nothing is stored, so that a
 * token is good as long as the log. One block of its own for each certificate needs neither chaining nor padding.
 */
export const publicTokenKey = (idKey: Buffer): Buffer => createHmac('sha256', idKey).update(KEY_LABEL).digest();

export function publicToken(key: Buffer, certificateId: Uuid): string {
  const cipher = createCipheriv(CIPHER, key, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(Buffer.from(certificateId.replaceAll('-', ''), 'hex')), cipher.final()]).toString('base64url');
}

/** Which certificate it would be of; a token that nobody made gives the id of none. Undefined for what has not the form of one. */
export function certificateOfToken(key: Buffer, token: string): Uuid | undefined {
  const bytes = TOKEN.test(token) ? Buffer.from(token, 'base64url') : Buffer.alloc(0);
  // The last character holds four bits: of several that would be read alike, one is the token.
  if (bytes.length !== BLOCK_BYTES || bytes.toString('base64url') !== token) return undefined;
  const decipher = createDecipheriv(CIPHER, key, null).setAutoPadding(false);
  const hex = Buffer.concat([decipher.update(bytes), decipher.final()]).toString('hex');
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return isUuid(id) ? id : undefined;
}
