import { createHash, hash } from 'node:crypto';
import type { Uuid } from '../kernel/uuid';

/** Names the scheme inside every commitment, so that no other hash of this ledger can be passed off as one. */
const SCHEME = Buffer.from('skills-ledger/commit/v1\n');
const SALT_BYTES = 32;
const UUID_CHARACTERS = 36;
/** RFC 6962 section 2.1: a leaf is hashed behind a zero byte, so that it is never mistaken for an inner node. */
const LEAF = Buffer.from([0]);

/** A message is put together here and hashed by one call: a hash object of its own costs three times as much as the hashing. */
const message = Buffer.alloc(16_384);
const TEXT_AT = SCHEME.copy(message) + SALT_BYTES;
const MAX_BYTES_PER_CODE_UNIT = 3;

/** SHA-256 of scheme, salt and canonical text, or its UTF-8 bytes: 64 hex digits. @throws RangeError for a salt of another length */
export function commitment(canonicalText: string | Uint8Array, salt: Buffer): string {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes, not ${salt.length}`);
  const isShort = TEXT_AT + canonicalText.length * MAX_BYTES_PER_CODE_UNIT <= message.length;
  if (!isShort) return createHash('sha256').update(SCHEME).update(salt).update(canonicalText).digest('hex');
  message.set(salt, SCHEME.length);
  return hash('sha256', begun(TEXT_AT + written(canonicalText)), 'hex');
}

/** Most texts are of few lengths, and each view of the message is made once: making one takes a tenth of hashing it. */
const VIEWS = 1_024;
const views = new Array<Buffer | undefined>(VIEWS);
const begun = (bytes: number): Buffer => (bytes < VIEWS ? (views[bytes] ??= message.subarray(0, bytes)) : message.subarray(0, bytes));

function written(text: string | Uint8Array): number {
  if (typeof text === 'string') return message.write(text, TEXT_AT, 'utf8');
  message.set(text, TEXT_AT);
  return text.length;
}

export const leafHash = (entry: string): string => hash('sha256', Buffer.concat([LEAF, Buffer.from(entry)]), 'hex');
export const digestOf = (text: string): string => hash('sha256', text, 'hex');

/** HMAC (RFC 2104) by two calls over messages whose keyed beginnings stand there already: node:crypto's own takes three times as long for a short one. */
const BLOCK_BYTES = 64;
const [INNER, OUTER] = [0x36, 0x5c];
function keyed(key: Buffer, pad: number, bytes: number): Buffer {
  const begun = Buffer.alloc(BLOCK_BYTES + bytes);
  begun.fill(pad, 0, BLOCK_BYTES);
  key.forEach((byte, at) => (begun[at]! ^= byte));
  return begun;
}

/**
 * The salt of an event, HMAC-SHA256(key, event id): without it, whoever sees the published leaves could guess a level from 1
 * to 5 by trying all. Derived, never stored; that of one event can be disclosed and says nothing about the others (decision 2).
 * Data and metadata of one event are committed one after the other and share their salt: it is computed once.
 */
export class Salts {
  private readonly inner: Buffer;
  private readonly outer: Buffer;
  private readonly salt = Buffer.alloc(SALT_BYTES);
  private latest: Uuid | undefined;

  /** @throws RangeError for a key of another length than 32 bytes */
  constructor(saltKey: Buffer) {
    if (saltKey.length !== SALT_BYTES) throw new RangeError(`a key of salts has ${SALT_BYTES} bytes, not ${saltKey.length}`);
    [this.inner, this.outer] = [keyed(saltKey, INNER, UUID_CHARACTERS), keyed(saltKey, OUTER, SALT_BYTES)];
  }

  /** Good until another one is asked for. @throws RangeError for what is no event id */
  of(eventId: Uuid): Buffer {
    if (this.latest === eventId) return this.salt;
    if (eventId.length !== UUID_CHARACTERS) throw new RangeError(`${eventId} is no event id`);
    this.inner.write(eventId, BLOCK_BYTES, 'latin1');
    this.outer.write(hash('sha256', this.inner, 'binary'), BLOCK_BYTES, 'binary');
    this.salt.write(hash('sha256', this.outer, 'binary'), 'binary');
    this.latest = eventId;
    return this.salt;
  }
}
