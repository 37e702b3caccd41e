import { createHmac } from 'node:crypto';
import * as gcm from '../keys/gcm.hash';
import type { Uuid } from '../kernel/uuid';
import { type Identity, normalisedIdNumber, type PersonField, STAFF_ACCOUNT } from './person-fields';

/** Whose value stands where. Bound to the ciphertext, so that it cannot be moved to another person, field or version. */
export interface Place {
  readonly owner: Uuid;
  readonly field: PersonField | 'text';
  readonly version: number;
}
const bound = ({ owner, field, version }: Place): Buffer => Buffer.from(`skills-ledger/vault/v1\n${owner}\n${field}\n${version}`);

/** The iv must be random: a person's key seals few values, all of them once. */
export const sealed = (text: string, key: Buffer, place: Place, iv: Buffer): Buffer => gcm.sealed(text, key, bound(place), iv);

/** @throws Error where the bytes were altered, moved, or sealed under another key */
export const opened = (bytes: Buffer, key: Buffer, place: Place): string => gcm.opened(bytes, key, bound(place)).toString();

/**
 * Finds a person without storing the number. Keyed: the numbers are so few that a bare hash could be tried through.
 * One for the whole ledger, since records follow a worker to a new employer (domain/rules 15.3); staff accounts are the
 * tenant's own.
 */
export function blindIndex(key: Buffer, { idType, idNumber }: Identity, tenant: Uuid): Buffer {
  const scope = idType === STAFF_ACCOUNT ? tenant : 'everyone';
  return createHmac('sha256', key)
    .update(JSON.stringify(['skills-ledger/blind-index/v1', idType, normalisedIdNumber(idNumber), scope]))
    .digest();
}

/** The salt of a text's commitment comes from the text's own key: once that is destroyed, no guess can be tested. */
export const textSalt = (key: Buffer, textId: Uuid, version: number): Buffer =>
  createHmac('sha256', key).update(`skills-ledger/text-salt/v1\n${textId}\n${version}`).digest();
