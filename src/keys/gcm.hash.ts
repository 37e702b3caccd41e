import { createCipheriv, createDecipheriv } from 'node:crypto';

export const IV_BYTES = 12;
export const TAG_BYTES = 16;

/**
 * AES-256-GCM: iv, tag, ciphertext. The key must be 256 bits and never see one iv twice: whoever seals draws it at random, or seals
 * once under that key. What is bound is not kept: bytes that stand elsewhere than they say do not open.
 */
export function sealed(content: Buffer | string, key: Buffer, bound: Buffer, iv: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(bound);
  const ciphertext = typeof content === 'string' ? cipher.update(content, 'utf8') : cipher.update(content);
  // The mode is a stream: nothing is left for the end but to make the tag.
  cipher.final();
  return Buffer.concat([iv, cipher.getAuthTag(), ciphertext]);
}

/** @throws Error where the bytes were altered, moved, or sealed under another key */
export function opened(bytes: Buffer, key: Buffer, bound: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(bound).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const content = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
  // Throws, before anybody is given what was not proved.
  decipher.final();
  return content;
}
