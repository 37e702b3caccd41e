import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import type { Uuid } from '../../../kernel/uuid';

export const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Bound to the ciphertext, so that one import's file cannot be put in another's place. */
const bound = (importId: Uuid): Buffer => Buffer.from(`skills-ledger/import-file/v1\n${importId}`);

/** Which file it is; also tells the same bytes again. */
export const fileDigest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** AES-256-GCM: iv, tag, ciphertext. A key seals one file, once. */
export function sealedFile(bytes: Buffer, key: Buffer, importId: Uuid, iv: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(bound(importId));
  const ciphertext = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), ciphertext]);
}

/** @throws Error where the bytes were altered, moved, or sealed under another key */
export function openedFile(sealed: Buffer, key: Buffer, importId: Uuid): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(bound(importId)).setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}
