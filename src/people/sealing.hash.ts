import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { Uuid } from '../kernel/uuid';
import { type Identity, normalisedIdNumber, type PersonField, STAFF_ACCOUNT } from './person-fields';

export const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Whose value stands where. Bound to the ciphertext, so that it cannot be moved to another person, field or version. */
export interface Place {
  readonly owner: Uuid;
  readonly field: PersonField | 'text';
  readonly version: number;
}
const bound = ({ owner, field, version }: Place): Buffer => Buffer.from(`skills-ledger/vault/v1\n${owner}\n${field}\n${version}`);

/** AES-256-GCM: iv, tag, ciphertext. The iv must be random: a person's key seals few values, all of them once. */
export function sealed(text: string, key: Buffer, place: Place, iv: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(bound(place));
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), ciphertext]);
}

/** @throws Error where the bytes were altered, moved, or sealed under another key */
export function opened(bytes: Buffer, key: Buffer, place: Place): string {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(bound(place)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
}

/**
 * Finds a person without storing the number. Keyed: the numbers are so few that a bare hash could be tried through.
 * One for the whole ledger, since records follow a worker to a new employer (domain/rules 15.3); staff accounts are the
 * tenant's own.
 */
export function blindIndex(key: Buffer, { idType, idNumber }: Identity, tenant: Uuid): Buffer {
  const scope = idType === STAFF_ACCOUNT ? tenant : 'everyone';
  return createHmac('sha256', key).update(JSON.stringify(['skills-ledger/blind-index/v1', idType, normalisedIdNumber(idNumber), scope])).digest();
}

/** The salt of a text's commitment comes from the text's own key: once that is destroyed, no guess can be tested. */
export const textSalt = (key: Buffer, textId: Uuid, version: number): Buffer =>
  createHmac('sha256', key).update(`skills-ledger/text-salt/v1\n${textId}\n${version}`).digest();
