import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Uuid } from '../../../kernel/uuid';

export const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Which part of which upload. Bound to the ciphertext, so that parts can be neither exchanged nor put in another order. */
export interface PartPlace {
  readonly uploadId: Uuid;
  readonly part: number;
}
const bound = ({ uploadId, part }: PartPlace): Buffer => Buffer.from(`skills-ledger/evidence-part/v1\n${uploadId}\n${part}`);

/** AES-256-GCM: iv, tag, ciphertext. A key seals the parts of one upload, each once. */
export function sealedPart(bytes: Buffer, key: Buffer, place: PartPlace, iv: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(bound(place));
  const ciphertext = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), ciphertext]);
}

/** @throws Error where the bytes were altered, moved, or sealed under another key */
export function openedPart(sealed: Buffer, key: Buffer, place: PartPlace): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(bound(place)).setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}
