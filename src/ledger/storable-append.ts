import type { Append, NewEvent } from './event-store.port';
import { AppendRefused, MAX_APPEND_BYTES, MAX_EVENTS_PER_APPEND } from './event-store.port';
import { isUuid } from '../kernel/uuid';

/** Characters of a stream name or an event type: far above what is used, far below what an index takes (2,700 bytes). */
export const MAX_NAME_CHARACTERS = 200;
/** Revisions are stored as 32-bit integers; the margin keeps a whole append below the edge. */
const MAX_REVISION = 2_147_483_647 - MAX_EVENTS_PER_APPEND;
/** No character of the basic plane takes more in UTF-8, and a surrogate pair takes 4 for two code units. */
const MAX_BYTES_PER_CODE_UNIT = 3;
const COMMITMENT = /^[0-9a-f]{64}$/;
// PostgreSQL's text cannot hold a NUL, and a lone surrogate has no UTF-8 form: it would be stored as another character.
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/**
 * What no store can keep byte for byte is refused before it is queued, by one rule for every adapter, so that a bad
 * append never takes its neighbours in a batch with it.
 * @throws AppendRefused naming the first fault
 */
export function checkStorable({ stream, expected, events }: Append): void {
  if (!isName(stream) || stream.startsWith('$')) refuse(`${JSON.stringify(stream)} is no name of a stream`);
  if (expected !== 'no-stream' && !isRevision(expected)) refuse(`${expected} is no revision`);
  if (events.length === 0) refuse('an append without events');
  if (events.length > MAX_EVENTS_PER_APPEND) refuse(`${events.length} events, at most ${MAX_EVENTS_PER_APPEND}`);
  events.forEach(checkEvent);
  if (isTooLarge(events)) refuse(`more than ${MAX_APPEND_BYTES} bytes`);
}

function checkEvent({ id, type, data, metadata, saltKeyId, d, m }: NewEvent): void {
  if (!isUuid(id)) refuse(`${JSON.stringify(id)} is no event id`);
  if (!isName(type)) refuse(`${JSON.stringify(type)} is no type of an event`);
  if (!COMMITMENT.test(d) || !COMMITMENT.test(m)) refuse(`event ${id}: a commitment has 64 hex digits`);
  for (const text of [data, metadata, saltKeyId]) {
    if (UNSTORABLE.test(text)) refuse(`event ${id}: NUL and lone surrogates cannot be stored`);
  }
}

const isName = (text: string): boolean => text !== '' && text.length <= MAX_NAME_CHARACTERS && !UNSTORABLE.test(text);
const isRevision = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MAX_REVISION;

function isTooLarge(events: readonly NewEvent[]): boolean {
  // Counting bytes is slow; most appends are too small to need it.
  return sum(events, codeUnits) * MAX_BYTES_PER_CODE_UNIT > MAX_APPEND_BYTES && sum(events, utf8Bytes) > MAX_APPEND_BYTES;
}

const codeUnits = ({ id, type, data, metadata, saltKeyId, d, m }: NewEvent): number =>
  id.length + type.length + data.length + metadata.length + saltKeyId.length + d.length + m.length;

function utf8Bytes({ id, type, data, metadata, saltKeyId, d, m }: NewEvent): number {
  let bytes = 0;
  for (const character of `${id}${type}${data}${metadata}${saltKeyId}${d}${m}`) bytes += bytesOf(character.codePointAt(0) as number);
  return bytes;
}

const bytesOf = (codePoint: number): number => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4);

const sum = (events: readonly NewEvent[], of: (event: NewEvent) => number): number => events.reduce((total, event) => total + of(event), 0);

function refuse(reason: string): never {
  throw new AppendRefused(reason);
}
