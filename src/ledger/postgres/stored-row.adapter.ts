import type { StreamName } from '../../kernel/fold';
import type { Instant } from '../../kernel/instant';
import type { Uuid } from '../../kernel/uuid';
import type { StoredEvent } from '../event-store.port';

/** The columns of an event in the order of `StoredRow`. */
export const EVENT_COLUMNS = 'e.position, e.stream, e.revision, e.at, e.id, e.type, e.data, e.metadata, e.salt_key_id, e.d, e.m';
export type StoredRow = readonly [
  position: string,
  stream: string,
  revision: string,
  at: string,
  id: string,
  type: string,
  data: string,
  metadata: string,
  saltKeyId: string,
  d: string,
  m: string,
];

/** Every column comes as the server's text: `pg` would make a Date of a time and lose its microseconds. */
export const asText = { getTypeParser: () => (text: string) => text };

export const storedEvent = ([position, stream, revision, at, id, type, data, metadata, saltKeyId, d, m]: StoredRow): StoredEvent => ({
  id: id as Uuid,
  type,
  data,
  metadata,
  saltKeyId,
  d: hexOfBytea(d),
  m: hexOfBytea(m),
  stream: stream as StreamName,
  revision: Number(revision),
  position: BigInt(position),
  at: instantOfText(at),
});

/** `\x` and two digits a byte (`bytea_output` is set to hex on every connection). */
const hexOfBytea = (text: string): string => text.slice(2);

const DATE_END = 10;
const SECONDS_END = 19;
const FRACTION_START = 20;
const ZONE = '+00';
const FRACTION_DIGITS = 6;

/** `2026-03-01 08:00:00.12+00`, in UTC as set on every connection and without trailing zeros, as our instant. */
export function instantOfText(text: string): Instant {
  const fraction = text.slice(FRACTION_START, -ZONE.length).padEnd(FRACTION_DIGITS, '0');
  return `${text.slice(0, DATE_END)}T${text.slice(DATE_END + 1, SECONDS_END)}.${fraction}Z` as Instant;
}
