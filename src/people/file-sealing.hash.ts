import { createHash, createHmac } from 'node:crypto';
import { opened, sealed } from '../keys/gcm.hash';
import type { Uuid } from '../kernel/uuid';
import { commitment } from '../ledger/commitment.hash';
import type { PersonRef } from './person-fields';

const UUID_BYTES = 16;
/** RFC 9562 section 5.8: version 8 is for ids whose making is the maker's own business. */
const VERSION_8 = 0x80;
const VARIANT = 0x80;

/** Whose file lies where. Bound to the ciphertext, so that it cannot be moved to another person or another file. */
export interface FilePlace {
  readonly owner: PersonRef;
  readonly fileId: Uuid;
}
const bound = ({ owner, fileId }: FilePlace): Buffer => Buffer.from(`skills-ledger/person-file/v1\n${owner}\n${fileId}`);
const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The same bytes within one scope are the same file. Made with the person's own key: once that is destroyed nobody can
 * find out, with a photo in hand, whether it was this person's (decision 6).
 */
export function fileIdOf(key: Buffer, scope: Uuid, bytes: Buffer): Uuid {
  const id = createHmac('sha256', key)
    .update(`skills-ledger/person-file-id/v1\n${scope}\n${digestOf(bytes)}`)
    .digest()
    .subarray(0, UUID_BYTES);
  id[6] = (id[6]! & 0x0f) | VERSION_8;
  id[8] = (id[8]! & 0x3f) | VARIANT;
  const hex = id.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Uuid;
}

/** What an event says of the content: the SHA-256 of the bytes, salted from the person's key for the same reason. */
export function fileCommitment(key: Buffer, fileId: Uuid, bytes: Buffer): string {
  const salt = createHmac('sha256', key).update(`skills-ledger/person-file-salt/v1\n${fileId}`).digest();
  return commitment(digestOf(bytes), salt);
}

/** The iv must be random: one person's key seals some dozens of files and fields. */
export const sealedFile = (bytes: Buffer, key: Buffer, place: FilePlace, iv: Buffer): Buffer => sealed(bytes, key, bound(place), iv);

/** @throws Error where the bytes were altered, moved, or sealed under another key */
export const openedFile = (bytes: Buffer, key: Buffer, place: FilePlace): Buffer => opened(bytes, key, bound(place));
