import { createHmac, createSecretKey, hash, KeyObject } from 'node:crypto';
import type { Uuid } from '../kernel/uuid';

/** Names the scheme inside every commitment, so that no other hash of this ledger can be passed off as one. */
const SCHEME = Buffer.from('skills-ledger/commit/v1\n');
const SALT_BYTES = 32;
/** RFC 6962 section 2.1: a leaf is hashed behind a zero byte, so that it is never mistaken for an inner node. */
const LEAF = Buffer.from([0]);

/**
 * The salt of an event: without it, whoever sees the published leaves could guess a level from 1 to 5 by trying all.
 * Derived, never stored; that of one event can be disclosed and says nothing about the others (decision 2).
 */
export const saltOf = (saltKey: KeyObject, eventId: Uuid): Buffer => createHmac('sha256', saltKey).update(eventId).digest();

/** SHA-256 of scheme, salt and canonical text: 64 hex digits. @throws RangeError for a salt of another length */
export function commitment(canonicalText: string, salt: Buffer): string {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes, not ${salt.length}`);
  return sha256Hex(SCHEME, salt, canonicalText);
}

export const leafHash = (entry: string): string => sha256Hex(LEAF, NOTHING, entry);
export const digestOf = (text: string): string => hash('sha256', text, 'hex');

const NOTHING = Buffer.alloc(0);
/** In one call: a hash that is fed piece by piece takes twice as long for texts of this size. */
function sha256Hex(first: Buffer, second: Buffer, text: string): string {
  const bytes = Buffer.allocUnsafe(first.length + second.length + Buffer.byteLength(text));
  first.copy(bytes);
  second.copy(bytes, first.length);
  bytes.write(text, first.length + second.length);
  return hash('sha256', bytes, 'hex');
}

/** Data and metadata of one event are committed one after the other and share their salt: it is computed once. */
export class Salts {
  private readonly key: KeyObject;
  private latest: { readonly eventId: Uuid; readonly salt: Buffer } | undefined;

  constructor(saltKey: Buffer) {
    this.key = createSecretKey(saltKey);
  }

  of(eventId: Uuid): Buffer {
    if (this.latest?.eventId !== eventId) this.latest = { eventId, salt: saltOf(this.key, eventId) };
    return this.latest.salt;
  }
}
