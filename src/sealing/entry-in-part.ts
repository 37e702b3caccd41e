import type { Uuid } from '../kernel/uuid';
import { ENTRY_LENGTH_BYTES } from '../tlog/entry-bundle';

/** How every entry begins, and where its own number stands; no text in it can look like either, for its quotes would be escaped (leaf-entry.ts). */
const BEGINNING = '{"at":"';
const numbered = (index: number): string => `","i":${index},"id":"`;

/** The entry of a leaf in a part that was cut out of its bundle anywhere; undefined where the part does not hold all of it. */
export function entryInPart(part: Buffer, index: number): Buffer | undefined {
  const at = part.indexOf(numbered(index));
  const from = at < 0 ? -1 : part.lastIndexOf(BEGINNING, at);
  if (from < ENTRY_LENGTH_BYTES) return undefined;
  const to = from + part.readUInt16BE(from - ENTRY_LENGTH_BYTES);
  return to > part.length ? undefined : part.subarray(from, to);
}

const UUID_CHARACTERS = 36;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id of the event that an entry tells of; undefined where it is not the entry of that leaf. */
export function idInEntry(entry: Buffer, index: number): Uuid | undefined {
  const number = numbered(index);
  const at = entry.indexOf(number);
  const id = at < 0 ? '' : entry.toString('latin1', at + number.length, at + number.length + UUID_CHARACTERS);
  return UUID.test(id) ? (id as Uuid) : undefined;
}
